// Boards: strips of one vector are walked downwards.

INLINE Words westOf(const uint64_t *at) { return (load(at) << 1) | (load(at - 1) >> 63); }

INLINE Words eastOf(const uint64_t *at) { return (load(at) >> 1) | (load(at + 1) << 63); }

// One word of a row summed with its neighbours left and right.
INLINE Sum rowSum(const uint64_t *at, Words *cells) {
  *cells = load(at);
  return sum3(westOf(at), *cells, eastOf(at));
}

// Each row is summed once.
INLINE void countStrip(const uint64_t *from, ptrdiff_t stride, uint64_t *to, ptrdiff_t toStride,
                       size_t rows, const LifeRule *rule) {
  Words unused, cells, cellsBelow;
  Sum above = rowSum(from - stride, &unused), row = rowSum(from, &cells);
  for (size_t y = 0; y < rows; y++) {
    from += stride;
    Sum below = rowSum(from, &cellsBelow);
    store(to, next(above, row, below, cells, rule));
    to += toStride;
    above = row;
    row = below;
    cells = cellsBelow;
  }
}

INLINE void programStrip(const uint64_t *from, ptrdiff_t stride, uint64_t *to, ptrdiff_t toStride,
                         size_t rows, const LifeRule *rule) {
  Values values;
  for (size_t y = 0; y < rows; y += BLOCK) {
    for (int k = -1; k <= BLOCK; k++) {
      // Vectors of the block below the last row repeat what is there to be read.
      size_t row = y + (size_t)(k + 1) < rows + 1 ? y + (size_t)(k + 1) : rows + 1;
      const uint64_t *at = from + ((ptrdiff_t)row - 1) * stride;
      Words west = westOf(at), cells = load(at), east = eastOf(at);
      if (k < BLOCK - 1) setRow(values, 6, k + 1, west, cells, east);
      if (k >= 0 && k < BLOCK) setRow(values, 3, k, west, cells, east);
      if (k > 0) setRow(values, 0, k - 1, west, cells, east);
    }
    const Words *outcomes = runProgram(rule, values);
    for (size_t k = 0; k < BLOCK && y + k < rows; k++) {
      store(to, outcomes[k]);
      to += toStride;
    }
  }
}

// The outcomes of a strip.
INLINE void strip(const uint64_t *from, ptrdiff_t stride, uint64_t *to, ptrdiff_t toStride,
                  size_t rows, const LifeRule *rule) {
  switch (rule->kind) {
  case LifeRuleLife: return countStrip(from, stride, to, toStride, rows, NULL);
  case LifeRuleCounts: return countStrip(from, stride, to, toStride, rows, rule);
  default: return programStrip(from, stride, to, toStride, rows, rule);
  }
}

// Strips are this long at most, so that the words beside a strip are still in the first cache when
// the next strip comes to them.
enum { ROWS = 32 };

void NAME(board_step)(const uint64_t *source, uint64_t *target, ptrdiff_t stride, size_t words,
                      size_t rows, const LifeRule *rule) {
  for (size_t y = 0; y < rows; y += ROWS) {
    ptrdiff_t offset = (ptrdiff_t)y * stride;
    for (size_t x = 0; x < words; x += LANES) {
      strip(source + offset + x, stride, target + offset + x, stride,
            rows - y < ROWS ? rows - y : ROWS, rule);
    }
  }
}

// Settles what becomes of `rows` rows at `offset` whose outcomes are known.
INLINE void ageRows(const uint64_t *const *source, uint64_t *const *target, ptrdiff_t offset,
                    ptrdiff_t stride, size_t rows, const uint64_t *outcomes, int planes,
                    const LifeAging *aging) {
  for (size_t y = 0; y < rows; y++) {
    Words cells[LifePlaneLimit];
    for (int i = 0; i < planes; i++) cells[i] = load(source[i] + offset);
    Words outcome = load(outcomes + y * LANES);
    if (aging->isWireWorld) {
      conduct(cells, outcome);
    } else {
      age(cells, planes, outcome, aging->lastCount);
    }
    for (int i = 0; i < planes; i++) store(target[i] + offset, cells[i]);
    offset += stride;
  }
}

void NAME(aging_board_step)(const uint64_t *const *source, uint64_t *const *target,
                            ptrdiff_t stride, size_t words, size_t rows, const LifeAging *aging) {
  uint64_t outcomes[ROWS * LANES];
  for (size_t y = 0; y < rows; y += ROWS) {
    size_t some = rows - y < ROWS ? rows - y : ROWS;
    for (size_t x = 0; x < words; x += LANES) {
      ptrdiff_t offset = (ptrdiff_t)y * stride + (ptrdiff_t)x;
      strip(source[0] + offset, stride, outcomes, LANES, some, &aging->firing);
      switch (aging->planes) {
      case 2: ageRows(source, target, offset, stride, some, outcomes, 2, aging); break;
      case 3: ageRows(source, target, offset, stride, some, outcomes, 3, aging); break;
      default: ageRows(source, target, offset, stride, some, outcomes, aging->planes, aging);
      }
    }
  }
}
