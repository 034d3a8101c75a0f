import BigInt
import Lattice
import Life

/// Writes RLE in lines of at most 70 columns, as Golly does.
enum RLEWriter {
  static func write(
    _ file: PatternFile, _ pattern: Pattern, _ progress: ReadingProgress?
  ) throws(WritingError) -> [UInt8] {
    let bounds = pattern.bounds ?? Rect(x: 0, y: 0, width: 0, height: 0)
    // Cells right of and below (0, 0) keep their place by dead cells before them.
    let needsPosition = file.hasPosition || bounds.x < 0 || bounds.y < 0
    let origin = needsPosition ? bounds.origin : .zero
    var extras = ""
    if needsPosition { extras += " Pos=\(origin.x),\(origin.y)" }
    if file.generation != 0 { extras += " Gen=\(file.generation)" }

    var head = extras.isEmpty ? "" : "#CXRLE\(extras)\n"
    head += file.remarks(name: "#N", author: "#O", comment: "#C")
    var size = Size(bounds.maxX - origin.x, bounds.maxY - origin.y)
    if !needsPosition, let declared = file.declaredSize { size = declared }
    head += "x = \(size.width), y = \(size.height)"
    if let rule = file.rule { head += ", rule = \(rule.notation)" }
    head += "\n"

    let stateCount = file.rule?.rule.stateCount ?? 2
    var body = Body(
      text: Array(head.utf8), hasLetters: stateCount > 2 || pattern.highestState > 1)
    try body.add(pattern, from: origin, progress)
    return body.text + (file.embeddedRule ?? [])
  }
}

/// The rows of an RLE as they are written.
private struct Body {
  private(set) var text: [UInt8]
  /// Whether states are written as `.` and A to yO, rather than b and o.
  private let hasLetters: Bool
  private var column = 0

  init(text: [UInt8], hasLetters: Bool) {
    self.text = text
    self.hasLetters = hasLetters
  }

  /// The runs that are written between two questions whether to go on: some milliseconds of work.
  private static let portion = 1 << 16

  mutating func add(
    _ pattern: Pattern, from origin: Point, _ progress: ReadingProgress?
  ) throws(WritingError) {
    var x = origin.x
    var y = origin.y
    var index = 0
    var nextReport = Self.portion
    let runs = pattern.runs
    while index < runs.count {
      if index >= nextReport, let progress {
        nextReport = index + Self.portion
        guard progress(index, runs.count) else { throw .stopped }
      }
      let run = runs[index]
      if run.y > y {
        add(count: run.y - y, nil, UInt8(ascii: "$"))
        y = run.y
        x = origin.x
      }
      if run.x > x {
        add(count: run.x - x, nil, hasLetters ? UInt8(ascii: ".") : UInt8(ascii: "b"))
      }
      x = run.end
      index += 1
      // Neighbouring runs of one state are one token.
      while index < runs.count, runs[index].y == y, runs[index].x == x,
        runs[index].state == run.state
      {
        x = runs[index].end
        index += 1
      }
      guard hasLetters else {
        add(count: x - run.x, nil, UInt8(ascii: "o"))
        continue
      }
      let (prefix, letter) = (run.state - 1).quotientAndRemainder(dividingBy: 24)
      add(
        count: x - run.x, prefix == 0 ? nil : UInt8(ascii: "p") + prefix - 1,
        UInt8(ascii: "A") + letter)
    }
    add(count: 1, nil, UInt8(ascii: "!"))
    text.append(.newline)
  }

  private mutating func add(count: Int, _ prefix: UInt8?, _ letter: UInt8) {
    let start = text.count
    if count > 1 { text.append(decimal: count) }
    if let prefix { text.append(prefix) }
    text.append(letter)
    let width = text.count - start
    if column + width > 70 {
      text.insert(.newline, at: start)
      column = 0
    }
    column += width
  }
}
