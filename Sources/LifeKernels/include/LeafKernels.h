/// The base step of HashLife: squares of 64x64 cells, made of leaves of 16x16, to their middles.
#ifndef LEAF_KERNELS_H
#define LEAF_KERNELS_H

#include <stdint.h>

#include "LifeKernels.h"

/// How a leaf rule is computed.
typedef enum {
  LifeLeafLife = 0,    ///< B3/S23, by a circuit of its own
  LifeLeafCounts = 1,  ///< by the sum of the block, with `born` and `flip`
  LifeLeafBlocks = 2,  ///< by the outcome of each block, with `outcomes`
} LifeLeafKind;

/// A two-state rule without birth in an empty block.
typedef struct {
  LifeLeafKind kind;
  /// All ones when a dead cell whose block sums to n will live.
  uint64_t born[10];
  /// All ones when a living cell whose block sums to n fares differently from a dead one.
  uint64_t flip[10];
  /// The outcomes of the 512 blocks in four bits each; the lowest bit is block 4i.
  uint8_t outcomes[128];
} LifeLeafRule;

/// Marks the numbers of leaves, so that they differ from those of nodes.
enum { LifeLeafFlag = 0x40000000 };

/// Steps sixteen leaves, four rows of four, and gives the middle four.
///
/// A leaf is four words of four rows of sixteen cells, the lowest bit leftmost. `ids` are numbers of
/// leaves in `leaves`, with or without their flag. `generations` is from 0 to 16; rule `even` is that
/// of the first, third, ... generation, `odd` that of the others.
typedef void (*LifeLeafStep)(const uint64_t *leaves, const uint32_t *ids, int generations,
                             const LifeLeafRule *even, const LifeLeafRule *odd, uint64_t *middle);

/// The base step of a tier.
LifeLeafStep life_leaf_step(LifeTier tier);

/// Asks for the cache line at an address, which need not be readable.
static inline void life_prefetch(const void *address) { __builtin_prefetch(address, 0, 3); }

#endif
