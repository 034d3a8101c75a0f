/// Bit images to characters: several small square or tall pixels in one cell.
///
/// Every function gives a space for no bits at all: the blank braille pattern is a glyph that some
/// fonts draw, and that keeps terminals from clearing lines cheaply.
public enum Glyphs {
  /// One column of two: the upper and the lower half of a cell.
  @inlinable
  public static func halfBlock(top: Bool, bottom: Bool) -> Unicode.Scalar {
    switch (top, bottom) {
    case (false, false): " "
    case (true, false): "▀"
    case (false, true): "▄"
    case (true, true): "█"
    }
  }

  /// Two by two: bit 0 top left, 1 top right, 2 bottom left, 3 bottom right.
  @inlinable
  public static func quadrant(_ bits: UInt8) -> Unicode.Scalar { quadrants[Int(bits & 15)] }

  @usableFromInline
  static let quadrants: [Unicode.Scalar] = [
    " ", "▘", "▝", "▀", "▖", "▌", "▞", "▛", "▗", "▚", "▐", "▜", "▄", "▙", "▟", "█",
  ]

  /// Two columns by three rows, bit `2 * row + column`.
  ///
  /// Unicode leaves out the four that exist as older blocks: none, left half, right half, all.
  @inlinable
  public static func sextant(_ bits: UInt8) -> Unicode.Scalar {
    let n = UInt32(bits & 63)
    switch n {
    case 0: return " "
    case 21: return "▌"
    case 42: return "▐"
    case 63: return "█"
    default:
      let value = 0x1FB00 + n - 1 - (n > 21 ? 1 : 0) - (n > 42 ? 1 : 0)
      return Unicode.Scalar(value) ?? "?"
    }
  }

  /// Two columns by four rows, as Unicode numbers the dots: `brailleBit(column:row:)`.
  @inlinable
  public static func braille(_ bits: UInt8) -> Unicode.Scalar {
    bits == 0 ? " " : Unicode.Scalar(0x2800 + UInt32(bits)) ?? "?"
  }

  /// The bit of a dot: rows 0–2 are dots 1–3 and 4–6, row 3 is dots 7 and 8, added to the
  /// six-dot script later.
  @inlinable
  public static func brailleBit(column: Int, row: Int) -> UInt8 {
    let right = column & 1
    return row & 3 == 3 ? 0x40 << right : 1 << ((row & 3) + 3 * right)
  }

  /// A bar that fills `eighths` of a cell from below: 0 is a space, 8 the full block.
  @inlinable
  public static func bar(eighths: Int) -> Unicode.Scalar {
    eighths <= 0 ? " " : Unicode.Scalar(0x2580 + UInt32(min(eighths, 8))) ?? "?"
  }
}
