// The kernels, written once for vectors of LANES words. A tier's file sets LANES and the functions'
// prefix NAME and includes this; the compiler makes the best of the tier's instructions. A tier that
// can look up bytes in a table of 16 defines BYTE_LOOKUP and BYTE_CHOOSE too.

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

INLINE Words choose(Words condition, Words yes, Words no) { return no ^ (condition & (yes ^ no)); }

INLINE uint64_t united(Words words) {
  uint64_t all = 0;
  for (int lane = 0; lane < LANES; lane++) all |= words[lane];
  return all;
}

// Which lanes are not 0, a bit each.
INLINE uint64_t lanesSet(Words words) {
#if LANES == 8
  return _mm512_test_epi64_mask((__m512i)words, (__m512i)words);
#elif LANES == 4
  __m256i empty = _mm256_cmpeq_epi64((__m256i)words, _mm256_setzero_si256());
  return 15 ^ (uint64_t)_mm256_movemask_pd((__m256d)empty);
#else
  return (words[0] != 0) | (uint64_t)(words[1] != 0) << 1;
#endif
}

#include "Counts.inc.h"
#include "Programs.inc.h"
#include "Aging.inc.h"
#include "Boards.inc.h"
#include "Tiles.inc.h"

uint64_t NAME(population)(const uint64_t *words, size_t count) {
  uint64_t sum = 0;
  for (size_t i = 0; i < count; i++) sum += (uint64_t)__builtin_popcountll(words[i]);
  return sum;
}
