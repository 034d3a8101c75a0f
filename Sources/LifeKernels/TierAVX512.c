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
// As in the tier of AVX2, with the choice by a mask register.
#define BYTE_LOOKUP(table, index) ((Words)_mm512_shuffle_epi8((__m512i)(table), (__m512i)(index)))
#define BYTE_CHOOSE(condition, yes, no)                                                            \
  ((Words)_mm512_mask_blend_epi8(_mm512_movepi8_mask((__m512i)(condition)), (__m512i)(no),         \
                                 (__m512i)(yes)))
#define BYTES_SET(bytes)                                                                           \
  ((Words)_mm512_movm_epi8(_mm512_test_epi8_mask((__m512i)(bytes), (__m512i)(bytes))))
#include "Kernels.inc.h"
#pragma clang attribute pop
#endif
