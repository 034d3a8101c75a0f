// The base step of HashLife, written once for vectors of LANES words. Leaf.c sets LANES and NAME for
// each tier and includes this.

typedef uint64_t NAME(Words) __attribute__((vector_size(8 * LANES)));
typedef uint16_t NAME(Shorts) __attribute__((vector_size(2 * LANES)));
#define Words NAME(Words)
#define Shorts NAME(Shorts)

#include "Rows.inc.h"

enum { NAME(Vectors) = 64 / LANES, NAME(PerLeaf) = 16 / LANES };

INLINE Words NAME(choose)(Words condition, Words yes, Words no) {
  return no ^ (condition & (yes ^ no));
}

// Cells summed in columns of two bits.
typedef struct {
  Words low, high;
} NAME(Sum);

INLINE NAME(Sum) NAME(sum3)(Words a, Words b, Words c) {
  Words ab = a ^ b;
  return (NAME(Sum)){ab ^ c, (a & b) | (ab & c)};
}

INLINE NAME(Sum) NAME(row)(Words cells) { return NAME(sum3)(cells << 1, cells, cells >> 1); }

INLINE Words NAME(next)(NAME(Sum) above, NAME(Sum) row, NAME(Sum) below, Words cells,
                        const LifeLeafRule *rule) {
  // The block's sum is ones + 2 * (row of highs + carry).
  NAME(Sum) ones = NAME(sum3)(above.low, row.low, below.low);
  NAME(Sum) twos = NAME(sum3)(above.high, row.high, below.high);
  Words odd = twos.low ^ ones.high, both = twos.low & ones.high;
  if (!rule) {
    // Alive on a block of 3, and on a block of 4 if alive before.
    Words three = odd & ~twos.high, four = (twos.high ^ both) & ~odd & cells;
    return NAME(choose)(ones.low, three, four);
  }
  Words fours = twos.high ^ both, eights = twos.high & both;
#define OUTCOME(n) (rule->born[n] ^ (cells & (rule->flip[n] - (Words){})))
#define PAIR(n) NAME(choose)(ones.low, OUTCOME(n + 1), OUTCOME(n))
  Words below4 = NAME(choose)(odd, PAIR(2), PAIR(0));
  Words below8 = NAME(choose)(odd, PAIR(6), PAIR(4));
  return NAME(choose)(eights, PAIR(8), NAME(choose)(fours, below8, below4));
#undef PAIR
#undef OUTCOME
}

// One generation of the vectors `first ..< end`, in place, under a rule on counts or B3/S23 (null).
INLINE void NAME(countsGeneration)(Words *rows, int first, int end, const LifeLeafRule *rule) {
  const Words none = {};
  NAME(Sum) before = first ? NAME(row)(rows[first - 1]) : (NAME(Sum)){none, none};
  Words cells = rows[first];
  NAME(Sum) row = NAME(row)(cells);
  for (int i = first; i < end; i++) {
    Words cellsBelow = i + 1 < NAME(Vectors) ? rows[i + 1] : none;
    NAME(Sum) below = NAME(row)(cellsBelow);
    NAME(Sum) above = {ROW_ABOVE(before.low, row.low), ROW_ABOVE(before.high, row.high)};
    NAME(Sum) after = {ROW_BELOW(row.low, below.low), ROW_BELOW(row.high, below.high)};
    rows[i] = NAME(next)(above, row, after, cells, rule);
    before = row;
    row = below;
    cells = cellsBelow;
  }
}

