import LifeKernels

/// Giving back squares that nobody needs.
extension NodeStore {
  /// What else is kept besides the squares that universes consist of.
  enum Retention {
    /// Results, their results and so on, and the squares of an unfinished step.
    case results
    /// Nothing; results stay known where they are part of a universe anyway.
    case universes
  }

  /// Gives back all squares that no universe consists of, but for what `retention` keeps.
  ///
  /// This takes long in a large store, and in a step it may be interrupted; the next compaction goes
  /// on from there, unless squares or universes were made in between.
  /// - Returns: the number of squares of both sorts in use afterwards, and before; nil when it was
  ///   interrupted.
  func compact(_ retention: Retention) -> (after: Int, before: Int)? {
    guard settle() else { return nil }
    if let (kept, before) = upkeep.compaction, kept == retention {
      upkeep.compaction = nil
      return (nodeCount + leafCount, before)
    }
    let before = nodeCount + leafCount
    var marks = resumedMarks(retention) ?? newMarks(retention)
    guard mark(&marks) else {
      unfinishedMarks = marks
      return nil
    }
    for lane in [lanes.0, lanes.1] {
      lane.pointee.unfinished.removeAll()
      // What is not in use is given back with the rest.
      lane.pointee.nodes = Stock()
      lane.pointee.leaves = Stock()
    }
    upkeep.sweep = Sweep(marks, in: self)
    upkeep.compaction = (retention, before)
    rebuildLeafIndex { IndexRebuilding($0, keeping: marks.leaves) }
    rebuildNodeIndex { IndexRebuilding($0, keeping: marks.nodes) }
    guard settle() else { return nil }
    upkeep.compaction = nil
    assert(nodeSupply.pointee.end > 1 << 12 || brokenInvariant == nil, brokenInvariant ?? "")
    return (nodeCount + leafCount, before)
  }

  /// What is kept in a compaction: a bit for each number.
  struct Marks {
    let retention: Retention
    /// What there was in the store when it began.
    let stamp: [Int]
    var nodes: [UInt64]
    var leaves: [UInt64]
    /// Marked nodes whose parts are not marked yet.
    var pending: [(id: NodeID, level: Int)] = []

    static func isSet(_ bits: [UInt64], _ number: UInt32) -> Bool {
      bits[Int(number >> 6)] >> UInt64(number & 63) & 1 == 1
    }

    /// Marks a square; a node that was not marked before waits for its parts to be marked.
    mutating func add(_ id: NodeID, _ level: Int) {
      if id == 0 { return }
      if id & UInt32(LifeLeafFlag) != 0 {
        let number = NodeStore.number(ofLeaf: id)
        leaves[Int(number >> 6)] |= 1 << UInt64(number & 63)
      } else if !Self.isSet(nodes, id) {
        nodes[Int(id >> 6)] |= 1 << UInt64(id & 63)
        pending.append((id, level))
      }
    }
  }

  /// Tells whether anything was made between two parts of a compaction.
  private var stamp: [Int] {
    [nodeCount, leafCount, registered.changes, state.pointee.exponent]
  }

  private func resumedMarks(_ retention: Retention) -> Marks? {
    defer { unfinishedMarks = nil }
    guard let marks = unfinishedMarks, marks.retention == retention, marks.stamp == stamp else {
      return nil
    }
    return marks
  }

  private func newMarks(_ retention: Retention) -> Marks {
    var marks = Marks(
      retention: retention, stamp: stamp,
      nodes: [UInt64](repeating: 0, count: Int(nodeSupply.pointee.end) / 64 + 1),
      leaves: [UInt64](repeating: 0, count: Int(leafSupply.pointee.end) / 64 + 1))
    for (root, entry) in registered.roots { marks.add(root, entry.level) }
    if retention == .results {
      for lane in [lanes.0, lanes.1] {
        for square in lane.pointee.unfinished { marks.add(square.id, square.level) }
      }
    }
    return marks
  }

  /// Nodes that are marked between two questions whether to go on.
  private static let markingPatience = 1 << 14

  /// - Returns: false when it was interrupted.
  private func mark(_ marks: inout Marks) -> Bool {
    var patience = Self.markingPatience
    while let (id, level) = marks.pending.popLast() {
      let node = nodes[Int(id)]
      for part in 0..<4 { marks.add(node.children[part], level - 1) }
      if marks.retention == .results {
        if isCurrent(node.memory.0, level) { marks.add(Self.result(node.memory.0), level - 1) }
        if isCurrent(node.memory.1, level) { marks.add(Self.result(node.memory.1), level - 1) }
      }
      patience -= 1
      if patience == 0 {
        if isInterrupted() { return false }
        patience = Self.markingPatience
      }
    }
    return true
  }

  /// Whether a result is one of the present step.
  private func isCurrent(_ word: UInt64, _ level: Int) -> Bool {
    let tag = Self.tag(word)
    return tag != 0 && Int(tag >> 1) == min(state.pointee.exponent, level - 2) + 1
  }
}
