extension HashLifeEngine {
  /// Trees of higher levels would need more stack for the recursion than threads have.
  private static let highestLevel = 3000

  /// Sets the living cells of a tree, and leaves all others as they are.
  ///
  /// Cells in states that the rule does not have are dropped.
  /// - Complexity: O(nodes of the tree), and of the universe where both have cells.
  public mutating func insert(_ tree: Quadtree) {
    var squares: [Square] = [.empty]
    squares.reserveCapacity(tree.count + 1)
    for number in 0..<tree.root {
      guard let level = tree.level(number + 1) else { continue }
      squares.append(square(tree[number + 1], level, squares))
    }
    guard let last = squares.last, let level = tree.level(tree.root) else { return }
    switch last {
    case .empty: break
    case .large(let id, NodeStore.leafLevel):
      lay((store.padded(leaf: id), NodeStore.leafLevel + 1), .union)
    case .large(let id, _): lay((id, level), .union)
    case .small(let bits, _):
      // The middle is the corner at (0, 0): its quarters come to the inner corners of four leaves.
      let half = 1 << (level - 1)
      func quarter(_ dx: Int, _ dy: Int) -> NodeID {
        store.leaf(
          NodeStore.Leaf(
            rows: bits.part(dx * half, dy * half, side: half),
            atX: dx == 0 ? 16 - half : 0, y: dy == 0 ? 16 - half : 0))
      }
      let id = store.node(quarter(0, 0), quarter(1, 0), quarter(0, 1), quarter(1, 1))
      lay((id, NodeStore.leafLevel + 1), .union)
    }
  }

  /// What a node of the tree stands for.
  private enum Square {
    case empty
    /// Up to 8x8 cells, in the top left of eight rows of eight; and their level.
    case small(SmallSquare, level: Int)
    case large(NodeID, level: Int)
  }

  private func square(_ node: Quadtree.Node, _ level: Int, _ squares: [Square]) -> Square {
    switch node {
    case .leaf(let bits):
      // The first cell is in the highest bit there, and in the lowest here.
      return level == 3
        ? .small(SmallSquare(bits.byteSwapped.bitsReversedInBytes), level: 3) : .empty
    case .cells(let a, let b, let c, let d):
      var small = SmallSquare(0)
      for (index, state) in [a, b, c, d].enumerated() where state == 1 {
        small.rows |= 1 << UInt64(index & 1 + 8 * (index >> 1))
      }
      return level == 1 ? .small(small, level: 1) : .empty
    case .quad(let a, let b, let c, let d):
      let parts = [a, b, c, d].map { squares.indices.contains(Int($0)) ? squares[Int($0)] : .empty }
      return united(parts, level)
    }
  }

  /// A square of four parts; those of another level than they should have count as empty.
  private func united(_ parts: [Square], _ level: Int) -> Square {
    guard level > 1, level <= Self.highestLevel else { return .empty }
    if level <= NodeStore.leafLevel {
      let half = 1 << (level - 1)
      var cells = NodeStore.Leaf.zero
      for (index, part) in parts.enumerated() {
        guard case .small(let small, level - 1) = part else { continue }
        cells |= NodeStore.Leaf(rows: small, atX: index & 1 * half, y: index >> 1 * half)
      }
      if cells == .zero { return .empty }
      if level == NodeStore.leafLevel { return .large(store.leaf(cells), level: level) }
      var small = SmallSquare(0)
      for y in 0..<8 { small.rows |= UInt64(NodeStore.row(cells, y) & 0xFF) << UInt64(8 * y) }
      return .small(small, level: level)
    }
    let ids = parts.map { part in
      if case .large(let id, level - 1) = part { return id }
      return 0
    }
    let id = store.node(ids[0], ids[1], ids[2], ids[3])
    return id == 0 ? .empty : .large(id, level: level)
  }

  /// Sets the living cells of a tree, as `insert(_:)` does.
  public mutating func insert(tree: Quadtree) -> Bool {
    insert(tree)
    return true
  }

  /// The universe as a tree.
  public var tree: Quadtree? { quadtree }

  /// The universe as a tree, in which equal squares stand once; empty when nothing lives.
  /// - Complexity: O(nodes).
  public var quadtree: Quadtree {
    var builder = QuadtreeBuilder(store: store)
    _ = builder.add(root.id, root.level)
    return builder.tree
  }
}

/// Rows of eight cells, the top left one in the lowest bit.
private struct SmallSquare: Hashable {
  var rows: UInt64

  init(_ rows: UInt64) { self.rows = rows }

  /// `side` rows of `side` cells from a place within the square on.
  func part(_ x: Int, _ y: Int, side: Int) -> SmallSquare {
    var part = SmallSquare(0)
    for line in 0..<side {
      let row = rows >> UInt64(8 * (y + line) + x) & .bits(0, side)
      part.rows |= row << UInt64(8 * line)
    }
    return part
  }
}

extension NodeStore.Leaf {
  /// A leaf with a small square at a place and nothing else.
  fileprivate init(rows square: SmallSquare, atX x: Int, y: Int) {
    self = .zero
    for line in 0..<Swift.min(8, 16 - y) {
      let row = square.rows >> UInt64(8 * line) & 0xFF
      let target = y + line
      self[target >> 2] |= row << UInt64(16 * (target & 3) + x)
    }
  }
}

extension UInt64 {
  /// The bits of each byte in the other order.
  fileprivate var bitsReversedInBytes: UInt64 {
    var word = self
    word = (word >> 1 & 0x5555_5555_5555_5555) | (word & 0x5555_5555_5555_5555) << 1
    word = (word >> 2 & 0x3333_3333_3333_3333) | (word & 0x3333_3333_3333_3333) << 2
    return (word >> 4 & 0x0F0F_0F0F_0F0F_0F0F) | (word & 0x0F0F_0F0F_0F0F_0F0F) << 4
  }
}

/// Writes squares down as a tree, children before those that use them.
private struct QuadtreeBuilder {
  let store: NodeStore
  var tree = Quadtree()
  private var known: [NodeID: Int32] = [:]
  private var knownLeaves: [UInt64: Int32] = [:]

  init(store: NodeStore) { self.store = store }

  /// Adds a square and gives its number; 0 when it is empty.
  mutating func add(_ id: NodeID, _ level: Int) -> Int32 {
    if id == 0 { return 0 }
    if let number = known[id] { return number }
    var parts: [Int32] = []
    if level == NodeStore.leafLevel {
      let cells = store.cells(id)
      for part in 0..<4 {
        var bits: UInt64 = 0
        for y in 0..<8 {
          let row = NodeStore.row(cells, part >> 1 * 8 + y) >> UInt16(part & 1 * 8)
          bits |= UInt64(row & 0xFF) << UInt64(8 * y)
        }
        parts.append(add(eight: bits))
      }
    } else {
      let children = store.children(id)
      for part in 0..<4 { parts.append(add(children[part], level - 1)) }
    }
    let number = tree.append(.quad(parts[0], parts[1], parts[2], parts[3]), level: level)
    known[id] = number
    return number
  }

  /// Eight rows of eight cells, the top left one in the lowest bit.
  private mutating func add(eight bits: UInt64) -> Int32 {
    if bits == 0 { return 0 }
    if let number = knownLeaves[bits] { return number }
    let number = tree.append(.leaf(bits.bitsReversedInBytes.byteSwapped), level: 3)
    knownLeaves[bits] = number
    return number
  }
}
