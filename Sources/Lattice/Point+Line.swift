extension Point {
  /// The cells from one to another, ends included, without gaps.
  ///
  /// Bresenham, "Algorithm for computer control of a digital plotter" (1965). O(length).
  public static func line(from a: Point, to b: Point) -> [Point] {
    let (dx, dy) = (abs(b.x - a.x), abs(b.y - a.y))
    var (cell, error) = (a, dx - dy)
    var cells = [a]
    while cell != b {
      let doubled = 2 * error
      if doubled > -dy {
        error -= dy
        cell.x += (b.x - a.x).signum()
      }
      if doubled < dx {
        error += dx
        cell.y += (b.y - a.y).signum()
      }
      cells.append(cell)
    }
    return cells
  }
}
