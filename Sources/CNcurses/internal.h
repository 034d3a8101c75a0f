// Shared by the files of this target.

#ifndef VIVARIUM_INTERNAL_H
#define VIVARIUM_INTERNAL_H

// Before any other header: wcwidth(), and ncurses' wide characters.
#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1

#include "CNcurses.h"

#include <stdio.h>
#include <termios.h>

/// The terminal while it is ours: signal handlers read this.
struct vivarium_terminal {
  volatile bool is_active;
  int input;                // file descriptors
  int output;
  int drawing;              // the same terminal as ncurses has it, for itself alone
  int saved_error;          // the real standard error while it is kept from the screen, or -1
  int error_log;            // where it goes meanwhile, or -1
  FILE *input_stream;
  FILE *drawing_stream;
  struct termios original;
};
extern struct vivarium_terminal vivarium_terminal;

/// The read end of the pipe that signal handlers write to.
extern int vivarium_signal_pipe[2];

void vivarium_install_handlers(void);
void vivarium_remove_handlers(void);
/// Writes all of it, whatever interrupts; async-signal-safe.
void vivarium_write(int descriptor, const char *bytes, size_t count);
/// A file without a name, gone when it is closed; -1 when there is none to be had.
int vivarium_scratch_file(void);
/// Prints what standard error got meanwhile and gives it back; async-signal-safe.
void vivarium_release_error(void);
void vivarium_define_keys(void);
/// Has the calling thread get a processor soon after it wakes, whoever computes meanwhile.
void vivarium_shorten_turns(void);

/// Opens the line, without a question or a byte on its way.
void vivarium_line_open(void);
void vivarium_line_close(void);
/// Switches our modes off, and sees to it that no answer of the terminal is left over.
void vivarium_line_leave(void);
/// Sends text after all that is on its way.
void vivarium_line_put(const char *text, size_t count);
/// Whether bytes wait until the kernel takes them by `vivarium_line_descriptor`, and tries again.
bool vivarium_line_is_full(void);
int vivarium_line_descriptor(void);
void vivarium_line_send(void);
/// The terminal has shown all up to the oldest question.
void vivarium_line_answered(void);
/// What ncurses writes between these is sent as one frame.
void vivarium_frame_begin(void);
void vivarium_frame_end(void);

/// Finds a terminfo entry that can draw a screen. Writes nothing.
enum vivarium_status vivarium_choose_type(int output, const char **type);

/// The modes that are ours and not ncurses': synchronized output, mouse, focus, paste.
#define MODES_OFF "\033[?2026l\033[?1003l\033[?1002l\033[?1006l\033[?1004l\033[?2004l"
/// All that endwin() does, for when ncurses cannot be called: attributes, character set, cursor and
/// keypad modes, cursor, main screen.
#define EVERYTHING_OFF MODES_OFF "\033[0m\033(B\033[?1l\033>\033[?25h\033[?1049l"

#endif
