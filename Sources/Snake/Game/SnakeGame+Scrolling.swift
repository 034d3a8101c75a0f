import Lattice

extension SnakeGame {
  /// Moves all walls by one cell, round the board.
  ///
  /// One that reaches the head kills the snake, unless it is spared; then, and under the rest of the
  /// body, the wall shows once the snake has left. A food under a wall goes away, and an item is
  /// drawn anew. O(area / 64 + walls).
  mutating func moveWalls(towards direction: Direction, _ events: inout [Event]) {
    let old = walls.elements.filter { !grid.isRim($0) }
    guard !old.isEmpty else { return }
    let new = old.map { grid.neighbour($0, direction, wrap: true) }
    for cell in old { walls.remove(cell) }
    for cell in new { walls.insert(cell) }
    events.append(.scrolled(direction))
    for cell in old where !walls.contains(cell) { freeIfEmpty(cell) }
    var displaced: Item?
    for cell in new {
      if free.contains(cell) {
        free.remove(cell)
      } else if let place = foodCells.firstIndex(of: cell) {
        foodCells.remove(at: place)
        events.append(.foodVanished(grid.point(cell)))
      } else if cell == itemIndex {
        displaced = item
        item = nil
      }
    }
    if walls.contains(ring.head), !options.mercy {
      end(.lost(.wall), &events, at: ring.head)
    } else if let displaced {
      events.append(.itemVanished(displaced.kind, at: displaced.cell))
      place(&events, stepsLeft: displaced.stepsLeft) { _ in displaced.kind }
    }
  }
}
