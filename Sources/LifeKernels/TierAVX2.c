#if defined(__x86_64__)
#include "Tiers.h"

#pragma clang attribute push(__attribute__((target("avx2,popcnt"))), apply_to = function)
#define LANES 4
#define NAME(function) life_avx2_##function
#include "Kernels.inc.h"
#pragma clang attribute pop
#endif
