/// Why a tree cannot be told as a list of cells.
public enum ExpansionError: Error, Hashable, Sendable {
  /// It holds more cells than allowed.
  case tooManyCells(limit: Int)
  /// Its cells make more separate runs than allowed.
  case tooManyRuns(limit: Int)
  /// Some of its cells lie beyond `Pattern.coordinateLimit`.
  case outOfReach
}

extension ExpansionError: CustomStringConvertible {
  /// A sentence without a capital and a full stop.
  public var description: String {
    switch self {
    case .tooManyCells(let limit):
      "the tree is too large to be told cell by cell: it has more than \(limit) cells"
    case .tooManyRuns(let limit):
      "the tree is too large to be told cell by cell: it has more than \(limit) separate runs"
    case .outOfReach: "the tree has cells too far out to be told one by one"
    }
  }
}

extension Quadtree {
  /// The cells of the root, whose centre is the corner at (0, 0).
  /// - Complexity: O(nodes + squares of 8x8 cells in use + runs).
  public func pattern(cellLimit: Int, runLimit: Int) throws(ExpansionError) -> Pattern {
    guard let level = level(root) else { return Pattern() }
    let shapes = shapes(squareLimit: runLimit)
    guard shapes.fill[count] != 0 else { return Pattern() }
    guard shapes.squares <= runLimit else { throw .tooManyRuns(limit: runLimit) }
    var expansion = Expansion(
      tree: self, fill: shapes.fill, cellsLeft: cellLimit, cellLimit: cellLimit,
      runLimit: runLimit)
    guard level > 3, case .quad(let a, let b, let c, let d) = self[root] else {
      let half = 1 << (level - 1)
      expansion.items = [expansion.item(root, x: -half, level: level)]
      try expansion.add(expansion.items.indices, level: level, y: -half)
      return Pattern(runs: expansion.runs)
    }
    let quarter = min(level - 1, 61)
    let side = 1 << quarter
    let parts = [
      try nearCentre(a, 3, shapes.fill), try nearCentre(b, 2, shapes.fill),
      try nearCentre(c, 1, shapes.fill), try nearCentre(d, 0, shapes.fill),
    ]
    for (y, row) in [(-side, parts[..<2]), (0, parts[2...])] {
      expansion.items = zip(row, [-side, 0]).filter { shapes.fill[Int($0.0)] != 0 }.map {
        expansion.item($0.0, x: $0.1, level: quarter)
      }
      try expansion.add(expansion.items.indices, level: quarter, y: y)
    }
    return Pattern(runs: expansion.runs)
  }

  /// The part of a quarter of the root that can lie within the limit of coordinates.
  ///
  /// Only the corner at the root's centre can, so that is where to look, however deep the tree.
  private func nearCentre(
    _ quarter: Int32, _ corner: Int, _ fill: [Int16]
  ) throws(ExpansionError) -> Int32 {
    var number = quarter
    while let level = level(number), level > 61,
      case .quad(let a, let b, let c, let d) = self[number]
    {
      let parts = [a, b, c, d]
      for (place, part) in parts.enumerated() where place != corner && fill[Int(part)] != 0 {
        throw .outOfReach
      }
      number = parts[corner]
    }
    return number
  }

  /// What fills each square, by its number: 0 nothing, a state it alone, `mixed` anything else.
  ///
  /// And the number of squares of eight rows to be visited, told as `squareLimit + 1` when there
  /// are more than that.
  private func shapes(squareLimit: Int) -> (fill: [Int16], squares: Int) {
    var fill = [Int16](repeating: 0, count: count + 1)
    var squares = [UInt32](repeating: 0, count: count + 1)
    let most = UInt32(clamping: squareLimit + 1)
    for index in 1..<count + 1 {
      let number = Int32(index)
      switch self[number] {
      case .leaf(let bits): fill[index] = bits == 0 ? 0 : (bits == .max ? 1 : Self.mixed)
      case .cells(let a, let b, let c, let d):
        fill[index] = a == b && b == c && c == d ? Int16(a) : Self.mixed
      case .quad(let a, let b, let c, let d):
        let (a, b, c, d) = (Int(a), Int(b), Int(c), Int(d))
        let first = fill[a]
        let isUniform = fill[b] == first && fill[c] == first && fill[d] == first
        fill[index] = isUniform ? first : Self.mixed
        let sum = UInt64(squares[a]) + UInt64(squares[b]) + UInt64(squares[c]) + UInt64(squares[d])
        squares[index] = UInt32(min(sum, UInt64(most)))
      }
      let level = level(number) ?? 0
      if fill[index] == 0 {
        squares[index] = 0
      } else if level <= 3 {
        squares[index] = 1
      } else if fill[index] != Self.mixed {
        squares[index] = level < 32 ? min(1 << UInt32(level - 3), most) : most
      }
    }
    return (fill, Int(squares[count]))
  }

