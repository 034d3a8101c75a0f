// Objects of up to 8x8 cells that are alone in a tile's frame, remembered with what they become.
//
// Most of a sparse universe is gliders, blinkers and other small things, the same few again and
// again. A frame counts as dead outside, and so the object's future does not depend on where in the
// frame it lies.

enum { OBJECT_MARGIN = 4, OBJECT_WINDOW = 16 };

// Works out what becomes of an object in a visit.
static __attribute__((noinline)) void foresee(LifeSmallObject *object, const LifeRule *even,
                                              const LifeRule *odd) {
  enum { WINDOW_START = 24 };
  const int start = WINDOW_START + OBJECT_MARGIN;
  uint64_t cells[64] = {}, lived[64] = {};
  for (int k = 0; k < 8; k++) cells[start + k] = (object->cells >> (8 * k) & 0xFF) << start;
  Words rows[VECTORS], met[VECTORS] = {};
  memcpy(rows, cells, sizeof rows);
  for (int i = 0; i < LifeTileHalo; i++) {
    note(met, rows, 0, VECTORS);
    tileGeneration(rows, rows, 0, VECTORS, i & 1 ? odd : even);
  }
  memcpy(cells, rows, sizeof rows);
  memcpy(lived, met, sizeof met);

  int first = 64, last = 0, top = 64, bottom = 0;
  uint64_t columns = 0, livedColumns = 0, result = 0;
  for (int y = 0; y < 64; y++) {
    columns |= cells[y] | lived[y];
    livedColumns |= lived[y];
    result |= cells[y];
    if (lived[y]) top = top < y ? top : y, bottom = y;
    if (cells[y] | lived[y]) first = first < y ? first : y, last = y;
  }
  object->fits = first >= WINDOW_START && last < WINDOW_START + OBJECT_WINDOW &&
                 !(columns & ~(0xFFFFull << WINDOW_START));
  if (!object->fits) return;
  for (int k = 0; k < OBJECT_WINDOW; k++) {
    object->rows[k] = (uint16_t)(cells[WINDOW_START + k] >> WINDOW_START);
  }
  object->lives = result != 0;
  object->firstRow = (uint8_t)(first - WINDOW_START);
  object->endRow = (uint8_t)(last + 1 - WINDOW_START);
  object->top = (uint8_t)(top - WINDOW_START);
  object->bottom = (uint8_t)(bottom - WINDOW_START);
  object->left = (uint8_t)(__builtin_ctzll(livedColumns) - WINDOW_START);
  object->right = (uint8_t)(63 - __builtin_clzll(livedColumns) - WINDOW_START);
}

// The object in a frame: its eight rows from `top` on, eight columns of each from `left` on.
INLINE uint64_t objectAt(const Words *rows, int top, int bottom, int left) {
#if LANES == 8
  (void)bottom;
  int first = top / LANES;
  __m512i lanes = _mm512_add_epi64(_mm512_set_epi64(7, 6, 5, 4, 3, 2, 1, 0),
                                   _mm512_set1_epi64(top % LANES));
  __m512i below = first + 1 < VECTORS ? (__m512i)rows[first + 1] : _mm512_setzero_si512();
  __m512i object = _mm512_permutex2var_epi64((__m512i)rows[first], lanes, below);
  return (uint64_t)_mm_cvtsi128_si64(
      _mm512_cvtepi64_epi8(_mm512_srl_epi64(object, _mm_cvtsi32_si128(left))));
#else
  uint64_t object = 0;
  for (int y = top; y <= bottom; y++) {
    uint64_t cells;
    memcpy(&cells, (const char *)rows + 8 * y, sizeof cells);
    object |= (cells >> left & 0xFF) << (8 * (y - top));
  }
  return object;
#endif
}

// What is known of the frame's object, or null when it is too large or goes too far.
INLINE const LifeSmallObject *recall(const Words *rows, Extent extent, const LifeRule *even,
                                     const LifeRule *odd, LifeSmallObject *memo) {
  if (extent.bottom - extent.top >= 8) return NULL;
  int left = __builtin_ctzll(extent.columns), right = 63 - __builtin_clzll(extent.columns);
  if (right - left >= 8) return NULL;
  uint64_t cells = objectAt(rows, extent.top, extent.bottom, left);
  LifeSmallObject *object =
      memo + (cells * 0x9E3779B97F4A7C15ull >> 32) % LifeSmallObjectCount;
  if (object->cells != cells) {
    object->cells = cells;
    foresee(object, even, odd);
  }
  return object->fits ? object : NULL;
}

// Writes what becomes of the object to a tile.
INLINE uint32_t place(const LifeSmallObject *object, Extent extent, const uint64_t *before,
                      uint64_t *target) {
  clearTile(target, 1);
  // The corner of the object's window in the tile.
  int x = __builtin_ctzll(extent.columns) - OBJECT_MARGIN - LifeTileHalo;
  int y = extent.top - OBJECT_MARGIN - LifeTileHalo;
  int first = y + object->firstRow, end = y + object->endRow;
  if (first < 0) first = 0;
  if (end > LifeTileSide) end = LifeTileSide;
  uint64_t all = 0, north = 0, south = 0, living = 0;
  for (int row = first; row < end; row++) {
    uint64_t cells = object->rows[row - y];
    cells = (x < 0 ? cells >> -x : cells << x) & tileColumns;
    uint64_t difference = cells ^ before[row];
    target[row] = cells;
    living |= cells;
    all |= difference;
    if (row < LifeTileHalo) north |= difference;
    if (row >= LifeTileSide - LifeTileHalo) south |= difference;
  }
  uint32_t mask = changesOf(all, north, south) | (living ? LifeTileLives : 0);
  int left = x + object->left, right = x + object->right;
  int top = y + object->top, bottom = y + object->bottom;
  const int edge = LifeTileSide - 1;
  if (left <= edge && right >= 0 && top <= edge && bottom >= 0) {
    // As if the smallest rectangle around all that lived were full.
    uint64_t west = left <= 0, east = right >= edge ? 2 : 0, rest = 4;
    mask |= sidesOf(west | east | rest, top <= 0 ? west | east | rest : 0,
                    bottom >= edge ? west | east | rest : 0, 1, 2)
            << LifeTouchShift;
  }
  return mask;
}
