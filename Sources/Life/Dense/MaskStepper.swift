import Lattice

/// Steps cells in bytes by a rule table that is a list of transitions.
struct MaskStepper: ByteStepper {
  let margin = 1

  private let rule: TransitionMasks
  private let offsets: [(dx: Int, dy: Int)]

  init(_ rule: TransitionMasks) {
    self.rule = rule
    offsets = rule.neighbourhood.offsets
  }

  func step(
    from source: UnsafePointer<CellState>, to target: UnsafeMutablePointer<CellState>,
    stride: Int, width: Int, height: Int, origin: Point
  ) {
    let steps = offsets.map { $0.dy * stride + $0.dx }
    let quiet = rule.successor(of: 0) { _, _ in 0 }
    rule.masks.withUnsafeBufferPointer { masks in
      steps.withUnsafeBufferPointer { steps in
        for y in 0..<height {
          let row = source + y &* stride
          for x in 0..<width {
            let cell = row + x
            target[y &* stride &+ x] =
              cell.pointee == 0 && steps.allSatisfy { cell[$0] == 0 }
              ? quiet : successor(cell, masks, steps)
          }
        }
      }
    }
  }

  @inline(__always)
  private func successor(
    _ cell: UnsafePointer<CellState>, _ masks: UnsafeBufferPointer<UInt64>,
    _ steps: UnsafeBufferPointer<Int>
  ) -> CellState {
    let state = cell.pointee
    let part = rule.parts[Int(state)]
    for word in 0..<part.words {
      var fitting = UInt64.max
      var rows = part.start &+ word
      for step in steps {
        fitting &= masks[rows &+ Int(cell[step]) &* part.words]
        rows &+= rule.stateCount &* part.words
      }
      if fitting != 0 {
        return rule.outputs[part.outputs &+ 64 &* word &+ fitting.trailingZeroBitCount]
      }
    }
    return state
  }
}
