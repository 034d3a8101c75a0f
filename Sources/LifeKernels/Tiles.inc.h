// Tiles: 48x48 cells and the eight cells around them on each side make a frame of 64 words of 64
// cells.

#include "Rows.inc.h"

enum {
  VECTORS = 64 / LANES,
  HALO_VECTORS = LifeTileHalo / LANES,
  TILE_VECTORS = VECTORS - 2 * HALO_VECTORS,
};

// Which lanes are not 0, a bit each.
INLINE uint64_t lanesSet(Words words) {
#if LANES == 8
  return _mm512_test_epi64_mask((__m512i)words, (__m512i)words);
#elif LANES == 4
  __m256i empty = _mm256_cmpeq_epi64((__m256i)words, _mm256_setzero_si256());
  return 15 ^ (uint64_t)_mm256_movemask_pd((__m256d)empty);
#else
  return (words[0] != 0) | (uint64_t)(words[1] != 0) << 1;
#endif
}

// All lanes in one.
INLINE uint64_t joined(Words words) {
#if LANES == 8
  return (uint64_t)_mm512_reduce_or_epi64((__m512i)words);
#else
  return united(words);
#endif
}

static const uint64_t tileColumns = (1ull << LifeTileSide) - 1;

// Rows of a tile framed by eight cells of its neighbours on either side: 64 columns in all.
INLINE Words framed(const uint64_t *tile, const uint64_t *west, const uint64_t *east, int row) {
  return (load(tile + row) << LifeTileHalo) | (load(west + row) >> 40) | (load(east + row) << 56);
}

