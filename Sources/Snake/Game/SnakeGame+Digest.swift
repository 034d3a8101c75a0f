import Lattice

extension SnakeGame {
  /// A number that tells this state from others: same state, same digest, on every machine.
  ///
  /// It covers what can change: steps, status, direction, score, growth, snake and foods.
  /// O(length).
  public var digest: UInt64 {
    var hash = Digest()
    for number in [steps, status.code, Int(heading.rawValue), score, pendingGrowth, length] {
      hash.combine(UInt64(truncatingIfNeeded: number))
    }
    for place in 0..<length { hash.combine(UInt64(truncatingIfNeeded: ring[place])) }
    for food in foodCells { hash.combine(UInt64(truncatingIfNeeded: food)) }
    return hash.value.low
  }
}

extension SnakeGame.Status {
  /// A number of its own for each status.
  fileprivate var code: Int {
    switch self {
    case .running: 0
    case .won: 1
    case .lost(.wall): 2
    case .lost(.itself): 3
    case .lost(.stalled): 4
    }
  }
}
