// Tiles: 48x48 cells and the eight cells around them on each side make 64 words of 64 cells.

#include "Rows.inc.h"

enum {
  VECTORS = 64 / LANES,
  HALO_VECTORS = LifeTileHalo / LANES,
  TILE_VECTORS = VECTORS - 2 * HALO_VECTORS,
};

// Rows of a tile framed by eight cells of its neighbours on either side: 64 columns in all.
INLINE Words framed(const uint64_t *tile, const uint64_t *west, const uint64_t *east, int row) {
  return (load(tile + row) << 8) | (load(west + row) >> 40) | (load(east + row) << 56);
}

// A plane of a tile with its surroundings.
INLINE void gather(const uint64_t *const around[9], int plane, Words *rows) {
  ptrdiff_t offset = (ptrdiff_t)plane * LifeTileSide;
  const uint64_t *tile = around[0] + offset, *north = around[1] + offset,
                 *south = around[2] + offset, *west = around[3] + offset,
                 *east = around[4] + offset;
  for (int i = 0; i < HALO_VECTORS; i++) {
    rows[i] = framed(north, around[5] + offset, around[6] + offset,
                     LifeTileSide - LifeTileHalo + i * LANES);
    rows[VECTORS - HALO_VECTORS + i] =
        framed(south, around[7] + offset, around[8] + offset, i * LANES);
  }
  for (int i = 0; i < TILE_VECTORS; i++) {
    rows[HALO_VECTORS + i] = framed(tile, west, east, i * LANES);
  }
}

// Narrows `first ..< end` to the vectors that are not empty, and widens it to what these can reach:
// nothing moves faster than a cell a generation. False when all are empty.
INLINE int reach(const Words *rows, int *first, int *end) {
  *first = 0, *end = VECTORS;
  while (*first < VECTORS && !united(rows[*first])) ++*first;
  while (*end > *first && !united(rows[*end - 1])) --*end;
  if (*first >= *end) return 0;
  *first = *first > HALO_VECTORS ? *first - HALO_VECTORS : 0;
  *end = *end < VECTORS - HALO_VECTORS ? *end + HALO_VECTORS : VECTORS;
  return 1;
}

// One generation of the rows `first ..< end`, which may go where they came from. What lies outside
// counts as dead; the error that this makes at the rim moves inwards by one cell a generation and so
// never meets the tile.
INLINE void countTile(const Words *rows, Words *target, int first, int end, const LifeRule *rule) {
  Words none = {};
  Sum before = {none, none}, above = before;
  Words cells = rows[first];
  Sum row = sum3(cells << 1, cells, cells >> 1);
  for (int i = first; i < end; i++) {
    Words cellsBelow = i + 1 < end ? rows[i + 1] : none;
    Sum below = sum3(cellsBelow << 1, cellsBelow, cellsBelow >> 1);
    above = (Sum){ROW_ABOVE(before.low, row.low), ROW_ABOVE(before.high, row.high)};
    Sum after = {ROW_BELOW(row.low, below.low), ROW_BELOW(row.high, below.high)};
    target[i] = next(above, row, after, cells, rule);
    before = row;
    row = below;
    cells = cellsBelow;
  }
}

// The same by a program.
INLINE void programTile(const Words *rows, Words *target, int first, int end,
                        const LifeRule *rule) {
  Values values;
  Words none = {}, before = none;
  for (int start = first; start < end; start += BLOCK) {
    Words last = before;
    for (int k = 0; k < BLOCK; k++) {
      int i = start + k;
      Words cells = i < end ? rows[i] : none;
      Words above = ROW_ABOVE(last, cells), below = ROW_BELOW(cells, i + 1 < end ? rows[i + 1] : none);
      setRow(values, 6, k, above << 1, above, above >> 1);
      setRow(values, 3, k, cells << 1, cells, cells >> 1);
      setRow(values, 0, k, below << 1, below, below >> 1);
      last = cells;
    }
    before = last;
    const Words *outcomes = runProgram(rule, values);
    for (int k = 0; k < BLOCK && start + k < end; k++) target[start + k] = outcomes[k];
  }
}

INLINE void tileGeneration(const Words *rows, Words *target, int first, int end,
                           const LifeRule *rule) {
  switch (rule->kind) {
  case LifeRuleLife: return countTile(rows, target, first, end, NULL);
  case LifeRuleCounts: return countTile(rows, target, first, end, rule);
  default: return programTile(rows, target, first, end, rule);
  }
}

