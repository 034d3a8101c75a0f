import Lattice

/// When the cells of a match can be entered, as far as the snakes' bodies tell, on buffers that are
/// kept between moves.
struct MatchOutlook: Sendable {
  /// Per cell, the steps from now at the end of which a head may arrive: `food` or 0 at any time,
  /// `never` for walls.
  var opens: [Int32] = []

  static let food: Int32 = -1
  static let never = Int32.max

  /// Looks at the match as it stands.
  ///
  /// O(area + total length).
  ///
  /// A snake that can eat in the next step is taken to do so, which holds its tail.
  mutating func look(at match: SnakeMatch) {
    if opens.count != match.contents.count {
      opens = [Int32](repeating: MatchOutlook.never, count: match.contents.count)
    }
    for cell in match.board.floor { opens[cell] = 0 }
    for cell in match.foodCells { opens[cell] = MatchOutlook.food }
    for snake in match.snakes where snake.isAlive {
      let held = match.canEat(snake) ? match.options.growth : 0
      for place in 0..<snake.ring.count {
        close(snake.ring[place], until: snake.stepsUntilLeft(place) + held)
      }
    }
  }

  /// Puts off the time at which a snake leaves its cells.
  mutating func delay(_ snake: Int, in match: SnakeMatch, by steps: Int) {
    let ring = match.snakes[snake].ring
    for place in 0..<ring.count { opens[ring[place]] += Int32(truncatingIfNeeded: steps) }
  }

  /// Marks the cell as part of a body until the end of the `time`-th step.
  mutating func close(_ cell: Int, until time: Int) {
    opens[cell] = Int32(truncatingIfNeeded: min(time, Int(MatchOutlook.never) - 1))
  }
}

/// A step that a snake can take.
struct MatchExit: Sendable {
  var direction: Direction
  /// Where it arrives.
  var cell: Int
}

extension SnakeMatch {
  /// The steps of a living snake that end neither at a wall nor in a body, straight on first.
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

  /// The length of the longest other snake whose head can arrive on the cell in the next step, or 0;
  /// `spared` does not count.
  func longestRival(at cell: Int, of snake: Int, besides spared: Int? = nil) -> Int {
    var longest = 0
    for rival in living where rival != snake && rival != spared {
      let other = snakes[rival]
      let arrives = Direction.allCases.contains {
        board.arrival(from: other.ring.head, $0) == cell && other.isAccepted($0)
      }
      if arrives { longest = max(longest, other.length) }
    }
    return longest
  }

  /// The columns and rows between two cells, the short way round on a wrapped board.
  func distance(from a: Int, to b: Int) -> Int {
    let gap = board.grid.point(a) - board.grid.point(b)
    let (columns, rows) = (abs(gap.x), abs(gap.y))
    guard options.wrap else { return columns + rows }
    return min(columns, board.grid.width - columns) + min(rows, board.grid.height - rows)
  }
}
