// Turns: how soon a thread that wakes gets a processor.

#include "internal.h"

#include <sched.h>
#include <stdint.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

// Linux lets a thread that wakes interrupt another one if its own turns are shorter (since 6.12; older
// ones take no notice). Without that a key waits up to 4 ms while all processors compute.
void vivarium_shorten_turns(void) {
#if defined(__linux__) && defined(SYS_sched_setattr)
  if (sched_getscheduler(0) != SCHED_OTHER) return;
  // As `struct sched_attr` of the kernel's interface; no library declares it everywhere.
  struct {
    uint32_t size, policy;
    uint64_t flags;
    int32_t nice;
    uint32_t priority;
    uint64_t turn, deadline, period;
  } attributes = {
    .size = sizeof attributes,
    .policy = SCHED_OTHER,
    // SCHED_FLAG_RESET_ON_FORK: threads that this one begins have turns as usual.
    .flags = 0x01,
    .nice = getpriority(PRIO_PROCESS, 0),
    .turn = 100000, // nanoseconds, the fewest there are
  };
  syscall(SYS_sched_setattr, 0, &attributes, 0);
#endif
}