INLINE uint32_t changeMask(uint64_t all, uint64_t north, uint64_t south) {
  const uint64_t west = 0xFF, east = 0xFFull << 40;
  return LifeChangeAny | (north ? LifeChangeNorth : 0) | (south ? LifeChangeSouth : 0) |
         (all & west ? LifeChangeWest : 0) | (all & east ? LifeChangeEast : 0) |
         (north & west ? LifeChangeNorthWest : 0) | (north & east ? LifeChangeNorthEast : 0) |
         (south & west ? LifeChangeSouthWest : 0) | (south & east ? LifeChangeSouthEast : 0);
}

// What changed in a tile so far: anywhere, and in its outer eight rows.
typedef struct {
  Words all, north, south;
} Changes;

// Writes a plane of the tile back and notes what of it changed.
INLINE void settle(const Words *rows, const uint64_t *before, uint64_t *target, Changes *changes) {
  const Words inside = splat((1ull << LifeTileSide) - 1);
  for (int i = 0; i < TILE_VECTORS; i++) {
    Words result = (rows[HALO_VECTORS + i] >> LifeTileHalo) & inside;
    Words difference = result ^ load(before + i * LANES);
    store(target + i * LANES, result);
    changes->all |= difference;
    if (i < HALO_VECTORS) changes->north |= difference;
    if (i >= TILE_VECTORS - HALO_VECTORS) changes->south |= difference;
  }
}

INLINE uint32_t maskOf(Changes changes) {
  uint64_t all = united(changes.all);
  return all ? changeMask(all, united(changes.north), united(changes.south)) : 0;
}

uint32_t NAME(tile_step)(const uint64_t *const around[9], uint64_t *target, int generations,
                         const LifeRule *even, const LifeRule *odd) {
  Words rows[VECTORS];
  gather(around, 0, rows);
  int first, end;
  if (reach(rows, &first, &end)) {
    if (even->kind == LifeRuleLife && odd->kind == LifeRuleLife) {
      for (int i = 0; i < generations; i++) countTile(rows, rows, first, end, NULL);
    } else {
      for (int i = 0; i < generations; i++) {
        tileGeneration(rows, rows, first, end, i & 1 ? odd : even);
      }
    }
  }
  Changes changes = {};
  settle(rows, around[0], target, &changes);
  return maskOf(changes);
}

INLINE void ageTile(Words (*planes)[VECTORS], const Words *outcomes, int first, int end, int count,
                    const LifeAging *aging) {
  for (int i = first; i < end; i++) {
    Words cells[LifePlaneLimit];
    for (int plane = 0; plane < count; plane++) cells[plane] = planes[plane][i];
    if (aging->isWireWorld) {
      conduct(cells, outcomes[i]);
    } else {
      age(cells, count, outcomes[i], aging->lastCount);
    }
    for (int plane = 0; plane < count; plane++) planes[plane][i] = cells[plane];
  }
}

uint32_t NAME(aging_tile_step)(const uint64_t *const around[9], uint64_t *target, int generations,
                               const LifeAging *aging) {
  Words planes[LifePlaneLimit][VECTORS], outcomes[VECTORS], any[VECTORS];
  gather(around, 0, planes[0]);
  memcpy(any, planes[0], sizeof any);
  for (int plane = 1; plane < aging->planes; plane++) {
    gather(around, plane, planes[plane]);
    for (int i = 0; i < VECTORS; i++) any[i] |= planes[plane][i];
  }
  int first, end;
  if (reach(any, &first, &end)) {
    for (int i = 0; i < generations; i++) {
      tileGeneration(planes[0], outcomes, first, end, &aging->firing);
      switch (aging->planes) {
      case 2: ageTile(planes, outcomes, first, end, 2, aging); break;
      case 3: ageTile(planes, outcomes, first, end, 3, aging); break;
      default: ageTile(planes, outcomes, first, end, aging->planes, aging);
      }
    }
  }
  Changes changes = {};
  for (int plane = 0; plane < aging->planes; plane++) {
    ptrdiff_t offset = (ptrdiff_t)plane * LifeTileSide;
    settle(planes[plane], around[0] + offset, target + offset, &changes);
  }
  return maskOf(changes);
}
