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
  /// What a snake lies on shows once it has left. O(foods).
  public subscript(_ cell: Point) -> Cell {
    guard options.arena.contains(cell) else { return .wall }
    let index = grid.index(cell)
    if free.contains(index) { return .free }
    if index == ring.head { return .head }
    if let cover, cover[index] > 0 { return .body }
    if walls.contains(index) { return .wall }
    if foodCells.contains(index) { return .food }
    if let item, item.cell == cell { return .item(item.kind) }
    return grid.isPortal(index) ? .portal : .body
  }

  /// Whether the cell is a wall now, of the arena, drawn by chance or moved there; everything
  /// outside of the board is one.
  public func isWall(_ cell: Point) -> Bool {
    !options.arena.contains(cell) || walls.contains(grid.index(cell))
  }

  /// The board as the snake moves on it: the cell where a step from `cell` arrives, across an edge
  /// where it wraps, and through a portal.
  ///
  /// Nil where the neighbour is a wall or outside of the board.
  public func neighbour(of cell: Point, towards direction: Direction) -> Point? {
    guard options.arena.contains(cell) else { return nil }
    let next = grid.neighbour(grid.index(cell), direction, wrap: options.wrap)
    return walls.contains(next) ? nil : grid.point(next)
  }

  /// Whether a step in this direction, taken as `advance` takes it, would neither kill nor be
  /// spared.
  ///
  /// O(foods).
  public func survives(_ direction: Direction) -> Bool {
    let accepted = isAccepted(direction) ? direction : heading
    return isOpen(grid.neighbour(ring.head, accepted, wrap: options.wrap))
  }

  /// Whether the head, if it were next to this cell, could enter it in the next step.
  @inline(__always)
  func isOpen(_ index: Int) -> Bool { free.contains(index) || obstacle(at: index) == nil }

  /// Whether nothing but an item or a portal is on the cell.
  @inline(__always)
  func isVacant(_ index: Int) -> Bool {
    free.contains(index) || setting.isExtended && isVacantItemOrPortal(index)
  }

  private func isVacantItemOrPortal(_ index: Int) -> Bool {
    index == itemIndex || grid.isPortal(index) && cover?[index] == 0
  }

  /// Whether all cells are floor that a snake reaches from its neighbours.
  var isOpenBoard: Bool { options.arena.isOpen && options.hazards == 0 && !grid.hasPortals }
}
