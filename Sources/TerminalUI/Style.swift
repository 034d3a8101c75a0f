/// How a cell looks besides its glyph.
public struct Style: Hashable, Sendable {
  /// Ways to set a glyph apart that need no colour.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// One bit an attribute.
    public let rawValue: UInt8

    /// The attributes of these bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Heavier, or brighter.
    public static let bold = Attributes(rawValue: 1)
    /// Fainter, where the terminal can.
    public static let dim = Attributes(rawValue: 2)
    /// Foreground and background exchanged.
    public static let reverse = Attributes(rawValue: 4)
    /// A line below.
    public static let underline = Attributes(rawValue: 8)
  }

  /// The colour of the glyph.
  public var foreground: Color
  /// The colour behind the glyph.
  public var background: Color
  /// Bold, dim, reverse, underline.
  public var attributes: Attributes

  /// A style; what is left out is the terminal's own.
  public init(
    _ foreground: Color = .standard, on background: Color = .standard,
    _ attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own colours and no attributes.
  public static let plain = Style()
  /// Plain and bold.
  public static let bold = Style(.standard, .bold)
  /// Plain and dim.
  public static let dim = Style(.standard, .dim)
  /// Plain with foreground and background exchanged.
  public static let reverse = Style(.standard, .reverse)
  /// Plain and underlined.
  public static let underline = Style(.standard, .underline)

  /// This style with more attributes.
  public func adding(_ more: Attributes) -> Style {
    Style(foreground, on: background, attributes.union(more))
  }
}
