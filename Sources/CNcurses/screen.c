// The screen: taking the terminal over, giving it back, and showing frames.

#include "internal.h"

#include <curses.h>

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wchar.h>

struct vivarium_terminal vivarium_terminal = {
  .input = -1, .output = -1, .drawing = -1, .saved_error = -1, .error_log = -1,
};
static SCREEN *screen;
static bool is_utf8, wants_mouse, wants_motion, wants_focus, wants_paste;

const char *vivarium_environment(const char *name) {
  const char *value = getenv(name);
  return value && *value ? value : NULL;
}

// MARK: Locale

static bool locale_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

/// Whether the environment asks for UTF-8, in whatever locale.
static bool environment_wants_utf8(void) {
  static const char *const variables[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (int i = 0; i < 3; i++) {
    const char *value = vivarium_environment(variables[i]);
    if (!value) continue;
    const char *codeset = strrchr(value, '.');
    return codeset && (strcasecmp(codeset, ".UTF-8") == 0 || strcasecmp(codeset, ".utf8") == 0);
  }
  return false;
}

static void choose_locale(void) {
  setlocale(LC_ALL, "");
  // A locale that is not installed, as ssh likes to forward: its characters can be had all the same.
  if (!locale_is_utf8() && environment_wants_utf8()) {
    if (!setlocale(LC_CTYPE, "C.UTF-8")) setlocale(LC_CTYPE, "en_US.UTF-8");
  }
  setlocale(LC_NUMERIC, "C");
  is_utf8 = locale_is_utf8();
}

bool vivarium_is_utf8(void) { return is_utf8; }

bool vivarium_is_one_column(uint32_t scalar) {
  if (scalar < 0x80) return scalar >= 0x20 && scalar < 0x7F;
  return is_utf8 && wcwidth((wchar_t)scalar) == 1;
}

// MARK: Start and stop

/// The stream that keys come from: standard input, or the terminal itself when that is a pipe.
static FILE *open_input(void) {
  if (isatty(STDIN_FILENO)) return stdin;
  return fopen("/dev/tty", "r+");
}

int vivarium_scratch_file(void) {
#ifdef __linux__
  return memfd_create("vivarium", MFD_CLOEXEC);
#else
  FILE *file = tmpfile();
  if (file == NULL) return -1;
  int descriptor = fcntl(fileno(file), F_DUPFD_CLOEXEC, 0);
  fclose(file);
  return descriptor;
#endif
}

/// Keeps messages away from the screen until the terminal is given back.
static void capture_error(void) {
  struct vivarium_terminal *t = &vivarium_terminal;
  if (!isatty(STDERR_FILENO)) return;
  t->error_log = vivarium_scratch_file();
  if (t->error_log < 0) return;
  t->saved_error = dup(STDERR_FILENO);
  if (t->saved_error < 0) {
    close(t->error_log);
    t->error_log = -1;
    return;
  }
  dup2(t->error_log, STDERR_FILENO);
}

static void write_modes(void) {
  char text[128];
  int length = snprintf(
    text, sizeof text, "\033[?1002%c\033[?1006%c%s\033[?1004%c\033[?2004%c",
    wants_mouse ? 'h' : 'l', wants_mouse ? 'h' : 'l', wants_motion ? "\033[?1003h" : "",
    wants_focus ? 'h' : 'l', wants_paste ? 'h' : 'l');
  vivarium_line_put(text, (size_t)length);
}

enum vivarium_status vivarium_start(void) {
  struct vivarium_terminal *t = &vivarium_terminal;
  if (t->is_active) return VIVARIUM_STARTED;
  if (!isatty(STDOUT_FILENO)) return VIVARIUM_NOT_A_TERMINAL;
  FILE *input = open_input();
  if (!input) return VIVARIUM_NOT_A_TERMINAL;

  choose_locale();
  // ncurses would believe these for ever, whatever size the window gets.
  unsetenv("LINES");
  unsetenv("COLUMNS");
  const char *type = NULL;
  enum vivarium_status status = vivarium_choose_type(STDOUT_FILENO, &type);
  if (status == VIVARIUM_STARTED && tcgetattr(fileno(input), &t->original) != 0)
    status = VIVARIUM_NOT_A_TERMINAL;
  if (status == VIVARIUM_STARTED) {
    set_escdelay(25);
    t->drawing = dup(STDOUT_FILENO);
    t->drawing_stream = t->drawing < 0 ? NULL : fdopen(t->drawing, "w");
    screen = t->drawing_stream ? newterm(type, t->drawing_stream, input) : NULL;
    if (!screen) status = VIVARIUM_FAILED;
  }
  if (status != VIVARIUM_STARTED) {
    if (input != stdin) fclose(input);
    if (t->drawing_stream) fclose(t->drawing_stream);
    t->drawing_stream = NULL;
    return status;
  }
  t->input_stream = input;
  t->input = fileno(input);
  t->output = STDOUT_FILENO;
  vivarium_line_open();
  t->is_active = true;
  static bool is_registered;
  if (!is_registered) atexit(vivarium_stop);
  is_registered = true;
  vivarium_install_handlers(); // after newterm(), which installs its own
  capture_error();
  vivarium_shorten_turns();

  cbreak();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  leaveok(stdscr, TRUE);
  typeahead(-1);
  curs_set(0);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  vivarium_define_keys();
  // Until doupdate() follows an endwin(), ncurses believes that it is still starting and flushes
  // with every cursor movement: hundreds of writes a frame instead of one.
  endwin();
  refresh();
  // Keypad mode is switched on by the first read: have it before the first key comes.
  wint_t early = 0;
  int kind = get_wch(&early);
  if (kind == OK) unget_wch((wchar_t)early);
  if (kind == KEY_CODE_YES) ungetch((int)early);
  return VIVARIUM_STARTED;
}

static void leave(void) {
  struct vivarium_terminal *t = &vivarium_terminal;
  vivarium_line_leave();
  endwin();
  tcsetattr(t->input, TCSANOW, &t->original);
}

void vivarium_stop(void) {
  struct vivarium_terminal *t = &vivarium_terminal;
  if (!t->is_active) return;
  leave();
  t->is_active = false;
  vivarium_remove_handlers();
  vivarium_release_error();
  delscreen(screen);
  screen = NULL;
  vivarium_line_close();
  fclose(t->drawing_stream);
  t->drawing_stream = NULL;
  if (t->input_stream != stdin) fclose(t->input_stream);
  t->input_stream = NULL;
}

void vivarium_resume(void) {
  reset_prog_mode();
  curs_set(0);
  vivarium_update_size();
  vivarium_invalidate();
  write_modes();
}

void vivarium_suspend(void) {
  leave();
  raise(SIGSTOP);
  refresh(); // undoes endwin()
  vivarium_resume();
}

// MARK: Frames

int vivarium_color_count(void) { return has_colors() ? COLORS : 0; }

void vivarium_get_size(int *columns, int *rows) {
  *columns = getmaxx(stdscr);
  *rows = getmaxy(stdscr);
}

bool vivarium_update_size(void) {
  struct winsize size;
  if (ioctl(vivarium_terminal.output, TIOCGWINSZ, &size) != 0) return false;
  int columns = size.ws_col, rows = size.ws_row;
  if (columns < 1 || rows < 1) return false;
  if (columns == getmaxx(stdscr) && rows == getmaxy(stdscr)) return false;
  resize_term(rows, columns);
  vivarium_invalidate(); // terminals move text about when they are resized
  return true;
}

void vivarium_invalidate(void) { clearok(curscr, TRUE); }

// Not by beep(): where a terminal has no bell that flashes the screen, which nobody asked for.
void vivarium_ring(void) { vivarium_line_put("\a", 1); }

void vivarium_write_sequence(const char *bytes, size_t count) {
  vivarium_line_put(bytes, count);
}

void vivarium_set_modes(bool mouse, bool motion, bool focus, bool paste) {
  if (mouse == wants_mouse && motion == wants_motion && focus == wants_focus
      && paste == wants_paste)
    return;
  // Each of these modes takes the other's place, so this one goes before the other comes back.
  static const char motion_off[] = "\033[?1003l";
  if (wants_motion && !motion)
    vivarium_line_put(motion_off, sizeof motion_off - 1);
  wants_mouse = mouse;
  wants_motion = motion;
  wants_focus = focus;
  wants_paste = paste;
  write_modes();
}

static attr_t attributes_of(const struct vivarium_cell *cell) {
  attr_t attributes = A_NORMAL;
  if (cell->attributes & VIVARIUM_BOLD) attributes |= A_BOLD;
  if (cell->attributes & VIVARIUM_DIM) attributes |= A_DIM;
  if (cell->attributes & VIVARIUM_REVERSE) attributes |= A_REVERSE;
  if (cell->attributes & VIVARIUM_UNDERLINE) attributes |= A_UNDERLINE;
  return attributes;
}

void vivarium_present(const struct vivarium_cell *cells, size_t count) {
  int foreground = -1, background = -1, pair = 0;
  for (size_t i = 0; i < count; i++) {
    const struct vivarium_cell *cell = &cells[i];
    if (cell->foreground != foreground || cell->background != background) {
      foreground = cell->foreground;
      background = cell->background;
      pair = foreground < 0 && background < 0 ? 0 : alloc_pair(foreground, background);
      if (pair < 0) pair = 0;
    }
    wchar_t text[2] = {
      vivarium_is_one_column(cell->scalar) ? (wchar_t)cell->scalar : L'?', L'\0'};
    cchar_t character;
    if (setcchar(&character, text, attributes_of(cell), 0, &pair) == OK)
      mvadd_wch(cell->row, cell->column, &character);
  }
  wnoutrefresh(stdscr);
  vivarium_frame_begin();
  doupdate();
  vivarium_frame_end();
}
