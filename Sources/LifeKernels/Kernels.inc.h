// The kernels, written once for vectors of LANES words. A tier's file sets LANES and the functions'
// prefix NAME and includes this; the compiler makes the best of the tier's instructions.

#include <stdint.h>
#include <string.h>

#include "LifeKernels.h"

typedef uint64_t Words __attribute__((vector_size(8 * LANES)));

#define INLINE static inline __attribute__((always_inline))

// The words of two neighbouring vectors, shifted by one row: the last of `a` before all but the last
// of `b`, and all but the first of `a` before the first of `b`.
#if LANES == 8
#define ROW_ABOVE(a, b) __builtin_shufflevector(a, b, 7, 8, 9, 10, 11, 12, 13, 14)
#define ROW_BELOW(a, b) __builtin_shufflevector(a, b, 1, 2, 3, 4, 5, 6, 7, 8)
#elif LANES == 4
#define ROW_ABOVE(a, b) __builtin_shufflevector(a, b, 3, 4, 5, 6)
#define ROW_BELOW(a, b) __builtin_shufflevector(a, b, 1, 2, 3, 4)
#else
#define ROW_ABOVE(a, b) __builtin_shufflevector(a, b, 1, 2)
#define ROW_BELOW(a, b) __builtin_shufflevector(a, b, 1, 2)
#endif

// Cells summed in columns of two bits: each bit position of `low` and `high` is one number.
typedef struct {
  Words low, high;
} Sum;

INLINE Sum sum3(Words a, Words b, Words c) {
  Words ab = a ^ b;
  return (Sum){ab ^ c, (a & b) | (ab & c)};
}

INLINE Words load(const uint64_t *from) {
  Words words;
  memcpy(&words, from, sizeof words);
  return words;
}

INLINE void store(uint64_t *to, Words words) { memcpy(to, &words, sizeof words); }

INLINE Words splat(uint64_t word) { return word - (Words){}; }

INLINE Words choose(Words condition, Words yes, Words no) { return no ^ (condition & (yes ^ no)); }

// The next state of `cells` from the sums of three rows; `rule` is null for B3/S23.
INLINE Words next(Sum above, Sum row, Sum below, Words cells, const LifeRule *rule) {
  // The block's sum is ones + 2 * (row of highs + carry).
  Sum ones = sum3(above.low, row.low, below.low);
  Sum twos = sum3(above.high, row.high, below.high);
  Words odd = twos.low ^ ones.high, both = twos.low & ones.high;
  if (!rule) {
    // Alive on a block of 3, and on a block of 4 if alive before.
    Words three = odd & ~twos.high, four = (twos.high ^ both) & ~odd & cells;
    return choose(ones.low, three, four);
  }
  Words fours = twos.high ^ both, eights = twos.high & both;
#define OUTCOME(n) (splat(rule->born[n]) ^ (cells & splat(rule->flip[n])))
#define PAIR(n) choose(ones.low, OUTCOME(n + 1), OUTCOME(n))
  Words below4 = choose(odd, PAIR(2), PAIR(0)), below8 = choose(odd, PAIR(6), PAIR(4));
  return choose(eights, PAIR(8), choose(fours, below8, below4));
#undef PAIR
#undef OUTCOME
}

// MARK: boards

// One word of a row summed with its neighbours left and right.
INLINE Sum rowSum(const uint64_t *at, Words *cells) {
  Words center = load(at);
  *cells = center;
  return sum3((center << 1) | (load(at - 1) >> 63), center, (center >> 1) | (load(at + 1) << 63));
}

// Strips of one vector are walked downwards, so that each row is summed once.
INLINE void boardStep(const uint64_t *source, uint64_t *target, ptrdiff_t stride, size_t words,
                      size_t rows, const LifeRule *rule) {
  for (size_t x = 0; x < words; x += LANES) {
    const uint64_t *from = source + x;
    uint64_t *to = target + x;
    Words unused, cells, cellsBelow;
    Sum above = rowSum(from - stride, &unused), row = rowSum(from, &cells);
    for (size_t y = 0; y < rows; y++) {
      from += stride;
      Sum below = rowSum(from, &cellsBelow);
      store(to, next(above, row, below, cells, rule));
      to += stride;
      above = row;
      row = below;
      cells = cellsBelow;
    }
  }
}

void NAME(board_step)(const uint64_t *source, uint64_t *target, ptrdiff_t stride, size_t words,
                      size_t rows, const LifeRule *rule) {
  if (rule->isLife) {
    boardStep(source, target, stride, words, rows, NULL);
  } else {
    boardStep(source, target, stride, words, rows, rule);
  }
}

// MARK: tiles

