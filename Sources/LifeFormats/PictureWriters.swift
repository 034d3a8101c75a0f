import Lattice
import Life

/// Writes plaintext: rows of `.` and `O` under `!` lines.
enum PlaintextWriter {
  static func write(_ file: PatternFile, _ pattern: Pattern) throws(WritingError) -> [UInt8] {
    if let rule = file.rule, rule != RuleString(.life) {
      throw .noPlaceForRule(rule, .plaintext)
    }
    var text = Array(file.remarks(name: "!Name:", author: "!Author:", comment: "!").utf8)
    // A file that starts with a row is a guess to its readers, one that starts with ! is not.
    if text.isEmpty { text = [UInt8(ascii: "!"), .newline] }
    let bounds = pattern.bounds ?? Rect(x: 0, y: 0, width: 0, height: 0)
    // Dead cells keep the place of a pattern right of and below (0, 0); others lose it.
    let isPlaced = !file.hasPosition && bounds.x >= 0 && bounds.y >= 0
    try text.add(
      rowsOf: pattern, from: isPlaced ? .zero : bounds.origin, alive: UInt8(ascii: "O"),
      isEmptyRowBlank: true, as: .plaintext)
    return text
  }
}

/// Writes Life 1.05: rows of `.` and `*` under the place of the top left cell.
enum Life105Writer {
  static func write(_ file: PatternFile, _ pattern: Pattern) throws(WritingError) -> [UInt8] {
    var text = Array("#Life 1.05\n".utf8)
    text += Array(file.remarks(name: "#D Name:", author: "#D Author:", comment: "#D").utf8)
    text += Array(file.lifeRuleLine.utf8)
    guard let bounds = pattern.bounds else { return text }
    text += Array("#P \(bounds.x) \(bounds.y)\n".utf8)
    try text.add(
      rowsOf: pattern, from: bounds.origin, alive: UInt8(ascii: "*"), isEmptyRowBlank: false,
      as: .life105)
    return text
  }
}

extension [UInt8] {
  /// Adds rows of dots and living cells, from `origin` to the last living cell of each row.
  fileprivate mutating func add(
    rowsOf pattern: Pattern, from origin: Point, alive: UInt8, isEmptyRowBlank: Bool,
    as format: PatternFormat
  ) throws(WritingError) {
    var x = origin.x
    var y = origin.y
    for run in pattern.runs {
      let rows = run.y - y
      if rows > 0 { x = origin.x }
      let room = PatternFile.largestText - count
      guard rows < room, run.x - x < room, Int(run.length) < room - rows - (run.x - x) else {
        throw .tooLarge(format)
      }
      for row in 0..<rows {
        // The first of these line ends closes a row with cells, unless nothing was written yet.
        let closesCells = row == 0 && last != .newline
        if !closesCells && !isEmptyRowBlank { append(UInt8(ascii: ".")) }
        append(.newline)
      }
      y = run.y
      append(contentsOf: repeatElement(UInt8(ascii: "."), count: run.x - x))
      append(contentsOf: repeatElement(alive, count: Int(run.length)))
      x = run.end
    }
    if !pattern.isEmpty { append(.newline) }
  }
}
