import BigInt
import Life

/// Writes a pattern as a quadtree in which equal squares stand once.
enum MacrocellWriter {
  static func write(_ file: PatternFile) throws(WritingError) -> [UInt8] {
    var head = "[M2] (vivarium)\n"
    if let rule = file.rule { head += "#R \(rule.notation)\n" }
    if file.generation != 0 { head += "#G \(file.generation)\n" }
    head += file.remarks(name: "#N", author: "#O", comment: "#C")
    var text = Array(head.utf8)
    let hasStates = (file.rule?.rule.stateCount ?? 2) > 2 || file.pattern.highestState > 1
    guard file.pattern.population <= 1 << 28 else { throw .tooLarge(.macrocell) }

    var nodes = Nodes()
    var level = hasStates ? 1 : 3
    var squares = hasStates ? nodes.fours(file.pattern) : nodes.leaves(file.pattern)
    while !squares.isEmpty {
      let isRoot = squares.allSatisfy { (-1...0).contains($0.x) && (-1...0).contains($0.y) }
      level += 1
      squares = nodes.quads(squares, level: level, isRoot: isRoot)
      if isRoot { break }
    }
    text += nodes.text
    return text
  }
}

/// A square with a content, at a place that counts in its own sides.
private struct Square {
  var y: Int
  var x: Int
  /// The node's number, or in the first round the bits or the state of a part of it.
  var content: UInt64
  /// Which part of the square above it this is.
  var part: Int
}

/// The nodes that have been written, each of them once.
private struct Nodes {
  private(set) var text: [UInt8] = []
  private var numbers: [[UInt64]: UInt64] = [:]
  private var count: UInt64 = 0

  /// The pattern's leaves of eight by eight cells.
  mutating func leaves(_ pattern: Pattern) -> [Square] {
    var rows: [Square] = []
    for run in pattern.runs {
      var x = run.x
      while x < run.end {
        let end = min(run.end, (x | 7) + 1)
        let bits = (UInt64(0xFF) >> UInt64(x & 7)) & ~(UInt64(0x7F) >> UInt64((end - 1) & 7))
        let shift = UInt64(56 - 8 * (run.y & 7))
        rows.append(Square(y: run.y >> 3, x: x >> 3, content: bits << shift, part: 0))
        x = end
      }
    }
    return joined(rows) {
      [3, $0.reduce(0) { $0 | $1.content }]
    } line: {
      Self.leaf($0[1])
    }
  }

  /// The pattern's squares of two by two cells of any state.
  mutating func fours(_ pattern: Pattern) -> [Square] {
    var cells: [Square] = []
    for run in pattern.runs {
      for x in run.x..<run.end {
        cells.append(
          Square(
            y: run.y >> 1, x: x >> 1, content: UInt64(run.state), part: (run.y & 1) * 2 + (x & 1)))
      }
    }
    return joined(cells, key: { Self.four($0, level: 1) }, line: Self.numbers)
  }

  /// The squares of twice the side that the given ones make up.
  mutating func quads(_ squares: [Square], level: Int, isRoot: Bool) -> [Square] {
    // The root's centre is the corner at (0, 0), where all other squares meet as well.
    let offset = isRoot ? 1 : 0
    let parts = squares.map {
      let (x, y) = ($0.x + offset, $0.y + offset)
      return Square(y: y >> 1, x: x >> 1, content: $0.content, part: (y & 1) * 2 + (x & 1))
    }
    return joined(parts, key: { Self.four($0, level: UInt64(level)) }, line: Self.numbers)
  }

  /// Makes one square of all that lie at the same place, and writes those that are new.
  private mutating func joined(
    _ squares: [Square], key: (ArraySlice<Square>) -> [UInt64], line: ([UInt64]) -> String
  ) -> [Square] {
    // Sorted, not collected in a dictionary: the same pattern must give the same file.
    let sorted = squares.sorted { ($0.y, $0.x) < ($1.y, $1.x) }
    var result: [Square] = []
    var first = 0
    while first < sorted.count {
      var square = sorted[first]
      var last = first
      while last < sorted.count, sorted[last].y == square.y, sorted[last].x == square.x {
        last += 1
      }
      let key = key(sorted[first..<last])
      if let number = numbers[key] {
        square.content = number
      } else {
        count += 1
        numbers[key] = count
        square.content = count
        text += Array(line(key).utf8)
      }
      result.append(square)
      first = last
    }
    return result
  }

  private static func four(_ parts: ArraySlice<Square>, level: UInt64) -> [UInt64] {
    var key = [level, 0, 0, 0, 0]
    for part in parts { key[1 + part.part] = part.content }
    return key
  }

  private static func numbers(_ key: [UInt64]) -> String {
    key.map(String.init).joined(separator: " ") + "\n"
  }

  /// Eight rows of `.` and `*`, each ended by `$` and without the dead cells at its end.
  private static func leaf(_ bits: UInt64) -> String {
    var text = ""
    var rest = bits
    while rest != 0 {
      var row = UInt8(truncatingIfNeeded: rest >> 56)
      while row != 0 {
        text += row & 0x80 != 0 ? "*" : "."
        row <<= 1
      }
      text += "$"
      rest <<= 8
    }
    return text + "\n"
  }
}
