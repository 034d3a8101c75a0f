#if defined(__x86_64__)
#include <immintrin.h>

#include "Tiers.h"

#pragma clang attribute push(__attribute__((target("avx2,popcnt"))), apply_to = function)
#define LANES 4
#define NAME(function) life_avx2_##function
// Each byte of a table of 16 by the low bits of an index; bytes chosen by their highest bit; and all
// ones for every byte that is not 0.
#define BYTE_LOOKUP(table, index) ((Words)_mm256_shuffle_epi8((__m256i)(table), (__m256i)(index)))
#define BYTE_CHOOSE(condition, yes, no)                                                            \
  ((Words)_mm256_blendv_epi8((__m256i)(no), (__m256i)(yes), (__m256i)(condition)))
#define BYTES_SET(bytes)                                                                           \
  (~(Words)_mm256_cmpeq_epi8((__m256i)(bytes), _mm256_setzero_si256()))
#include "Kernels.inc.h"
#pragma clang attribute pop
#endif
