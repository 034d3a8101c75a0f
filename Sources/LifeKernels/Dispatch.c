// Picks the tier's function. A tier that the architecture does not have falls back to the baseline.
#include "Tiers.h"

#if defined(__x86_64__)
#define DISPATCH(tier, call)                                                                       \
  switch (tier) {                                                                                  \
  case LifeTierAVX512: return life_avx512_##call;                                                  \
  case LifeTierAVX2: return life_avx2_##call;                                                      \
  default: return life_baseline_##call;                                                            \
  }
#else
#define DISPATCH(tier, call) return life_baseline_##call;
#endif

LifeTier life_best_tier(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("avx512vbmi") && __builtin_cpu_supports("avx512vbmi2") &&
      __builtin_cpu_supports("avx512vpopcntdq") && __builtin_cpu_supports("popcnt")) {
    return LifeTierAVX512;
  }
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("popcnt")) return LifeTierAVX2;
#endif
  return LifeTierBaseline;
}

void life_board_step(LifeTier tier, const uint64_t *source, uint64_t *target, ptrdiff_t stride,
                     size_t words, size_t rows, const LifeRule *rule) {
  DISPATCH(tier, board_step(source, target, stride, words, rows, rule))
}

uint32_t life_tile_step(LifeTier tier, const uint64_t *const around[9], uint64_t *target,
                        int generations, const LifeRule *even, const LifeRule *odd,
                        LifeSmallObject *memo) {
  DISPATCH(tier, tile_step(around, target, generations, even, odd, memo))
}

void life_aging_board_step(LifeTier tier, const uint64_t *const *source, uint64_t *const *target,
                           ptrdiff_t stride, size_t words, size_t rows, const LifeAging *aging) {
  DISPATCH(tier, aging_board_step(source, target, stride, words, rows, aging))
}

uint32_t life_aging_tile_step(LifeTier tier, const uint64_t *const around[9], uint64_t *target,
                              int generations, const LifeAging *aging) {
  DISPATCH(tier, aging_tile_step(around, target, generations, aging))
}

uint64_t life_population(LifeTier tier, const uint64_t *words, size_t count) {
  DISPATCH(tier, population(words, count))
}

void life_square_populations(LifeTier tier, const uint64_t *words, ptrdiff_t stride, size_t rows,
                             size_t first, size_t end, int64_t offset, unsigned zoom,
                             uint64_t *sums) {
  DISPATCH(tier, square_populations(words, stride, rows, first, end, offset, zoom, sums))
}

void life_byte_square_populations(LifeTier tier, const uint8_t *cells, ptrdiff_t stride,
                                  size_t rows, size_t first, size_t end, int64_t offset,
                                  unsigned zoom, uint64_t *sums) {
  DISPATCH(tier, byte_square_populations(cells, stride, rows, first, end, offset, zoom, sums))
}

void life_tile_populations(LifeTier tier, const uint64_t *words, unsigned zoom,
                           uint16_t *numbers) {
  DISPATCH(tier, tile_populations(words, zoom, numbers))
}
