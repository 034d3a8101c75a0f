// Input: waiting for it, and ncurses' key codes in our own numbers.

#include "internal.h"

#include <curses.h>

#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <time.h>

// Codes of our own for sequences that ncurses does not know, above all of its own.
enum {
  CODE_BASE = KEY_MAX + 4096, CODE_MOUSE, CODE_FOCUS_IN, CODE_FOCUS_OUT, CODE_PASTE_START,
  CODE_PASTE_END, CODE_ANSWER,
};

void vivarium_define_keys(void) {
  // ncurses' own mouse decoder loses presses, drags and the wheel when several come in one read.
  define_key("\033[<", CODE_MOUSE);
  define_key("\033[I", CODE_FOCUS_IN);
  define_key("\033[O", CODE_FOCUS_OUT);
  define_key("\033[200~", CODE_PASTE_START);
  define_key("\033[201~", CODE_PASTE_END);
  define_key("\033[0n", CODE_ANSWER);
  // Terminals that do not heed application mode send these; ncurses knows only its terminfo entry.
  static const struct { const char *sequence; int code; } keys[] = {
    {"\033[A", KEY_UP}, {"\033[B", KEY_DOWN}, {"\033[C", KEY_RIGHT}, {"\033[D", KEY_LEFT},
    {"\033OA", KEY_UP}, {"\033OB", KEY_DOWN}, {"\033OC", KEY_RIGHT}, {"\033OD", KEY_LEFT},
    {"\033[1;2A", KEY_SR}, {"\033[1;2B", KEY_SF},
    {"\033[1;2C", KEY_SRIGHT}, {"\033[1;2D", KEY_SLEFT},
    {"\033[H", KEY_HOME}, {"\033[F", KEY_END}, {"\033OH", KEY_HOME}, {"\033OF", KEY_END},
    {"\033[1~", KEY_HOME}, {"\033[4~", KEY_END}, {"\033[7~", KEY_HOME}, {"\033[8~", KEY_END},
    {"\033[2~", KEY_IC}, {"\033[3~", KEY_DC}, {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE},
    {"\033[Z", KEY_BTAB},
  };
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
    define_key(keys[i].sequence, keys[i].code);
}

/// Waits for one of both; true also when the input is at its end.
static bool is_readable(int descriptor) {
  fd_set set;
  FD_ZERO(&set);
  FD_SET(descriptor, &set);
  struct timeval none = {0, 0};
  return select(descriptor + 1, &set, NULL, NULL, &none) > 0;
}

int vivarium_wait(int64_t microseconds) {
  int input = vivarium_terminal.input, signals = vivarium_signal_pipe[0];
  int line = vivarium_line_is_full() ? vivarium_line_descriptor() : -1;
  fd_set set, writable;
  FD_ZERO(&set);
  FD_ZERO(&writable);
  if (line >= 0) FD_SET(line, &writable);
  FD_SET(input, &set);
  FD_SET(signals, &set);
  struct timeval limit = {
    .tv_sec = (time_t)(microseconds / 1000000), .tv_usec = (int)(microseconds % 1000000)};
  int highest = input > signals ? input : signals;
  if (line > highest) highest = line;
  int count = select(highest + 1, &set, &writable, NULL, microseconds < 0 ? NULL : &limit);
  if (count < 0) return errno == EINTR ? VIVARIUM_SIGNAL : VIVARIUM_INPUT;
  if (count > 0 && line >= 0 && FD_ISSET(line, &writable)) vivarium_line_send();
  return (FD_ISSET(input, &set) && count > 0 ? VIVARIUM_INPUT : 0)
    | (FD_ISSET(signals, &set) && count > 0 ? VIVARIUM_SIGNAL : 0);
}

static enum vivarium_key key_of_name(const char *name) {
  static const struct { const char *name; enum vivarium_key key; } names[] = {
    {"kUP5", VIVARIUM_KEY_CONTROL_UP}, {"kDN5", VIVARIUM_KEY_CONTROL_DOWN},
    {"kLFT5", VIVARIUM_KEY_CONTROL_LEFT}, {"kRIT5", VIVARIUM_KEY_CONTROL_RIGHT},
    {"kUP", VIVARIUM_KEY_SHIFT_UP}, {"kDN", VIVARIUM_KEY_SHIFT_DOWN},
    {"kUP2", VIVARIUM_KEY_SHIFT_UP}, {"kDN2", VIVARIUM_KEY_SHIFT_DOWN},
  };
  if (!name) return VIVARIUM_KEY_UNKNOWN;
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (strcmp(name, names[i].name) == 0) return names[i].key;
  return VIVARIUM_KEY_UNKNOWN;
}

