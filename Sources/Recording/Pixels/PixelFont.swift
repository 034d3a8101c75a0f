/// The pixels of every character that the program's screens show.
///
/// Letters and signs are drawn by hand in `PixelFont+Pictures`; what has to meet its neighbours at
/// the edges follows a rule.
enum PixelFont {
  /// A character's pixels; of one that is unknown, a hollow box.
  static func bitmap(of glyph: Unicode.Scalar) -> GlyphBitmap {
    drawn(glyph) ?? pictures[glyph] ?? missing
  }

  /// Whether it is one of the characters that fill or cross their cell by a rule: lines, blocks and
  /// dots, which are no bolder in bold.
  static func isDrawnByRule(_ glyph: Unicode.Scalar) -> Bool {
    switch glyph.value {
    case 0x2500...0x259F, 0x2800...0x28FF, 0x1FB00...0x1FB3B: true
    default: false
    }
  }

  private static func drawn(_ glyph: Unicode.Scalar) -> GlyphBitmap? {
    switch glyph.value {
    case 0x20, 0xA0: GlyphBitmap()
    case 0x2500...0x257F: GlyphBitmap(boxDrawing: glyph.value)
    case 0x2580...0x259F: GlyphBitmap(block: glyph.value)
    case 0x2800...0x28FF: GlyphBitmap(braille: UInt8(glyph.value & 0xFF))
    case 0x1FB00...0x1FB3B: GlyphBitmap(sextant: glyph.value)
    default: nil
    }
  }

  /// What stands for characters without a picture.
  private static let missing = GlyphBitmap { x, y in
    (1...6).contains(x) && (2...11).contains(y) && (x == 1 || x == 6 || y == 2 || y == 11)
  }
}
