// Which terminfo entry to use. In a file of its own because term.h makes `columns` a macro.

#include "internal.h"

#include <curses.h>
#include <term.h>

#include <string.h>
#include <strings.h>

/// Terminals that understand xterm's codes, for when the terminfo entry of their own is missing.
static bool looks_like_xterm(const char *type) {
  static const char *const families[] = {
    "xterm", "alacritty", "foot", "ghostty", "kitty", "konsole", "wezterm", "vte", "gnome",
    "iterm", "contour", "rio", "mintty", "mlterm", "st-", "tmux",
  };
  for (size_t i = 0; i < sizeof families / sizeof *families; i++)
    if (strncasecmp(type, families[i], strlen(families[i])) == 0) return true;
  return false;
}

enum vivarium_status vivarium_choose_type(int output, const char **type) {
  int found = 0;
  const char *asked = vivarium_environment("TERM");
  if (!asked) return VIVARIUM_UNKNOWN_TYPE;
  *type = asked;
  if (setupterm(asked, output, &found) != OK) {
    *type = "xterm-256color";
    if (!looks_like_xterm(asked) || setupterm(*type, output, &found) != OK)
      return VIVARIUM_UNKNOWN_TYPE;
  }
  const char *position = tigetstr("cup");
  bool can_position = position && position != (char *)-1;
  del_curterm(cur_term);
  return can_position ? VIVARIUM_STARTED : VIVARIUM_NO_CURSOR_ADDRESSING;
}
