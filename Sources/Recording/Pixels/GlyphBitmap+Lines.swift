extension GlyphBitmap {
  /// What leads from the middle of a cell to one of its edges.
  private enum Arm: UInt8 {
    case none, light, heavy, double

    /// The pixels across it, from the middle; where there is no arm, the middle itself.
    var breadth: ClosedRange<Int> {
      switch self {
      case .none, .light: 0...0
      case .heavy: 0...1
      case .double: -1...1
      }
    }
  }

  /// A box drawing character, U+2500 to U+257F.
  init(boxDrawing value: UInt32) {
    self.init()
    switch value {
    case 0x2571...0x2573: drawDiagonals(value)
    case 0x256D...0x2570:
      drawArms(of: value)
      roundCorner(value)
    default:
      drawArms(of: value)
      cutDashes(value)
    }
  }

  /// The arms of U+2500 to U+257F, upwards, to the right, downwards and to the left, after their
  /// names in Unicode: 0 none, 1 light, 2 heavy, 3 double.
  private static let arms = Array(
    """
    0101 0202 1010 2020 0101 0202 1010 2020 0101 0202 1010 2020 0110 0210 0120 0220 \
    0011 0012 0021 0022 1100 1200 2100 2200 1001 1002 2001 2002 1110 1210 2110 1120 \
    2120 2210 1220 2220 1011 1012 2011 1021 2021 2012 1022 2022 0111 0112 0211 0212 \
    0121 0122 0221 0222 1101 1102 1201 1202 2101 2102 2201 2202 1111 1112 1211 1212 \
    2111 1121 2121 2112 2211 1122 1221 2212 1222 2122 2221 2222 0101 0202 1010 2020 \
    0303 3030 0310 0130 0330 0013 0031 0033 1300 3100 3300 1003 3001 3003 1310 3130 \
    3330 1013 3031 3033 0313 0131 0333 1303 3101 3303 1313 3131 3333 0110 0011 1001 \
    1100 0000 0000 0000 0001 1000 0100 0010 0002 2000 0200 0020 0201 1020 0102 2010
    """.utf8.filter { $0 != UInt8(ascii: " ") })

  private static func arm(_ value: UInt32, _ side: Int) -> Arm {
    Arm(rawValue: arms[Int(value - 0x2500) * 4 + side] - UInt8(ascii: "0")) ?? .none
  }

  /// Light lines are a pixel wide, heavy ones two, double ones two with one between them.
  private mutating func drawArms(of value: UInt32) {
    let arms = (0..<4).map { GlyphBitmap.arm(value, $0) }
    let sides = arms.indices.filter { arms[$0] != .none }
    for side in sides {
      let crossing = [arms[(side + 1) % 4].breadth, arms[(side + 3) % 4].breadth]
      let reach = (crossing.map(\.lowerBound).min() ?? 0)...(crossing.map(\.upperBound).max() ?? 0)
      fill(arm: side, across: arms[side].breadth, from: reach.lowerBound, to: reach.upperBound)
    }
    // The inside of all double arms is taken out of all of them, which joins their lines rightly;
    // it ends before a single line that they end at.
    for side in sides where arms[side] == .double {
      let ends = ![1, 2, 3].contains { arms[(side + $0) % 4] == .double }
      fill(arm: side, across: 0...0, from: ends ? 1 : 0, to: ends ? -1 : 0, with: false)
    }
    // A single line that crosses a double one goes through.
    for side in 0..<2 where arms[side] == .light && arms[side + 2] == .light {
      fill(arm: side, across: 0...0, from: 0, to: 0)
      fill(arm: side + 2, across: 0...0, from: 0, to: 0)
    }
  }

  /// A stroke between an edge and the middle: those from the edge above or at the left go to line or
  /// column `last` from the middle, the others begin at `first`.
  private mutating func fill(
    arm side: Int, across breadth: ClosedRange<Int>, from first: Int, to last: Int,
    with value: Bool = true
  ) {
    let (x, y) = (3, 7)
    let columns = (x + breadth.lowerBound)..<(x + breadth.upperBound + 1)
    let lines = (y + breadth.lowerBound)..<(y + breadth.upperBound + 1)
    switch side {
    case 0: fill(columns, 0..<(y + last + 1), with: value)
    case 1: fill((x + first)..<Self.width, lines, with: value)
    case 2: fill(columns, (y + first)..<Self.height, with: value)
    default: fill(0..<(x + last + 1), lines, with: value)
    }
  }

  /// Ends every dash with a pixel of nothing.
  private mutating func cutDashes(_ value: UInt32) {
    let dashes: Int
    switch value {
    case 0x2504...0x2507: dashes = 3
    case 0x2508...0x250B: dashes = 4
    case 0x254C...0x254F: dashes = 2
    default: return
    }
    let isVertical = value & 2 != 0
    let length = isVertical ? Self.height : Self.width
    for place in 0..<length where place * dashes / length != (place + 1) * dashes / length {
      if isVertical {
        fill(0..<Self.width, place..<(place + 1), with: false)
      } else {
        fill(place..<(place + 1), 0..<Self.height, with: false)
      }
    }
  }

  /// Replaces the corner of a light line by a slope.
  private mutating func roundCorner(_ value: UInt32) {
    let goesRight = value == 0x256D || value == 0x2570
    let goesDown = value == 0x256D || value == 0x256E
    let (dx, dy) = (goesRight ? 1 : -1, goesDown ? 1 : -1)
    for (x, y) in [(3, 7), (3 + dx, 7), (3, 7 + dy)] { self[x, y] = false }
    self[3 + dx, 7 + dy] = true
  }

  private mutating func drawDiagonals(_ value: UInt32) {
    for y in 0..<Self.height {
      if value != 0x2572 { self[Self.width - 1 - y / 2, y] = true }
      if value != 0x2571 { self[y / 2, y] = true }
    }
  }
}
