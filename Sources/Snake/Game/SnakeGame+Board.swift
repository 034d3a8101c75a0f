public import Lattice

extension SnakeGame {
  /// The snake's cells from head to tail.
  public struct Body: RandomAccessCollection, Sendable {
    let ring: CellRing
    let grid: Grid

    /// The head's place, 0.
    public var startIndex: Int { 0 }
    /// The place behind the tail's, which is the length.
    public var endIndex: Int { ring.count }
    /// The cell that lies `place` cells behind the head.
    public subscript(place: Int) -> Point {
      precondition(place >= 0 && place < ring.count, "a body has one cell a place")
      return grid.point(ring[place])
    }
  }

  /// The snake's cells from head to tail; taking it is O(1).
  public var body: Body { Body(ring: ring, grid: grid) }

  /// Where the head is.
  public var head: Point { grid.point(ring.head) }

  /// Where the tail is.
  public var tail: Point { grid.point(ring.tail) }

  /// Where the foods are, the oldest first.
  public var foods: [Point] { foodCells.map(grid.point) }

  /// What a cell shows; everything outside of the board is wall.
  ///
  /// O(foods).
  public subscript(_ cell: Point) -> Cell {
    guard options.arena.isFloor(cell) else { return .wall }
    let index = grid.index(cell)
    if free.contains(index) { return .free }
    if foodCells.contains(index) { return .food }
    return index == ring.head ? .head : .body
  }

  /// The board as the snake moves on it: the cell next to `cell`, across an edge where it wraps.
  ///
  /// Nil where the neighbour is a wall or outside of the board.
  public func neighbour(of cell: Point, towards direction: Direction) -> Point? {
    let next = cell + direction.step
    let there = options.wrap ? options.arena.wrapped(next) : next
    return options.arena.isFloor(there) ? there : nil
  }

  /// Whether a step in this direction, taken as `advance` takes it, would not kill.
  ///
  /// O(foods).
  public func survives(_ direction: Direction) -> Bool {
    let accepted = isAccepted(direction) ? direction : heading
    return isOpen(grid.neighbour(ring.head, accepted, wrap: options.wrap))
  }

  /// Whether the head, if it were next to this cell, could enter it in the next step.
  func isOpen(_ index: Int) -> Bool {
    free.contains(index) || foodCells.contains(index) || (mayFollowTail && index == ring.tail)
  }
}
