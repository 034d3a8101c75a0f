/// One character cell of a canvas.
public struct CanvasCell: Hashable, Sendable {
  /// A scalar that takes exactly one column.
  public var glyph: Unicode.Scalar
  /// How it looks.
  public var style: Style

  /// A cell with a glyph of one column.
  ///
  /// The glyph is kept as it is: text from elsewhere goes through `Canvas.put`, which replaces what
  /// would not take one column.
  public init(_ glyph: Unicode.Scalar, _ style: Style = .plain) {
    self.glyph = glyph
    self.style = style
  }

  /// A plain space.
  public static let blank = CanvasCell(" ")
}