// A plane of a tile with its surroundings. Without any, most of the memory need not be looked at.
INLINE void gather(const uint64_t *const around[9], int plane, Words *rows) {
  ptrdiff_t offset = (ptrdiff_t)plane * LifeTileSide;
  const uint64_t *tile = around[0] + offset;
  if (!around[1]) {
    for (int i = 0; i < HALO_VECTORS; i++) {
      rows[i] = rows[VECTORS - HALO_VECTORS + i] = (Words){};
    }
    for (int i = 0; i < TILE_VECTORS; i++) {
      rows[HALO_VECTORS + i] = load(tile + i * LANES) << LifeTileHalo;
    }
    return;
  }
  const uint64_t *north = around[1] + offset, *south = around[2] + offset,
                 *west = around[3] + offset, *east = around[4] + offset;
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

// Where the cells of a frame lie: from the first to the last row, and in which columns.
typedef struct {
  int top, bottom;
  uint64_t columns;
} Extent;

// False when the frame is empty.
INLINE int extentOf(const Words *rows, Extent *extent) {
  uint64_t occupied = 0;
  Words columns = {};
  for (int i = 0; i < VECTORS; i++) {
    occupied |= lanesSet(rows[i]) << (i * LANES);
    columns |= rows[i];
  }
  if (!occupied) return 0;
  extent->top = __builtin_ctzll(occupied);
  extent->bottom = 63 - __builtin_clzll(occupied);
  extent->columns = joined(columns);
  return 1;
}

// The vectors that cells can reach.
typedef struct {
  int first, end;
} Reach;

// Where cells come that go no further than so many cells; in a visit that is a cell a generation.
INLINE Reach reachOf(Extent extent, int margin) {
  int top = extent.top - margin, bottom = extent.bottom + margin;
  return (Reach){top > 0 ? top / LANES : 0, bottom < 63 ? bottom / LANES + 1 : VECTORS};
}

// One generation of the rows `first ..< end`, which may go where they came from. What lies outside
// counts as dead; the error that this makes at the rim moves inwards by one cell a generation and so
// never meets the tile.
INLINE void countTile(const Words *rows, Words *target, int first, int end,
                      const Outcomes *rule, const LifeRuleKind kind) {
  Words none = {};
  Line before = {}, row = lineOf(rows[first] << 1, rows[first], rows[first] >> 1, kind);
  for (int i = first; i < end; i++) {
    Words cells = i + 1 < end ? rows[i + 1] : none;
    Line below = lineOf(cells << 1, cells, cells >> 1, kind);
    Sum above = {ROW_ABOVE(before.beneath.low, row.beneath.low),
                 ROW_ABOVE(before.beneath.high, row.beneath.high)};
    Sum after = {ROW_BELOW(row.over.low, below.over.low),
                 ROW_BELOW(row.over.high, below.over.high)};
    target[i] = nextOf(above, row.own, after, row.cells, rule, kind);
    before = row;
    row = below;
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
  const Outcomes outcomes = outcomesOf(rule);
  switch (rule->kind) {
#define COUNTS(kind)                                                                               \
  case kind: return countTile(rows, target, first, end, &outcomes, kind)
    COUNTS(LifeRuleLife);
    COUNTS(LifeRuleCounts);
    COUNTS(LifeRuleVonNeumann);
    COUNTS(LifeRuleHexagonal);
#undef COUNTS
  default:
#if LANES == 8
    if (rule->branchCount > BRANCHES_WORTH_A_TABLE) {
      return lookupTile(rows, target, first, end, rule);
    }
#endif
    return programTile(rows, target, first, end, rule);
  }
}

INLINE void note(Words *met, const Words *rows, int first, int end) {
  for (int i = first; i < end; i++) met[i] |= rows[i];
}

#if LANES == 8
#include "TernaryTiles.inc.h"
#endif

INLINE void lifeGenerations(Words *rows, Words *met, Extent extent, int generations) {
#if LANES == 8
  lifeFrame(rows, met, extent, generations);
#else
  Reach reach = reachOf(extent, LifeTileHalo);
  for (int i = 0; i < generations; i++) {
    note(met, rows, reach.first, reach.end);
    countTile(rows, rows, reach.first, reach.end, NULL, LifeRuleLife);
  }
#endif
}

// Steps a frame. `met`, which comes empty, gets all cells that lived before the last generation.
INLINE void tileGenerations(Words *rows, Words *met, Extent extent, int generations,
                            const LifeRule *even, const LifeRule *odd) {
  if (even->kind == LifeRuleLife && odd->kind == LifeRuleLife) {
    return lifeGenerations(rows, met, extent, generations);
  }
  Reach reach = reachOf(extent, LifeTileHalo);
  for (int i = 0; i < generations; i++) {
    note(met, rows, reach.first, reach.end);
    tileGeneration(rows, rows, reach.first, reach.end, i & 1 ? odd : even);
  }
}

// The sides of a tile that some of its cells lie at, as a mask with the bits of the change mask:
// `all` cells, and those in the outermost rows; `west` and `east` are the outermost columns.
INLINE uint32_t sidesOf(uint64_t all, uint64_t north, uint64_t south, uint64_t west, uint64_t east) {
  return (north ? LifeChangeNorth : 0) | (south ? LifeChangeSouth : 0) |
         (all & west ? LifeChangeWest : 0) | (all & east ? LifeChangeEast : 0) |
         (north & west ? LifeChangeNorthWest : 0) | (north & east ? LifeChangeNorthEast : 0) |
         (south & west ? LifeChangeSouthWest : 0) | (south & east ? LifeChangeSouthEast : 0);
}

INLINE uint32_t changesOf(uint64_t all, uint64_t north, uint64_t south) {
  return all ? LifeChangeAny | sidesOf(all, north, south, 0xFF, 0xFFull << 40) : 0;
}

// What changed in a tile so far, anywhere and in its outer eight rows, and what lives in it.
typedef struct {
  Words all, north, south, living;
} Changes;

// Writes a plane of the tile back and notes what of it changed.
INLINE void settle(const Words *rows, const uint64_t *before, uint64_t *target, Changes *changes) {
  const Words inside = splat(tileColumns);
  for (int i = 0; i < TILE_VECTORS; i++) {
    Words result = (rows[HALO_VECTORS + i] >> LifeTileHalo) & inside;
    Words difference = result ^ load(before + i * LANES);
    store(target + i * LANES, result);
    changes->all |= difference;
    changes->living |= result;
    if (i < HALO_VECTORS) changes->north |= difference;
    if (i >= TILE_VECTORS - HALO_VECTORS) changes->south |= difference;
  }
}

// Which sides of the tile the cells came to.
INLINE uint32_t touchesOf(const Words *met) {
  Words all = {};
  for (int i = HALO_VECTORS; i < VECTORS - HALO_VECTORS; i++) all |= met[i];
  const uint64_t columns = tileColumns << LifeTileHalo;
  return sidesOf(joined(all), met[HALO_VECTORS][0] & columns,
                 met[VECTORS - HALO_VECTORS - 1][LANES - 1] & columns, 1ull << LifeTileHalo,
                 1ull << (63 - LifeTileHalo))
         << LifeTouchShift;
}

INLINE uint32_t maskOf(Changes changes, const Words *met) {
  uint64_t all = joined(changes.all);
  return changesOf(all, joined(changes.north), joined(changes.south)) | touchesOf(met) |
         (lanesSet(changes.living) ? LifeTileLives : 0);
}

// The bands of eight rows that cells can reach, whatever the tier's vectors.
INLINE uint32_t bandsOf(Extent extent) {
  int top = extent.top / 8 - 1, bottom = extent.bottom / 8 + 1;
  return (uint32_t)((bottom > 7 ? 7 : bottom) - (top < 0 ? 0 : top) + 1) << LifeBandShift;
}

INLINE void clearTile(uint64_t *target, int planes) {
  for (int i = 0; i < planes * TILE_VECTORS; i++) store(target + i * LANES, (Words){});
}

#include "SmallObjects.inc.h"

uint32_t NAME(tile_step)(const uint64_t *const around[9], uint64_t *target, int generations,
                         const LifeRule *even, const LifeRule *odd, LifeSmallObject *memo) {
  Words rows[VECTORS], met[VECTORS];
  gather(around, 0, rows);
  Extent extent;
  if (!extentOf(rows, &extent)) {
    clearTile(target, 1);
    return 0;
  }
  if (memo && generations == LifeTileHalo) {
    const LifeSmallObject *object = recall(rows, extent, even, odd, memo);
    if (object) return place(object, extent, around[0], target);
  }
  for (int i = 0; i < VECTORS; i++) met[i] = (Words){};
  tileGenerations(rows, met, extent, generations, even, odd);
  Changes changes = {};
  settle(rows, around[0], target, &changes);
  return maskOf(changes, met) | bandsOf(extent);
}
