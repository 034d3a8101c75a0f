// Rules on the number of living neighbours: the block is summed in bit slices.

// Cells summed in columns of two bits: each bit position of `low` and `high` is one number.
typedef struct {
  Words low, high;
} Sum;

INLINE Sum sum3(Words a, Words b, Words c) {
  Words ab = a ^ b;
  return (Sum){ab ^ c, (a & b) | (ab & c)};
}

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
