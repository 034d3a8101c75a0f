import Lattice
import Life

/// Reads pictures in `.` and `O`: plaintext, David Bell's form with run counts, and bare rows.
///
/// Blanks are dead cells too, and `*` is alive, for both are common in pictures made by hand.
enum PlaintextReader {
  static func read(
    _ reading: Reading, into file: inout PatternFile, _ notes: inout Notes
  ) throws(Fault) {
    let text = reading.text
    var cells = RunBuilder(reading.limits)
    var size = Size(0, 0)
    var y = 0
    var lines = LineScanner(text)
    var hasBegun = false
    var nextReport = Reading.stride
    while let line = lines.next() {
      if line.lowerBound >= nextReport {
        nextReport += Reading.stride
        try reading.report(line.lowerBound)
      }
      let content = text.trimmed(line)
      if let first = content.first, text[first] == UInt8(ascii: "!") {
        read(remark: text.trimmed(content.dropFirst()), of: text, into: &file)
        hasBegun = true
        continue
      }
      if let first = content.first, text[first] == UInt8(ascii: "#"), y == 0 {
        file.comments.append(text.text(text.trimmed(content.dropFirst())))
        continue
      }
      // Blank lines above everything else are not rows.
      if content.isEmpty && !hasBegun { continue }
      if y == 0 && isCursor(text[content]) { continue }
      hasBegun = true
      let row = content.isEmpty ? content : line.lowerBound..<content.upperBound
      let width = try readRow(text, row, y, into: &cells)
      if width > 0 { size = Size(max(size.width, width), y + 1) }
      y += 1
    }
    file.contents = .cells(cells.takePattern())
    file.declaredSize = size
  }

  private static func read(remark: Range<Int>, of text: [UInt8], into file: inout PatternFile) {
    func value(after count: Int) -> String { text.text(text.trimmed(remark.dropFirst(count))) }
    if text.has("name:", at: remark.lowerBound, caseSensitive: false) {
      file.name = value(after: 5)
    } else if text.has("author:", at: remark.lowerBound, caseSensitive: false) {
      file.author = value(after: 7)
    } else {
      file.comments.append(text.text(remark))
    }
  }

  /// Whether the line only moves a cursor, as `6k13h@!` above the rows of David Bell's files.
  private static func isCursor(_ line: ArraySlice<UInt8>) -> Bool {
    line.suffix(2).elementsEqual([UInt8(ascii: "@"), UInt8(ascii: "!")])
      && line.dropLast(2).allSatisfy { $0.isDigit || "hjkl".utf8.contains($0) }
  }

  /// Reads a row and returns the number of its columns.
  private static func readRow(
    _ text: [UInt8], _ row: Range<Int>, _ y: Int, into cells: inout RunBuilder
  ) throws(Fault) -> Int {
    var x = 0
    var count = 0
    var token = row.lowerBound
    for offset in row {
      let byte = text[offset]
      if count == 0 { token = offset }
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard count > 0 || byte != UInt8(ascii: "0") else { throw Fault(.zeroCount, at: offset) }
        count = try byte.appended(to: count, at: token)
        continue
      case UInt8(ascii: "."): x += max(count, 1)
      case UInt8(ascii: "O"), UInt8(ascii: "*"):
        try cells.add(x: x, y: y, length: max(count, 1), state: 1, at: token)
        x += max(count, 1)
      case 9, 12, 26, 32:
        guard count == 0 else { throw Fault(.blankAfterCount, at: offset) }
        x += 1
      case UInt8(ascii: "o"), UInt8(ascii: "@"), UInt8(ascii: "x"), UInt8(ascii: "X"),
        UInt8(ascii: "#"):
        throw Fault(.wrongLivingCell(text.character(at: offset), expected: "O"), at: offset)
      default: throw Fault(.unexpected(text.character(at: offset)), at: offset)
      }
      guard x <= Pattern.coordinateLimit else { throw Fault(.coordinateTooLarge, at: token) }
      count = 0
    }
    guard count == 0 else { throw Fault(.endAfterCount, at: token) }
    return x
  }
}
