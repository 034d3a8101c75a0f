// The kernels, written once for vectors of LANES words. A tier's file sets LANES and the functions'
// prefix NAME and includes this; the compiler makes the best of the tier's instructions. A tier that
// can look up bytes in a table of 16 defines BYTE_LOOKUP and BYTE_CHOOSE too, and one that has an
// instruction for any function of three bits TERNARY.

#include <stdint.h>
#include <string.h>

#include "LifeKernels.h"

typedef uint64_t Words __attribute__((vector_size(8 * LANES)));

#define INLINE static inline __attribute__((always_inline))

INLINE Words load(const uint64_t *from) {
  Words words;
  memcpy(&words, from, sizeof words);
  return words;
}

INLINE void store(uint64_t *to, Words words) { memcpy(to, &words, sizeof words); }

INLINE Words splat(uint64_t word) { return word - (Words){}; }

// A table says what becomes of the bits 000 to 111, with the bit of `a` the highest.
#ifdef TERNARY
INLINE Words parity(Words a, Words b, Words c) { return TERNARY(a, b, c, 0x96); }
INLINE Words majority(Words a, Words b, Words c) { return TERNARY(a, b, c, 0xE8); }
INLINE Words choose(Words condition, Words yes, Words no) {
  return TERNARY(condition, yes, no, 0xCA);
}
#else
INLINE Words parity(Words a, Words b, Words c) { return a ^ b ^ c; }
INLINE Words majority(Words a, Words b, Words c) { return (a & b) | ((a ^ b) & c); }
INLINE Words choose(Words condition, Words yes, Words no) { return no ^ (condition & (yes ^ no)); }
#endif

INLINE uint64_t united(Words words) {
  uint64_t all = 0;
  for (int lane = 0; lane < LANES; lane++) all |= words[lane];
  return all;
}

#include "Counts.inc.h"
#include "Programs.inc.h"
#if LANES == 8
#include "Lookups.inc.h"
#endif
#include "Aging.inc.h"
#include "Boards.inc.h"
#include "AgingBoards.inc.h"
#include "Tiles.inc.h"
#include "AgingTiles.inc.h"
#include "Populations.inc.h"
