/// The inner loops of the bit-parallel engines, in several tiers of vector instructions.
///
/// A tier is chosen when the program runs, by what the processor has; every tier computes the same
/// bits. Words hold 64 cells of a row, the lowest bit leftmost.
#ifndef LIFE_KERNELS_H
#define LIFE_KERNELS_H

#include <stddef.h>
#include <stdint.h>

/// How the next state of a cell is found from the 3x3 block around it.
typedef enum {
  LifeRuleLife = 0,     ///< B3/S23, by a circuit of its own
  LifeRuleCounts = 1,   ///< a choice by the sum of the block
  LifeRuleProgram = 2,  ///< any rule: a decision diagram, or a table where a tier has byte look-ups
  LifeRuleVonNeumann = 3,  ///< a choice by the number of neighbours among the four
  LifeRuleHexagonal = 4,   ///< the same among the six: not those to the north-east and south-west
} LifeRuleKind;

/// What a branch computes from its variable and one or two values.
typedef enum {
  LifeBranchChoose = 0,  ///< `high` where the variable is set, else `low`
  LifeBranchAnd = 1,     ///< variable and `high`
  LifeBranchOr = 2,      ///< variable or `low`
  LifeBranchAndNot = 3,  ///< `low` and not variable
  LifeBranchOrNot = 4,   ///< `high` or not variable
  LifeBranchXor = 5,     ///< variable exclusive or `low`
} LifeBranchForm;

/// The values a branch can use by number: the nine cells of the block in the order of MAP strings'
/// bits (0 is the south-east, 4 the cell itself, 8 the north-west), two constants, and what earlier
/// branches computed. A decision diagram of nine variables has at most 141 branches.
enum {
  LifeValueNone = 9,
  LifeValueAll = 10,
  LifeValueFirst = 11,
  LifeBranchLimit = 141,
  LifeValueLimit = LifeValueFirst + LifeBranchLimit,
};

/// A node of a decision diagram: the number of the value it computes, and of those it is made from.
typedef struct {
  uint8_t form, target, variable, low, high;
} LifeBranch;

/// A two-state rule on the 3x3 block, as the kernels run it.
typedef struct {
  LifeRuleKind kind;

  /// For counts: `born[n]` is all ones when a dead cell whose block sums to n will live; `flip[n]`
  /// is all ones when a living cell whose block sums to n (so with n - 1 neighbours) fares differently.
  /// Where not all eight neighbours count, n is the number of those that do, without the cell.
  uint64_t born[10], flip[10];

  /// For programs: the branches in the order they are computed, and the value that is the outcome.
  int branchCount;
  uint8_t result;
  LifeBranch branches[LifeBranchLimit];

  /// For programs: the outcome of every block. Three cells of a row make a number with the western
  /// cell as its lowest bit; row above + 8 * own row tells the byte, row below the bit in it.
  uint8_t outcomes[64];
} LifeRule;

/// The most bit planes that a rule with many states needs.
enum { LifePlaneLimit = 9 };

/// A rule whose cells go on through further states after they fired (were in state 1).
///
/// Plane 0 holds the cells in state 1. Planes 1, 2, ... hold k - 1 for a cell in state k >= 2, else
/// 0, as a binary number with the low bit in plane 1. Neighbours look at plane 0 alone.
typedef struct {
  /// Who fires next among cells that fire or are dead; in WireWorld, among wires.
  LifeRule firing;
  /// The number of planes, from 1 to `LifePlaneLimit`.
  int planes;
  /// The number that the planes from 1 on hold in the last state, after which a cell is dead.
  uint32_t lastCount;
  /// Not 0 for WireWorld: head (1) to tail (2) to wire (3), wires to heads, and nothing is born.
  int isWireWorld;
  /// Not 0 for Brian's Brain, B2/S in three states, which some tiers have a circuit for.
  int isBrain;
} LifeAging;

/// The instruction sets a tier is written for.
typedef enum {
  LifeTierBaseline = 0,  ///< what every processor of the architecture has
  LifeTierAVX2 = 1,
  LifeTierAVX512 = 2,  ///< with VBMI, VBMI2 and VPOPCNTDQ: from Ice Lake and Zen 4 on
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
  /// All of these.
  LifeChangeMask = 511,
  /// Whether anything lives in the tile after the visit.
  LifeTileLives = 512,
};

