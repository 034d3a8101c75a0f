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

// B3/S23 on so many vectors. All cells that live before the last generation are noted in `met`.
INLINE void lifeVectors(Words *rows, Words *met, int generations, const int count) {
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
  EACH_VECTOR rows[i] = cells[i];
  EACH_VECTOR met[i] = seen[i];
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
