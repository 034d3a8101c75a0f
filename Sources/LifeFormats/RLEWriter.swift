import BigInt
import Lattice
import Life

/// Writes RLE in lines of at most 70 columns, as Golly does.
enum RLEWriter {
  static func write(_ file: PatternFile) -> [UInt8] {
    let bounds = file.pattern.bounds ?? Rect(x: 0, y: 0, width: 0, height: 0)
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
      text: Array(head.utf8), hasLetters: stateCount > 2 || file.pattern.highestState > 1)
    body.add(file.pattern, from: origin)
    return body.text
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

  mutating func add(_ pattern: Pattern, from origin: Point) {
    var x = origin.x
    var y = origin.y
    var index = 0
    let runs = pattern.runs
    while index < runs.count {
      let run = runs[index]
      if run.y > y {
        add(count: run.y - y, tag: [UInt8(ascii: "$")])
        y = run.y
        x = origin.x
      }
      if run.x > x {
        add(count: run.x - x, tag: [hasLetters ? UInt8(ascii: ".") : UInt8(ascii: "b")])
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
      add(count: x - run.x, tag: tag(of: run.state))
    }
    add(count: 1, tag: [UInt8(ascii: "!")])
    text.append(.newline)
  }

  private func tag(of state: CellState) -> [UInt8] {
    guard hasLetters else { return [UInt8(ascii: "o")] }
    let (prefix, letter) = (state - 1).quotientAndRemainder(dividingBy: 24)
    let last = UInt8(ascii: "A") + letter
    return prefix == 0 ? [last] : [UInt8(ascii: "p") + prefix - 1, last]
  }

  private mutating func add(count: Int, tag: [UInt8]) {
    var token = count > 1 ? Array(String(count).utf8) : []
    token += tag
    if column + token.count > 70 {
      text.append(.newline)
      column = 0
    }
    text += token
    column += token.count
  }
}
