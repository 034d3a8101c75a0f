import Lattice

/// A line of ghost cells just outside a board, and the line of the board's cells that they repeat.
///
/// All places count from the board's top-left cell.
struct Seam: Hashable, Sendable {
  /// The first ghost cell.
  var ghost: Point
  /// From one ghost cell to the next: to the right or downwards.
  var ghostStep: Point
  /// The cell that the first ghost repeats.
  var source: Point
  /// From one repeated cell to the next: one cell in any of the four directions.
  var sourceStep: Point
  /// The number of ghost cells.
  var count: Int
}

extension Topology {
  /// What has to be copied to the ghost cells around a board, before each generation.
  ///
  /// `frame` is the board's place in the universe: the whole grid, or a part of it along its endless
  /// sides. Up to `margin` cells outside are filled; what no seam names is dead.
  /// - Complexity: O(`margin`) lines, unless the grid is narrower than that.
  func seams(of frame: Rect, margin: Int) -> [Seam] {
    guard isJoined else { return [] }
    var finder = SeamFinder(topology: self, frame: frame)
    let beyond = sides.width > 0 ? margin : 0
    if sides.height > 0 {
      for y in Array(-margin..<0) + Array(frame.height..<frame.height + margin) {
        finder.walk(from: Point(-beyond, y), Point(1, 0), frame.width + 2 * beyond)
      }
    }
    for x in Array(-beyond..<0) + Array(frame.width..<frame.width + beyond) {
      finder.walk(from: Point(x, 0), Point(0, 1), frame.height)
    }
    return finder.seams
  }
}

private struct SeamFinder {
  let topology: Topology
  let frame: Rect
  var seams: [Seam] = []

  /// Finds the seams of a line of ghost cells.
  mutating func walk(from start: Point, _ step: Point, _ count: Int) {
    var ghost = start
    var left = count
    while left > 0 {
      var seam = Seam(
        ghost: ghost, ghostStep: step, source: source(ghost), sourceStep: step, count: 1)
      // Within one lap around the grid the sources lie in a line too, but for a shift's jump.
      let lap = min(left, restOfLap(ghost, step))
      if lap > 1 {
        let next = source(ghost + step) - seam.source
        if abs(next.x) + abs(next.y) == 1 {
          seam.sourceStep = next
          seam.count = min(lap, reach(from: seam.source, next))
        }
      }
      seams.append(seam)
      ghost = Point(ghost.x + step.x * seam.count, ghost.y + step.y * seam.count)
      left -= seam.count
    }
  }

  private func source(_ ghost: Point) -> Point {
    // No joined topology has an outside.
    (topology.resolve(ghost + frame.origin) ?? frame.origin) - frame.origin
  }

  private func restOfLap(_ cell: Point, _ step: Point) -> Int {
    let (place, side) = step.x != 0 ? (cell.x, frame.width) : (cell.y, frame.height)
    let offset = place % side
    return side - (offset < 0 ? offset + side : offset)
  }

  /// How many cells of the board lie in a direction, the first included.
  private func reach(from cell: Point, _ step: Point) -> Int {
    if step.x != 0 { return step.x > 0 ? frame.width - cell.x : cell.x + 1 }
    return step.y > 0 ? frame.height - cell.y : cell.y + 1
  }
}
