import Lattice

/// The part of a board that is seen where the board is larger than the screen.
struct Viewport: Hashable, Sendable {
  /// The cell in the top left corner.
  private(set) var origin = Point.zero

  /// Moves as little as possible so that `point` is well inside, and never past the board's edges.
  mutating func follow(_ point: Point, board: Size, view: Size) {
    origin = Point(
      Viewport.start(origin.x, showing: point.x, of: board.width, in: view.width),
      Viewport.start(origin.y, showing: point.y, of: board.height, in: view.height))
  }

  private static func start(_ old: Int, showing place: Int, of length: Int, in view: Int) -> Int {
    // A snake must see where it goes: a third of the view ahead, as far as that is sensible.
    let margin = min(max(view, 0) / 3, 8)
    let latest = place - margin
    let earliest = place + margin - view + 1
    return max(min(max(min(old, latest), earliest), length - view), 0)
  }
}
