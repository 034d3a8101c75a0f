// Boards of several planes.

// The cells of a board in a place of one vector and what becomes of them, for all planes.
typedef struct {
  const uint64_t *from[LifePlaneLimit];
  uint64_t *to[LifePlaneLimit];
} Places;

INLINE Places placesAt(const uint64_t *const *source, uint64_t *const *target, ptrdiff_t offset,
                       int planes) {
  Places places;
  for (int i = 0; i < planes; i++) {
    places.from[i] = source[i] + offset;
    places.to[i] = target[i] + offset;
  }
  return places;
}

// Settles what becomes of the cells at `offset`; `outcome` is what the firing rule says of them.
INLINE void settleAt(const Places *places, ptrdiff_t offset, Words outcome, int planes,
                     const LastCount *last, int isWireWorld) {
  Words cells[LifePlaneLimit];
  for (int i = 0; i < planes; i++) cells[i] = load(places->from[i] + offset);
  if (isWireWorld) {
    conduct(cells, outcome);
  } else {
    age(cells, planes, outcome, last);
  }
  for (int i = 0; i < planes; i++) store(places->to[i] + offset, cells[i]);
}

// Rules on counts: cells age as soon as their row is counted. See `countStrip`.
INLINE void agingCountStrip(Places places, ptrdiff_t stride, size_t rows, const LifeAging *aging,
                            const LifeRuleKind kind, int planes) {
  const Outcomes outcomes = outcomesOf(&aging->firing);
  const LastCount last = lastCountOf(aging, planes);
  const int isWireWorld = planes == 3 && aging->isWireWorld;
  ptrdiff_t offset = 0;
  Line above = lineAt(places.from[0] - stride, kind), row = lineAt(places.from[0], kind);
  for (; rows; rows--) {
    Line below = lineAt(places.from[0] + offset + stride, kind);
    Words outcome =
        nextOf(above.beneath, row.own, below.over, row.cells, &outcomes, kind);
    settleAt(&places, offset, outcome, planes, &last, isWireWorld);
    offset += stride;
    above = row;
    row = below;
  }
}

// Other rules: the outcomes of all rows come first.
INLINE void agingProgramStrip(Places places, ptrdiff_t stride, size_t words, size_t rows,
                              const LifeAging *aging, int planes) {
  const LastCount last = lastCountOf(aging, planes);
  uint64_t outcomes[ROWS * LANES] = {};
  anyStrip(places.from[0], stride, outcomes, LANES, words, rows, &aging->firing);
  for (size_t y = 0; y < rows; y++) {
    settleAt(&places, (ptrdiff_t)y * stride, load(outcomes + y * LANES), planes, &last,
             aging->isWireWorld);
  }
}

INLINE void agingStrip(Places places, ptrdiff_t stride, size_t words, size_t rows,
                       const LifeAging *aging, int planes) {
  switch (aging->firing.kind) {
#define COUNTS(kind)                                                                               \
  case kind: return agingCountStrip(places, stride, rows, aging, kind, planes)
    // Life's own circuit would save little here.
  case LifeRuleLife:
    COUNTS(LifeRuleCounts);
    COUNTS(LifeRuleVonNeumann);
    COUNTS(LifeRuleHexagonal);
#undef COUNTS
  default: return agingProgramStrip(places, stride, words, rows, aging, planes);
  }
}

void NAME(aging_board_step)(const uint64_t *const *source, uint64_t *const *target,
                            ptrdiff_t stride, size_t words, size_t rows, const LifeAging *aging) {
  for (size_t y = 0; y < rows; y += ROWS) {
    size_t some = rows - y < ROWS ? rows - y : ROWS;
    for (size_t x = 0; x < words; x += LANES) {
      ptrdiff_t offset = (ptrdiff_t)y * stride + (ptrdiff_t)x;
#define PLANES(count)                                                                              \
  agingStrip(placesAt(source, target, offset, count), stride, words - x, some, aging, count);      \
  break
      switch (aging->planes) {
      case 2: PLANES(2);
      case 3: PLANES(3);
      case 4: PLANES(4);
      case 5: PLANES(5);
      case 6: PLANES(6);
      default: PLANES(aging->planes);
      }
#undef PLANES
    }
  }
}
