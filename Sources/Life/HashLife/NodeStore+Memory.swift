import LifeKernels

/// Handing out numbers, and making room in memory and in the indices.
extension NodeStore {
  /// The most numbers that are handed out at once.
  private static let portion = 1 << 12

  /// Hands out numbers to a lane that has none; false, and `stop` is set, when that cannot be.
  @inline(never)
  func refillNodes(_ lane: UnsafeMutablePointer<Lane>) -> Bool {
    let nodes = nodes
    return refill(
      &lane.pointee.nodes, isShared: lane.pointee.isShared, &state.pointee.nodeIndex,
      &state.pointee.nodeSupply, maximum: maximumNodes,
      hash: { Self.hash(nodes[Int($0)].children) }, next: { nodes[Int($0)].children.x })
  }

  @inline(never)
  func refillLeaves(_ lane: UnsafeMutablePointer<Lane>) -> Bool {
    let leaves = leaves
    return refill(
      &lane.pointee.leaves, isShared: lane.pointee.isShared, &state.pointee.leafIndex,
      &state.pointee.leafSupply, maximum: maximumLeaves,
      hash: { Self.hash(leaves[Int($0)]) }, next: { UInt32(truncatingIfNeeded: leaves[Int($0)].x) })
  }

  /// Lets crowded indices grow, as alone they would when the next number is handed out.
  func makeRoomInIndices() {
    let (nodes, leaves) = (nodes, leaves)
    var spare = ceiling - byteCount
    grow(&state.pointee.nodeIndex, state.pointee.nodeSupply, spare: &spare) {
      Self.hash(nodes[Int($0)].children)
    }
    grow(&state.pointee.leafIndex, state.pointee.leafSupply, spare: &spare) {
      Self.hash(leaves[Int($0)])
    }
  }

  private func grow(
    _ index: inout HashIndex, _ supply: Supply, spare: inout Int, hash: (UInt32) -> UInt32
  ) {
    guard shouldGrow(index, supply, spare: spare) else { return }
    spare -= index.byteCount
    index.grow(hash: hash)
  }

  /// Probes are short while three in four entries are taken; with no memory for more, seven in eight.
  private func shouldGrow(_ index: HashIndex, _ supply: Supply, spare: Int) -> Bool {
    guard supply.count >= index.crowd, index.canGrow else { return false }
    let mustGrow = !state.pointee.keepsCeiling && supply.count >= index.limit
    return mustGrow || spare >= 2 * index.byteCount
  }

  private func refill(
    _ stock: inout Stock, isShared: Bool, _ index: inout HashIndex, _ supply: inout Supply,
    maximum: Int, hash: (UInt32) -> UInt32, next: (UInt32) -> UInt32
  ) -> Bool {
    if isShared { life_lock(&state.pointee.lock) }
    defer { if isShared { life_unlock(&state.pointee.lock) } }
    let keepsCeiling = state.pointee.keepsCeiling
    var spare = ceiling - byteCount
    if isShared, shouldGrow(index, supply, spare: spare) {
      stop = .crowded
      return false
    }
    grow(&index, supply, spare: &spare, hash: hash)
    let limit = supply.count >= index.crowd ? index.limit : index.crowd
    // Few to begin with, so that small ceilings are kept.
    let room = min(Self.portion, max(16, supply.count / 16), limit - supply.count)
    if supply.free != 0, room > 0 {
      // Given back before: as many of the chain as there is room for.
      var last = supply.free
      var count: UInt32 = 1
      while count < room, next(last) != 0 {
        last = next(last)
        count += 1
      }
      stock = Stock(next: supply.free, count: count, isChain: true)
      supply.free = next(last)
      supply.count += Int(count)
      return true
    }
    var portion = min(room, maximum - Int(supply.end))
    if keepsCeiling {
      // Neither nodes nor leaves may take all, for what has grown does not shrink.
      portion = min(portion, spare / 64, ceiling / 128 * 3 - Int(supply.end))
    }
    guard portion > 0 else {
      stop = .full
      return false
    }
    stock = Stock(next: supply.end, count: UInt32(portion), isChain: false)
    supply.end += UInt32(portion)
    supply.count += portion
    return true
  }
}
