import Lattice

/// A step that a snake can take.
struct MatchExit: Sendable {
  var direction: Direction
  /// Where it arrives.
  var cell: Int
}

extension SnakeMatch {
  /// The steps of a living snake that surely end neither at a wall nor in a body, straight on first.
  ///
  /// O(snakes).
  func exits(of snake: Int) -> [MatchExit] {
    let own = snakes[snake]
    let directions =
      [own.heading, own.heading.leftTurn, own.heading.rightTurn]
      + (own.ring.count == 1 ? [own.heading.opposite] : [])
    return directions.compactMap { direction in
      let cell = board.arrival(from: own.ring.head, direction)
      return isSafe(cell, for: snake) ? MatchExit(direction: direction, cell: cell) : nil
    }
  }

  /// Whether a snake's head can arrive on the cell in the next step, other heads apart.
  private func isSafe(_ cell: Int, for snake: Int) -> Bool {
    switch contents[cell] {
    case .free, .food: return true
    case .wall: return false
    case .snake(let owner):
      let ring = snakes[owner].ring
      guard cell == ring.tail, snakes[owner].pendingGrowth == 0 else { return false }
      return owner == snake ? ring.count > 2 : !canEat(snakes[owner])
    }
  }

  /// Whether the snake's next step can end on a food.
  func canEat(_ snake: Snake) -> Bool {
    Direction.allCases.contains {
      contents[board.arrival(from: snake.ring.head, $0)] == .food
    }
  }
}