  fileprivate static let mixed: Int16 = -1
}

/// The runs of a tree, collected in reading order.
///
/// All squares that share their rows are kept side by side and cut in two, upper halves first,
/// until they are eight rows high: nothing needs to be sorted.
private struct Expansion {
  /// A square, or a part of one that is all in one state.
  struct Item {
    let x: Int
    /// The number of columns of a uniform square; 0 tells that `content` is a node.
    let width: Int
    /// A node's number or a state.
    let content: Int32
  }

  let tree: Quadtree
  let fill: [Int16]
  var items: [Item] = []
  var runs: [Pattern.Run] = []
  var cellsLeft: Int
  let cellLimit: Int
  let runLimit: Int

  func item(_ number: Int32, x: Int, level: Int) -> Item {
    let fill = fill[Int(number)]
    return fill == Quadtree.mixed
      ? Item(x: x, width: 0, content: number) : Item(x: x, width: 1 << level, content: Int32(fill))
  }

  /// Adds the rows of the squares in `band`, which begin at `y` and are all of one level.
  mutating func add(_ band: Range<Int>, level: Int, y: Int) throws(ExpansionError) {
    if band.isEmpty { return }
    guard level > 3 else { return try addRows(band, level: level, y: y) }
    let half = 1 << (level - 1)
    for isLower in [false, true] {
      let start = items.count
      for index in band {
        let item = items[index]
        guard item.width == 0, case .quad(let a, let b, let c, let d) = tree[item.content] else {
          items.append(item)
          continue
        }
        let (left, right) = isLower ? (c, d) : (a, b)
        if fill[Int(left)] != 0 { items.append(self.item(left, x: item.x, level: level - 1)) }
        if fill[Int(right)] != 0 {
          items.append(self.item(right, x: item.x + half, level: level - 1))
        }
      }
      try add(start..<items.count, level: level - 1, y: isLower ? y + half : y)
      items.removeSubrange(start...)
    }
  }

  private mutating func addRows(_ band: Range<Int>, level: Int, y: Int) throws(ExpansionError) {
    let side = 1 << level
    for row in 0..<side {
      for index in band {
        let item = items[index]
        if item.width > 0 {
          let state = CellState(truncatingIfNeeded: item.content)
          try add(x: item.x, y: y + row, length: item.width, state: state)
        } else if case .leaf(let bits) = tree[item.content] {
          var rest = UInt8(truncatingIfNeeded: bits >> UInt64(56 - 8 * row))
          while rest != 0 {
            let x = rest.leadingZeroBitCount
            let length = (~(rest << x)).leadingZeroBitCount
            try add(x: item.x + x, y: y + row, length: length, state: 1)
            rest &= UInt8(truncatingIfNeeded: 0xFF >> (x + length))
          }
        } else {
          for x in 0..<side {
            let state = state(x, row, in: item.content, level: level)
            if state != 0 { try add(x: item.x + x, y: y + row, length: 1, state: state) }
          }
        }
      }
    }
  }

  /// The state of a cell of a small square.
  private func state(_ x: Int, _ y: Int, in number: Int32, level: Int) -> CellState {
    guard number != 0 else { return 0 }
    let half = 1 << (level - 1)
    let (isRight, isLower) = (x >= half, y >= half)
    switch tree[number] {
    case .leaf(let bits): return CellState(truncatingIfNeeded: bits >> UInt64(63 - 8 * y - x) & 1)
    case .cells(let a, let b, let c, let d): return isLower ? (isRight ? d : c) : (isRight ? b : a)
    case .quad(let a, let b, let c, let d):
      return state(
        x & (half - 1), y & (half - 1), in: isLower ? (isRight ? d : c) : (isRight ? b : a),
        level: level - 1)
    }
  }

  private mutating func add(
    x: Int, y: Int, length: Int, state: CellState
  ) throws(ExpansionError) {
    guard length <= cellsLeft else { throw .tooManyCells(limit: cellLimit) }
    cellsLeft -= length
    if let last = runs.last, last.end == x, last.y == y, last.state == state,
      let joined = UInt32(exactly: Int(last.length) + length)
    {
      runs[runs.count - 1].length = joined
      return
    }
    guard runs.count < runLimit else { throw .tooManyRuns(limit: runLimit) }
    guard let short = UInt32(exactly: length) else { throw .tooManyCells(limit: cellLimit) }
    runs.append(Pattern.Run(x: x, y: y, length: short, state: state))
  }
}