static enum vivarium_key key_of_code(int code) {
  if (code >= KEY_F(1) && code <= KEY_F(12))
    return (enum vivarium_key)(VIVARIUM_KEY_F0 + (code - KEY_F(0)));
  switch (code) {
  case KEY_UP: return VIVARIUM_KEY_UP;
  case KEY_DOWN: return VIVARIUM_KEY_DOWN;
  case KEY_LEFT: return VIVARIUM_KEY_LEFT;
  case KEY_RIGHT: return VIVARIUM_KEY_RIGHT;
  case KEY_SR: return VIVARIUM_KEY_SHIFT_UP;
  case KEY_SF: return VIVARIUM_KEY_SHIFT_DOWN;
  case KEY_SLEFT: return VIVARIUM_KEY_SHIFT_LEFT;
  case KEY_SRIGHT: return VIVARIUM_KEY_SHIFT_RIGHT;
  case KEY_ENTER: return VIVARIUM_KEY_ENTER;
  case KEY_BTAB: return VIVARIUM_KEY_BACK_TAB;
  case KEY_BACKSPACE: return VIVARIUM_KEY_BACKSPACE;
  case KEY_DC: return VIVARIUM_KEY_DELETE;
  case KEY_IC: return VIVARIUM_KEY_INSERT;
  case KEY_HOME: case KEY_A1: case KEY_FIND: return VIVARIUM_KEY_HOME;
  case KEY_END: case KEY_C1: case KEY_SELECT: return VIVARIUM_KEY_END;
  case KEY_PPAGE: case KEY_A3: return VIVARIUM_KEY_PAGE_UP;
  case KEY_NPAGE: case KEY_C3: return VIVARIUM_KEY_PAGE_DOWN;
  case CODE_MOUSE: return VIVARIUM_KEY_MOUSE;
  case CODE_FOCUS_IN: return VIVARIUM_KEY_FOCUS_IN;
  case CODE_FOCUS_OUT: return VIVARIUM_KEY_FOCUS_OUT;
  case CODE_PASTE_START: return VIVARIUM_KEY_PASTE_START;
  case CODE_PASTE_END: return VIVARIUM_KEY_PASTE_END;
  default: return key_of_name(keyname(code));
  }
}

/// Whether the terminal is gone: readable for ever, and nothing there to read.
static bool is_at_end(void) {
  int available = 0;
  if (!is_readable(vivarium_terminal.input)) return false;
  return ioctl(vivarium_terminal.input, FIONREAD, &available) != 0 || available == 0;
}

struct vivarium_input vivarium_read(void) {
  // stdscr is never drawn to between frames, so that reading has nothing to refresh. Bytes that are
  // no character give an error with more behind it: hence the second attempt.
  int attempt = 0;
  while (attempt++ < 2) {
    wint_t value = 0;
    int result;
    if (vivarium_is_utf8()) {
      result = get_wch(&value);
    } else {
      // Beyond ASCII there is nothing to tell: such a byte becomes a control that no key has.
      int code = getch();
      result = code == ERR ? ERR : code > 0xFF ? KEY_CODE_YES : OK;
      value = (wint_t)(code > 0x7F && code <= 0xFF ? 0x80 : code);
    }
    if (result == KEY_CODE_YES && value == CODE_ANSWER) {
      vivarium_line_answered();
      attempt = 0;
      continue;
    }
    if (result == OK) return (struct vivarium_input){VIVARIUM_SCALAR, (uint32_t)value};
    if (result == KEY_CODE_YES)
      return (struct vivarium_input){VIVARIUM_KEY, key_of_code((int)value)};
  }
  if (is_at_end()) return (struct vivarium_input){VIVARIUM_END_OF_INPUT, 0};
  return (struct vivarium_input){VIVARIUM_NOTHING, 0};
}
