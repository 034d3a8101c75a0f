import TerminalUI

/// Numbers as an area below a line, on a logarithmic scale: the latest at the right.
struct LogPlot {
  /// A row of characters for each row of the plot, the topmost first, all equally long.
  let rows: [String]
  /// The least and the greatest number that is shown; nil when there is none.
  let range: ClosedRange<Double>?

  /// Shows as many of the last numbers as there is room for; nil leaves a gap.
  ///
  /// Braille has two numbers and four steps a character, blocks one and eight, ASCII one and three.
  init(_ numbers: [Double?], columns: Int, rows count: Int, glyphs: GlyphSet) {
    let perColumn = glyphs >= .braille ? 2 : 1
    let steps = glyphs >= .braille ? 4 : glyphs == .ascii ? 3 : 8
    let room = max(columns, 0) * perColumn
    let shown = Array(numbers.suffix(room))
    let padded = [Double?](repeating: nil, count: room - shown.count) + shown
    let known = shown.compactMap(\.self)
    range = known.min().flatMap { low in known.max().map { low...$0 } }
    guard let range, count > 0, columns > 0 else {
      rows = Array(repeating: String(repeating: " ", count: max(columns, 0)), count: max(count, 0))
      return
    }
    let low = Self.logarithm(1 + range.lowerBound)
    let span = Self.logarithm(1 + range.upperBound) - low
    // What is there takes at least one step; what does not change takes half of all.
    let heights = padded.map { number -> Int in
      guard let number, number > 0 else { return 0 }
      let part = span > 0 ? (Self.logarithm(1 + number) - low) / span : 0.5
      return 1 + Int((part * Double(count * steps - 1)).rounded())
    }
    rows = (0..<count).map { row in
      let floor = (count - 1 - row) * steps
      let scalars = (0..<columns).map { column -> Unicode.Scalar in
        let filled = (0..<perColumn).map {
          min(max(heights[column * perColumn + $0] - floor, 0), steps)
        }
        return Self.glyph(filled, glyphs)
      }
      return String(String.UnicodeScalarView(scalars))
    }
  }

  private static func glyph(_ filled: [Int], _ glyphs: GlyphSet) -> Unicode.Scalar {
    if glyphs == .ascii { return [" ", ".", ":", "#"][filled[0]] }
    guard glyphs >= .braille else { return Glyphs.bar(eighths: filled[0]) }
    var bits: UInt8 = 0
    for (column, height) in filled.enumerated() {
      for step in 0..<height { bits |= Glyphs.brailleBit(column: column, row: 3 - step) }
    }
    return Glyphs.braille(bits)
  }

  /// The logarithm to base 2 of a number from 1 on, exact at powers of two and linear between.
  private static func logarithm(_ number: Double) -> Double {
    Double(number.exponent) + number.significand - 1
  }
}
