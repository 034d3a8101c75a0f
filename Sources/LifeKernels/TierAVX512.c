#if defined(__x86_64__)
#include <immintrin.h>

#include "Tiers.h"

// What came with Ice Lake and Zen 4; see `life_best_tier`.
#pragma clang attribute push(                                                                      \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,avx512vbmi2,"             \
                          "avx512vpopcntdq,popcnt"))),                                             \
    apply_to = function)
#define LANES 8
#define NAME(function) life_avx512_##function
#define TERNARY(a, b, c, table)                                                                    \
  ((Words)_mm512_ternarylogic_epi64((__m512i)(a), (__m512i)(b), (__m512i)(c), table))
#include "Kernels.inc.h"
#pragma clang attribute pop
#endif
