import Lattice

/// Searches along the streets of a lattice, within the tree of a snake.
struct CellSearch: Sendable {
  /// What the cheapest known way to each square costs; `unreached` without one.
  private(set) var cost: [Int]
  private var cameFrom: [Int]
  private var heap = MinHeap()
  private var stack: [Int] = []
  private var isReached: [Bool]

  static let unreached = Int.max
  /// A square's number takes this many bits of a key.
  private static let cellBits = 23

  /// What a step costs: within a block, back to its parent, and into one that is new.
  ///
  /// Staying costs almost half a step more than it takes and new blocks are dear, so that ways
  /// rather finish blocks than open them.
  enum Cost {
    static let within = 1_499
    static let back = 1_000
    static let new = 3_400
    /// The least of all, for the estimate of what is left.
    static let least = 1_000
  }

  init(_ grid: Grid) {
    cost = [Int](repeating: CellSearch.unreached, count: grid.count)
    cameFrom = [Int](repeating: -1, count: grid.count)
    isReached = [Bool](repeating: false, count: grid.count)
  }

  /// The cheapest way to the nearest goal; nil when none can be reached.
  ///
  /// Without goals it finds the costs of all squares. A* with the distance to the nearest goal;
  /// O(area log area).
  mutating func way(
    from head: Int, to goals: [Int], in tree: CellTree, on lattice: CellLattice, grid: Grid
  ) -> [Int]? {
    for cell in cost.indices { cost[cell] = CellSearch.unreached }
    heap.removeAll()
    cost[head] = 0
    push(head, goals: goals, grid: grid)
    while let key = heap.pop() {
      let cell = Int(key & (1 << CellSearch.cellBits - 1))
      let total = Int(key >> CellSearch.cellBits)
      guard total == cost[cell] + estimate(from: cell, to: goals, on: grid) else { continue }
      if goals.contains(cell) { return way(from: head, to: cell) }
      let block = lattice.block[cell]
      let inner = lattice.inner[cell]
      if !tree.isTaken[inner] {
        relax(inner, from: cell, cost[cell] + Cost.within, goals: goals, grid: grid)
      }
      let outer = lattice.outer[cell]
      if !tree.isTaken[outer] {
        let next = lattice.block[outer]
        if tree.parent[next] == CellTree.unvisited {
          relax(outer, from: cell, cost[cell] + Cost.new, goals: goals, grid: grid)
        } else if tree.parent[block] == next {
          relax(outer, from: cell, cost[cell] + Cost.back, goals: goals, grid: grid)
        }
      }
    }
    return nil
  }

  private mutating func relax(_ cell: Int, from last: Int, _ new: Int, goals: [Int], grid: Grid) {
    guard new < cost[cell] else { return }
    cost[cell] = new
    cameFrom[cell] = last
    push(cell, goals: goals, grid: grid)
  }

  private mutating func push(_ cell: Int, goals: [Int], grid: Grid) {
    let total = cost[cell] + estimate(from: cell, to: goals, on: grid)
    heap.push(
      UInt64(truncatingIfNeeded: total) << UInt64(CellSearch.cellBits)
        | UInt64(truncatingIfNeeded: cell))
  }

  private func estimate(from cell: Int, to goals: [Int], on grid: Grid) -> Int {
    var least = Int.max
    for goal in goals { least = min(least, grid.steps(from: cell, to: goal)) }
    return goals.isEmpty ? 0 : least * Cost.least
  }

  /// The cheapest way to a square that the last search has reached.
  func way(from head: Int, to end: Int) -> [Int] {
    var cells: [Int] = []
    var cell = end
    while cell != head {
      cells.append(cell)
      cell = cameFrom[cell]
    }
    return cells.reversed()
  }

  /// Which squares a snake in the tree can reach from its head, the head among them.
  ///
  /// O(area).
  mutating func flood(from head: Int, in tree: CellTree, on lattice: CellLattice) -> [Bool] {
    for cell in isReached.indices { isReached[cell] = false }
    isReached[head] = true
    stack.append(head)
    while let cell = stack.popLast() {
      let inner = lattice.inner[cell]
      if !tree.isTaken[inner], !isReached[inner] {
        isReached[inner] = true
        stack.append(inner)
      }
      let outer = lattice.outer[cell]
      if !tree.isTaken[outer], !isReached[outer],
        tree.allows(from: lattice.block[cell], to: lattice.block[outer])
      {
        isReached[outer] = true
        stack.append(outer)
      }
    }
    return isReached
  }
}

extension Grid {
  /// The fewest steps between two cells on a board without walls that does not wrap.
  func steps(from cell: Int, to other: Int) -> Int {
    let (a, b) = (point(cell), point(other))
    return abs(a.x - b.x) + abs(a.y - b.y)
  }
}
