// Frames stepped with every vector in a register and sums by ternary logic, for the tier that has it.

#define EACH_VECTOR _Pragma("clang loop unroll(full)") for (int i = 0; i < count; i++)

INLINE Sum ternarySum(Words a, Words b, Words c) {
  return (Sum){TERNARY(a, b, c, 0x96), TERNARY(a, b, c, 0xE8)};
}

INLINE Sum ternaryRow(Words cells) { return ternarySum(cells << 1, cells, cells >> 1); }

// Of a whole frame only the tile's first and last rows need noting apart from each other.
INLINE int noteIn(int vector, const int count) {
  return count < VECTORS || vector <= HALO_VECTORS || vector >= VECTORS - 1 - HALO_VECTORS
             ? vector
             : HALO_VECTORS + 1;
}

// Ends of vectors beyond which there may be more.
typedef struct {
  int top, bottom;
} Open;

// B3/S23 on so many vectors. All cells that live before the last generation are noted in `met`. False
// when some of them came to the outermost row of an open end; then nothing is changed.
INLINE int lifeVectors(Words *rows, Words *met, int generations, Open open, const int count) {
  Words cells[VECTORS], seen[VECTORS];
  EACH_VECTOR cells[i] = rows[i];
  EACH_VECTOR seen[i] = (Words){};
  for (int generation = 0; generation < generations; generation++) {
    Words none = {}, row = cells[0];
    Sum before = {none, none}, middle = ternaryRow(row);
    EACH_VECTOR {
      Words rowBelow = i + 1 < count ? cells[i + 1] : none;
      Sum below = ternaryRow(rowBelow);
      Sum ones = ternarySum(ROW_ABOVE(before.low, middle.low), middle.low,
                            ROW_BELOW(middle.low, below.low));
      Sum twos = ternarySum(ROW_ABOVE(before.high, middle.high), middle.high,
                            ROW_BELOW(middle.high, below.high));
      // The block's sum is ones.low + 2 * (ones.high + twos.low) + 4 * twos.high.
      Words three = TERNARY(twos.high, twos.low, ones.high, 0x06);
      Words four = TERNARY(twos.high, twos.low, ones.high, 0x18) & row;
      seen[noteIn(i, count)] |= row;
      cells[i] = TERNARY(ones.low, three, four, 0xCA);
      before = middle;
      middle = below;
      row = rowBelow;
    }
  }
  if (open.top && lanesSet(seen[0]) & 1) return 0;
  if (open.bottom && lanesSet(seen[count - 1]) >> (LANES - 1)) return 0;
  EACH_VECTOR rows[i] = cells[i];
  EACH_VECTOR met[i] = seen[i];
  return 1;
}

// The same for Brian's Brain: a dead cell fires on two neighbours, and rests a generation after.
INLINE void brainVectors(Words *rows, Words *aged, Words *met, int generations, const int count) {
  Words cells[VECTORS], rests[VECTORS], seen[VECTORS];
  EACH_VECTOR cells[i] = rows[i];
  EACH_VECTOR rests[i] = aged[i];
  EACH_VECTOR seen[i] = (Words){};
  for (int generation = 0; generation < generations; generation++) {
    Words none = {}, row = cells[0];
    Sum before = {none, none}, middle = ternaryRow(row);
    EACH_VECTOR {
      Words rowBelow = i + 1 < count ? cells[i + 1] : none;
      Sum below = ternaryRow(rowBelow);
      Sum ones = ternarySum(ROW_ABOVE(before.low, middle.low), middle.low,
                            ROW_BELOW(middle.low, below.low));
      Sum twos = ternarySum(ROW_ABOVE(before.high, middle.high), middle.high,
                            ROW_BELOW(middle.high, below.high));
      Words two = TERNARY(twos.high, twos.low, ones.high, 0x06);
      seen[noteIn(i, count)] |= row;
      cells[i] = TERNARY(two, ones.low, row | rests[i], 0x10);
      rests[i] = row;
      before = middle;
      middle = below;
      row = rowBelow;
    }
  }
  EACH_VECTOR rows[i] = cells[i];
  EACH_VECTOR aged[i] = rests[i];
  EACH_VECTOR met[i] = seen[i];
}

#undef EACH_VECTOR

INLINE int lifeReach(Words *rows, Words *met, Reach reach, int generations, Open open) {
  Words *cells = rows + reach.first, *seen = met + reach.first;
  switch (reach.end - reach.first) {
  case 1: return lifeVectors(cells, seen, generations, open, 1);
  case 2: return lifeVectors(cells, seen, generations, open, 2);
  case 3: return lifeVectors(cells, seen, generations, open, 3);
  case 4: return lifeVectors(cells, seen, generations, open, 4);
  case 5: return lifeVectors(cells, seen, generations, open, 5);
  case 6: return lifeVectors(cells, seen, generations, open, 6);
  case 7: return lifeVectors(cells, seen, generations, open, 7);
  default: return lifeVectors(rows, met, generations, (Open){0, 0}, 8);
  }
}

// B3/S23 on a frame.
//
// Hardly anything goes further than four cells in eight generations. So first the vectors within
// that reach are tried, which is enough when no cell came to their outermost rows before the last
// generation: then none can have been born beyond.
INLINE void lifeFrame(Words *rows, Words *met, Extent extent, int generations) {
  enum { USUAL_MARGIN = 5 };
  Reach usual = reachOf(extent, USUAL_MARGIN);
  Open open = {usual.first > 0, usual.end < VECTORS};
  if (!lifeReach(rows, met, usual, generations, open)) {
    lifeReach(rows, met, reachOf(extent, LifeTileHalo), generations, (Open){0, 0});
  }
}
