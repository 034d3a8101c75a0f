// Boards: strips of one vector are walked downwards.

INLINE Words westOf(const uint64_t *at) { return (load(at) << 1) | (load(at - 1) >> 63); }

INLINE Words eastOf(const uint64_t *at) { return (load(at) >> 1) | (load(at + 1) << 63); }

INLINE Line lineAt(const uint64_t *at, const LifeRuleKind kind) {
  return lineOf(westOf(at), load(at), eastOf(at), kind);
}

// Each row is summed once. In turns of three rows what was found of them need not be moved.
INLINE void countStrip(const uint64_t *from, ptrdiff_t stride, uint64_t *to, ptrdiff_t toStride,
                       size_t rows, const LifeRule *rule, const LifeRuleKind kind) {
  const Outcomes outcomes = outcomesOf(rule);
  Line a = lineAt(from - stride, kind), b = lineAt(from, kind), c;
#define NEXT_ROW(above, row, below)                                                                \
  from += stride;                                                                                  \
  below = lineAt(from, kind);                                                                      \
  store(to, nextOf(above.beneath, row.own, below.over, row.cells, &outcomes, kind));               \
  to += toStride;
  for (; rows >= 3; rows -= 3) {
    NEXT_ROW(a, b, c)
    NEXT_ROW(b, c, a)
    NEXT_ROW(c, a, b)
  }
  for (; rows; rows--) {
    NEXT_ROW(a, b, c)
    a = b;
    b = c;
  }
#undef NEXT_ROW
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

// Any rule, by what takes less time. Of the vectors only the first `words` lanes need be right.
INLINE void anyStrip(const uint64_t *from, ptrdiff_t stride, uint64_t *to, ptrdiff_t toStride,
                     size_t words, size_t rows, const LifeRule *rule) {
#if LANES == 8
  if (rule->branchCount > BRANCHES_WORTH_A_TABLE) {
    return lookupStrip(from, stride, to, toStride, words < LANES ? words : LANES, rows, rule);
  }
#endif
  programStrip(from, stride, to, toStride, rows, rule);
}

// The outcomes of a strip.
INLINE void strip(const uint64_t *from, ptrdiff_t stride, uint64_t *to, ptrdiff_t toStride,
                  size_t words, size_t rows, const LifeRule *rule) {
  switch (rule->kind) {
#define COUNTS(kind)                                                                               \
  case kind: return countStrip(from, stride, to, toStride, rows, rule, kind)
    COUNTS(LifeRuleLife);
    COUNTS(LifeRuleCounts);
    COUNTS(LifeRuleVonNeumann);
    COUNTS(LifeRuleHexagonal);
#undef COUNTS
  default: return anyStrip(from, stride, to, toStride, words, rows, rule);
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
      strip(source + offset + x, stride, target + offset + x, stride, words - x,
            rows - y < ROWS ? rows - y : ROWS, rule);
    }
  }
}
