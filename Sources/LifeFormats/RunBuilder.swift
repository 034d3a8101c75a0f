import Life

/// Collects cells in reading order into runs, within the limits.
struct RunBuilder {
  private(set) var runs: [Pattern.Run] = []
  /// The last run, which may still grow and so is not among `runs` yet.
  private var last = Pattern.Run(x: 0, y: 0, length: 0)
  private var cellsLeft: Int
  private let limits: ReadingLimits

  init(_ limits: ReadingLimits) {
    self.limits = limits
    cellsLeft = limits.cells
  }

  /// Adds `length` cells from (`x`, `y`) on; `offset` is where the file asks for them.
  @inline(__always)
  mutating func add(
    x: Int, y: Int, length: Int, state: CellState, at offset: Int
  ) throws(Fault) {
    let limit = Pattern.coordinateLimit
    guard x >= -limit, x <= limit - length, y >= -limit, y <= limit, length <= cellsLeft,
      let short = UInt32(exactly: length)
    else { throw refusal(x, y, length, at: offset) }
    cellsLeft -= length
    if last.end == x, last.y == y, last.state == state, last.length > 0,
      let joined = UInt32(exactly: Int(last.length) + length)
    {
      last.length = joined
      return
    }
    try keepLast(at: offset)
    last = Pattern.Run(x: x, y: y, length: short, state: state)
  }

  private func refusal(_ x: Int, _ y: Int, _ length: Int, at offset: Int) -> Fault {
    let limit = Pattern.coordinateLimit
    guard x >= -limit, x <= limit - length, y >= -limit, y <= limit else {
      return Fault(.coordinateTooLarge, at: offset)
    }
    return Fault(.tooManyCells(limit: limits.cells), at: offset)
  }

  @inline(__always)
  private mutating func keepLast(at offset: Int) throws(Fault) {
    guard last.length > 0 else { return }
    guard runs.count < limits.runs - 1 else {
      throw Fault(.tooManyRuns(limit: limits.runs), at: offset)
    }
    runs.append(last)
  }

  /// Whether no cell was added.
  var isEmpty: Bool { last.length == 0 }

  /// Makes room for as many runs as `bytes` of a text may hold.
  mutating func reserve(bytes: Int) {
    // Memory that is never touched costs nothing, but growing copies.
    runs.reserveCapacity(min(limits.runs, bytes / 3))
  }

  /// Gives away the pattern, for cells that were added in reading order and never twice.
  mutating func takePattern() -> Pattern { Pattern(runs: takeRuns()) }

  /// Gives away the runs, because a second copy of a large pattern is dear.
  private mutating func takeRuns() -> [Pattern.Run] {
    if last.length > 0 { runs.append(last) }
    last.length = 0
    var taken: [Pattern.Run] = []
    swap(&taken, &runs)
    return taken
  }

  /// Gives away the pattern of living cells that were added in any order, some of them perhaps again.
  /// - Complexity: O(*n* log *n*) at most.
  mutating func takeUnion() -> Pattern {
    var sorted = takeRuns()
    let inOrder = sorted.indices.dropFirst().allSatisfy {
      (sorted[$0 - 1].y, sorted[$0 - 1].end) <= (sorted[$0].y, sorted[$0].x)
    }
    if inOrder { return Pattern(runs: sorted) }
    sorted.sort { $0.y == $1.y ? $0.x < $1.x : $0.y < $1.y }
    var merged: [Pattern.Run] = []
    for run in sorted {
      guard let last = merged.indices.last, merged[last].y == run.y, run.x <= merged[last].end,
        let length = UInt32(exactly: max(run.end, merged[last].end) - merged[last].x)
      else {
        merged.append(run)
        continue
      }
      merged[last].length = length
    }
    return Pattern(runs: merged)
  }
}
