// What every processor of the architecture has: SSE2 or NEON.
#include "Tiers.h"

#define LANES 2
#define NAME(function) life_baseline_##function
#include "Kernels.inc.h"
