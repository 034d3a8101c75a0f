import Lattice
import Life

/// The cells of one state that hang together by their sides, within a rectangle.
struct FloodFill {
  /// The cells, in state 1.
  let cells: Pattern
  /// Whether they reach the rectangle's edge, so that more may hang on beyond it.
  let reachesEdge: Bool

  /// Searches from a cell of the rectangle on, row by row; `states` are those of all its cells in
  /// reading order.
  /// - Complexity: O(area).
  init(from start: Point, in rect: Rect, states: [CellState]) {
    var states = states.map(Optional.some)
    func index(_ x: Int, _ y: Int) -> Int { (y - rect.y) * rect.width + x - rect.x }
    let wanted = states[index(start.x, start.y)]
    var runs: [Pattern.Run] = []
    var seeds = [start]
    var reachesEdge = false
    while let seed = seeds.popLast() {
      guard states[index(seed.x, seed.y)] == wanted else { continue }
      var left = seed.x
      while left > rect.x, states[index(left - 1, seed.y)] == wanted { left -= 1 }
      var end = seed.x + 1
      while end < rect.maxX, states[index(end, seed.y)] == wanted { end += 1 }
      for x in left..<end { states[index(x, seed.y)] = nil }
      runs.append(Pattern.Run(x: left, y: seed.y, length: UInt32(end - left)))
      if left == rect.x || end == rect.maxX || seed.y == rect.y || seed.y == rect.maxY - 1 {
        reachesEdge = true
      }
      for y in [seed.y - 1, seed.y + 1] where y >= rect.y && y < rect.maxY {
        // One seed for every stretch is enough.
        for x in left..<end
        where states[index(x, y)] == wanted && (x == left || states[index(x - 1, y)] != wanted) {
          seeds.append(Point(x, y))
        }
      }
    }
    cells = Pattern(runs: runs)
    self.reachesEdge = reachesEdge
  }
}
