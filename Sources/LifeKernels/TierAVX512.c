#if defined(__x86_64__)
#include "Tiers.h"

#pragma clang attribute push(                                                                      \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,popcnt"))), apply_to = function)
#define LANES 8
#define NAME(function) life_avx512_##function
#include "Kernels.inc.h"
#pragma clang attribute pop
#endif
