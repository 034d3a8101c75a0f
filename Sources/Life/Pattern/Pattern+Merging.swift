extension Pattern {
  /// The pattern in which the state of each cell follows from the states that it has in this one
  /// and in another, 0 where there is none.
  ///
  /// `rule` is told both, this one's first; two dead cells must give a dead one, and are not asked
  /// about.
  /// - Complexity: O(runs of both).
  public func merged(
    with other: Pattern, by rule: (CellState, CellState) -> CellState
  ) -> Pattern {
    var result: [Run] = []
    var left = Remainder(runs)
    var right = Remainder(other.runs)
    while left.next != nil || right.next != nil {
      let y = min(left.next?.y ?? .max, right.next?.y ?? .max)
      let x = min(left.start(inRow: y), right.start(inRow: y))
      // From here to where either begins or ends, all cells are alike.
      let end = min(left.edge(after: x, inRow: y), right.edge(after: x, inRow: y))
      let state = rule(left.take(x..<end, inRow: y), right.take(x..<end, inRow: y))
      if state != 0 {
        result.append(Run(x: x, y: y, length: UInt32(end - x), state: state))
      }
    }
    return Pattern(runs: result)
  }
}

/// What is left of some runs in reading order.
private struct Remainder {
  private let runs: [Pattern.Run]
  private var index = 0
  private(set) var next: Pattern.Run?

  init(_ runs: [Pattern.Run]) {
    self.runs = runs
    next = runs.first
  }

  /// Where the next run begins, if it is in this row.
  func start(inRow y: Int) -> Int {
    guard let next, next.y == y else { return .max }
    return next.x
  }

  /// Where the next run begins, or ends when it begins at `x`.
  func edge(after x: Int, inRow y: Int) -> Int {
    guard let next, next.y == y else { return .max }
    return next.x > x ? next.x : next.end
  }

  /// The state of cells that are all alike, which are taken away.
  mutating func take(_ cells: Range<Int>, inRow y: Int) -> CellState {
    guard let run = next, run.y == y, run.x == cells.lowerBound else { return 0 }
    if cells.upperBound == run.end {
      index += 1
      next = index < runs.count ? runs[index] : nil
    } else {
      next = Pattern.Run(
        x: cells.upperBound, y: y, length: UInt32(run.end - cells.upperBound), state: run.state)
    }
    return run.state
  }
}
