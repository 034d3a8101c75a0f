import Lattice
import Life

extension RLEReader {
  /// Reads the cells up to `!` or the end of the text.
  mutating func readCells() throws(Fault) -> Pattern {
    var body = RLEBody(
      reading, from: position, at: origin, stateCount: file.rule?.rule.stateCount)
    try body.read(&notes)
    position = body.position
    return body.cells.pattern
  }
}

/// The rows of an RLE as they are read.
private struct RLEBody {
  private let reading: Reading
  private let left: Int
  private let stateCount: Int?
  private(set) var position: Int
  private(set) var cells: RunBuilder
  private var x: Int
  private var y: Int
  private var count = 0
  /// Where the present token begins.
  private var token: Int
  private var isLineStart = true
  private var isComplete = false

  init(_ reading: Reading, from position: Int, at origin: Point, stateCount: Int?) {
    self.reading = reading
    self.position = position
    self.stateCount = stateCount
    left = origin.x
    x = origin.x
    y = origin.y
    token = position
    cells = RunBuilder(reading.limits)
  }

  mutating func read(_ notes: inout Notes) throws(Fault) {
    let text = reading.text
    while position < text.count, !isComplete {
      try reading.report(position)
      try read(to: min(text.count, position + Reading.stride), of: text, &notes)
    }
    guard isComplete || count == 0 else { throw Fault(.endAfterCount, at: token) }
    if isComplete && count > 0 { notes.add(.countBeforeEnd, at: token) }
    if !isComplete && !cells.runs.isEmpty { notes.add(.missingEnd, at: text.count) }
  }

  private mutating func read(
    to end: Int, of text: [UInt8], _ notes: inout Notes
  ) throws(Fault) {
    while position < end {
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
        try cells.add(x: x, y: y, length: length, state: 1, at: token)
        x += length
      case UInt8(ascii: "$"):
        x = left
        y += length
      case UInt8(ascii: "!"):
        isComplete = true
        return
      case UInt8(ascii: "A")...UInt8(ascii: "X"), UInt8(ascii: "p")...UInt8(ascii: "z"):
        let state = try state(byte, at: here, of: text, &notes)
        try cells.add(x: x, y: y, length: length, state: state, at: token)
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
  }

  /// The state of a letter A to X, or of a letter p to y with one of those at `position`.
  private mutating func state(
    _ byte: UInt8, at offset: Int, of text: [UInt8], _ notes: inout Notes
  ) throws(Fault) -> CellState {
    var state = Int(byte) - 64
    if byte >= UInt8(ascii: "p") {
      let next = position < text.count ? text[position] : 0
      guard (UInt8(ascii: "A")...UInt8(ascii: "X")).contains(next), byte < UInt8(ascii: "z") else {
        // Mark Niemiec's two-state files write living cells that matter as x, y and z.
        guard stateCount ?? 2 == 2 else {
          throw Fault(.danglingPrefix(text.character(at: offset)), at: offset)
        }
        notes.add(.letterAsLivingCell(text.character(at: offset)), at: offset)
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
