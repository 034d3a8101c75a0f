// Rules on the number of living neighbours: cells are summed in bit slices.

// Cells summed in columns of two bits: each bit position of `low` and `high` is one number.
typedef struct {
  Words low, high;
} Sum;

INLINE Sum sum2(Words a, Words b) { return (Sum){a ^ b, a & b}; }

INLINE Sum sum3(Words a, Words b, Words c) { return (Sum){parity(a, b, c), majority(a, b, c)}; }

// The rule's constants in vectors, so that they are at hand whatever is stored meanwhile.
typedef struct {
  Words born[10], flip[10];
} Outcomes;

INLINE Outcomes outcomesOf(const LifeRule *rule) {
  Outcomes outcomes;
#pragma clang loop unroll(full)
  for (int n = 0; n < 10; n++) {
    outcomes.born[n] = splat(rule->born[n]);
    outcomes.flip[n] = splat(rule->flip[n]);
  }
  return outcomes;
}

// What becomes of cells whose neighbourhood sums to `n`.
INLINE Words outcome(const Outcomes *rule, int n, Words cells) {
  return rule->born[n] ^ (cells & rule->flip[n]);
}

// The same for `n` and, where `odd` says so, n + 1.
INLINE Words outcomeOfPair(const Outcomes *rule, int n, Words odd, Words cells) {
  return choose(odd, outcome(rule, n + 1, cells), outcome(rule, n, cells));
}

// The next state of `cells` from the sums of three rows; `rule` is null for B3/S23.
INLINE Words next(Sum above, Sum row, Sum below, Words cells, const Outcomes *rule) {
  // The block's sum is ones.low + 2 * (ones.high + twos.low) + 4 * twos.high.
  Sum ones = sum3(above.low, row.low, below.low);
  Sum twos = sum3(above.high, row.high, below.high);
  if (!rule) {
    // Alive on a block of 3, and on a block of 4 if alive before.
#ifdef TERNARY
    Words three = TERNARY(twos.high, twos.low, ones.high, 0x06);
    Words four = TERNARY(twos.high, twos.low, ones.high, 0x18) & cells;
#else
    Words odd = twos.low ^ ones.high, both = twos.low & ones.high;
    Words three = odd & ~twos.high, four = (twos.high ^ both) & ~odd & cells;
#endif
    return choose(ones.low, three, four);
  }
  // A block of 0 has a dead cell in its middle, and one of 9 a living one.
  Words zeroOrOne = choose(ones.low, outcome(rule, 1, cells), rule->born[0]);
  Words eightOrNine = choose(ones.low, rule->born[9] ^ rule->flip[9], outcome(rule, 8, cells));
  Words fourOrFive = outcomeOfPair(rule, 4, ones.low, cells);
  Sum middle = sum2(twos.low, ones.high);
  Words low = choose(middle.low, outcomeOfPair(rule, 2, ones.low, cells),
                     choose(middle.high, fourOrFive, zeroOrOne));
  Words high = choose(middle.low, outcomeOfPair(rule, 6, ones.low, cells),
                      choose(middle.high, eightOrNine, fourOrFive));
  return choose(twos.high, high, low);
}

// What a row of cells adds to the sums of the rows beneath it, of itself, and over it.
typedef struct {
  Words cells;
  Sum beneath, own, over;
} Line;

INLINE Line lineOf(Words west, Words cells, Words east, const LifeRuleKind kind) {
  Words none = {};
  switch (kind) {
  case LifeRuleVonNeumann: return (Line){cells, {cells, none}, sum2(west, east), {cells, none}};
  case LifeRuleHexagonal:
    return (Line){cells, sum2(west, cells), sum2(west, east), sum2(cells, east)};
  default: {
    Sum sum = sum3(west, cells, east);
    return (Line){cells, sum, sum, sum};
  }
  }
}

// The next state of `cells` from what the three rows add.
INLINE Words nextOf(Sum above, Sum row, Sum below, Words cells, const Outcomes *rule,
                    const LifeRuleKind kind) {
  Sum ones, twos;
  Words low, high;
  switch (kind) {
  case LifeRuleLife: return next(above, row, below, cells, NULL);
  case LifeRuleCounts: return next(above, row, below, cells, rule);
  case LifeRuleVonNeumann:
    // ones.low + 2 * (ones.high + row.high)
    ones = sum3(above.low, row.low, below.low);
    low = outcomeOfPair(rule, 0, ones.low, cells);
    high = outcomeOfPair(rule, 2, ones.low, cells);
    high = choose(ones.high & row.high, outcome(rule, 4, cells), high);
    return choose(ones.high | row.high, high, low);
  default:
    // The sum is 6 at most.
    ones = sum3(above.low, row.low, below.low);
    twos = sum3(above.high, row.high, below.high);
    low = choose(twos.low ^ ones.high, outcomeOfPair(rule, 2, ones.low, cells),
                 outcomeOfPair(rule, 0, ones.low, cells));
    high = choose(twos.low ^ ones.high, outcome(rule, 6, cells),
                  outcomeOfPair(rule, 4, ones.low, cells));
    return choose(twos.high | (twos.low & ones.high), high, low);
  }
}
