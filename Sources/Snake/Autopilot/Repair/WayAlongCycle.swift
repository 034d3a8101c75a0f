import Lattice

/// The search for a shortest way that leaves a cycle as little as may be.
struct WayAlongCycle: Sendable {
  private var cost: [Int] = []
  private var cameFrom: [Int] = []
  private var heap = MinHeap()

  /// A square's number takes this many bits of a key.
  private static let cellBits: UInt64 = 23
  private static let step = 1_000_000

  /// The cheapest way from the head to the nearest food over free cells; nil without one.
  ///
  /// A* with the distance to the nearest food; O(area log area).
  mutating func way(from head: Int, in game: SnakeGame, along cycle: LinkedCycle) -> [Int]? {
    let grid = game.grid
    cost = [Int](repeating: .max, count: grid.count)
    if cameFrom.count != grid.count { cameFrom = [Int](repeating: -1, count: grid.count) }
    heap.removeAll()
    cost[head] = 0
    push(head, in: game)
    while let key = heap.pop() {
      let cell = Int(key & (1 << WayAlongCycle.cellBits - 1))
      let total = Int(key >> WayAlongCycle.cellBits)
      guard total == cost[cell] + estimate(from: cell, in: game) else { continue }
      if game.foodCells.contains(cell) { return way(from: head, to: cell) }
      for direction in Direction.allCases {
        let next = cell + grid.offset(direction)
        guard game.isVacant(next) || game.foodCells.contains(next), !grid.isRim(next)
        else { continue }
        let new = cost[cell] + WayAlongCycle.step + cycle.steps(from: cell, to: next)
        guard new < cost[next] else { continue }
        cost[next] = new
        cameFrom[next] = cell
        push(next, in: game)
      }
    }
    return nil
  }

  private mutating func push(_ cell: Int, in game: SnakeGame) {
    let total = cost[cell] + estimate(from: cell, in: game)
    heap.push(
      UInt64(truncatingIfNeeded: total) << WayAlongCycle.cellBits
        | UInt64(truncatingIfNeeded: cell))
  }

  private func estimate(from cell: Int, in game: SnakeGame) -> Int {
    var least = Int.max
    for food in game.foodCells { least = min(least, game.grid.steps(from: cell, to: food)) }
    return game.foodCells.isEmpty ? 0 : least * WayAlongCycle.step
  }

  private func way(from head: Int, to end: Int) -> [Int] {
    var cells: [Int] = []
    var cell = end
    while cell != head {
      cells.append(cell)
      cell = cameFrom[cell]
    }
    return cells.reversed()
  }
}
