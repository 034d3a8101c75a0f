import Lattice
import Life

/// Reads MCell files: the games Life, Generations and Larger than Life by their rules, and of the
/// game "Rules table" those that name their rule for Golly (`#GOLLY`).
///
/// A board (`#BOARD`) whose edges are told (`#WRAP`) is a torus or a bounded plane.
struct MCellReader {
  private let reading: Reading
  private var cells: RunBuilder
  private var x = 0
  private var y = 0
  private var board: Topology?
  private var isJoined: Bool?
  /// Where the edges are said to be joined, and where the rule is stated.
  private var wrapPlace: Int?
  private var rulePlace = 0
  /// Whether the game's rule is a table of numbers, which stand for a rule that has a name.
  private var hasRuleByName = false

  static func read(
    _ reading: Reading, into file: inout PatternFile, _ notes: inout Notes
  ) throws(Fault) {
    var reader = MCellReader(reading)
    var lines = LineScanner(reading.text)
    while let line = lines.next() { try reader.read(line, into: &file, &notes) }
    let pattern = reader.cells.takePattern()
    // A rule may come late, after cells in states that it does not have.
    let (highest, states) = (Int(pattern.highestState), file.rule?.rule.stateCount ?? 256)
    guard highest < states else {
      throw Fault(.stateOutOfRange(highest, stateCount: states), at: reader.rulePlace)
    }
    file.contents = .cells(pattern)
    guard let board = reader.topology else {
      if let place = reader.wrapPlace { notes.add(.board("#WRAP 1"), at: place) }
      return
    }
    file.rule = RuleString(file.rule?.rule ?? .life, on: board)
    // The cells stand in the middle of the board.
    file.declaredSize = pattern.bounds.map { Size($0.maxX, $0.maxY) }
  }

  private init(_ reading: Reading) {
    self.reading = reading
    cells = RunBuilder(reading.limits)
  }

  /// The board with its edges, when the file tells both.
  private var topology: Topology? {
    guard let isJoined, let sides = board?.sides else { return nil }
    return isJoined
      ? .torus(width: sides.width, height: sides.height, shiftX: 0, shiftY: 0)
      : .bounded(width: sides.width, height: sides.height)
  }

  private mutating func read(
    _ line: Range<Int>, into file: inout PatternFile, _ notes: inout Notes
  ) throws(Fault) {
    let text = reading.text
    let content = text.trimmed(line)
    guard let first = content.first else { return }
    func value(after count: Int) -> Range<Int> { text.trimmed(content.dropFirst(count)) }
    if text.has("#RULE", at: first) {
      let rule = value(after: 5)
      if !rule.isEmpty && !hasRuleByName { file.rule = try reading.rule(rule) }
      rulePlace = first
    } else if text.has("#GOLLY", at: first) {
      file.rule = try reading.rule(value(after: 6))
      hasRuleByName = true
      rulePlace = first
    } else if text.has("#GAME", at: first) {
      try readGame(value(after: 5), into: &file)
      rulePlace = first
    } else if text.has("#BOARD", at: first) {
      board = try? Topology("P\(text.text(value(after: 6)))".replacing("x", with: ","))
      if board == nil { notes.add(.board(text.text(content)), at: first) }
    } else if text.has("#WRAP", at: first) {
      isJoined = text.text(value(after: 5)) != "0"
      wrapPlace = isJoined == true ? first : nil
    } else if text.has("#L ", at: first) {
      let states = file.rule?.rule.stateCount ?? 256
      try readCells(text, value(after: 2), states)
    } else if text.has("#N ", at: first) {
      file.name = text.text(value(after: 2))
    } else if text.has("#D", at: first) {
      file.comments.append(text.text(value(after: 2)))
    } else if text[first] != UInt8(ascii: "#") {
      throw Fault(.unexpected(text.character(at: first)), at: first)
    }
  }

  private mutating func readGame(_ game: Range<Int>, into file: inout PatternFile) throws(Fault) {
    switch reading.text.text(game) {
    case "Life": file.rule = RuleString(.life)
    case "Generations", "Larger than Life": break
    case "Rules table": hasRuleByName = true
    default: throw Fault(.unsupportedGame, at: game.lowerBound)
    }
  }

  /// Reads run lengths as in RLE, where a prefix from a to j adds 24 states for each letter.
  private mutating func readCells(
    _ text: [UInt8], _ line: Range<Int>, _ stateCount: Int
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