enum { VECTORS = 64 / LANES, HALO_VECTORS = LifeTileHalo / LANES, TILE_VECTORS = VECTORS - 2 * HALO_VECTORS };

// Rows of a tile framed by eight cells of its neighbours on either side: 64 columns in all.
INLINE Words framed(const uint64_t *tile, const uint64_t *west, const uint64_t *east, int row) {
  return (load(tile + row) << 8) | (load(west + row) >> 40) | (load(east + row) << 56);
}

// One generation of the rows `first ..< end`, in place. What lies outside counts as dead; the error
// that this makes at the rim moves inwards by one cell a generation and so never meets the tile.
INLINE void tileGeneration(Words *rows, int first, int end, const LifeRule *rule) {
  Words none = {};
  Sum before = {none, none}, above = before;
  Words cells = rows[first];
  Sum row = sum3(cells << 1, cells, cells >> 1);
  for (int i = first; i < end; i++) {
    Words cellsBelow = i + 1 < end ? rows[i + 1] : none;
    Sum below = sum3(cellsBelow << 1, cellsBelow, cellsBelow >> 1);
    above = (Sum){ROW_ABOVE(before.low, row.low), ROW_ABOVE(before.high, row.high)};
    Sum after = {ROW_BELOW(row.low, below.low), ROW_BELOW(row.high, below.high)};
    rows[i] = next(above, row, after, cells, rule);
    before = row;
    row = below;
    cells = cellsBelow;
  }
}

INLINE uint64_t united(Words words) {
  uint64_t all = 0;
  for (int lane = 0; lane < LANES; lane++) all |= words[lane];
  return all;
}

INLINE uint32_t changeMask(uint64_t all, uint64_t north, uint64_t south) {
  const uint64_t west = 0xFF, east = 0xFFull << 40;
  return LifeChangeAny | (north ? LifeChangeNorth : 0) | (south ? LifeChangeSouth : 0) |
         (all & west ? LifeChangeWest : 0) | (all & east ? LifeChangeEast : 0) |
         (north & west ? LifeChangeNorthWest : 0) | (north & east ? LifeChangeNorthEast : 0) |
         (south & west ? LifeChangeSouthWest : 0) | (south & east ? LifeChangeSouthEast : 0);
}

uint32_t NAME(tile_step)(const uint64_t *const around[9], uint64_t *target, int generations,
                         const LifeRule *even, const LifeRule *odd) {
  const uint64_t *tile = around[0], *north = around[1], *south = around[2], *west = around[3],
                 *east = around[4];
  Words rows[VECTORS];
  for (int i = 0; i < HALO_VECTORS; i++) {
    rows[i] = framed(north, around[5], around[6], LifeTileSide - LifeTileHalo + i * LANES);
    rows[VECTORS - HALO_VECTORS + i] = framed(south, around[7], around[8], i * LANES);
  }
  for (int i = 0; i < TILE_VECTORS; i++) {
    rows[HALO_VECTORS + i] = framed(tile, west, east, i * LANES);
  }

  // Empty rows stay empty but for what can reach them: nothing moves faster than a cell a generation.
  int first = 0, end = VECTORS;
  while (first < VECTORS && !united(rows[first])) first++;
  while (end > first && !united(rows[end - 1])) end--;
  if (first < end) {
    first = first > HALO_VECTORS ? first - HALO_VECTORS : 0;
    end = end < VECTORS - HALO_VECTORS ? end + HALO_VECTORS : VECTORS;
    if (even->isLife && odd->isLife) {
      for (int i = 0; i < generations; i++) tileGeneration(rows, first, end, NULL);
    } else {
      for (int i = 0; i < generations; i++) tileGeneration(rows, first, end, i & 1 ? odd : even);
    }
  }

  const Words inside = splat((1ull << LifeTileSide) - 1);
  Words changed = {}, changedNorth = {}, changedSouth = {};
  for (int i = 0; i < TILE_VECTORS; i++) {
    Words result = (rows[HALO_VECTORS + i] >> LifeTileHalo) & inside;
    Words difference = result ^ load(tile + i * LANES);
    store(target + i * LANES, result);
    changed |= difference;
    if (i < HALO_VECTORS) changedNorth |= difference;
    if (i >= TILE_VECTORS - HALO_VECTORS) changedSouth |= difference;
  }
  uint64_t all = united(changed);
  return all ? changeMask(all, united(changedNorth), united(changedSouth)) : 0;
}

uint64_t NAME(population)(const uint64_t *words, size_t count) {
  uint64_t sum = 0;
  for (size_t i = 0; i < count; i++) sum += (uint64_t)__builtin_popcountll(words[i]);
  return sum;
}
