import Lattice

/// Breadth-first searches on a board, on buffers that are made once a game.
struct BoardSearch: Sendable {
  /// Per cell, the number of the search that reached it last; spares clearing between searches.
  private var mark: [UInt32]
  private var cameFrom: [UInt32]
  private var queue: [UInt32]
  private var round: UInt32 = 0

  init(cells: Int) {
    mark = [UInt32](repeating: 0, count: cells)
    cameFrom = mark
    queue = []
  }

  /// Whether the buffers fit the board.
  func fits(_ grid: Grid) -> Bool { mark.count == grid.count }

  /// A shortest way from `start` to a cell that `isGoal`, through cells that are `isOpen`, as the
  /// cells after `start`; nil when there is none.
  ///
  /// Goals need not be open. O(area).
  ///
  /// Of equally short ways it takes the one whose early steps are the earliest in `order`.
  mutating func path(
    from start: Int, on grid: Grid, wrap: Bool, order: [Direction],
    isOpen: (Int) -> Bool, isGoal: (Int) -> Bool
  ) -> [Int]? {
    startRound()
    mark[start] = round
    queue.append(UInt32(truncatingIfNeeded: start))
    var next = 0
    while next < queue.count {
      let cell = Int(queue[next])
      next += 1
      for direction in order {
        let neighbour = grid.neighbour(cell, direction, wrap: wrap)
        guard mark[neighbour] != round else { continue }
        let reached = isGoal(neighbour)
        guard reached || isOpen(neighbour) else { continue }
        mark[neighbour] = round
        cameFrom[neighbour] = UInt32(truncatingIfNeeded: cell)
        if reached { return way(from: start, to: neighbour) }
        queue.append(UInt32(truncatingIfNeeded: neighbour))
      }
    }
    return nil
  }

  /// The number of open cells that can be walked to from `start`, which is not counted.
  ///
  /// O(area).
  mutating func room(
    from start: Int, on grid: Grid, wrap: Bool, isOpen: (Int) -> Bool
  ) -> Int {
    _ = path(
      from: start, on: grid, wrap: wrap, order: Direction.allCases, isOpen: isOpen,
      isGoal: { _ in false })
    return queue.count - 1
  }

  /// The cells that the head could walk to if the body stayed where it is.
  ///
  /// O(area).
  mutating func reachable(in game: SnakeGame) -> [Int] {
    _ = room(from: game.ring.head, on: game.grid, wrap: game.options.wrap) {
      game.isVacant($0) || game.foodCells.contains($0)
    }
    return queue.dropFirst().map { Int($0) }
  }

  private mutating func startRound() {
    if round == .max {
      mark = [UInt32](repeating: 0, count: mark.count)
      round = 0
    }
    round += 1
    queue.removeAll(keepingCapacity: true)
  }

  private func way(from start: Int, to end: Int) -> [Int] {
    var cells: [Int] = []
    var cell = end
    while cell != start {
      cells.append(cell)
      cell = Int(cameFrom[cell])
    }
    return cells.reversed()
  }
}

extension SnakeGame {
  /// The direction of the step from one cell to its neighbour; nil when they are none.
  func direction(from cell: Int, to neighbour: Int) -> Direction? {
    Direction.allCases.first {
      grid.neighbour(cell, $0, wrap: options.wrap) == neighbour
    }
  }

  /// All directions, straight on first, so that ways found by a search stay straight.
  var searchOrder: [Direction] {
    [heading, heading.leftTurn, heading.rightTurn, heading.opposite]
  }

  /// The directions that the next step may take, straight on first.
  var choices: [Direction] {
    let all = [heading, heading.leftTurn, heading.rightTurn]
    return length == 1 ? all + [heading.opposite] : all
  }
}
