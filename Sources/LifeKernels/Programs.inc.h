// Any rule on the 3x3 block. A few vectors of cells are computed at a time, so that finding out
// what to do next costs little beside doing it.

enum { BLOCK = 8 };

// The values of a program by number, for each vector of the block.
typedef Words Values[LifeValueLimit][BLOCK];

// Sets the cells of a row of the block's neighbourhoods: `southEast` is its eastern cells' number.
INLINE void setRow(Words (*values)[BLOCK], int southEast, int k, Words west, Words cells,
                   Words east) {
  values[southEast][k] = east;
  values[southEast + 1][k] = cells;
  values[southEast + 2][k] = west;
}

static __attribute__((noinline)) const Words *runBranches(const LifeRule *rule,
                                                          Words (*values)[BLOCK]) {
  for (int k = 0; k < BLOCK; k++) {
    values[LifeValueNone][k] = splat(0);
    values[LifeValueAll][k] = ~splat(0);
  }
  const LifeBranch *end = rule->branches + rule->branchCount;
  for (const LifeBranch *branch = rule->branches; branch < end; branch++) {
    const Words *variable = values[branch->variable], *low = values[branch->low],
                *high = values[branch->high];
    Words *target = values[branch->target];
#define EACH(expression)                                                                           \
  for (int k = 0; k < BLOCK; k++) target[k] = expression;                                          \
  break
    switch (branch->form) {
    case LifeBranchAnd: EACH(variable[k] & high[k]);
    case LifeBranchOr: EACH(variable[k] | low[k]);
    case LifeBranchAndNot: EACH(low[k] & ~variable[k]);
    case LifeBranchOrNot: EACH(high[k] | ~variable[k]);
    case LifeBranchXor: EACH(variable[k] ^ low[k]);
    default: EACH(choose(variable[k], high[k], low[k]));
    }
#undef EACH
  }
  return values[rule->result];
}

#ifdef BYTE_LOOKUP
// More branches than this take longer than looking the blocks up.
enum { BRANCHES_WORTH_A_LOOKUP = 28 };

// The cells of a row: `west` and `east` hold each cell's neighbour in its place.
typedef struct {
  Words west, cells, east;
} Row;

INLINE Words shifted(Words words, int left) { return left < 0 ? words >> -left : words << left; }

// In each byte, the three cells around cell `bit` of the byte, as a number times 2^left.
INLINE Words around(Row row, int bit, int left) {
  // The neighbours of a byte's outer cells lie in the next byte, but in the same one when shifted.
  Words words = bit == 0 ? row.west : bit == 7 ? row.east : row.cells;
  int lowest = bit == 0 ? 0 : bit == 7 ? 5 : bit - 1;
  return shifted(words, left - lowest) & splat(0x0707070707070707ull << left);
}

// Bytes hold eight cells each. In each of eight turns one cell of every byte is looked up.
static __attribute__((noinline)) const Words *lookUp(const LifeRule *rule,
                                                     Words (*values)[BLOCK]) {
  uint64_t halves[8];
  memcpy(halves, rule->outcomes, sizeof halves);
  Words tables[4], bits;
  for (int lane = 0; lane < LANES; lane++) {
    for (int table = 0; table < 4; table++) tables[table][lane] = halves[2 * table + (lane & 1)];
    bits[lane] = 0x8040201008040201ull;
  }
  Words *results = values[LifeValueFirst];
  for (int k = 0; k < BLOCK; k++) {
    Row above = {values[8][k], values[7][k], values[6][k]};
    Row row = {values[5][k], values[4][k], values[3][k]};
    Row below = {values[2][k], values[1][k], values[0][k]};
    Words result = {};
#pragma clang loop unroll(full)
    for (int bit = 0; bit < 8; bit++) {
      Words index = around(above, bit, 0) | around(row, bit, 3);
      // A byte chooses by its highest bit: here by bits 4 and 5 of the index.
      Words second = index << 3, fourth = index << 2;
      Words low = BYTE_CHOOSE(second, BYTE_LOOKUP(tables[1], index), BYTE_LOOKUP(tables[0], index));
      Words high = BYTE_CHOOSE(second, BYTE_LOOKUP(tables[3], index), BYTE_LOOKUP(tables[2], index));
      Words outcomes = BYTE_CHOOSE(fourth, high, low);
      outcomes &= BYTE_LOOKUP(bits, around(below, bit, 0));
      result |= BYTES_SET(outcomes) & splat(0x0101010101010101ull << bit);
    }
    results[k] = result;
  }
  return results;
}
#endif

// The outcomes of the block whose nine cells stand in `values`.
INLINE const Words *runProgram(const LifeRule *rule, Words (*values)[BLOCK]) {
#ifdef BYTE_LOOKUP
  if (rule->branchCount > BRANCHES_WORTH_A_LOOKUP) return lookUp(rule, values);
#endif
  return runBranches(rule, values);
}
