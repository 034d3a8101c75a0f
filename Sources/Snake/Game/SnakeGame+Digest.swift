import Lattice

extension SnakeGame {
  /// A number that tells this state from others: same state, same digest, on every machine.
  ///
  /// It covers what can change: steps, status, direction, score, growth, snake and foods, and in
  /// games with options that version 1 of the rules did not know also foods eaten, level, item,
  /// effects and walls. O(length), and O(area) in those games.
  public var digest: UInt64 {
    var hash = Digest()
    for number in [steps, status.code, Int(heading.rawValue), score, pendingGrowth, length] {
      hash.combine(UInt64(truncatingIfNeeded: number))
    }
    for place in 0..<length { hash.combine(UInt64(truncatingIfNeeded: ring[place])) }
    for food in foodCells { hash.combine(UInt64(truncatingIfNeeded: food)) }
    if options.needsVersion2 { combineExtras(into: &hash) }
    return hash.value.low
  }

  private func combineExtras(into hash: inout Digest) {
    var numbers = [eaten, level, foodCells.count, Int(truncatingIfNeeded: itemsDrawn)]
    if let item { numbers += [item.kind.place + 1, grid.index(item.cell), item.stepsLeft] }
    numbers += Item.Kind.allCases.map { effects[$0] }
    if options.hazards > 0 || options.scroll != nil { numbers += walls.elements }
    for number in numbers { hash.combine(UInt64(truncatingIfNeeded: number)) }
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
