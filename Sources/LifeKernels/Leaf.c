// The base step of HashLife in each tier of vector instructions.

#include "LeafKernels.h"

#include <string.h>

#define INLINE static inline __attribute__((always_inline))

#define LANES 2
#define NAME(name) leafBaseline_##name
#include "Leaf.inc.h"
#undef LANES
#undef NAME

#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx2,popcnt"))), apply_to = function)
#define LANES 4
#define NAME(name) leafAVX2_##name
#include "Leaf.inc.h"
#undef LANES
#undef NAME
#pragma clang attribute pop

#pragma clang attribute push(                                                                      \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,popcnt"))), apply_to = function)
#define LANES 8
#define NAME(name) leafAVX512_##name
#include "Leaf.inc.h"
#undef LANES
#undef NAME
#pragma clang attribute pop
#endif

LifeLeafStep life_leaf_step(LifeTier tier) {
#if defined(__x86_64__)
  switch (tier) {
  case LifeTierAVX512: return leafAVX512_step;
  case LifeTierAVX2: return leafAVX2_step;
  default: break;
  }
#endif
  return leafBaseline_step;
}
