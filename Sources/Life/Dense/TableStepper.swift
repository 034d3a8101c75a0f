import Lattice

/// Steps cells in bytes by a rule table that is a tree, a walk through its tree for each cell.
struct TableStepper: ByteStepper {
  let margin = 1

  private let tree: RuleTree
  /// Whether cells that are dead in dead surroundings stay so, and need no walk.
  private let skipsEmpty: Bool

  init(_ tree: RuleTree) {
    self.tree = tree
    skipsEmpty = tree.successor(of: 0) { _, _ in 0 } == 0
  }

  func step(
    from source: UnsafePointer<CellState>, to target: UnsafeMutablePointer<CellState>,
    stride: Int, width: Int, height: Int, origin: Point
  ) {
    tree.entries.withUnsafeBufferPointer { entries in
      guard let root = entries.baseAddress else { return }
      for y in 0..<height {
        let row = source + y &* stride
        let next = target + y &* stride
        var x = 0
        while x < width {
          let end = min(x &+ Self.block, width)
          if skipsEmpty, end &- x == Self.block, Self.isEmpty(row + x, stride) {
            UnsafeMutableRawPointer(next + x).storeBytes(of: 0, as: UInt64.self)
          } else {
            let cells = row + x
            for place in 0..<end &- x {
              next[x &+ place] = walk(root, cells + place, stride)
            }
          }
          x = end
        }
      }
    }
  }

  /// How many cells are tried at once for being empty.
  private static let block = 8

  /// Whether a block and all cells around it are dead.
  @inline(__always)
  private static func isEmpty(_ block: UnsafePointer<CellState>, _ stride: Int) -> Bool {
    // Two words that overlap cover the block and a cell on either side.
    func word(_ offset: Int) -> UInt64 {
      UnsafeRawPointer(block + offset).loadUnaligned(as: UInt64.self)
    }
    let above = word(-stride &- 1) | word(1 &- stride)
    return above | word(-1) | word(1) | word(stride &- 1) | word(stride &+ 1) == 0
  }

  /// The next state of a cell; see `RuleTree.Order` for the ways.
  @inline(__always)
  private func walk(
    _ root: UnsafePointer<UInt32>, _ cell: UnsafePointer<CellState>, _ stride: Int
  ) -> CellState {
    func child(_ node: UInt32, _ offset: Int) -> UInt32 { root[Int(node) &+ Int(cell[offset])] }
    func corners(_ node: UInt32) -> UInt32 {
      child(
        child(child(child(node, -stride &- 1), 1 &- stride), stride &- 1), stride &+ 1)
    }
    func sides(_ node: UInt32) -> UInt32 {
      child(child(child(child(node, -stride), -1), 1), stride)
    }
    let state =
      switch tree.order {
      case .four: child(sides(0), 0)
      case .eight: child(sides(corners(0)), 0)
      case .centerAndFour: sides(child(0, 0))
      case .centerAndEight: sides(corners(child(0, 0)))
      }
    return CellState(truncatingIfNeeded: state)
  }
}
