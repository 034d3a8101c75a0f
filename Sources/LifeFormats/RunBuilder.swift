import Life

/// Collects cells in reading order into runs, within the limits.
struct RunBuilder {
  private(set) var runs: [Pattern.Run] = []
  private var cells = 0
  private let limits: ReadingLimits

  init(_ limits: ReadingLimits) { self.limits = limits }

  /// Adds `length` cells from (`x`, `y`) on; `offset` is where the file asks for them.
  mutating func add(
    x: Int, y: Int, length: Int, state: CellState, at offset: Int
  ) throws(Fault) {
    let limit = Pattern.coordinateLimit
    guard x.magnitude <= UInt(limit), y.magnitude <= UInt(limit), length <= limit,
      x + length <= limit
    else {
      throw Fault(.coordinateTooLarge, at: offset)
    }
    guard length <= limits.cells - cells else {
      throw Fault(.tooManyCells(limit: limits.cells), at: offset)
    }
    cells += length
    if let last = runs.last, last.end == x, last.y == y, last.state == state,
      let joined = UInt32(exactly: Int(last.length) + length)
    {
      runs[runs.count - 1].length = joined
      return
    }
    guard runs.count < limits.runs else {
      throw Fault(.tooManyRuns(limit: limits.runs), at: offset)
    }
    guard let short = UInt32(exactly: length) else {
      throw Fault(.tooManyCells(limit: limits.cells), at: offset)
    }
    runs.append(Pattern.Run(x: x, y: y, length: short, state: state))
  }

  /// The pattern, for cells that were added in reading order and never twice.
  var pattern: Pattern { Pattern(runs: runs) }

  /// The pattern of living cells that were added in any order, some of them perhaps again.
  /// - Complexity: O(*n* log *n*) at most.
  var union: Pattern {
    var sorted = runs
    let inOrder = sorted.indices.dropFirst().allSatisfy {
      (sorted[$0 - 1].y, sorted[$0 - 1].end) <= (sorted[$0].y, sorted[$0].x)
    }
    if inOrder { return pattern }
    sorted.sort { ($0.y, $0.x) < ($1.y, $1.x) }
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
