/// What an engine's way has cost, from each doubling of the generations to the next, and what that
/// says about the rest of the way.
///
/// Chaos costs twice as much for twice the way, growth more; what is regular costs a quadtree about
/// as much for each doubling. So the costs of doublings are taken to go on as they did lately.
struct Pace {
  /// The cost of each doubling so far, the first one from the start.
  private(set) var costs: [Double] = []

  /// Adds what it took to double the way.
  mutating func add(_ work: UInt64) { costs.append(Double(max(1, work))) }

  /// What the whole way has cost.
  var total: Double { costs.reduce(0, +) }

  /// How many times as much as the one before a doubling costs, lately.
  ///
  /// The first two stretches are as long as each other.
  private var growth: Double {
    guard let last = costs.last, costs.count > 2 else { return 2 }
    guard costs.count > 3 else { return last / costs[1] }
    return (last / costs[costs.count - 3]).squareRoot()
  }

  /// What so many more doublings will cost.
  /// - Complexity: O(doublings)
  func forecast(doublings: Int) -> Double {
    var cost = costs.last ?? 1
    var sum = 0.0
    for _ in 0..<doublings {
      cost *= growth
      sum += cost
    }
    return sum
  }
}
