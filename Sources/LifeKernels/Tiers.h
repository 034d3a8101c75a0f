// The functions of each tier; see LifeKernels.h for what they do.
#ifndef LIFE_TIERS_H
#define LIFE_TIERS_H

#include "LifeKernels.h"

#define LIFE_TIER(tier)                                                                            \
  void life_##tier##_board_step(const uint64_t *, uint64_t *, ptrdiff_t, size_t, size_t,           \
                                const LifeRule *);                                                 \
  uint32_t life_##tier##_tile_step(const uint64_t *const[9], uint64_t *, int, const LifeRule *,    \
                                   const LifeRule *, LifeSmallObject *);                                              \
  void life_##tier##_aging_board_step(const uint64_t *const *, uint64_t *const *, ptrdiff_t,       \
                                      size_t, size_t, const LifeAging *);                          \
  uint32_t life_##tier##_aging_tile_step(const uint64_t *const[9], uint64_t *, int,                \
                                         const LifeAging *);                                       \
  uint64_t life_##tier##_population(const uint64_t *, size_t);                                     \
  void life_##tier##_square_populations(const uint64_t *, ptrdiff_t, size_t, size_t, size_t,       \
                                        int64_t, unsigned, uint64_t *);                            \
  void life_##tier##_byte_square_populations(const uint8_t *, ptrdiff_t, size_t, size_t, size_t,   \
                                             int64_t, unsigned, uint64_t *);                       \
  void life_##tier##_tile_populations(const uint64_t *, unsigned, uint16_t *);

LIFE_TIER(baseline)
#if defined(__x86_64__)
LIFE_TIER(avx2)
LIFE_TIER(avx512)
#endif

#endif
