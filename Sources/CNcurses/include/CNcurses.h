// What Swift needs of ncurses and of the terminal below it, in plain types.
//
// Only one thread may call these. Signal handlers are inside: they set flags, write to a pipe that
// `vivarium_wait` watches, and nothing else, except that a crash puts the terminal back.

#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum vivarium_status {
  VIVARIUM_STARTED = 0,
  VIVARIUM_NOT_A_TERMINAL,
  VIVARIUM_UNKNOWN_TYPE,
  VIVARIUM_NO_CURSOR_ADDRESSING,
  VIVARIUM_FAILED,
};

/// Takes the terminal over. Nothing was written when it does not start.
enum vivarium_status vivarium_start(void);

/// Gives the terminal back as it was; safe to call at any time, any number of times.
void vivarium_stop(void);

/// Gives the terminal back, stops the process, and takes the terminal over again when it continues.
void vivarium_suspend(void);

/// Takes the terminal over again after the process was stopped by other means.
void vivarium_resume(void);

/// Whether the locale's characters are UTF-8.
bool vivarium_is_utf8(void);

/// Whether the C library, and with it ncurses, gives a character exactly one column.
bool vivarium_is_one_column(uint32_t scalar);

/// The number of colours of the terminal, 0 for none.
int vivarium_color_count(void);

/// An environment variable, or NULL when it is unset or empty.
const char *vivarium_environment(const char *name);

void vivarium_get_size(int *columns, int *rows);

/// Asks the kernel for the size and takes it over. Whether it changed.
bool vivarium_update_size(void);

/// Bits of `attributes` in a cell.
enum { VIVARIUM_BOLD = 1, VIVARIUM_DIM = 2, VIVARIUM_REVERSE = 4, VIVARIUM_UNDERLINE = 8 };

struct vivarium_cell {
  uint32_t scalar;
  int16_t foreground; // a palette index, -1 for the terminal's own
  int16_t background;
  uint16_t column;
  uint16_t row;
  uint8_t attributes;
};

/// Shows the changed cells, as one synchronized update in one write, and does not wait for it.
void vivarium_present(const struct vivarium_cell *cells, size_t count);

/// Whether the terminal keeps up: another frame would not have to wait for those before it.
bool vivarium_is_ready(void);

/// Forgets what is on the screen: the next frame paints all of it.
void vivarium_invalidate(void);

/// Rings the bell.
void vivarium_ring(void);

/// Writes a control sequence that ncurses knows nothing about, in one piece.
void vivarium_write_sequence(const char *bytes, size_t count);

/// What the terminal reports besides keys; motion is that of a mouse whose buttons are up.
void vivarium_set_modes(bool mouse, bool motion, bool focus, bool paste);

/// Bits of what `vivarium_wait` found.
enum { VIVARIUM_INPUT = 1, VIVARIUM_SIGNAL = 2 };

/// Waits for input or a signal, at most so long, or until more output was taken; for ever when
/// negative.
int vivarium_wait(int64_t microseconds);

/// Signals that came since the last call, as bits.
enum {
  VIVARIUM_HANGUP = 1, VIVARIUM_INTERRUPT = 2, VIVARIUM_TERMINATE = 4,
  VIVARIUM_STOP = 8, VIVARIUM_CONTINUE = 16, VIVARIUM_RESIZE = 32,
};
unsigned vivarium_take_signals(void);

enum vivarium_key {
  VIVARIUM_KEY_UNKNOWN = 0,
  VIVARIUM_KEY_UP, VIVARIUM_KEY_DOWN, VIVARIUM_KEY_LEFT, VIVARIUM_KEY_RIGHT,
  VIVARIUM_KEY_SHIFT_UP, VIVARIUM_KEY_SHIFT_DOWN, VIVARIUM_KEY_SHIFT_LEFT, VIVARIUM_KEY_SHIFT_RIGHT,
  VIVARIUM_KEY_CONTROL_UP, VIVARIUM_KEY_CONTROL_DOWN, VIVARIUM_KEY_CONTROL_LEFT,
  VIVARIUM_KEY_CONTROL_RIGHT,
  VIVARIUM_KEY_ENTER, VIVARIUM_KEY_BACK_TAB, VIVARIUM_KEY_BACKSPACE,
  VIVARIUM_KEY_DELETE, VIVARIUM_KEY_INSERT,
  VIVARIUM_KEY_HOME, VIVARIUM_KEY_END, VIVARIUM_KEY_PAGE_UP, VIVARIUM_KEY_PAGE_DOWN,
  VIVARIUM_KEY_MOUSE, VIVARIUM_KEY_FOCUS_IN, VIVARIUM_KEY_FOCUS_OUT,
  VIVARIUM_KEY_PASTE_START, VIVARIUM_KEY_PASTE_END,
  VIVARIUM_KEY_F0, // and the function keys after it
};

enum vivarium_input_kind {
  VIVARIUM_NOTHING, VIVARIUM_SCALAR, VIVARIUM_KEY, VIVARIUM_END_OF_INPUT,
};

struct vivarium_input {
  enum vivarium_input_kind kind;
  uint32_t value; // a Unicode scalar or an enum vivarium_key
};

/// The next piece of input, without waiting.
struct vivarium_input vivarium_read(void);

#endif
