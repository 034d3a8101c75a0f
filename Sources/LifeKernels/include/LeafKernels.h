/// The base step of HashLife: squares of 64x64 cells, made of leaves of 16x16, to their middles.
#ifndef LEAF_KERNELS_H
#define LEAF_KERNELS_H

#include <stdint.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "LifeKernels.h"

/// How a leaf rule is computed.
typedef enum {
  LifeLeafLife = 0,    ///< B3/S23, by a circuit of its own
  LifeLeafCounts = 1,  ///< by the sum of the block, with `born` and `flip`
  LifeLeafBlocks = 2,  ///< by the outcome of each block, with `outcomes`
} LifeLeafKind;

/// A two-state rule without birth in an empty block.
typedef struct {
  LifeLeafKind kind;
  /// All ones when a dead cell whose block sums to n will live.
  uint64_t born[10];
  /// All ones when a living cell whose block sums to n fares differently from a dead one.
  uint64_t flip[10];
  /// The outcomes of the 512 blocks in four bits each; the lowest bit is block 4i.
  uint8_t outcomes[128];
} LifeLeafRule;

/// Marks the numbers of leaves, so that they differ from those of nodes.
enum { LifeLeafFlag = 0x40000000 };

/// Steps sixteen leaves, four rows of four, and gives the middle four.
///
/// A leaf is four words of four rows of sixteen cells, the lowest bit leftmost. `ids` are numbers of
/// leaves in `leaves`, with or without their flag. `generations` is from 0 to 16; rule `even` is that
/// of the first, third, ... generation, `odd` that of the others.
typedef void (*LifeLeafStep)(const uint64_t *leaves, const uint32_t *ids, int generations,
                             const LifeLeafRule *even, const LifeLeafRule *odd, uint64_t *middle);

/// The base step of a tier.
LifeLeafStep life_leaf_step(LifeTier tier);

/// The entries of a line of an index: as many as a cache line holds.
enum { LifeLineLength = 16 };

// Vectors of entries are read while another thread may add some. That is no matter: an entry that is
// used is read once more, by `life_entry`.
#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define LIFE_UNWATCHED __attribute__((no_sanitize("thread"), noinline))
#endif
#endif
#ifndef LIFE_UNWATCHED
#define LIFE_UNWATCHED __attribute__((no_sanitize("thread")))
#endif

/// An entry of a line, and with it all that was written before it was added.
static inline uint32_t life_entry(const uint32_t *entry) {
  return __atomic_load_n(entry, __ATOMIC_ACQUIRE);
}

/// The entries of a line whose bits from `bits` on are those of `tag`, as a mask.
LIFE_UNWATCHED static inline uint32_t life_line_matches(const uint32_t *line, uint32_t tag, uint32_t bits) {
#if defined(__SSE2__)
  const __m128i *parts = (const __m128i *)line;
  __m128i wanted = _mm_set1_epi32((int)(tag >> bits)), count = _mm_cvtsi32_si128((int)bits);
#define EQUAL(i) _mm_cmpeq_epi32(_mm_srl_epi32(_mm_load_si128(parts + i), count), wanted)
  __m128i low = _mm_packs_epi32(EQUAL(0), EQUAL(1)), high = _mm_packs_epi32(EQUAL(2), EQUAL(3));
#undef EQUAL
  return (uint32_t)_mm_movemask_epi8(_mm_packs_epi16(low, high));
#else
  uint32_t mask = 0;
  for (int i = 0; i < LifeLineLength; i++) mask |= (uint32_t)(line[i] >> bits == tag >> bits) << i;
  return mask;
#endif
}

/// The entries of a line that are taken, which are its first.
LIFE_UNWATCHED static inline uint32_t life_line_count(const uint32_t *line) {
#if defined(__SSE2__)
  const __m128i *parts = (const __m128i *)line;
  __m128i none = _mm_setzero_si128();
#define EMPTY(i) _mm_cmpeq_epi32(_mm_load_si128(parts + i), none)
  __m128i low = _mm_packs_epi32(EMPTY(0), EMPTY(1)), high = _mm_packs_epi32(EMPTY(2), EMPTY(3));
#undef EMPTY
  uint32_t empty = (uint32_t)_mm_movemask_epi8(_mm_packs_epi16(low, high));
  return (uint32_t)__builtin_ctz(empty | 1u << LifeLineLength);
#else
  uint32_t count = 0;
  while (count < LifeLineLength && line[count]) count++;
  return count;
#endif
}

// Memory that two threads share. A value that is stored is seen together with all that was written
// before it by whoever loads it.

static inline uint64_t life_load(const uint64_t *from) {
  return __atomic_load_n(from, __ATOMIC_ACQUIRE);
}

static inline void life_store(uint64_t *to, uint64_t value) {
  __atomic_store_n(to, value, __ATOMIC_RELEASE);
}

/// Puts `value` where 0 is; tells whether it was 0.
static inline int life_claim(uint32_t *place, uint32_t value) {
  uint32_t none = 0;
  return __atomic_compare_exchange_n(place, &none, value, 0, __ATOMIC_RELEASE, __ATOMIC_RELAXED);
}

/// Takes a lock that is held for a moment only.
static inline void life_lock(uint32_t *lock) {
  while (__atomic_exchange_n(lock, 1, __ATOMIC_ACQUIRE)) {
    while (__atomic_load_n(lock, __ATOMIC_RELAXED)) {}
  }
}

static inline void life_unlock(uint32_t *lock) { __atomic_store_n(lock, 0, __ATOMIC_RELEASE); }

/// A thread that runs beside this one.
typedef struct LifeThread LifeThread;

/// Runs `body` with `context` in a thread with room for deep recursion; NULL if there is none.
LifeThread *life_thread_start(void (*body)(void *), void *context);

/// Waits until a thread has ended, and frees it.
void life_thread_join(LifeThread *thread);

/// Asks for the cache line at an address, which need not be readable.
static inline void life_prefetch(const void *address) { __builtin_prefetch(address, 0, 3); }

#endif
