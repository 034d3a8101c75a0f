import Life

/// Reads MCell files of the games Life and Generations; the board they are played on is passed over.
struct MCellReader {
  static func read(
    _ reading: Reading, into file: inout PatternFile, _ notes: inout Notes
  ) throws(Fault) {
    let text = reading.text
    var cells = RunBuilder(reading.limits)
    var x = 0
    var y = 0
    var lines = LineScanner(text)
    while let line = lines.next() {
      let content = text.trimmed(line)
      guard let first = content.first else { continue }
      func value(after count: Int) -> Range<Int> { text.trimmed(content.dropFirst(count)) }
      if text.has("#RULE", at: first) {
        let rule = value(after: 5)
        if !rule.isEmpty { file.rule = try reading.rule(rule) }
      } else if text.has("#GAME", at: first) {
        let game = value(after: 5)
        let isKnown =
          text.has("Life", at: game.lowerBound) || text.has("Generations", at: game.lowerBound)
        guard isKnown else { throw Fault(.unsupportedGame, at: game.lowerBound) }
        if text.has("Life", at: game.lowerBound) { file.rule = RuleString(.life) }
      } else if text.has("#L ", at: first) {
        let states = file.rule?.rule.stateCount ?? 256
        try readCells(text, value(after: 2), states, &x, &y, into: &cells)
      } else if text.has("#N ", at: first) {
        file.name = text.text(value(after: 2))
      } else if text.has("#D", at: first) {
        file.comments.append(text.text(value(after: 2)))
      } else if text.has("#WRAP 1", at: first) {
        notes.add(.board(text.text(content)), at: first)
      } else if text[first] != UInt8(ascii: "#") {
        throw Fault(.unexpected(text.character(at: first)), at: first)
      }
    }
    file.contents = .cells(cells.pattern())
  }

  /// Reads run lengths as in RLE, where a prefix from a to j adds 24 states for each letter.
  private static func readCells(
    _ text: [UInt8], _ line: Range<Int>, _ stateCount: Int, _ x: inout Int, _ y: inout Int,
    into cells: inout RunBuilder
  ) throws(Fault) {
    var count = 0
    var prefix = 0
    var token = line.lowerBound
    for offset in line {
      let byte = text[offset]
      if count == 0 && prefix == 0 { token = offset }
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard count > 0 || byte != UInt8(ascii: "0") else { throw Fault(.zeroCount, at: offset) }
        count = try byte.appended(to: count, at: token)
        continue
      case UInt8(ascii: "a")...UInt8(ascii: "j") where prefix == 0:
        prefix = Int(byte - 96)
        continue
      case UInt8(ascii: "."): x += max(count, 1)
      case UInt8(ascii: "$"):
        x = 0
        y += max(count, 1)
      case UInt8(ascii: "A")...UInt8(ascii: "X"):
        let state = prefix * 24 + Int(byte - 64)
        guard state < stateCount else {
          throw Fault(.stateOutOfRange(state, stateCount: stateCount), at: token)
        }
        try cells.add(
          x: x, y: y, length: max(count, 1), state: CellState(state), at: token)
        x += max(count, 1)
      default: throw Fault(.unexpected(text.character(at: offset)), at: offset)
      }
      guard x <= Pattern.coordinateLimit, y <= Pattern.coordinateLimit else {
        throw Fault(.coordinateTooLarge, at: token)
      }
      count = 0
      prefix = 0
    }
    guard count == 0 else { throw Fault(.endAfterCount, at: token) }
  }
}
