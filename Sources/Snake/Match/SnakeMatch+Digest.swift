import Lattice

extension SnakeMatch {
  /// A number that tells this state from others: same state, same digest, on every machine.
  ///
  /// It covers what can change: steps, status, foods and all about the snakes. O(total length).
  public var digest: UInt64 {
    var hash = Digest()
    func combine(_ number: Int) { hash.combine(UInt64(truncatingIfNeeded: number)) }
    combine(steps)
    combine(status.code)
    hash.combine(foodsDrawn)
    foodCells.forEach(combine)
    for snake in snakes {
      combine(Int(snake.heading.rawValue))
      combine(snake.pendingGrowth)
      combine(snake.eaten)
      combine(snake.length)
      combine(snake.death.map { $0.step * 4 + $0.cause.code } ?? -1)
      for place in 0..<snake.ring.count { combine(snake.ring[place]) }
    }
    return hash.value.low
  }
}

extension SnakeMatch.Status {
  /// A number of its own for each status.
  fileprivate var code: Int {
    guard case .over(let ending, let winner) = self else { return 0 }
    let kind = SnakeMatch.Ending.allCases.firstIndex(of: ending) ?? 0
    return 1 + kind * 16 + (winner.map { $0 + 1 } ?? 0)
  }
}

extension SnakeMatch.Cause {
  /// A number of its own for each cause, below 4.
  fileprivate var code: Int { SnakeMatch.Cause.allCases.firstIndex(of: self) ?? 0 }
}
