/// What a terminal can show and report.
public struct Capabilities: Hashable, Sendable {
  /// The richest characters that it draws.
  public var glyphs: GlyphSet
  /// The number of colours; `mono` when `NO_COLOR` is set.
  public var colors: ColorDepth
  /// Whether mouse events can come.
  public var hasMouse: Bool

  /// The capabilities of a terminal.
  public init(glyphs: GlyphSet, colors: ColorDepth, hasMouse: Bool) {
    self.glyphs = glyphs
    self.colors = colors
    self.hasMouse = hasMouse
  }

  /// A modern terminal: braille, 256 colours, mouse.
  public static let modern = Capabilities(glyphs: .braille, colors: .full, hasMouse: true)
  /// The least that a program must live with: ASCII, no colour, no mouse.
  public static let minimal = Capabilities(glyphs: .ascii, colors: .mono, hasMouse: false)
}
