/// What a terminal of xterm's kind shows after some output: glyphs and the modes that tests ask for.
///
/// It knows what ncurses sends for `TERM=xterm-256color`; styles are skipped.
struct ScreenModel {
  let columns: Int
  let rows: Int
  private(set) var column = 0
  private(set) var row = 0
  /// The private modes (`CSI ? n h`) that are on.
  private(set) var modes: Set<Int> = [25]
  private var cells: [[Unicode.Scalar]]
  private var margins: ClosedRange<Int>
  private var lastGlyph: Unicode.Scalar = " "
  private var wrapsNext = false
  private var rest: [UInt8] = []

  init(columns: Int, rows: Int) {
    self.columns = max(columns, 1)
    self.rows = max(rows, 1)
    cells = Array(repeating: Array(repeating: " ", count: self.columns), count: self.rows)
    margins = 0...(self.rows - 1)
  }

  /// The rows without blanks at their ends.
  var text: String {
    cells.map { row in
      var scalars = String.UnicodeScalarView(row)
      while scalars.last == " " { scalars.removeLast() }
      return String(scalars)
    }.joined(separator: "\n")
  }

  mutating func feed(_ bytes: some Sequence<UInt8>) {
    rest += bytes
    var index = 0
    while index < rest.count, let used = step(rest[index...]) { index += used }
    rest.removeFirst(index)
  }

  /// Takes one character or sequence; nil when it is not complete.
  private mutating func step(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x1B: return escape(bytes)
    case 0x0D: column = 0
    case 0x0A: lineFeed()
    case 0x08: column = max(column - 1, 0)
    case 0..<0x20: break
    default:
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      // A character that is cut off ends where the next one begins.
      if bytes.prefix(length).dropFirst().contains(where: { $0 & 0xC0 != 0x80 }) { return 1 }
      guard bytes.count >= length else { return nil }
      let text = String(decoding: bytes.prefix(length), as: UTF8.self)
      put(text.unicodeScalars.first ?? "?")
      return length
    }
    wrapsNext = false
    return 1
  }

  private mutating func escape(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count > 1 else { return nil }
    switch bytes[bytes.startIndex + 1] {
    case UInt8(ascii: "["):
      let body = bytes.dropFirst(2)
      // CAN and ESC end a sequence that is cut off.
      let cut = body.firstIndex { $0 == 0x18 || $0 == 0x1B || $0 >= 0x40 }
      if let cut, body[cut] < 0x20 { return cut - bytes.startIndex }
      guard let end = body.firstIndex(where: { (0x40...0x7E).contains($0) }) else { return nil }
      wrapsNext = false
      control(body[body.startIndex..<end], Character(Unicode.Scalar(body[end])))
      return end - bytes.startIndex + 1
    case UInt8(ascii: "("), UInt8(ascii: ")"): return bytes.count > 2 ? 3 : nil
    case UInt8(ascii: "]"):
      // The Linux console resets its palette by a command without an end.
      if bytes.dropFirst(2).first == UInt8(ascii: "R") { return 3 }
      let end = bytes.firstIndex { $0 == 0x07 }
      return end.map { $0 - bytes.startIndex + 1 }
    default: return 2
    }
  }

  private mutating func control(_ body: ArraySlice<UInt8>, _ final: Character) {
    let isPrivate = body.first == UInt8(ascii: "?")
    let numbers = body.drop { $0 == UInt8(ascii: "?") }
      .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    let first = numbers.first ?? 0
    let count = max(first, 1)
    switch final {
    case "h" where isPrivate: modes.formUnion(numbers)
    case "l" where isPrivate: modes.subtract(numbers)
    case "H", "f": moveTo(column: (numbers.count > 1 ? max(numbers[1], 1) : 1) - 1, row: count - 1)
    case "G": moveTo(column: count - 1, row: row)
    case "d": moveTo(column: column, row: count - 1)
    case "A": moveTo(column: column, row: row - count)
    case "B": moveTo(column: column, row: row + count)
    case "C": moveTo(column: column + count, row: row)
    case "D": moveTo(column: column - count, row: row)
    case "J": eraseDisplay(first)
    case "K": eraseLine(first)
    case "X": erase(row, column..<min(column + count, columns))
    case "b": for _ in 0..<count { put(lastGlyph) }
    case "P":
      let gone = min(count, columns - column)
      cells[row].removeSubrange(column..<(column + gone))
      cells[row] += Array(repeating: " ", count: gone)
    case "@":
      let more = min(count, columns - column)
      cells[row].insert(contentsOf: Array(repeating: " ", count: more), at: column)
      cells[row].removeLast(more)
    case "L": scroll(min(row, margins.upperBound)...margins.upperBound, up: false, count)
    case "M": scroll(min(row, margins.upperBound)...margins.upperBound, up: true, count)
    case "S": scroll(margins, up: true, count)
    case "T": scroll(margins, up: false, count)
    case "r":
      let bottom = numbers.count > 1 && numbers[1] > 0 ? min(numbers[1], rows) : rows
      margins = min(count - 1, bottom - 1)...(bottom - 1)
      moveTo(column: 0, row: 0)
    default: break
    }
  }

  private mutating func put(_ glyph: Unicode.Scalar) {
    if wrapsNext && modes.contains(7) {
      column = 0
      lineFeed()
    }
    cells[row][column] = glyph
    lastGlyph = glyph
    wrapsNext = column == columns - 1
    column = min(column + 1, columns - 1)
  }

  private mutating func moveTo(column: Int, row: Int) {
    self.column = min(max(column, 0), columns - 1)
    self.row = min(max(row, 0), rows - 1)
  }

  private mutating func lineFeed() {
    if row == margins.upperBound {
      scroll(margins, up: true, 1)
    } else {
      row = min(row + 1, rows - 1)
    }
  }

  private mutating func scroll(_ range: ClosedRange<Int>, up: Bool, _ count: Int) {
    let blank: [Unicode.Scalar] = Array(repeating: " ", count: columns)
    for _ in 0..<min(count, range.count) {
      cells.remove(at: up ? range.lowerBound : range.upperBound)
      cells.insert(blank, at: up ? range.upperBound : range.lowerBound)
    }
  }

  private mutating func eraseDisplay(_ which: Int) {
    eraseLine(which)
    let others =
      switch which {
      case 0: (row + 1)..<rows
      case 1: 0..<row
      default: 0..<rows
      }
    for other in others where other < rows { erase(other, 0..<columns) }
  }

  private mutating func eraseLine(_ which: Int) {
    switch which {
    case 0: erase(row, column..<columns)
    case 1: erase(row, 0..<(column + 1))
    default: erase(row, 0..<columns)
    }
  }

  private mutating func erase(_ row: Int, _ range: Range<Int>) {
    for column in range { cells[row][column] = " " }
  }
}
