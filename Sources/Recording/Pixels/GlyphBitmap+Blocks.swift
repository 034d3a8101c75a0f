import TerminalUI

extension GlyphBitmap {
  /// A block element, U+2580 to U+259F: part of the cell, or a shade of it.
  init(block value: UInt32) {
    self.init()
    switch value {
    case 0x2580: fillEighths(0..<8, 0..<4)
    case 0x2581...0x2588: fillEighths(0..<8, (8 - Int(value - 0x2580))..<8)
    case 0x2589...0x258F: fillEighths(0..<(8 - Int(value - 0x2588)), 0..<8)
    case 0x2590: fillEighths(4..<8, 0..<8)
    // Light, medium and dark: one, two and three pixels of four.
    case 0x2591: self = GlyphBitmap { x, y in x & 1 == y >> 1 & 1 && y & 1 == 0 }
    case 0x2592: self = GlyphBitmap { x, y in (x + y) & 1 == 0 }
    case 0x2593: self = GlyphBitmap { x, y in !(x & 1 == y >> 1 & 1 && y & 1 == 0) }
    case 0x2594: fillEighths(0..<8, 0..<1)
    case 0x2595: fillEighths(7..<8, 0..<8)
    default:
      let quadrants = (0..<16 as Range<UInt8>).first { Glyphs.quadrant($0).value == value } ?? 0
      for part in 0..<4 where quadrants >> part & 1 == 1 {
        let (left, top) = (part % 2 * 4, part / 2 * 4)
        fillEighths(left..<(left + 4), top..<(top + 4))
      }
    }
  }

  /// A sextant, U+1FB00 to U+1FB3B: two by three parts of the cell.
  init(sextant value: UInt32) {
    self.init()
    let sextants = (0..<64 as Range<UInt8>).first { Glyphs.sextant($0).value == value } ?? 0
    let edges = [0, 5, 11, 16]
    for part in 0..<6 where sextants >> part & 1 == 1 {
      let (left, line) = (part % 2 * 4, part / 2)
      fill(left..<(left + 4), edges[line]..<edges[line + 1])
    }
  }

  /// A braille pattern: two by four dots, each in the middle of its part of the cell.
  init(braille dots: UInt8) {
    self.init()
    for row in 0..<4 {
      for column in 0..<2 where dots & Glyphs.brailleBit(column: column, row: row) != 0 {
        let (x, y) = (column * 4 + 1, row * 4 + 1)
        fill(x..<(x + 2), y..<(y + 2))
      }
    }
  }

  private mutating func fillEighths(_ columns: Range<Int>, _ lines: Range<Int>) {
    fill(columns, (lines.lowerBound * 2)..<(lines.upperBound * 2))
  }
}