/// What a visit tells besides, in further bits of the change mask.
enum {
  /// The eight sides of the change mask shifted by this: where the tile's outermost cells lived
  /// before the last generation, so that they may give birth beyond. More sides may be told.
  LifeTouchShift = 9,
  /// A number shifted by this: how many bands of eight rows of the frame were stepped.
  LifeBandShift = 24,
};

/// An object of up to 8x8 cells, and what becomes of it in eight generations when it is alone.
typedef struct {
  /// The object, eight rows of eight cells; 0 when the place is not in use.
  uint64_t cells;
  /// What it becomes, in a window that reaches 4 cells further than the object to the north and west.
  uint16_t rows[16];
  /// The rows of the window that it filled at the beginning or fills at the end or in between.
  uint8_t firstRow, endRow;
  /// The smallest rectangle in the window around all cells that lived before the last generation.
  uint8_t left, right, top, bottom;
  /// Whether it stays within the window, and whether anything is left of it.
  uint8_t fits, lives;
} LifeSmallObject;

/// The number of small objects that are remembered.
enum { LifeSmallObjectCount = 512 };

/// The best tier that this processor can run. One with AVX-512 but without what came with Ice Lake and
/// Zen 4 (permutations and shifts of bytes, funnel shifts, counts of bits) runs the tier of AVX2.
LifeTier life_best_tier(void);

/// Steps a board once.
///
/// `source` and `target` point at the first word of the first row. Rows lie `stride` words apart.
/// The row above the first and the row below the last must be readable, and so must the word
/// before and eight words after each row; of `target` up to seven words after each row are overwritten.
void life_board_step(LifeTier tier, const uint64_t *source, uint64_t *target, ptrdiff_t stride,
                     size_t words, size_t rows, const LifeRule *rule);

/// Steps a tile of 48x48 cells by up to eight generations and tells what changed and was touched.
///
/// `around` holds the tile itself, then its neighbours in the order of the change mask; each has 48
/// rows of 48 cells in the low bits of a word, 64-byte aligned. When all neighbours are empty they may
/// be null, all of them. Rule `even` is that of the first, third, ... generation, `odd` that of the
/// others; neither gives birth on 0 neighbours. `memo` is null or has `LifeSmallObjectCount` places
/// that were only ever used with these two rules.
uint32_t life_tile_step(LifeTier tier, const uint64_t *const around[9], uint64_t *target,
                        int generations, const LifeRule *even, const LifeRule *odd,
                        LifeSmallObject *memo);

/// Steps a board of several planes once; each lies in memory as `life_board_step` says, at the same
/// stride, but only plane 0 is read beyond the board.
void life_aging_board_step(LifeTier tier, const uint64_t *const *source, uint64_t *const *target,
                           ptrdiff_t stride, size_t words, size_t rows, const LifeAging *aging);

/// Steps a tile of several planes by up to eight generations and tells what changed in any of them
/// and what was touched.
///
/// Tiles are as for `life_tile_step`, a tile's planes one after the other.
uint32_t life_aging_tile_step(LifeTier tier, const uint64_t *const around[9], uint64_t *target,
                              int generations, const LifeAging *aging);

/// The number of set bits.
uint64_t life_population(LifeTier tier, const uint64_t *words, size_t count);

/// Adds to `sums[(x + offset) >> zoom]` for each bit `x` that is set, of bits `first ..< end` of each
/// of some rows, `stride` words apart.
///
/// There is at least one bit, and the first one belongs to a sum from 0 on. The word before each row
/// is read.
void life_square_populations(LifeTier tier, const uint64_t *words, ptrdiff_t stride, size_t rows,
                             size_t first, size_t end, int64_t offset, unsigned zoom,
                             uint64_t *sums);

/// The same for cells of a byte each, `stride` bytes from row to row, that are not 0; nothing but the
/// cells is read.
void life_byte_square_populations(LifeTier tier, const uint8_t *cells, ptrdiff_t stride,
                                  size_t rows, size_t first, size_t end, int64_t offset,
                                  unsigned zoom, uint64_t *sums);

/// The number of set bits in each square of 2^zoom by 2^zoom of one plane of a tile, row by row; `zoom`
/// from 1 to 4.
void life_tile_populations(LifeTier tier, const uint64_t *words, unsigned zoom,
                           uint16_t *numbers);

#include "LeafKernels.h"

#endif
