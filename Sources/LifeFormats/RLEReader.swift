import BigInt
import Lattice
import Life

/// Reads run length encoded patterns of any number of states.
///
/// The grammar is that of Golly's help with XLife's `#N #O #C #P #r` lines; where programs differ,
/// a doubtful text is an error with its place rather than a guess.
struct RLEReader {
  private let text: [UInt8]
  private var position = 0
  private var cells: RunBuilder
  private var file = PatternFile(pattern: Pattern(), format: .rle)
  private var origin = Point.zero
  /// The rule of a `#r` line, for a header that states none.
  private var remarkedRule: RuleString?

  static func read(_ text: [UInt8], _ limits: ReadingLimits) throws(Fault) -> PatternFile {
    var reader = RLEReader(text: text, cells: RunBuilder(limits))
    try reader.readHead()
    try reader.readCells()
    reader.file.pattern = reader.cells.pattern
    return reader.file
  }

  private init(text: [UInt8], cells: RunBuilder) {
    self.text = text
    self.cells = cells
  }

  /// Reads the lines above the cells, in any order.
  private mutating func readHead() throws(Fault) {
    var lines = LineScanner(text)
    while true {
      position = lines.position
      guard let line = lines.next() else { break }
      let content = text.trimmed(line)
      guard let first = content.first else { continue }
      if text[first] == UInt8(ascii: "#") {
        try readRemark(content)
      } else if RLEHeader.begins(in: text, at: first) {
        let header = try RLEHeader(text, content)
        file.declaredSize = header.size
        file.rule = header.rule ?? file.rule
      } else {
        break
      }
    }
    file.rule = file.rule ?? remarkedRule
  }

  private mutating func readRemark(_ line: Range<Int>) throws(Fault) {
    if text.has("#CXRLE", at: line.lowerBound, caseSensitive: false) {
      try readExtension(line.dropFirst(6))
      return
    }
    let value = text.trimmed(line.dropFirst(2))
    switch line.count > 1 ? text[line.lowerBound + 1] : 0 {
    case UInt8(ascii: "N"): file.name = text.text(value)
    case UInt8(ascii: "O"): file.author = text.text(value)
    case UInt8(ascii: "C"), UInt8(ascii: "c"), UInt8(ascii: "D"):
      file.comments.append(text.text(value))
    case UInt8(ascii: "r"): if !value.isEmpty { remarkedRule = try text.rule(value) }
    case UInt8(ascii: "P"), UInt8(ascii: "R"):
      // Some write other things behind these letters, which are remarks then.
      let words = text.words(value)
      guard words.count == 2, words.allSatisfy({ text.wholeNumber($0) != nil }) else { fallthrough }
      try setOrigin(value)
    default: file.comments.append(text.text(text.trimmed(line.dropFirst())))
    }
  }

  /// Reads `#CXRLE Pos=-1,2 Gen=3`; keys without a value say nothing.
  private mutating func readExtension(_ range: Range<Int>) throws(Fault) {
    for word in text[range].split(whereSeparator: { $0.isBlank }) {
      let value = word.startIndex + 4..<max(word.startIndex + 4, word.endIndex)
      guard !value.isEmpty else { continue }
      if text.has("Pos=", at: word.startIndex, caseSensitive: false) { try setOrigin(value) }
      if text.has("Gen=", at: word.startIndex, caseSensitive: false) {
        file.generation = try text.generation(value)
      }
    }
  }

  private mutating func setOrigin(_ range: Range<Int>) throws(Fault) {
    let (x, y) = try text.coordinates(range)
    origin = Point(x, y)
    file.hasPosition = true
  }
}

extension RLEReader {
  private mutating func readCells() throws(Fault) {
    let stateCount = file.rule?.rule.stateCount
    // Locals, for a property of a value that is being changed is looked up at every byte.
    let text = text
    var position = position
    var x = 0
    var y = 0
    var count = 0
    var token = position
    var isLineStart = true
    while position < text.count {
      let byte = text[position]
      let here = position
      position += 1
      if byte.isDigit {
        if count == 0 {
          guard byte != UInt8(ascii: "0") else { throw Fault(.zeroCount, at: here) }
          token = here
        }
        count = try byte.appended(to: count, at: token)
        isLineStart = false
        continue
      }
      if count == 0 { token = here }
      let length = max(count, 1)
      switch byte {
      case UInt8(ascii: "b"), UInt8(ascii: "."): x += length
      case UInt8(ascii: "o"):
        try cells.add(x: origin.x + x, y: origin.y + y, length: length, state: 1, at: token)
        x += length
      case UInt8(ascii: "$"):
        x = 0
        y += length
      case UInt8(ascii: "!"): return
      case UInt8(ascii: "A")...UInt8(ascii: "X"), UInt8(ascii: "p")...UInt8(ascii: "y"):
        let state = try state(byte, at: here, &position, stateCount)
        try cells.add(x: origin.x + x, y: origin.y + y, length: length, state: state, at: token)
        x += length
      case 9, 10, 11, 12, 13, 26, 32:
        guard count == 0 else { throw Fault(.blankAfterCount, at: here) }
        isLineStart = isLineStart || byte.endsLine
        continue
      case UInt8(ascii: "#") where isLineStart && count == 0:
        var lines = LineScanner(text, from: here)
        _ = lines.next()
        position = lines.position
        continue
      default: throw Fault(.unexpected(text.character(at: here)), at: here)
      }
      guard x <= Pattern.coordinateLimit, y <= Pattern.coordinateLimit else {
        throw Fault(.coordinateTooLarge, at: token)
      }
      count = 0
      isLineStart = false
    }
    guard count == 0 else { throw Fault(.endAfterCount, at: token) }
  }

  /// The state of a letter A to X, or of a letter p to y with one of those at `position`.
  private func state(
    _ byte: UInt8, at offset: Int, _ position: inout Int, _ stateCount: Int?
  ) throws(Fault) -> CellState {
    var state = Int(byte) - 64
    if byte >= UInt8(ascii: "p") {
      let next = position < text.count ? text[position] : 0
      guard (UInt8(ascii: "A")...UInt8(ascii: "X")).contains(next) else {
        // Mark Niemiec's two-state files write living cells that matter as x, y and so on.
        guard stateCount ?? 2 == 2 else {
          throw Fault(.danglingPrefix(text.character(at: offset)), at: offset)
        }
        return 1
      }
      position += 1
      state = (Int(byte) - 111) * 24 + Int(next) - 64
    }
    guard state < stateCount ?? 256 else {
      throw Fault(.stateOutOfRange(state, stateCount: stateCount ?? 256), at: offset)
    }
    return CellState(state)
  }
}
