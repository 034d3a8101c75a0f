public import Lattice

extension Arena {
  /// The first floor cell in reading order that the snake cannot walk to, or nil when there is
  /// none.
  ///
  /// It walks from `start`, or from the first floor cell that is no portal, and through portals.
  /// With `wrap` it may leave at one edge and come in at the opposite one. O(area).
  public func unreachableCell(wrap: Bool) -> Point? {
    if isOpen, portals.isEmpty { return nil }
    let reached = reachedCells(wrap: wrap)
    return firstFloor { !reached[$0.y * size.width + $0.x] }
  }

  /// For each cell in reading order, whether the snake can walk there.
  ///
  /// O(area).
  func reachedCells(wrap: Bool) -> [Bool] {
    let width = size.width
    var reached = [Bool](repeating: false, count: width * size.height)
    guard let first = start ?? firstFloor(where: { !isPortal($0) }) else { return reached }
    reached[first.y * width + first.x] = true
    var frontier = [first]
    while let cell = frontier.popLast() {
      for direction in Direction.allCases {
        guard let next = neighbour(of: cell, towards: direction, wrap: wrap),
          !reached[next.y * width + next.x]
        else { continue }
        reached[next.y * width + next.x] = true
        frontier.append(next)
      }
    }
    return reached
  }

  private func firstFloor(where matches: (Point) -> Bool) -> Point? {
    for y in 0..<size.height {
      for x in 0..<size.width {
        let cell = Point(x, y)
        if isFloor(cell), matches(cell) { return cell }
      }
    }
    return nil
  }
}
