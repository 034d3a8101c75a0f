import Lattice

/// Steps cells in bytes by a rule whose cells look at which neighbours fire, that is, are in state 1.
struct FiringStepper: ByteStepper {
  let margin = 1

  /// Whether a cell fires next, by the three columns around it, the western in the highest bits.
  private let fires: [Bool]
  /// The next state of a cell in state s that fires not, in 2s, or does, in 2s + 1.
  private let successors: [CellState]

  /// nil for rules of other families.
  init?(_ rule: Rule) {
    switch rule {
    case .generations(let rule):
      fires = Self.byColumns { rule.base.table[$0] }
      successors = (0..<rule.stateCount).flatMap { state in
        [false, true].map { fires in
          if state < 2 && fires { return 1 }
          return state == 0 || state + 1 == rule.stateCount ? 0 : CellState(state + 1)
        }
      }
    case .wireWorld:
      fires = Self.byColumns { (1...2).contains($0.nonzeroBitCount) }
      successors = (0..<WireWorldRule.stateCount).flatMap { state in
        [0, 1].map { WireWorldRule.successor(of: CellState(state), heads: $0) }
      }
    default: return nil
    }
  }

  /// A table by blocks, see `BlockTable`, with blocks read column by column.
  private static func byColumns(_ outcome: (Int) -> Bool) -> [Bool] {
    (0..<BlockTable.count).map { columns in
      var block = 0
      for y in 0..<3 {
        for x in 0..<3 {
          // The highest bit is the north-west in both.
          block = block << 1 | columns >> (8 - 3 * x - y) & 1
        }
      }
      return outcome(block)
    }
  }

  func step(
    from source: UnsafePointer<CellState>, to target: UnsafeMutablePointer<CellState>,
    stride: Int, width: Int, height: Int, origin: Point
  ) {
    fires.withUnsafeBufferPointer { fires in
      successors.withUnsafeBufferPointer { successors in
        for y in 0..<height {
          let row = source + y &* stride
          let next = target + y &* stride
          func column(_ x: Int) -> Int {
            let north = row[x &- stride] == 1 ? 4 : 0
            let south = row[x &+ stride] == 1 ? 1 : 0
            return north | south | (row[x] == 1 ? 2 : 0)
          }
          var columns = column(-1) << 3 | column(0)
          for x in 0..<width {
            columns = (columns << 3 | column(x &+ 1)) & 511
            next[x] = successors[2 &* Int(row[x]) &+ (fires[columns] ? 1 : 0)]
          }
        }
      }
    }
  }
}
