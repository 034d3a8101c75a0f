/// A line of a file made fit to be shown under an error: short, and without control characters.
struct SourceExcerpt: Hashable, Sendable {
  /// The line, or the part of it around the place.
  private(set) var text: String
  /// The number of characters of `text` before the place.
  private(set) var caret: Int

  /// The most characters that are shown before and after the place.
  private static let reach = 60

  /// The part of `line` around the byte at `offset`, which lies in it or at its end.
  init(of bytes: [UInt8], line: Range<Int>, around offset: Int) {
    // Four bytes a character at most, so this always covers what is shown.
    let start = max(line.lowerBound, offset - 4 * Self.reach)
    let end = min(line.upperBound, offset + 4 * Self.reach)
    let before = String(decoding: bytes[start..<offset], as: UTF8.self).unicodeScalars
    let after = String(decoding: bytes[offset..<end], as: UTF8.self).unicodeScalars
    let shownBefore = before.suffix(Self.reach)
    let shownAfter = after.prefix(Self.reach)
    let cutBefore = start > line.lowerBound || shownBefore.count < before.count
    let cutAfter = end < line.upperBound || shownAfter.count < after.count

    var shown = String.UnicodeScalarView()
    shown.append(contentsOf: (cutBefore ? "..." : "").unicodeScalars)
    shown.append(contentsOf: shownBefore.map(Self.printable))
    caret = shown.count
    shown.append(contentsOf: shownAfter.map(Self.printable))
    shown.append(contentsOf: (cutAfter ? "..." : "").unicodeScalars)
    text = String(shown)
    if !cutAfter {
      while text.hasSuffix(" ") && text.unicodeScalars.count > caret { text.removeLast() }
    }
  }

  /// The text with every scalar made fit to be shown.
  static func printable(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(printable)))
  }

  /// The scalar itself where it takes one column and steers nothing; a blank for a tab, else `?`.
  static func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar == "\t" { return " " }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned, .nonspacingMark, .enclosingMark, .spacingMark:
      return "?"
    default: return scalar
    }
  }
}

extension FormatError.Position {
  /// The line and column of a byte of `text`, and the range of that line without its end.
  /// - Complexity: O(`offset`).
  static func locate(_ offset: Int, in text: [UInt8]) -> (Self, line: Range<Int>) {
    var lines = LineScanner(text)
    var number = 0
    var current = 0..<0
    while let line = lines.next() {
      number += 1
      current = line
      if offset < lines.position { break }
    }
    // Past the last line end there is one more, empty line; an error there is shown at the last.
    let end = min(offset, current.upperBound)
    return (Self(line: max(number, 1), column: text.column(of: end, in: current)), current)
  }
}

extension [UInt8] {
  /// The column, from 1, of the byte at `offset` in `line` or at its end.
  func column(of offset: Int, in line: Range<Int>) -> Int {
    let end = Swift.min(Swift.max(offset, line.lowerBound), line.upperBound)
    // Continuation bytes of UTF-8 do not start a character.
    return self[line.lowerBound..<end].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
