// The line to the terminal: a frame is one write, nobody waits for it, and the terminal tells when it
// has shown it.
//
// How much lies between here and the screen cannot be asked: the kernel takes some 20 kB for a
// terminal that reads nothing, and a network much more. So the terminal is asked after each frame to
// report its status (DSR, ECMA-48 8.3.35), which it does when it has come that far.

#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <time.h>
#include <unistd.h>

enum {
  // Frames that may be on their way; a long line with much room needs some to be kept busy.
  MOST_FRAMES = 16,
  // A terminal that has answered none of so many questions is not asked any more.
  MOST_PROBES = 3,
};

static const char question[] = "\033[5n";

// Microseconds.
static const int64_t tolerance = 50000;     // by which an answer is late
static const int64_t longest_wait = 10000000; // after which an answer is lost

/// The terminal by a descriptor of our own, which never waits; -1 when it cannot be had.
static int terminal = -1;
/// A file that takes what ncurses writes for a frame.
static int capture = -1;

static char *bytes;
static size_t first, end, room;

static int64_t asked_at[MOST_FRAMES];
static int oldest, asked, probes, window;
static bool answers;
static int64_t quickest;

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000000 + time.tv_nsec / 1000;
}

void vivarium_line_open(void) {
  char name[256];
  if (ttyname_r(STDOUT_FILENO, name, sizeof name) == 0)
    terminal = open(name, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  capture = vivarium_scratch_file();
  first = end = 0;
  answers = false;
  oldest = asked = probes = 0;
  window = 2;
  quickest = INT64_MAX;
}

// MARK: Bytes

bool vivarium_line_is_full(void) { return first < end; }

int vivarium_line_descriptor(void) { return terminal; }

void vivarium_line_send(void) {
  while (first < end) {
    int descriptor = terminal >= 0 ? terminal : vivarium_terminal.output;
    ssize_t written = write(descriptor, bytes + first, end - first);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0 && errno == EAGAIN) return;
    // Without a terminal there is nobody to write for; reading tells of that.
    first = written < 0 ? end : first + (size_t)written;
  }
  first = end = 0;
}

/// Makes room for so many bytes more.
static bool reserve(size_t count) {
  if (end + count <= room) return true;
  size_t wanted = 2 * (end + count);
  char *larger = realloc(bytes, wanted);
  if (!larger) return false;
  bytes = larger;
  room = wanted;
  return true;
}

static void append(const char *text, size_t count) {
  if (!reserve(count)) return;
  memcpy(bytes + end, text, count);
  end += count;
}

void vivarium_line_put(const char *text, size_t count) {
  append(text, count);
  vivarium_line_send();
}

// MARK: Frames

void vivarium_frame_begin(void) {
  if (capture < 0) return;
  lseek(capture, 0, SEEK_SET);
  dup2(capture, vivarium_terminal.drawing);
}

void vivarium_frame_end(void) {
  static const char begin_update[] = "\033[?2026h", end_update[] = "\033[?2026l";
  if (capture < 0) return;
  off_t count = lseek(capture, 0, SEEK_CUR);
  dup2(vivarium_terminal.output, vivarium_terminal.drawing);
  if (count <= 0) return;
  append(begin_update, sizeof begin_update - 1);
  if (reserve((size_t)count)) {
    ssize_t taken = pread(capture, bytes + end, (size_t)count, 0);
    if (taken > 0) end += (size_t)taken;
  }
  append(end_update, sizeof end_update - 1);
  if (asked < MOST_FRAMES && (answers || probes < MOST_PROBES)) {
    append(question, sizeof question - 1);
    asked_at[(oldest + asked++) % MOST_FRAMES] = now();
    if (!answers) probes++;
  }
  vivarium_line_send();
}

void vivarium_line_answered(void) {
  if (asked == 0) return;
  int64_t time = now() - asked_at[oldest];
  oldest = (oldest + 1) % MOST_FRAMES;
  asked--;
  answers = true;
  bool is_late = time > tolerance && time - tolerance > quickest;
  // Slowly forgets what the line once could do.
  quickest = time < quickest ? time : quickest + (time - quickest) / 32;
  if (is_late) window = 1;
  else if (window < MOST_FRAMES) window++;
}

bool vivarium_is_ready(void) {
  vivarium_line_send();
  if (first < end) return false;
  if (!answers || asked < window) return true;
  if (now() - asked_at[oldest] < longest_wait) return false;
  asked = 0;
  return true;
}

// MARK: The end

/// Reads what the terminal still has to answer: otherwise the shell would get it as typed.
static void await_answers(void) {
  if (asked == 0) return;
  int64_t newest = asked_at[(oldest + asked - 1) % MOST_FRAMES], present = now();
  int64_t patience = answers ? quickest + 200000 : newest + 100000 - present;
  int64_t deadline = present + patience;
  while (asked > 0 && (present = now()) < deadline) {
    int input = vivarium_terminal.input;
    fd_set set;
    FD_ZERO(&set);
    FD_SET(input, &set);
    struct timeval limit = {.tv_usec = (int)((deadline - present) % 1000000)};
    if (select(input + 1, &set, NULL, NULL, &limit) <= 0) continue;
    char text[256];
    ssize_t count = read(input, text, sizeof text);
    if (count <= 0) break;
    for (ssize_t i = 0; i < count; i++)
      if (text[i] == 'n' && asked > 0) asked--;
  }
  asked = 0;
}

void vivarium_line_leave(void) {
  // What has not gone out is given up; CAN ends a sequence that was cut through.
  if (first < end) vivarium_write(vivarium_terminal.output, "\030", 1);
  first = end = 0;
  vivarium_write(vivarium_terminal.output, MODES_OFF, sizeof MODES_OFF - 1);
  await_answers();
}

void vivarium_line_close(void) {
  if (terminal >= 0) close(terminal);
  if (capture >= 0) close(capture);
  terminal = capture = -1;
  free(bytes);
  bytes = NULL;
  room = 0;
}
