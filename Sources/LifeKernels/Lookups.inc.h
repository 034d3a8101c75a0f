// Any rule by its table, for the tier that permutes bytes by a table of 64: every byte of a vector
// is for one of the 64 cells of a word.

// More branches than this take longer than looking the cells up.
enum { BRANCHES_WORTH_A_TABLE = 5 };

// What the look-ups need: bytes by number, and for each byte eight bits of its word of 64.
typedef struct {
  __m512i windows, around, aroundTimes8, outcomes, bits;
} LookupTables;

INLINE LookupTables lookupTablesOf(const LifeRule *rule) {
  uint8_t windows[64], around[64], aroundTimes8[64], bits[64];
  for (int cell = 0; cell < 64; cell++) {
    // Eight bytes, the second of which holds the cell, among those from the word before on.
    windows[cell] = (uint8_t)(7 + cell / 8 + cell % 8);
    // The western neighbour comes first, as the lowest bit or the fourth.
    around[cell] = (uint8_t)(8 + cell % 8 - 1);
    aroundTimes8[cell] = (uint8_t)(8 + cell % 8 - 1 - 3);
    bits[cell] = (uint8_t)(1 << cell % 8);
  }
  return (LookupTables){_mm512_loadu_si512(windows), _mm512_loadu_si512(around),
                        _mm512_loadu_si512(aroundTimes8), _mm512_loadu_si512(rule->outcomes),
                        _mm512_loadu_si512(bits)};
}

// The three cells around each cell of a word, in the lowest bits and in the three above them. What
// the other bits hold is of no account.
typedef struct {
  __m512i low, high;
} Triples;

INLINE Triples triplesIn(__m512i windows, const LookupTables *tables) {
  return (Triples){_mm512_multishift_epi64_epi8(tables->around, windows),
                   _mm512_multishift_epi64_epi8(tables->aroundTimes8, windows)};
}

// Around the cells of a word between its neighbours.
INLINE Triples triplesAt(const uint64_t *at, const LookupTables *tables) {
  __m256i words = _mm256_loadu_si256((const __m256i *)(at - 1));
  __m512i bytes = _mm512_castsi256_si512(words);
  return triplesIn(_mm512_permutexvar_epi8(tables->windows, bytes), tables);
}

// Around the cells of a word with dead cells on either side.
INLINE Triples triplesAlone(uint64_t word, const LookupTables *tables) {
  __m512i bytes = _mm512_castsi128_si512(_mm_set_epi64x((int64_t)word, 0));
  __mmask64 inside = _mm512_cmplt_epu8_mask(tables->windows, _mm512_set1_epi8(16));
  return triplesIn(_mm512_maskz_permutexvar_epi8(inside, tables->windows, bytes), tables);
}

INLINE uint64_t lookUpCells(Triples above, Triples row, Triples below, const LookupTables *tables) {
  __m512i lowest = _mm512_set1_epi8(7);
  __m512i index = _mm512_ternarylogic_epi64(lowest, above.low, row.high, 0xCA);
  __m512i outcomes = _mm512_permutexvar_epi8(index, tables->outcomes);
  return _mm512_test_epi8_mask(outcomes, _mm512_permutexvar_epi8(below.low, tables->bits));
}

// Columns of words are walked downwards, as strips are. No word beyond the board is looked at but
// the two after it.
INLINE void lookupStrip(const uint64_t *from, ptrdiff_t stride, uint64_t *to, ptrdiff_t toStride,
                        size_t words, size_t rows, const LifeRule *rule) {
  const LookupTables tables = lookupTablesOf(rule);
  for (size_t word = 0; word < words; word++) {
    Triples above = triplesAt(from + word - stride, &tables), row = triplesAt(from + word, &tables);
    for (size_t y = 0; y < rows; y++) {
      Triples below = triplesAt(from + word + ((ptrdiff_t)y + 1) * stride, &tables);
      to[(ptrdiff_t)word + (ptrdiff_t)y * toStride] = lookUpCells(above, row, below, &tables);
      above = row;
      row = below;
    }
  }
}

// The same on the rows of a frame, each a word; see `countTile`.
INLINE void lookupTile(const Words *rows, Words *target, int first, int end, const LifeRule *rule) {
  const LookupTables tables = lookupTablesOf(rule);
  Triples above = triplesAlone(0, &tables), row = triplesAlone(rows[first][0], &tables);
  for (int i = first; i < end; i++) {
    Words cells = rows[i], after = i + 1 < end ? rows[i + 1] : (Words){}, outcomes;
#pragma clang loop unroll(full)
    for (int lane = 0; lane < LANES; lane++) {
      uint64_t next = lane + 1 < LANES ? cells[lane + 1] : after[0];
      Triples below = triplesAlone(next, &tables);
      outcomes[lane] = lookUpCells(above, row, below, &tables);
      above = row;
      row = below;
    }
    target[i] = outcomes;
  }
}
