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
    let form = store.form
    switch last {
    case .empty: break
    case .large(let id, form.level): lay((store.padded(leaf: id), form.level + 1), .union)
    case .large(let id, _): lay((id, level), .union)
    case .small(let cells, _):
      // The middle is the corner at (0, 0): its quarters come to the inner corners of four leaves.
      let half = 1 << (level - 1)
      func quarter(_ dx: Int, _ dy: Int) -> NodeID {
        let part = form.part(cells, level: level - 1, atX: dx * half, y: dy * half)
        return store.leaf(
          form.moved(
            part, level: level - 1, toX: dx == 0 ? form.side - half : 0,
            y: dy == 0 ? form.side - half : 0))
      }
      let id = store.node(quarter(0, 0), quarter(1, 0), quarter(0, 1), quarter(1, 1))
      lay((id, form.level + 1), .union)
    }
  }

  /// What a node of the tree stands for.
  private enum Square {
    case empty
    /// Cells in the top left of a leaf that they do not fill; and their level.
    case small(NodeStore.Leaf, level: Int)
    case large(NodeID, level: Int)
  }

  private func square(_ node: Quadtree.Node, _ level: Int, _ squares: [Square]) -> Square {
    switch node {
    case .leaf(let bits):
      if level != 3 || bits == 0 { return .empty }
      return square(ofBits: bits, level: 3, x: 0, y: 0)
    case .cells(let a, let b, let c, let d):
      var cells = NodeStore.Leaf.zero
      for (index, state) in [a, b, c, d].enumerated() where Int(state) < rule.stateCount {
        store.form.add(UInt64(state), to: &cells, x: index & 1, y: index >> 1)
      }
      return level == 1 && cells != .zero ? .small(cells, level: 1) : .empty
    case .quad(let a, let b, let c, let d):
      let parts = [a, b, c, d].map { squares.indices.contains(Int($0)) ? squares[Int($0)] : .empty }
      return united(parts, level)
    }
  }

  /// Part of eight rows of eight cells, of which the first cell is in the highest bit.
  private func square(ofBits bits: UInt64, level: Int, x: Int, y: Int) -> Square {
    let form = store.form
    let side = 1 << level
    guard level <= form.level else {
      return united(
        (0..<4).map {
          square(
            ofBits: bits, level: level - 1, x: x + $0 & 1 * side / 2, y: y + $0 >> 1 * side / 2)
        }, level)
    }
    var cells = NodeStore.Leaf.zero
    let rows = bits.byteSwapped.bitsReversedInBytes
    for line in 0..<side {
      let row = rows >> UInt64(8 * (y + line) + x) & .bits(0, side)
      if form.bits == 1 {
        form.add(row, to: &cells, x: 0, y: line)
      } else {
        row.forEachRun { form.add(form.cells(1, count: $1), to: &cells, x: $0, y: line) }
      }
    }
    if cells == .zero { return .empty }
    return level == form.level
      ? .large(store.leaf(cells), level: level) : .small(cells, level: level)
  }

  /// A square of four parts; those of another level than they should have count as empty.
  private func united(_ parts: [Square], _ level: Int) -> Square {
    guard level > 1, level <= Self.highestLevel else { return .empty }
    let form = store.form
    if level <= form.level {
      let half = 1 << (level - 1)
      var cells = NodeStore.Leaf.zero
      for (index, part) in parts.enumerated() {
        guard case .small(let small, level - 1) = part else { continue }
        cells |= form.moved(small, level: level - 1, toX: index & 1 * half, y: index >> 1 * half)
      }
      if cells == .zero { return .empty }
      return level == form.level
        ? .large(store.leaf(cells), level: level) : .small(cells, level: level)
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

  /// The squares of the universe, some at a time.
  public var treeReading: TreeReading? { TreeReading(root) }

  /// The universe as a tree, in which equal squares stand once; empty when nothing lives.
  /// - Complexity: O(nodes).
  public var quadtree: Quadtree {
    let reading = TreeReading(root)
    var builder = TreeBuilder()
    while let portion = reading.takeNext(1 << 16) { builder.add(portion) }
    return builder.tree
  }
}

extension UInt64 {
  /// The bits of each byte in the other order.
  var bitsReversedInBytes: UInt64 {
    var word = self
    word = (word >> 1 & 0x5555_5555_5555_5555) | (word & 0x5555_5555_5555_5555) << 1
    word = (word >> 2 & 0x3333_3333_3333_3333) | (word & 0x3333_3333_3333_3333) << 2
    return (word >> 4 & 0x0F0F_0F0F_0F0F_0F0F) | (word & 0x0F0F_0F0F_0F0F_0F0F) << 4
  }
}

/// Writes s
