// The words of two neighbouring vectors of LANES words, shifted by one row: the last of `a` before
// all but the last of `b`, and all but the first of `a` before the first of `b`.
#if LANES == 8
#define ROW_ABOVE(a, b) __builtin_shufflevector(a, b, 7, 8, 9, 10, 11, 12, 13, 14)
#define ROW_BELOW(a, b) __builtin_shufflevector(a, b, 1, 2, 3, 4, 5, 6, 7, 8)
#elif LANES == 4
#define ROW_ABOVE(a, b) __builtin_shufflevector(a, b, 3, 4, 5, 6)
#define ROW_BELOW(a, b) __builtin_shufflevector(a, b, 1, 2, 3, 4)
#else
#define ROW_ABOVE(a, b) __builtin_shufflevector(a, b, 1, 2)
#define ROW_BELOW(a, b) __builtin_shufflevector(a, b, 1, 2)
#endif
