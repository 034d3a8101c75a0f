public import TerminalUI

/// What things look like, by what they are.
///
/// The colours are of middle brightness, readable on dark and on light backgrounds, which stay the
/// terminal's own. Nothing is told by colour alone: glyphs and attributes tell it too.
public enum Theme {
  /// The styles of the widgets on every screen.
  public static let palette = Palette(
    text: .plain, muted: Style(gray), accent: Style(cyan, .bold), title: .bold,
    border: Style(gray), selection: .reverse, warning: Style(red, .bold))

  /// The name of the program on its menu.
  static let banner = Style(green, .bold)
  /// What went well: a record, a verified score.
  static let success = Style(green, .bold)

  /// The bodies of the snakes of a match, the first snake's first.
  static let snakes: [Color] = [
    .rgb(0, 135, 0), .rgb(0, 135, 215), .rgb(215, 95, 0), .rgb(175, 95, 215), .rgb(0, 165, 165),
    .rgb(165, 135, 0), .rgb(215, 95, 155), .rgb(135, 135, 135),
  ]

  private static let red = Color.rgb(215, 0, 0)
  private static let green = Color.rgb(0, 135, 0)
  private static let cyan = Color.rgb(0, 135, 175)
  private static let purple = Color.rgb(135, 95, 215)
  private static let orange = Color.rgb(215, 135, 0)
  private static let gray = Color.rgb(118, 118, 118)
}
