import Lattice
import Life

extension RLEReader {
  /// Reads the cells up to `!` or the end of the text.
  mutating func readCells() throws(Fault) -> Pattern {
    var body = RLEBody(reading, from: position, at: origin, stateCount: file.rule?.rule.stateCount)
    try body.read(&notes)
    position = body.position
    return body.cells.takePattern()
  }
}

/// The rows of an RLE as they are read.
private struct RLEBody {
  private let reading: Reading
  private let left: Int
  private let stateCount: Int?
  private(set) var position: Int
  var cells: RunBuilder
  private var x: Int
  private var y: Int
  /// Whether nothing but blanks has been read since the last line end.
  private var isLineStart = true
  private var isComplete = false

  init(_ reading: Reading, from position: Int, at origin: Point, stateCount: Int?) {
    self.reading = reading
    self.position = position
    self.stateCount = stateCount
    left = origin.x
    x = origin.x
    y = origin.y
    cells = RunBuilder(reading.limits)
  }

  mutating func read(_ notes: inout Notes) throws(Fault) {
    let text = reading.text
    cells.reserve(bytes: text.count - position)
    while position < text.count, !isComplete {
      try reading.report(position)
      let end = min(text.count, position + Reading.stride)
      // A pointer, because a checked access to the array at each byte takes twice the time; all
      // accesses are below `text.count`, which the loops hold to.
      try text.withUnsafeBufferPointer { (bytes) throws(Fault) in
        try readTokens(to: end, of: bytes, &notes)
      }
    }
    if !isComplete && !cells.isEmpty { notes.add(.missingEnd, at: text.count) }
  }

  /// Reads the tokens that begin before `end`.
  private mutating func readTokens(
    to end: Int, of text: UnsafeBufferPointer<UInt8>, _ notes: inout Notes
  ) throws(Fault) {
    // Locals, for properties of a value that is being changed do not stay in registers.
    var position = self.position
    var (x, y) = (self.x, self.y)
    let limit = Pattern.coordinateLimit
    defer { (self.position, self.x, self.y) = (position, x, y) }
    while position < end {
      let token = position
      var byte = text[position]
      position += 1
      var length = 1
      if byte.isDigit {
        length = try count(byte, text, &position)
        guard position < text.count else { throw Fault(.endAfterCount, at: token) }
        byte = text[position]
        position += 1
      }
      switch byte {
      case UInt8(ascii: "b"), UInt8(ascii: "."):
        x += length
        guard x <= limit else { throw Fault(.coordinateTooLarge, at: token) }
      case UInt8(ascii: "o"):
        try cells.add(x: x, y: y, length: length, state: 1, at: token)
        x += length
      case UInt8(ascii: "$"):
        x = left
        y += length
        guard y <= limit else { throw Fault(.coordinateTooLarge, at: token) }
      case UInt8(ascii: "A")...UInt8(ascii: "X"), UInt8(ascii: "p")...UInt8(ascii: "z"):
        let state = try state(byte, at: position - 1, text, &position, &notes)
        try cells.add(x: x, y: y, length: length, state: state, at: token)
        x += length
      case 9, 10, 11, 12, 13, 26, 32:
        guard position == token + 1 else { throw Fault(.blankAfterCount, at: position - 1) }
        isLineStart = isLineStart || byte.endsLine
        continue
      case UInt8(ascii: "!"):
        if position > token + 1 { notes.add(.countBeforeEnd, at: token) }
        isComplete = true
        return
      case UInt8(ascii: "#") where isLineStart && position == token + 1:
        while position < text.count, !text[position].endsLine { position += 1 }
        continue
      default:
        throw Fault(.unexpected(reading.text.character(at: position - 1)), at: position - 1)
      }
      isLineStart = false
    }
  }

  /// The run count that begins with `first`; `position` moves behind it.
  private func count(
    _ first: UInt8, _ text: UnsafeBufferPointer<UInt8>, _ position: inout Int
  ) throws(Fault) -> Int {
    guard first != UInt8(ascii: "0") else { throw Fault(.zeroCount, at: position - 1) }
    let token = position - 1
    var count = Int(first & 15)
    while position < text.count, text[position].isDigit {
      count = try text[position].appended(to: count, at: token)
      position += 1
    }
    return count
  }

  /// The state of a letter A to X, or of a letter p to y with one of those at `position`.
  private func state(
    _ byte: UInt8, at offset: Int, _ text: UnsafeBufferPointer<UInt8>, _ position: inout Int,
    _ notes: inout Notes
  ) throws(Fault) -> CellState {
    var state = Int(byte) - 64
    if byte >= UInt8(ascii: "p") {
      let next = position < text.count ? text[position] : 0
      guard (UInt8(ascii: "A")...UInt8(ascii: "X")).contains(next), byte < UInt8(ascii: "z") else {
        let letter = reading.text.character(at: offset)
        // Mark Niemiec's two-state files write living cells that matter as x, y and z.
        guard stateCount ?? 2 == 2 else { throw Fault(.danglingPrefix(letter), at: offset) }
        notes.add(.letterAsLivingCell(letter), at: offset)
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
