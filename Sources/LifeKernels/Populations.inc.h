// Numbers of living cells, of which pictures from further out are made.

uint64_t NAME(population)(const uint64_t *words, size_t count) {
  uint64_t sum = 0;
  for (size_t i = 0; i < count; i++) sum += (uint64_t)__builtin_popcountll(words[i]);
  return sum;
}

// The bits `first ..< end` of one row, of which there is at least one, word by word.
static void addBits(const uint64_t *words, size_t first, size_t end, int64_t offset, unsigned zoom,
                    uint64_t *sums) {
  for (size_t word = first >> 6; word <= (end - 1) >> 6; word++) {
    uint64_t bits = words[word];
    if (word == first >> 6) bits &= ~UINT64_C(0) << (first & 63);
    if (word == (end - 1) >> 6) bits &= ~UINT64_C(0) >> (63 - ((end - 1) & 63));
    if (bits == 0) continue;
    int64_t place = (int64_t)(word << 6) + offset;
    int64_t square = place >> zoom;
    // The bits up to the next square, again and again; mostly there is none in the word.
    int64_t length = ((square + 1) << zoom) - place;
    while (length < 64) {
      uint64_t part = bits & ((UINT64_C(1) << length) - 1);
      if (part) sums[square] += (uint64_t)__builtin_popcountll(part);
      bits &= ~UINT64_C(0) << length;
      square++;
      length += INT64_C(1) << zoom;
    }
    if (bits) sums[square] += (uint64_t)__builtin_popcountll(bits);
  }
}

// The numbers of bits in parts of 2, 4, 8, 16, 32 or 64 bits of a word, each in the place of its part.
INLINE uint64_t partPopulations(uint64_t bits, const unsigned length) {
  if (length == 64) return (uint64_t)__builtin_popcountll(bits);
  bits -= (bits >> 1) & UINT64_C(0x5555555555555555);
  if (length == 2) return bits;
  bits = (bits & UINT64_C(0x3333333333333333)) + ((bits >> 2) & UINT64_C(0x3333333333333333));
  if (length == 4) return bits;
  bits = (bits + (bits >> 4)) & UINT64_C(0x0F0F0F0F0F0F0F0F);
  if (length >= 16) bits = (bits + (bits >> 8)) & UINT64_C(0x00FF00FF00FF00FF);
  if (length >= 32) bits = (bits + (bits >> 16)) & UINT64_C(0x0000FFFF0000FFFF);
  return bits;
}

// Adds up the parts of `count` words of each row, which begin `shift` bits before a word does.
INLINE void addParts(const uint64_t *words, ptrdiff_t stride, size_t rows, size_t count,
                     unsigned shift, uint64_t *parts, const unsigned length) {
  for (size_t row = 0; row < rows; row++, words += stride) {
    for (size_t i = 0; i < count; i++) {
      // In two steps, for a shift by 64 is none.
      uint64_t bits = words[i] << shift | (words - 1)[i] >> 1 >> (63 - shift);
      parts[i] += partPopulations(bits, length);
    }
  }
}

// So many words at a time stay at hand.
#define WORDS_AT_HAND 64

