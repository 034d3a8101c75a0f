import LifeKernels

/// Finding and making squares.
extension NodeStore {
  @inline(__always)
  static func hash(_ children: SIMD4<UInt32>) -> UInt32 {
    let pairs = unsafeBitCast(children, to: SIMD2<UInt64>.self)
    let a = pairs.x &* 0x9E37_79B9_7F4A_7C15
    let b = pairs.y &* 0xC2B2_AE3D_27D4_EB4F
    let mixed = (a ^ (b >> 32 | b << 32)) &* 0xA076_1D64_78BD_642F
    return UInt32(truncatingIfNeeded: (mixed ^ mixed << 25) >> 32)
  }

  @inline(__always)
  static func hash(_ leaf: Leaf) -> UInt32 {
    let a = (leaf.x &* 0x9E37_79B9_7F4A_7C15) ^ (leaf.y &* 0xC2B2_AE3D_27D4_EB4F).byteSwapped
    let b = (leaf.z &* 0xD6E8_FEB8_6659_FD93) ^ (leaf.w &* 0x9FB2_1C65_1E98_DF25).byteSwapped
    var mixed = a &+ (b << 31 | b >> 33)
    mixed ^= mixed >> 32
    return UInt32(truncatingIfNeeded: (mixed &* 0xA076_1D64_78BD_642F) >> 32)
  }

  /// Asks for the part of the index where a node of this hash would be found.
  @inline(__always)
  func prefetchEntry(_ hash: UInt32) {
    let index = state.pointee.nodeIndex
    life_prefetch(index.entries(index.line(hash)))
  }

  /// The node that the index has for this hash first, or 0; its memory is asked for.
  @inline(__always)
  func candidate(_ hash: UInt32) -> NodeID {
    let id = state.pointee.nodeIndex.candidate(hash)
    life_prefetch(nodes + Int(id))
    return id
  }

  /// The node of four squares of the same level.
  @inline(__always)
  func node(_ nw: NodeID, _ ne: NodeID, _ sw: NodeID, _ se: NodeID) -> NodeID {
    let children = SIMD4(nw, ne, sw, se)
    let hash = Self.hash(children)
    let candidate = state.pointee.nodeIndex.candidate(hash)
    return node(children, hash: hash, candidate: candidate, lanes.0)
  }

  /// The node of four squares, which `candidate` most probably is.
  @inline(__always)
  func node(
    _ children: SIMD4<UInt32>, hash: UInt32, candidate: NodeID, _ lane: UnsafeMutablePointer<Lane>
  ) -> NodeID {
    // Number 0 has four empty children as well.
    if nodes[Int(candidate)].children == children { return candidate }
    return searched(children, hash: hash, lane)
  }

  @inline(never)
  private func searched(
    _ children: SIMD4<UInt32>, hash: UInt32, _ lane: UnsafeMutablePointer<Lane>
  ) -> NodeID {
    if children == .zero { return 0 }
    let index = state.pointee.nodeIndex
    var id = index.find(hash) { nodes[Int($0)].children == children }
    if id != 0 { return id }
    if state.pointee.isUnsettled {
      return settle() ? searched(children, hash: hash, lane) : 0
    }
    id = lane.pointee.nodes.next
    if id == 0 {
      guard refillNodes(lane) else { return 0 }
      id = lane.pointee.nodes.next
    }
    let following = lane.pointee.nodes.isChain ? nodes[Int(id)].children.x : id &+ 1
    nodes[Int(id)] = Node(children: children)
    if lane.pointee.isShared {
      let found = index.share(id, hash) { nodes[Int($0)].children == children }
      if found != id {
        // Somebody else was faster: the number is for another one.
        nodes[Int(id)].children.x = following
        return found
      }
    } else {
      // The index may have grown.
      state.pointee.nodeIndex.put(id, hash)
    }
    lane.pointee.nodes.take(following)
    return id
  }

  /// The number of a leaf.
  @inline(__always)
  func leaf(_ cells: Leaf) -> NodeID { leaf(cells, hash: Self.hash(cells), lanes.0) }

  @inline(__always)
  func leaf(_ cells: Leaf, hash: UInt32, _ lane: UnsafeMutablePointer<Lane>) -> NodeID {
    if cells == .zero { return 0 }
    let id = state.pointee.leafIndex.find(hash) { leaves[Int($0)] == cells }
    return id != 0 ? id | UInt32(LifeLeafFlag) : newLeaf(cells, hash: hash, lane)
  }

  @inline(never)
  private func newLeaf(
    _ cells: Leaf, hash: UInt32, _ lane: UnsafeMutablePointer<Lane>
  ) -> NodeID {
    if state.pointee.isUnsettled {
      return settle() ? leaf(cells, hash: hash, lane) : 0
    }
    var id = lane.pointee.leaves.next
    if id == 0 {
      guard refillLeaves(lane) else { return 0 }
      id = lane.pointee.leaves.next
    }
    let following =
      lane.pointee.leaves.isChain ? UInt32(truncatingIfNeeded: leaves[Int(id)].x) : id &+ 1
    leaves[Int(id)] = cells
    if lane.pointee.isShared {
      let found = state.pointee.leafIndex.share(id, hash) { leaves[Int($0)] == cells }
      if found != id {
        leaves[Int(id)].x = UInt64(following)
        return found | UInt32(LifeLeafFlag)
      }
    } else {
      state.pointee.leafIndex.put(id, hash)
    }
    lane.pointee.leaves.take(following)
    return id | UInt32(LifeLeafFlag)
  }

  /// The place of a leaf in `leaves`.
  @inline(__always)
  static func number(ofLeaf leaf: NodeID) -> UInt32 { leaf & ~UInt32(LifeLeafFlag) }

  @inline(__always)
  func cells(_ leaf: NodeID) -> Leaf { leaves[Int(Self.number(ofLeaf: leaf))] }

  @inline(__always)
  func children(_ node: NodeID) -> SIMD4<UInt32> { nodes[Int(node)].children }
}
