import Lattice

/// Any rule on bytes, cell by cell as the rule itself tells it: what a family starts with.
struct SuccessorStepper: ByteStepper {
  let rule: Rule

  var margin: Int { rule.radius }

  func step(
    from source: UnsafePointer<CellState>, to target: UnsafeMutablePointer<CellState>,
    stride: Int, width: Int, height: Int, origin: Point
  ) {
    for y in 0..<height {
      for x in 0..<width {
        let cell = source + y * stride + x
        let place = Point(origin.x + x, origin.y + y)
        target[y * stride + x] = rule.successor(of: cell.pointee, at: place) {
          cell[$1 * stride + $0]
        }
      }
    }
  }
}
