/// How rich the characters are that a terminal can draw; each set includes those before it.
public enum GlyphSet: Int, Comparable, CaseIterable, Sendable {
  /// Printable ASCII: the locale is not UTF-8, or the user asked for it.
  case ascii
  /// Box drawing, shades, half and eighth blocks (U+2500–U+2595): the Linux console draws these.
  case blocks
  /// Quadrants (U+2596–U+259F).
  case quadrants
  /// Braille patterns (U+2800–U+28FF).
  case braille
  /// Sextants (U+1FB00–U+1FB3B).
  case sextants

  /// Poorer sets come first.
  public static func < (left: GlyphSet, right: GlyphSet) -> Bool { left.rawValue < right.rawValue }

  /// The word for it on the command line and in reports.
  public var name: String {
    switch self {
    case .ascii: "ascii"
    case .blocks: "blocks"
    case .quadrants: "quadrants"
    case .braille: "braille"
    case .sextants: "sextants"
    }
  }

  /// The set of a name, or nil.
  public init?(name: String) {
    guard let found = GlyphSet.allCases.first(where: { $0.name == name }) else { return nil }
    self = found
  }

  /// The lines and corners of boxes.
  public struct Lines: Hashable, Sendable {
    /// Left to right.
    public let horizontal: Unicode.Scalar
    /// Top to bottom.
    public let vertical: Unicode.Scalar
    /// The corners.
    public let topLeft, topRight, bottomLeft, bottomRight: Unicode.Scalar
  }

  /// What boxes are drawn with.
  public var lines: Lines {
    self == .ascii
      ? Lines(
        horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+",
        bottomRight: "+")
      : Lines(
        horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└",
        bottomRight: "┘")
  }
}