// The outcome of any rule: each pair of neighbours to the south and south-east picks one of the
// sixteen functions of the two, and the other seven cells choose among those.
INLINE Words NAME(outcome)(Words above, Words cells, Words below, const uint8_t *outcomes) {
  Words s = below, se = below >> 1, sw = below << 1, e = cells >> 1, w = cells << 1, n = above,
        ne = above >> 1, nw = above << 1;
  Words functions[16];
  for (int i = 0; i < 16; i++) {
    Words result = {};
    if (i & 1) result |= ~s & ~se;
    if (i & 2) result |= ~s & se;
    if (i & 4) result |= s & ~se;
    if (i & 8) result |= s & se;
    functions[i] = result;
  }
#define F(i) functions[outcomes[i]]
#define F1(i) NAME(choose)(sw, F(i + 1), F(i))
#define F2(i) NAME(choose)(e, F1(i + 2), F1(i))
#define F3(i) NAME(choose)(cells, F2(i + 4), F2(i))
#define F4(i) NAME(choose)(w, F3(i + 8), F3(i))
  Words eighths[8];
  for (int i = 0; i < 8; i++) eighths[i] = F4(16 * i);
  for (int i = 0; i < 4; i++) eighths[i] = NAME(choose)(ne, eighths[2 * i + 1], eighths[2 * i]);
  for (int i = 0; i < 2; i++) eighths[i] = NAME(choose)(n, eighths[2 * i + 1], eighths[2 * i]);
  return NAME(choose)(nw, eighths[1], eighths[0]);
#undef F
#undef F1
#undef F2
#undef F3
#undef F4
}

INLINE void NAME(blocksGeneration)(Words *rows, int first, int end, const LifeLeafRule *rule) {
  const Words none = {};
  Words before = first ? rows[first - 1] : none, cells = rows[first];
  for (int i = first; i < end; i++) {
    Words after = i + 1 < NAME(Vectors) ? rows[i + 1] : none;
    rows[i] =
        NAME(outcome)(ROW_ABOVE(before, cells), cells, ROW_BELOW(cells, after), rule->outcomes);
    before = cells;
    cells = after;
  }
}

static void NAME(step)(const uint64_t *leaves, const uint32_t *ids, int generations,
                       const LifeLeafRule *even, const LifeLeafRule *odd, uint64_t *middle) {
  Words rows[NAME(Vectors)];
  for (int y = 0; y < 4; y++) {
    const uint64_t *leaf[4];
    for (int x = 0; x < 4; x++) {
      leaf[x] = leaves + 4 * (size_t)(ids[4 * y + x] & ~(uint32_t)LifeLeafFlag);
    }
    for (int part = 0; part < NAME(PerLeaf); part++) {
      Words line = {};
      for (int x = 0; x < 4; x++) {
        Shorts cells;
        memcpy(&cells, (const char *)leaf[x] + part * sizeof cells, sizeof cells);
        line |= __builtin_convertvector(cells, Words) << (16 * x);
      }
      rows[y * NAME(PerLeaf) + part] = line;
    }
  }
  for (int i = 0; i < generations; i++) {
    // Only what the middle will still depend on, one row less on either side in each generation.
    int halo = generations - 1 - i;
    int first = (16 - halo) / LANES, end = (48 + halo + LANES - 1) / LANES;
    const LifeLeafRule *rule = i & 1 ? odd : even;
    switch (rule->kind) {
    case LifeLeafLife: NAME(countsGeneration)(rows, first, end, NULL); break;
    case LifeLeafCounts: NAME(countsGeneration)(rows, first, end, rule); break;
    case LifeLeafBlocks: NAME(blocksGeneration)(rows, first, end, rule); break;
    }
  }
  for (int y = 0; y < 2; y++) {
    for (int part = 0; part < NAME(PerLeaf); part++) {
      Words line = rows[(y + 1) * NAME(PerLeaf) + part];
      for (int x = 0; x < 2; x++) {
        Shorts cells = __builtin_convertvector((line >> (16 * (x + 1))) & 0xFFFF, Shorts);
        memcpy((char *)(middle + 4 * (2 * y + x)) + part * sizeof cells, &cells, sizeof cells);
      }
    }
  }
}

#undef Words
#undef Shorts
#undef ROW_ABOVE
#undef ROW_BELOW
