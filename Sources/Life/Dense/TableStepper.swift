import Lattice

/// Steps cells in bytes by a rule table, a walk through its tree for each cell.
struct TableStepper: ByteStepper {
  let margin = 1

  private let tree: RuleTree
  /// Whether cells that are dead in dead surroundings stay so, and need no walk.
  private let skipsEmpty: Bool

  init(_ rule: RuleTable) {
    tree = rule.tree
    skipsEmpty = rule.successor(of: 0) { _, _ in 0 } == 0
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
          } else if tree.reach == .eight {
            for x in x..<end { next[x] = Self.walkEight(root, row + x, stride) }
          } else {
            for x in x..<end { next[x] = Self.walkFour(root, row + x, stride) }
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

  /// The next state of a cell; see `RuleTree.Reach.offsets` for the order.
  @inline(__always)
  private static func walkEight(
    _ root: UnsafePointer<UInt32>, _ cell: UnsafePointer<CellState>, _ stride: Int
  ) -> CellState {
    var node = root[Int(cell[-stride &- 1])]
    node = root[Int(node) &+ Int(cell[1 &- stride])]
    node = root[Int(node) &+ Int(cell[stride &- 1])]
    node = root[Int(node) &+ Int(cell[stride &+ 1])]
    return walkFour(root + Int(node), from: root, cell, stride)
  }

  @inline(__always)
  private static func walkFour(
    _ root: UnsafePointer<UInt32>, _ cell: UnsafePointer<CellState>, _ stride: Int
  ) -> CellState {
    walkFour(root, from: root, cell, stride)
  }

  @inline(__always)
  private static func walkFour(
    _ start: UnsafePointer<UInt32>, from root: UnsafePointer<UInt32>,
    _ cell: UnsafePointer<CellState>, _ stride: Int
  ) -> CellState {
    var node = start[Int(cell[-stride])]
    node = root[Int(node) &+ Int(cell[-1])]
    node = root[Int(node) &+ Int(cell[1])]
    node = root[Int(node) &+ Int(cell[stride])]
    return CellState(truncatingIfNeeded: root[Int(node) &+ Int(cell[0])])
  }
}
