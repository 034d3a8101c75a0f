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

  /// The snake's head; the glyph on it shows the direction.
  static let head = Style(.black, on: .rgb(95, 215, 95), [.bold])
  /// The same where there are no colours.
  static let monoHead = Style(.standard, [.bold, .reverse])
  /// The snake's body in stretches of equal length, from the head to the tail.
  static let body: [Style] = [
    Style(.rgb(0, 175, 0)), Style(.rgb(0, 175, 95)), Style(.rgb(0, 175, 135)),
    Style(.rgb(0, 135, 175)), Style(.rgb(0, 135, 215)), Style(.rgb(95, 135, 215)),
  ]
  /// Something to eat.
  static let food = Style(red, .bold)
  /// A wall inside of the board.
  static let wall = Style(gray)
  /// One of a pair of portals; the letter on it tells which.
  static let portal = Style(.brightWhite, on: purple, [.bold])
  /// The same where there are no colours.
  static let monoPortal = Style(.standard, [.reverse])
  /// Something other than food to collect; the characters on it tell what.
  static let item = Style(orange, .bold)
  /// The line around the board.
  static let frame = Style(gray)
  /// Where the snake died.
  static let death = Style(.brightWhite, on: red, [.bold])

  private static let red = Color.rgb(215, 0, 0)
  private static let green = Color.rgb(0, 155, 0)
  private static let cyan = Color.rgb(0, 135, 175)
  private static let purple = Color.rgb(135, 95, 215)
  private static let orange = Color.rgb(215, 135, 0)
  private static let gray = Color.rgb(118, 118, 118)
}