void NAME(square_populations)(const uint64_t *words, ptrdiff_t stride, size_t rows, size_t first,
                              size_t end, int64_t offset, unsigned zoom, uint64_t *sums) {
  // Words as squares see them: each begins at a multiple of 64 on the side of the sums.
  const unsigned shift = (unsigned)(offset & 63);
  const size_t from = (first + shift + 63) >> 6, to = (end + shift) >> 6;
  if (zoom < 3 || from >= to) {
    for (size_t row = 0; row < rows; row++)
      addBits(words + (ptrdiff_t)row * stride, first, end, offset, zoom, sums);
    return;
  }
  const size_t head = (from << 6) - shift, tail = (to << 6) - shift;
  for (size_t row = 0; row < rows; row++) {
    const uint64_t *cells = words + (ptrdiff_t)row * stride;
    if (first < head) addBits(cells, first, head, offset, zoom, sums);
    if (tail < end) addBits(cells, tail, end, offset, zoom, sums);
  }
  const unsigned length = zoom < 6 ? 1u << zoom : 64;
  const uint64_t mask = length == 64 ? ~UINT64_C(0) : (UINT64_C(1) << length) - 1;
  // So many rows that no part of 8 bits, or of 16, runs over.
  const size_t most = length == 8 ? 31 : 4095;
  for (size_t start = from; start < to; start += WORDS_AT_HAND) {
    const size_t count = to - start < WORDS_AT_HAND ? to - start : WORDS_AT_HAND;
    for (size_t row = 0; row < rows; row += most) {
      uint64_t parts[WORDS_AT_HAND] = {0};
      const uint64_t *cells = words + (ptrdiff_t)row * stride + start;
      const size_t high = rows - row < most ? rows - row : most;
      switch (length) {
      case 8: addParts(cells, stride, high, count, shift, parts, 8); break;
      case 16: addParts(cells, stride, high, count, shift, parts, 16); break;
      case 32: addParts(cells, stride, high, count, shift, parts, 32); break;
      default: addParts(cells, stride, high, count, shift, parts, 64); break;
      }
      for (size_t i = 0; i < count; i++) {
        int64_t square = ((int64_t)((start + i) << 6) - shift + offset) >> zoom;
        sums[square] += parts[i] & mask;
        for (unsigned bit = length; bit < 64; bit += length)
          sums[++square] += parts[i] >> bit & mask;
      }
    }
  }
}

// The squares of `length` by `length` bits of a tile, which has 48 rows of 48 bits.
INLINE void tileSquares(const uint64_t *words, uint16_t *numbers, const unsigned length) {
  // Parts too narrow for the sum of their rows are spread over several words, a byte each.
  const unsigned spread = length < 8 ? 8 / length : 1, width = length < 8 ? 8 : length;
  const uint64_t mask = length == 2 ? UINT64_C(0x0303030303030303) : UINT64_C(0x0F0F0F0F0F0F0F0F);
  for (unsigned row = 0; row < 48 / length; row++) {
    uint64_t parts[4] = {0};
    for (unsigned line = 0; line < length; line++) {
      const uint64_t bits = partPopulations(words[length * row + line], length);
      for (unsigned place = 0; place < spread; place++)
        parts[place] += length < 8 ? bits >> length * place & mask : bits;
    }
    for (unsigned column = 0; column < 48 / length; column++)
      *numbers++ = (uint16_t)(parts[column % spread] >> width * (column / spread) &
                              (width == 8 ? 0xFF : 0xFFFF));
  }
}

void NAME(tile_populations)(const uint64_t *words, unsigned zoom, uint16_t *numbers) {
  switch (zoom) {
  case 1: tileSquares(words, numbers, 2); break;
  case 2: tileSquares(words, numbers, 4); break;
  case 3: tileSquares(words, numbers, 8); break;
  default: tileSquares(words, numbers, 16); break;
  }
}

INLINE uint64_t livingBytes(const uint8_t *cells, size_t count) {
  uint64_t sum = 0;
  for (; count >= 64; count -= 64, cells += 64) {
    uint8_t living = 0;
    for (int i = 0; i < 64; i++) living += cells[i] != 0;
    sum += living;
  }
  for (size_t i = 0; i < count; i++) sum += cells[i] != 0;
  return sum;
}

void NAME(byte_square_populations)(const uint8_t *cells, ptrdiff_t stride, size_t rows, size_t first,
                                   size_t end, int64_t offset, unsigned zoom, uint64_t *sums) {
  for (size_t row = 0; row < rows; row++, cells += stride) {
    size_t x = first;
    while (x < end) {
      const int64_t square = ((int64_t)x + offset) >> zoom;
      const int64_t next = ((square + 1) << zoom) - offset;
      const size_t stop = next < (int64_t)end ? (size_t)next : end;
      sums[square] += livingBytes(cells + x, stop - x);
      x = stop;
    }
  }
}
