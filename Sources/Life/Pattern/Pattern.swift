public import Lattice

/// A finite set of cells that are not dead: what files hold and engines take in and give out.
///
/// Kept as horizontal runs of one state in reading order, so that a long row costs no more than
/// a single cell.
public struct Pattern: Hashable, Sendable {
  /// A horizontal run of cells in one state.
  public struct Run: Hashable, Sendable {
    /// The row.
    public var y: Int
    /// The leftmost column.
    public var x: Int
    /// The number of cells, at least 1.
    public var length: UInt32
    /// Their state, never 0.
    public var state: CellState

    /// A run of `length` cells that starts at `(x, y)`.
    @inlinable
    public init(x: Int, y: Int, length: UInt32 = 1, state: CellState = 1) {
      self.y = y
      self.x = x
      self.length = length
      self.state = state
    }

    /// The column just right of the run.
    @inlinable public var end: Int { x + Int(length) }
  }

  /// Coordinates lie within this distance from 0, so that no sum of two leaves `Int`.
  public static let coordinateLimit = 1 << 61

  /// The runs in reading order: by row, then by column, as few as possible.
  ///
  /// Two patterns with the same cells have the same runs.
  public private(set) var runs: [Run]

  /// The pattern without a cell.
  public init() { runs = [] }

  /// A pattern from runs in any order; where runs overlap, the later one wins.
  /// - Complexity: O(*n*) when they are in reading order, else O(*n* log *n*).
  /// - Precondition: coordinates lie within `coordinateLimit`, states are not 0.
  public init(runs: [Run]) {
    switch Self.order(of: runs) {
    case .canonical: self.runs = runs
    case .sorted: self.runs = Self.joined(runs)
    case .none: self.runs = Self.joined(Self.sorted(runs))
    }
  }

  /// A two-state pattern from its living cells.
  public init(cells: some Sequence<Point>) {
    self.init(runs: cells.map { Run(x: $0.x, y: $0.y) })
  }

  /// Whether there is no cell.
  public var isEmpty: Bool { runs.isEmpty }

  /// The number of cells.
  /// - Complexity: O(runs).
  public var population: Int { runs.reduce(0) { $0 + Int($1.length) } }

  /// The smallest rectangle around all cells, or nil when there is none.
  /// - Complexity: O(runs).
  public var bounds: Rect? {
    guard let first = runs.first, let last = runs.last else { return nil }
    var left = first.x
    var right = first.end
    for run in runs {
      left = min(left, run.x)
      right = max(right, run.end)
    }
    return Rect(x: left, y: first.y, width: right - left, height: last.y - first.y + 1)
  }

  /// The highest state in use, 0 for the empty pattern.
  public var highestState: CellState { runs.reduce(0) { max($0, $1.state) } }

  /// Every cell with its state, in reading order.
  public var cells: some Sequence<(Point, CellState)> {
    runs.lazy.flatMap { run in
      (0..<Int(run.length)).lazy.map { (Point(run.x + $0, run.y), run.state) }
    }
  }

  /// The same cells, moved by an offset.
  public func translated(by offset: Point) -> Pattern {
    var moved = self
    for index in moved.runs.indices {
      moved.runs[index].x += offset.x
      moved.runs[index].y += offset.y
    }
    return moved
  }

  /// The cells that lie in `rect`.
  public func clipped(to rect: Rect) -> Pattern {
    var kept: [Run] = []
    for run in runs where run.y >= rect.y && run.y < rect.maxY {
      let start = max(run.x, rect.x)
      let end = min(run.end, rect.maxX)
      if start < end {
        kept.append(Run(x: start, y: run.y, length: UInt32(end - start), state: run.state))
      }
    }
    return Pattern(runs: kept)
  }
}

extension Pattern {
  private enum Order {
    case none
    /// By row, then by column, without overlaps.
    case sorted
    /// Sorted, and no two runs of one state touch.
    case canonical
  }

  private static func order(of runs: [Run]) -> Order {
    runs.withUnsafeBufferPointer { runs in
      var order = Order.canonical
      for index in runs.indices.dropFirst() {
        let (last, run) = (runs[index - 1], runs[index])
        if run.y > last.y { continue }
        if run.y < last.y || run.x < last.end { return .none }
        if run.x == last.end && run.state == last.state { order = .sorted }
      }
      return order
    }
  }

  /// Joins runs of one state that touch.
  private static func joined(_ runs: [Run]) -> [Run] {
    var result: [Run] = []
    result.reserveCapacity(runs.count)
    for run in runs {
      if let last = result.last, last.y == run.y, last.end == run.x, last.state == run.state,
        let length = UInt32(exactly: Int(last.length) + Int(run.length))
      {
        result[result.count - 1].length = length
      } else {
        result.append(run)
      }
    }
    return result
  }

  /// Sorts, and cuts overlaps so that the run that came later in `runs` wins.
  /// - Complexity: O(*n* log *n*).
  private static func sorted(_ runs: [Run]) -> [Run] {
    let order = runs.indices.sorted { first, second in
      let (a, b) = (runs[first], runs[second])
      return a.y != b.y ? a.y < b.y : a.x != b.x ? a.x < b.x : first < second
    }
    let result = order.map { runs[$0] }
    if Self.order(of: result) != .none { return result }
    var overlaid: [Run] = []
    var first = 0
    while first < order.count {
      var last = first
      while last < order.count, result[last].y == result[first].y { last += 1 }
      let ranks = order[first..<last].enumerated().sorted { $0.element > $1.element }
      overlay(ranks.map { result[first + $0.offset] }, onto: &overlaid)
      first = last
    }
    return overlaid
  }

  /// Adds the cells of runs that lie in one row and may overlap; the first one wins.
  private static func overlay(_ row: [Run], onto result: inout [Run]) {
    guard let y = row.first?.y else { return }
    var ends: [Int] = []
    for run in row {
      ends.append(run.x)
      ends.append(run.end)
    }
    ends.sort()
    // Between two neighbouring ends all cells are alike. Each such piece is given away once, and
    // `next` leads from a piece to one at or behind it that is still free.
    var states = [CellState](repeating: 0, count: ends.count)
    var next = Array(0...ends.count)
    func free(_ piece: Int) -> Int {
      var found = piece
      while next[found] != found { found = next[found] }
      var walked = piece
      while walked != found {
        let following = next[walked]
        next[walked] = found
        walked = following
      }
      return found
    }
    for run in row {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if ends[middle] < run.x { low = middle + 1 } else { high = middle }
      }
      var piece = free(low)
      while piece < ends.count, ends[piece] < run.end {
        states[piece] = run.state
        next[piece] = piece + 1
        piece = free(piece + 1)
      }
    }
    for piece in states.indices where states[piece] != 0 && ends[piece] < ends[piece + 1] {
      let length = UInt32(ends[piece + 1] - ends[piece])
      result.append(Run(x: ends[piece], y: y, length: length, state: states[piece]))
    }
  }
}
