/// A character as 8×16 pixels.
struct GlyphBitmap: Hashable, Sendable {
  /// The width in pixels.
  static let width = 8
  /// The height in pixels.
  static let height = 16

  /// The lines from the top; bit 7 is the left pixel.
  var rows = SIMD16<UInt8>()

  /// Without a set pixel.
  init() {}

  /// The pixels for which `isSet` tells so.
  init(where isSet: (_ x: Int, _ y: Int) -> Bool) {
    for y in 0..<Self.height {
      for x in 0..<Self.width where isSet(x, y) { self[x, y] = true }
    }
  }

  /// A pixel, which must lie inside.
  subscript(x: Int, y: Int) -> Bool {
    get { rows[y] >> (7 - x) & 1 == 1 }
    set {
      let bit = UInt8(0x80) >> x
      rows[y] = newValue ? rows[y] | bit : rows[y] & ~bit
    }
  }

  /// Sets all pixels of a rectangle, or clears them; what lies outside is passed over.
  mutating func fill(_ columns: Range<Int>, _ lines: Range<Int>, with value: Bool = true) {
    for y in lines.clamped(to: 0..<Self.height) {
      for x in columns.clamped(to: 0..<Self.width) { self[x, y] = value }
    }
  }

  /// Every stroke a pixel wider.
  var bold: GlyphBitmap {
    var bold = self
    bold.rows = rows | rows &>> 1
    return bold
  }

  /// The set pixels as few rectangles: runs of a line, joined where the next line has the same.
  var rectangles: [(x: Int, y: Int, width: Int, height: Int)] {
    var found: [(x: Int, y: Int, width: Int, height: Int)] = []
    for y in 0..<Self.height {
      var x = 0
      while x < Self.width {
        guard self[x, y] else {
          x += 1
          continue
        }
        let start = x
        while x < Self.width, self[x, y] { x += 1 }
        let above = found.firstIndex {
          $0.x == start && $0.width == x - start && $0.y + $0.height == y
        }
        if let above {
          found[above].height += 1
        } else {
          found.append((start, y, x - start, 1))
        }
      }
    }
    return found
  }
}
