public import Lattice

extension Arena {
  /// The first floor cell in reading order that the snake cannot walk to, or nil when there is
  /// none.
  ///
  /// It walks from `start`, or from the first floor cell. With `wrap` it may leave at one edge and
  /// come in at the opposite one. O(area).
  public func unreachableCell(wrap: Bool) -> Point? {
    if isOpen { return nil }
    let width = size.width
    var reached = [Bool](repeating: false, count: width * size.height)
    guard let first = start ?? firstFloor(where: { _ in true }) else { return nil }
    reached[first.y * width + first.x] = true
    var frontier = [first]
    while let cell = frontier.popLast() {
      for direction in Direction.allCases {
        var next = cell + direction.step
        if wrap { next = wrapped(next) }
        guard isFloor(next), !reached[next.y * width + next.x] else { continue }
        reached[next.y * width + next.x] = true
        frontier.append(next)
      }
    }
    return firstFloor { !reached[$0.y * width + $0.x] }
  }

  /// The cell of the board that a step across an edge arrives at.
  func wrapped(_ cell: Point) -> Point {
    Point(
      cell.x < 0 ? size.width - 1 : cell.x >= size.width ? 0 : cell.x,
      cell.y < 0 ? size.height - 1 : cell.y >= size.height ? 0 : cell.y)
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
