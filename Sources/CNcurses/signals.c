// Signals: requests become flags and a byte in a pipe; crashes put the terminal back first.

#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int vivarium_signal_pipe[2] = {-1, -1};

static volatile sig_atomic_t hangup, interrupt, terminate, stop, resume, resize;

static const int request_signals[] = {SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH};
// SIGQUIT is among the crashes: it is how a user kills a program that does not answer any more.
static const int crash_signals[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGQUIT};
enum {
  REQUESTS = sizeof request_signals / sizeof *request_signals,
  CRASHES = sizeof crash_signals / sizeof *crash_signals,
};
static struct sigaction previous_requests[REQUESTS], previous_crashes[CRASHES], previous_pipe;
static bool has_handlers, chains_crashes;

void vivarium_write(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0) {
      if (errno == EINTR) continue;
      return;
    }
    bytes += written;
    count -= (size_t)written;
  }
}

void vivarium_release_error(void) {
  struct vivarium_terminal *t = &vivarium_terminal;
  if (t->saved_error < 0) return;
  dup2(t->saved_error, STDERR_FILENO);
  close(t->saved_error);
  t->saved_error = -1;
  char buffer[1024];
  ssize_t count;
  lseek(t->error_log, 0, SEEK_SET);
  while ((count = read(t->error_log, buffer, sizeof buffer)) > 0)
    vivarium_write(STDERR_FILENO, buffer, (size_t)count);
  close(t->error_log);
  t->error_log = -1;
}

/// What can be done for the terminal when nothing but system calls may be used.
static void restore_in_handler(void) {
  struct vivarium_terminal *t = &vivarium_terminal;
  if (!t->is_active) return;
  t->is_active = false;
  vivarium_write(t->output, EVERYTHING_OFF, sizeof EVERYTHING_OFF - 1);
  tcsetattr(t->input, TCSANOW, &t->original);
  vivarium_release_error();
}

static void die_by(int signal) {
  restore_in_handler();
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigaction(signal, &action, NULL);
  raise(signal); // blocked until the handler returns
}

static void on_crash(int signal, siginfo_t *info, void *context) {
  (void)context;
  restore_in_handler();
  struct sigaction action = {.sa_handler = SIG_DFL};
  if (chains_crashes)
    for (int i = 0; i < CRASHES; i++)
      if (crash_signals[i] == signal) action = previous_crashes[i];
  sigaction(signal, &action, NULL);
  // A fault happens again on return, now with its own registers; what was sent is sent again.
  if (info->si_code <= 0 || signal == SIGQUIT) raise(signal);
}

static void on_request(int signal) {
  int saved_errno = errno;
  switch (signal) {
  case SIGHUP: hangup = 1; break;
  case SIGINT:
    // Asked twice and still not heard: the program hangs.
    if (interrupt) die_by(signal);
    interrupt = 1;
    break;
  case SIGTERM:
    if (terminate) die_by(signal);
    terminate = 1;
    break;
  case SIGTSTP: stop = 1; break;
  case SIGCONT: resume = 1; break;
  case SIGWINCH: resize = 1; break;
  }
  ssize_t ignored = write(vivarium_signal_pipe[1], "", 1);
  (void)ignored; // when the pipe is full the reader has enough to wake up
  errno = saved_errno;
}

unsigned vivarium_take_signals(void) {
  char buffer[64];
  while (read(vivarium_signal_pipe[0], buffer, sizeof buffer) > 0) {}
  unsigned taken = 0;
  if (hangup) hangup = 0, taken |= VIVARIUM_HANGUP;
  if (interrupt) interrupt = 0, taken |= VIVARIUM_INTERRUPT;
  if (terminate) terminate = 0, taken |= VIVARIUM_TERMINATE;
  if (stop) stop = 0, taken |= VIVARIUM_STOP;
  if (resume) resume = 0, taken |= VIVARIUM_CONTINUE;
  if (resize) resize = 0, taken |= VIVARIUM_RESIZE;
  return taken;
}

/// A stack to handle the overflow of the other one on, unless there is one already.
static void provide_alternate_stack(void) {
  static char memory[64 * 1024];
  stack_t current;
  if (sigaltstack(NULL, &current) == 0 && !(current.ss_flags & SS_DISABLE)) return;
  stack_t stack = {.ss_sp = memory, .ss_size = sizeof memory};
  sigaltstack(&stack, NULL);
}

static bool open_pipe(void) {
  if (vivarium_signal_pipe[0] >= 0) return true;
  if (pipe(vivarium_signal_pipe) != 0) return false;
  for (int i = 0; i < 2; i++) {
    fcntl(vivarium_signal_pipe[i], F_SETFL, O_NONBLOCK);
    fcntl(vivarium_signal_pipe[i], F_SETFD, FD_CLOEXEC);
  }
  return true;
}

void vivarium_install_handlers(void) {
  if (has_handlers || !open_pipe()) return;
  has_handlers = true;
  provide_alternate_stack();
  // Swift's own crash handler asks questions on the terminal; only who set it up gets it.
  chains_crashes = vivarium_environment("SWIFT_BACKTRACE") != NULL;

  struct sigaction request = {.sa_handler = on_request};
  sigemptyset(&request.sa_mask);
  for (int i = 0; i < REQUESTS; i++) {
    sigaction(request_signals[i], &request, &previous_requests[i]);
    // Who started us with hangups or stops ignored (nohup, a shell without job control) meant it.
    if (previous_requests[i].sa_handler == SIG_IGN
        && (request_signals[i] == SIGHUP || request_signals[i] == SIGTSTP))
      sigaction(request_signals[i], &previous_requests[i], NULL);
  }
  struct sigaction crash = {.sa_sigaction = on_crash};
  crash.sa_flags = SA_SIGINFO | SA_RESETHAND | SA_ONSTACK;
  sigemptyset(&crash.sa_mask);
  for (int i = 0; i < CRASHES; i++) sigaction(crash_signals[i], &crash, &previous_crashes[i]);

  struct sigaction ignore = {.sa_handler = SIG_IGN};
  sigaction(SIGPIPE, &ignore, &previous_pipe);
}

void vivarium_remove_handlers(void) {
  if (!has_handlers) return;
  has_handlers = false;
  for (int i = 0; i < REQUESTS; i++) sigaction(request_signals[i], &previous_requests[i], NULL);
  for (int i = 0; i < CRASHES; i++) sigaction(crash_signals[i], &previous_crashes[i], NULL);
  sigaction(SIGPIPE, &previous_pipe, NULL);
}
