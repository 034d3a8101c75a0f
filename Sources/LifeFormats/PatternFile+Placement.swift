public import Life

import Lattice

extension PatternFile {
  /// The cells where they go on `topology`.
  ///
  /// On a bounded grid a pattern without a position is centred by its declared size when that
  /// fits, else it starts at the grid's top left. What lies off the grid is dropped. This is how
  /// Golly places RLE.
  /// - Complexity: that of `cells(within:)`, whose errors it throws.
  public func placed(
    on topology: Topology, within limits: ReadingLimits = .standard
  ) throws(ExpansionError) -> Pattern {
    let sides = topology.sides
    let pattern = try cells(within: limits)
    guard sides.width > 0 || sides.height > 0 else { return pattern }
    var placed = pattern
    if !hasPosition {
      var offset = Point(-(sides.width / 2), -(sides.height / 2))
      if let size = declaredSize, size.width > 0, size.height > 0,
        sides.width == 0 || size.width <= sides.width,
        sides.height == 0 || size.height <= sides.height
      {
        offset = Point(-(size.width / 2), -(size.height / 2))
      }
      // Cut first, so that no header can shift cells beyond the limit of coordinates.
      placed = placed.clipped(to: Self.reach(of: topology, from: .zero)).translated(by: offset)
    }
    let corner = Point(-(sides.width / 2), -(sides.height / 2))
    return placed.clipped(to: Self.reach(of: topology, from: corner))
  }

  /// The cells of a grid whose top left is `corner`; where it has no end, all that can be.
  private static func reach(of topology: Topology, from corner: Point) -> Rect {
    let limit = Pattern.coordinateLimit
    let sides = topology.sides
    return Rect(
      x: sides.width > 0 ? corner.x : -limit, y: sides.height > 0 ? corner.y : -limit,
      width: sides.width > 0 ? sides.width : 2 * limit + 1,
      height: sides.height > 0 ? sides.height : 2 * limit + 1)
  }
}
