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
    self.runs = Self.joined(Self.isSorted(runs) ? runs : Self.sorted(runs))
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
  private static func isSorted(_ runs: [Run]) -> Bool {
    for index in runs.indices.dropFirst() {
      let previous = runs[index - 1]
      let run = runs[index]
      if run.y < previous.y || (run.y == previous.y && run.x < previous.end) { return false }
    }
    return true
  }

  /// Joins runs of one state that touch.
  private static func joined(_ runs: [Run]) -> [Run] {
    // Most are joined already, and a second copy of a large pattern is dear.
    let isJoined = runs.indices.dropFirst().allSatisfy {
      let (last, run) = (runs[$0 - 1], runs[$0])
      return last.y != run.y || last.end != run.x || last.state != run.state
    }
    if isJoined { return runs }
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
  private static func sorted(_ runs: [Run]) -> [Run] {
    let order = runs.indices.sorted {
      (runs[$0].y, runs[$0].x, $0) < (runs[$1].y, runs[$1].x, $1)
    }
    let result = order.map { runs[$0] }
    if isSorted(result) { return result }
    return overlaid(runs)
  }

  /// The general case, row by row: each run is laid over what lies there already.
  private static func overlaid(_ runs: [Run]) -> [Run] {
    var rows: [Int: [Run]] = [:]
    for run in runs {
      var row: [Run] = []
      for old in rows[run.y] ?? [] {
        if old.x < run.x {
          let end = min(old.end, run.x)
          row.append(Run(x: old.x, y: old.y, length: UInt32(end - old.x), state: old.state))
        }
        if old.end > run.end {
          let start = max(old.x, run.end)
          row.append(Run(x: start, y: old.y, length: UInt32(old.end - start), state: old.state))
        }
      }
      row.append(run)
      rows[run.y] = row
    }
    return rows.sorted { $0.key < $1.key }.flatMap { $0.value.sorted { $0.x < $1.x } }
  }
}
