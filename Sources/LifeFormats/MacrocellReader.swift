import BigInt
import Life

/// Reads macrocell files of two and of more states.
///
/// Every node is checked where it stands: its children must be known and one level smaller.
enum MacrocellReader {
  static func read(
    _ reading: Reading, into file: inout PatternFile, _ notes: inout Notes
  ) throws(Fault) {
    let text = reading.text
    file.hasPosition = true
    var tree = Quadtree()
    var hasHeader = false
    var stateCount = 256
    var lateRule: Int?
    var nextReport = Reading.stride
    var lines = LineScanner(text)
    while lines.position < text.count {
      if lines.position >= nextReport {
        nextReport += Reading.stride
        try reading.report(lines.position)
      }
      guard tree.count < Int32.max - 1 else { throw Fault(.tooManyNodes, at: lines.position) }
      // Nearly all lines are told by the fast way; it leaves everything odd to the careful one.
      if text.withUnsafeBufferPointer({ MacrocellLine.read($0, &lines.position, into: &tree) }) {
        continue
      }
      guard let line = lines.next() else { break }
      let content = text.trimmed(line)
      guard let first = content.first else { continue }
      switch text[first] {
      case UInt8(ascii: "[") where !hasHeader: hasHeader = true
      case UInt8(ascii: "#"):
        try read(remark: content, of: reading, into: &file, &notes)
        stateCount = file.rule?.rule.stateCount ?? 256
        if tree.count > 0 && text.has("#R", at: first) { lateRule = first }
      case UInt8(ascii: "."), UInt8(ascii: "*"), UInt8(ascii: "$"):
        tree.append(.leaf(try leaf(text, content)), level: 3)
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        try readNode(text, content, stateCount, into: &tree, &notes)
      default: throw Fault(.unexpected(text.character(at: first)), at: first)
      }
    }
    // A rule may come late, after nodes with states that it does not have.
    if let lateRule, case let highest = Int(tree.highestState), highest >= stateCount {
      throw Fault(.stateOutOfRange(highest, stateCount: stateCount), at: lateRule)
    }
    file.contents = .tree(tree)
  }

  private static func read(
    remark line: Range<Int>, of reading: Reading, into file: inout PatternFile,
    _ notes: inout Notes
  ) throws(Fault) {
    let text = reading.text
    let value = text.trimmed(line.dropFirst(min(2, line.count)))
    switch line.count > 1 ? text[line.lowerBound + 1] : 0 {
    case UInt8(ascii: "R"): file.rule = try reading.rule(value)
    case UInt8(ascii: "G"): file.generation = try text.generation(value)
    case UInt8(ascii: "C"): file.comments.append(text.text(value))
    case UInt8(ascii: "N"): file.name = text.text(value)
    case UInt8(ascii: "O"): file.author = text.text(value)
    // The last node is the root of the latest frame, and that is what is shown.
    case UInt8(ascii: "F") where text.has("#FRAMES", at: line.lowerBound):
      notes.add(.earlierFrames, at: line.lowerBound)
    case UInt8(ascii: "F") where text.has("#FRAME", at: line.lowerBound): break
    default: file.comments.append(text.text(text.trimmed(line.dropFirst())))
    }
  }

  /// Reads rows of `.` and `*` that end with `$`.
  private static func leaf(_ text: [UInt8], _ line: Range<Int>) throws(Fault) -> UInt64 {
    var bits: UInt64 = 0
    var x = 0
    var y = 0
    for offset in line {
      switch text[offset] {
      case UInt8(ascii: "$"):
        x = 0
        y += 1
        continue
      case UInt8(ascii: "*"):
        guard x < 8, y < 8 else { throw Fault(.leafTooLarge, at: offset) }
        bits |= 1 << UInt64(63 - 8 * y - x)
      case UInt8(ascii: "."): break
      default: throw Fault(.unexpected(text.character(at: offset)), at: offset)
      }
      x += 1
    }
    return bits
  }

  /// Reads `level nw ne sw se`; numbers behind them are passed over.
  private static func readNode(
    _ text: [UInt8], _ line: Range<Int>, _ stateCount: Int, into tree: inout Quadtree,
    _ notes: inout Notes
  ) throws(Fault) {
    var values: (Int, Int, Int, Int) = (0, 0, 0, 0)
    var position = line.lowerBound
    let level = try number(text, line, &position)
    guard level >= 1 else { throw Fault(.badLevel, at: line.lowerBound) }
    guard level <= Quadtree.levelLimit else { throw Fault(.levelTooHigh, at: line.lowerBound) }

    func child(_ position: inout Int) throws(Fault) -> Int {
      while position < line.upperBound, text[position].isBlank { position += 1 }
      let start = position
      let value = try number(text, line, &position)
      if level == 1 {
        guard value >= 0, value < stateCount else {
          throw Fault(.stateOutOfRange(value, stateCount: stateCount), at: start)
        }
        return value
      }
      guard value >= 0, value <= tree.count else { throw Fault(.unknownNode, at: start) }
      if let found = tree.level(Int32(value)), found != level - 1 {
        throw Fault(.wrongChildLevel(found, expected: level - 1), at: start)
      }
      return value
    }
    values.0 = try child(&position)
    values.1 = try child(&position)
    values.2 = try child(&position)
    values.3 = try child(&position)
    if position < line.upperBound { notes.add(.extraNumbers, at: position + 1) }
    if level == 1 {
      tree.append(
        .cells(
          CellState(values.0), CellState(values.1), CellState(values.2), CellState(values.3)),
        level: 1)
    } else {
      tree.append(
        .quad(Int32(values.0), Int32(values.1), Int32(values.2), Int32(values.3)), level: level)
    }
  }

  /// The whole number at `position`, which moves behind it.
  private static func number(
    _ text: [UInt8], _ line: Range<Int>, _ position: inout Int
  ) throws(Fault) -> Int {
    let start = position
    while position < line.upperBound, !text[position].isBlank { position += 1 }
    guard let value = text.wholeNumber(start..<position) else { throw Fault(.badNode, at: start) }
    return value
  }
}
