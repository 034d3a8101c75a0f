extension NodeStore {
  /// Giving back the squares that have no mark, in portions.
  struct Sweep {
    let marks: Marks
    /// Numbers from here on are swept.
    private var leafEnd: UInt32
    private var nodeEnd: UInt32

    /// Begins; from now on the indices have numbers in them that mean nothing.
    init(_ marks: Marks, in store: NodeStore) {
      self.marks = marks
      for supply in [store.leafSupply, store.nodeSupply] {
        supply.pointee.free = 0
        supply.pointee.count = Int(supply.pointee.end) - 1
      }
      leafEnd = store.leafSupply.pointee.end
      nodeEnd = store.nodeSupply.pointee.end
    }

    /// What takes a fraction of a millisecond.
    private static let portion: UInt32 = 1 << 14

    /// Goes on by a portion, and by more until it is interrupted.
    /// - Returns: whether it is done.
    mutating func goOn(in store: NodeStore, until isInterrupted: () -> Bool) -> Bool {
      while leafEnd > 1 || nodeEnd > 1 {
        // Downwards, so that what is free is handed out upwards.
        if leafEnd > 1 {
          let start = leafEnd - min(Self.portion, leafEnd - 1)
          sweepLeaves(start..<leafEnd, in: store)
          leafEnd = start
        } else {
          let start = nodeEnd - min(Self.portion, nodeEnd - 1)
          sweepNodes(start..<nodeEnd, in: store)
          nodeEnd = start
        }
        if isInterrupted() { return false }
      }
      return true
    }

    private func sweepLeaves(_ range: Range<UInt32>, in store: NodeStore) {
      let (leaves, supply) = (store.leaves, store.leafSupply)
      for number in range.reversed() where !Marks.isSet(marks.leaves, number) {
        leaves[Int(number)] = Leaf(UInt64(supply.pointee.free), 0, 0, 0)
        supply.pointee.free = number
        supply.pointee.count -= 1
      }
    }

    private func sweepNodes(_ range: Range<UInt32>, in store: NodeStore) {
      let (nodes, supply) = (store.nodes, store.nodeSupply)
      for number in range.reversed() {
        let node = nodes + Int(number)
        if Marks.isSet(marks.nodes, number) {
          forgetUnmarked(&node.pointee.memory.0)
          forgetUnmarked(&node.pointee.memory.1)
        } else {
          node.pointee = Node(children: SIMD4(supply.pointee.free, 0, 0, 0))
          supply.pointee.free = number
          supply.pointee.count -= 1
        }
      }
    }

    /// Forgets a result that was not kept; results are nodes, for the base is a level above them.
    private func forgetUnmarked(_ word: inout UInt64) {
      let result = NodeStore.result(word)
      if result != 0 && !Marks.isSet(marks.nodes, result) { word &= Node.quarter }
    }
  }
}
