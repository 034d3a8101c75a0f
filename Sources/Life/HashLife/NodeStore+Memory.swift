import LifeKernels

/// Handing out numbers, and making room in memory and in the indices.
extension NodeStore {
  /// The most numbers that are handed out at once.
  private static let portion = 1 << 12
  /// The memory, in bytes, that is asked for before it is used.
  private static let lead = 3 << 20

  /// Hands out numbers to a lane that has none; false, and `stop` is set, when that cannot be.
  @inline(never)
  func refillNodes(_ lane: UnsafeMutablePointer<Lane>) -> Bool {
    let isShared = lane.pointee.isShared
    if isShared { life_lock(lock) }
    defer { if isShared { life_unlock(lock) } }
    guard isShared ? hasRoom(state.pointee.nodeIndex, nodeSupply.pointee) : growNodeIndex() else {
      return false
    }
    let nodes = nodes
    return refill(
      &lane.pointee.nodes, nodeSupply, state.pointee.nodeIndex, nodePages, maximum: maximumNodes,
      stride: MemoryLayout<Node>.stride, next: { nodes[Int($0)].children.x })
  }

  @inline(never)
  func refillLeaves(_ lane: UnsafeMutablePointer<Lane>) -> Bool {
    let isShared = lane.pointee.isShared
    if isShared { life_lock(lock) }
    defer { if isShared { life_unlock(lock) } }
    guard isShared ? hasRoom(state.pointee.leafIndex, leafSupply.pointee) : growLeafIndex() else {
      return false
    }
    let leaves = leaves
    return refill(
      &lane.pointee.leaves, leafSupply, state.pointee.leafIndex, leafPages, maximum: maximumLeaves,
      stride: MemoryLayout<Leaf>.stride, next: { UInt32(truncatingIfNeeded: leaves[Int($0)].x) })
  }

  /// Lets crowded indices grow, as alone they would when the next number is handed out.
  /// - Returns: false, with `stop` set, when it was interrupted.
  func makeRoomInIndices() -> Bool { growNodeIndex() && growLeafIndex() }

  private func growNodeIndex() -> Bool {
    guard shouldGrow(state.pointee.nodeIndex, nodeSupply.pointee) else { return true }
    rebuildNodeIndex { IndexRebuilding(growing: $0) }
    return settle()
  }

  private func growLeafIndex() -> Bool {
    guard shouldGrow(state.pointee.leafIndex, leafSupply.pointee) else { return true }
    rebuildLeafIndex { IndexRebuilding(growing: $0) }
    return settle()
  }

  /// Whether an index may stay as it is while two threads look at it; else `stop` is set.
  private func hasRoom(_ index: HashIndex, _ supply: Supply) -> Bool {
    if shouldGrow(index, supply) { stop = .crowded }
    return stop != .crowded
  }

  /// Probes are short while three in four entries are taken; with no memory for more, seven in eight.
  private func shouldGrow(_ index: HashIndex, _ supply: Supply) -> Bool {
    guard supply.count >= index.crowd, index.canGrow else { return false }
    let mustGrow = !state.pointee.keepsCeiling && supply.count >= index.limit
    return mustGrow || mayGrow(index)
  }

  /// Whether there is memory for an index twice as large.
  private func mayGrow(_ index: HashIndex) -> Bool { ceiling - byteCount >= 2 * index.byteCount }

  /// Hands out numbers, and sees to it that there is memory for those that come next.
  private func refill(
    _ stock: inout Stock, _ supply: UnsafeMutablePointer<Supply>, _ index: HashIndex,
    _ pages: ReservedMemory, maximum: Int, stride: Int, next: (UInt32) -> UInt32
  ) -> Bool {
    defer {
      if threads > 1 { goAhead(supply, index, pages, stride: stride) }
    }
    let count = supply.pointee.count
    let limit = count >= index.crowd ? index.limit : index.crowd
    // Few to begin with, so that small ceilings are kept.
    let room = min(Self.portion, max(16, count / 16), limit - count)
    if supply.pointee.free != 0, room > 0 {
      // Given back before: as many of the chain as there is room for.
      let first = supply.pointee.free
      var last = first
      var taken: UInt32 = 1
      while taken < room, next(last) != 0 {
        last = next(last)
        taken += 1
      }
      stock = Stock(next: first, count: taken, isChain: true)
      supply.pointee.free = next(last)
      supply.pointee.count += Int(taken)
      return true
    }
    let end = Int(supply.pointee.end)
    var portion = min(room, maximum - end)
    if state.pointee.keepsCeiling {
      // Neither nodes nor leaves may take all, for what has grown does not shrink.
      portion = min(portion, (ceiling - byteCount) / 64, ceiling / 128 * 3 - end)
    }
    guard portion > 0 else {
      stop = .full
      return false
    }
    stock = Stock(next: supply.pointee.end, count: UInt32(portion), isChain: false)
    supply.pointee.end += UInt32(portion)
    supply.pointee.count += portion
    return true
  }

  private func goAhead(
    _ supply: UnsafeMutablePointer<Supply>, _ index: HashIndex, _ pages: ReservedMemory, stride: Int
  ) {
    let used = Int(supply.pointee.end) * stride
    pages.goAhead(to: used + Self.lead, from: &supply.pointee.ahead.squares)
    // Long before it grows, for that much takes its time.
    if supply.pointee.count >= index.crowd / 4 * 3, mayGrow(index) {
      index.goAhead(from: &supply.pointee.ahead.index)
    }
  }
}
