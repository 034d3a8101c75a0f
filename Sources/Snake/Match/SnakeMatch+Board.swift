public import Lattice

extension SnakeMatch {
  /// What lies on a cell.
  public enum Content: Hashable, Sendable {
    /// A wall, or anything outside of the board.
    case wall
    /// Floor with nothing on it.
    case free
    /// A food.
    case food
    /// A part of the snake of this number.
    case snake(Int)

    /// The number of the snake that lies there.
    public var snake: Int? {
      if case .snake(let number) = self { number } else { nil }
    }
  }

  /// What lies on a cell; everything outside of the board is wall.
  public subscript(_ cell: Point) -> Content {
    options.arena.contains(cell) ? contents[board.grid.index(cell)] : .wall
  }

  /// A snake's cells from head to tail, none when it is dead; taking it is O(1).
  public func body(of snake: Int) -> SnakeGame.Body {
    SnakeGame.Body(ring: snakes[snake].ring, grid: board.grid)
  }

  /// Where a snake's head is; nil when it is dead.
  public func head(of snake: Int) -> Point? {
    snakes[snake].isAlive ? board.grid.point(snakes[snake].ring.head) : nil
  }

  /// Where the foods are, the oldest first.
  public var foods: [Point] { foodCells.map(board.grid.point) }

  /// The numbers of the snakes that are alive.
  public var living: [Int] { snakes.indices.filter { snakes[$0].isAlive } }

  /// The number of the snake that won; nil for a draw and while the match goes on.
  public var winner: Int? {
    if case .over(_, let winner) = status { winner } else { nil }
  }

  /// The cell that a step from `cell` arrives at, across edges and through portals.
  ///
  /// Nil where that is a wall, outside of the board, or a snake's body as it lies now.
  public func neighbour(of cell: Point, towards direction: Direction) -> Point? {
    guard self[cell] != .wall else { return nil }
    let there = board.arrival(from: board.grid.index(cell), direction)
    return contents[there] == .free || contents[there] == .food ? board.grid.point(there) : nil
  }
}
