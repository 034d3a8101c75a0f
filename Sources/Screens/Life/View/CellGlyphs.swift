public import TerminalUI

/// The ways to make characters of cells where each cell is seen for itself.
///
/// Double-width cells, half-blocks and braille dots are square. Quadrants are twice as high as wide
/// and sextants four thirds: no character splits a cell of a terminal better.
public enum CellGlyphs: String, CaseIterable, Hashable, Sendable {
  /// Two characters a cell.
  case double
  /// One column and two rows of cells a character.
  case halves
  /// Two columns and two rows.
  case quadrants
  /// Two columns and three rows.
  case sextants
  /// Two columns and four rows.
  case braille

  /// The name in files and on command lines.
  public var name: String { rawValue }

  /// The glyphs of a name, or nil.
  public init?(name: String) { self.init(rawValue: name) }

  /// What they are, for a message.
  var sentence: String {
    switch self {
    case .double: "two columns each"
    case .halves: "half-blocks, two to a character"
    case .quadrants: "quadrants, four to a character"
    case .sextants: "sextants, six to a character"
    case .braille: "braille dots, eight to a character"
    }
  }

  /// The cells in a character; two characters have one where they are double.
  var cells: (columns: Int, rows: Int) {
    switch self {
    case .double: (1, 1)
    case .halves: (1, 2)
    case .quadrants: (2, 2)
    case .sextants: (2, 3)
    case .braille: (2, 4)
    }
  }

  /// Whether a terminal has them.
  public func isDrawable(with glyphs: GlyphSet) -> Bool {
    switch self {
    case .double, .halves: true
    case .quadrants: glyphs >= .quadrants
    case .sextants: glyphs >= .sextants
    case .braille: glyphs >= .braille
    }
  }

  /// Those that show more than two cells in a character: only one kind of them is used at a time.
  var isFine: Bool { cells.rows * cells.columns > 2 }

  /// The next ones that a terminal has, round and round.
  func next(with glyphs: GlyphSet) -> CellGlyphs {
    let all = CellGlyphs.allCases.filter { $0.isDrawable(with: glyphs) }
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + 1) % all.count]
  }

  /// The bit of a cell in a character: row by row from the top left.
  func bit(_ x: Int, _ y: Int) -> UInt8 { 1 << UInt8(y * cells.columns + x) }

  /// All bits of a character.
  var allBits: UInt8 { UInt8(truncatingIfNeeded: 1 << (cells.columns * cells.rows) - 1) }

  /// The character of cells that are given as bits.
  func glyph(_ bits: UInt8) -> Unicode.Scalar { glyph { x, y in bits & bit(x, y) != 0 } }

  /// The cells that a character shows, as bits; nil when it is none of these.
  func bits(of glyph: Unicode.Scalar) -> UInt8? { CellGlyphs.bits[self]?[glyph] }

  private static let bits: [CellGlyphs: [Unicode.Scalar: UInt8]] = {
    let tables = allCases.map { glyphs in
      (
        glyphs,
        Dictionary(uniqueKeysWithValues: (0...glyphs.allBits).map { (glyphs.glyph($0), $0) })
      )
    }
    return Dictionary(uniqueKeysWithValues: tables)
  }()

  /// The character of cells, of which one is asked for after another.
  func glyph(_ isLit: (Int, Int) -> Bool) -> Unicode.Scalar {
    switch self {
    case .double: return isLit(0, 0) ? "█" : " "
    case .halves: return Glyphs.halfBlock(top: isLit(0, 0), bottom: isLit(0, 1))
    case .quadrants, .sextants:
      var bits: UInt8 = 0
      for y in 0..<cells.rows {
        for x in 0..<2 where isLit(x, y) { bits |= 1 << UInt8(2 * y + x) }
      }
      return self == .quadrants ? Glyphs.quadrant(bits) : Glyphs.sextant(bits)
    case .braille:
      var bits: UInt8 = 0
      for y in 0..<4 {
        for x in 0..<2 where isLit(x, y) { bits |= Glyphs.brailleBit(column: x, row: y) }
      }
      return Glyphs.braille(bits)
    }
  }
}
