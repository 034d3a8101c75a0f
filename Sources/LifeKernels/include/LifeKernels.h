/// The inner loops of the bit-parallel engines, in several tiers of vector instructions.
///
/// A tier is chosen when the program runs, by what the processor has; every tier computes the same
/// bits. Words hold 64 cells of a row, the lowest bit leftmost.
#ifndef LIFE_KERNELS_H
#define LIFE_KERNELS_H

#include <stddef.h>
#include <stdint.h>

/// A two-state rule on the sum of a cell's whole 3x3 block, spread over words for a bit-sliced choice.
///
/// `born[n]` is all ones when a dead cell whose block sums to n will live; `flip[n]` is all ones
/// when a living cell whose block sums to n (so with n - 1 neighbours) fares differently.
typedef struct {
  uint64_t born[10];
  uint64_t flip[10];
  /// Not 0 for B3/S23, which has a shorter circuit of its own.
  int isLife;
} LifeRule;

/// The instruction sets a tier is written for.
typedef enum {
  LifeTierBaseline = 0,  ///< what every processor of the architecture has
  LifeTierAVX2 = 1,
  LifeTierAVX512 = 2,
} LifeTier;

/// The sides of a tile in cells, and how many generations a visit can go at most.
enum { LifeTileSide = 48, LifeTileHalo = 8 };

/// What of a tile's cells changed in a visit, as a mask: anything, then the outer eight cells
/// towards north, south, west, east, north-west, north-east, south-west, south-east.
enum {
  LifeChangeAny = 1,
  LifeChangeNorth = 2,
  LifeChangeSouth = 4,
  LifeChangeWest = 8,
  LifeChangeEast = 16,
  LifeChangeNorthWest = 32,
  LifeChangeNorthEast = 64,
  LifeChangeSouthWest = 128,
  LifeChangeSouthEast = 256,
};

/// The best tier that this processor can run.
LifeTier life_best_tier(void);

/// Steps a board once.
///
/// `source` and `target` point at the first word of the first row. Rows lie `stride` words apart.
/// The row above the first and the row below the last must be readable, and so must the word
/// before and eight words after each row; of `target` up to seven words after each row are overwritten.
void life_board_step(LifeTier tier, const uint64_t *source, uint64_t *target, ptrdiff_t stride,
                     size_t words, size_t rows, const LifeRule *rule);

/// Steps a tile of 48x48 cells by up to eight generations and tells what changed.
///
/// `around` holds the tile itself, then its neighbours in the order of the change mask; each has 48
/// rows of 48 cells in the low bits of a word, 64-byte aligned. Rule `even` is that of the first,
/// third, ... generation, `odd` that of the others; neither gives birth on 0 neighbours.
uint32_t life_tile_step(LifeTier tier, const uint64_t *const around[9], uint64_t *target,
                        int generations, const LifeRule *even, const LifeRule *odd);

/// The number of set bits.
uint64_t life_population(LifeTier tier, const uint64_t *words, size_t count);

#include "LeafKernels.h"

#endif
