import LifeKernels

/// The number of a square in a `NodeStore`; 0 is the empty square of any size.
///
/// Numbers of leaves have `LifeLeafFlag` set. A number stands for the same cells until the square is
/// given up in a compaction.
typealias NodeID = UInt32

/// The squares of quadtrees, each of which exists once: nodes of four, and leaves of cells.
///
/// A node's level is the logarithm of its side. Nodes remember
/// their results, so that what was computed once is never computed again. Numbers stay as they are
/// while the store grows, so that any copy of a universe can keep its root. This and the extensions
/// in this folder are the engine's one home of unsafe code.
final class NodeStore {
  struct Node {
    /// North-west, north-east, south-west, south-east.
    var children: SIMD4<UInt32> = .zero
    /// The middle after some generations, for two tags; the last used first.
    var results: SIMD2<UInt32> = .zero
    /// Which steps the results are for, as `tag(_:)` has it, or 0.
    var tags: SIMD2<UInt16> = .zero
    /// The number of cells, `UInt32.max` for as many and more, 0 when it is not known yet.
    var population: UInt32 = 0
  }

  /// A square of cells; `LeafForm` tells how they lie.
  typealias Leaf = SIMD4<UInt64>

  /// Why a step was given up.
  enum Stop { case interrupted, full }

  /// What changes while nodes are made; kept apart so that no access is checked at run time.
  struct State {
    var nodeIndex: HashIndex
    var leafIndex: HashIndex
    /// Numbers below these were handed out at some time.
    var nodeEnd: UInt32 = 1
    var leafEnd: UInt32 = 1
    /// The first of the numbers that were given back; 0 when there is none.
    var freeNode: UInt32 = 0
    var freeLeaf: UInt32 = 0
    var nodeCount = 0
    var leafCount = 0
    /// Making more than this many needs a look at the memory.
    var nodeRoom = 0
    var leafRoom = 0
    /// Whether memory is to be kept within the ceiling, as in a step.
    var keepsCeiling = false
    /// Set when a step cannot go on; then results mean nothing.
    var stop: Stop?
    /// The exponent of the step: 2^exponent generations.
    var exponent = 0
    /// 1 when the step starts in an odd generation of an alternating background, else 0.
    var phase = 0
    /// Work until the next question whether to go on.
    var patience = 0
    /// The squares whose results were ever computed.
    var computed: UInt64 = 0
  }

  let nodes: UnsafeMutablePointer<Node>
  let leaves: UnsafeMutablePointer<Leaf>
  let state: UnsafeMutablePointer<State>
  let form: LeafForm
  var leafLevel: Int { form.level }
  /// The lowest level that has results: four by four leaves, whose middle is computed at once.
  let baseLevel: Int
  /// How leaves are stepped whose cells do not fit a bit, or whose rule is a table.
  let stepper: (any ByteStepper)?
  /// The rule of even and of odd generations, where there is no `stepper`.
  let rules: UnsafeMutablePointer<LifeLeafRule>
  let leafStep: LifeLeafStep
  /// The most bytes that nodes, leaves and indices should take.
  var ceiling: Int
  /// The threads that step at the same time.
  var threads = 1

  private let nodePages: ReservedMemory
  private let leafPages: ReservedMemory
  let maximumNodes: Int
  let maximumLeaves: Int

  /// Asked now and then in a step.
  var isInterrupted: () -> Bool = { false }
  /// Squares in work when a step ran out of memory; their results are kept for the next attempt.
  var unfinished: [(id: NodeID, level: Int)] = []
  /// How many universes have a square as their root.
  private(set) var roots: [NodeID: (level: Int, uses: Int)] = [:]

  /// An empty store for rules without birth in an empty block.
  convenience init(even: BlockTable, odd: BlockTable, ceiling: Int) {
    self.init(LeafForm(stateCount: 2), stepper: nil, (even, odd), ceiling: ceiling)
  }

  /// An empty store for rules of many states, under which dead cells among dead cells stay so.
  convenience init(_ stepper: any ByteStepper, stateCount: Int, ceiling: Int) {
    let none = BlockTable { _ in false }
    self.init(LeafForm(stateCount: stateCount), stepper: stepper, (none, none), ceiling: ceiling)
  }

  private init(
    _ form: LeafForm, stepper: (any ByteStepper)?, _ tables: (BlockTable, BlockTable), ceiling: Int
  ) {
    self.form = form
    self.stepper = stepper
    baseLevel = form.level + 2
    let wanted = min(2 * ReservedMemory.physical, 32 << 30)
    nodePages = ReservedMemory(byteCount: wanted)
    leafPages = ReservedMemory(byteCount: wanted)
    maximumNodes = nodePages.byteCount / MemoryLayout<Node>.stride
    maximumLeaves = leafPages.byteCount / MemoryLayout<Leaf>.stride
    nodes = nodePages.base.bindMemory(to: Node.self, capacity: maximumNodes)
    leaves = leafPages.base.bindMemory(to: Leaf.self, capacity: maximumLeaves)
    state = .allocate(capacity: 1)
    state.initialize(
      to: State(
        nodeIndex: HashIndex(bits: 8, maximumBits: 30),
        leafIndex: HashIndex(bits: 8, maximumBits: 30)))
    rules = .allocate(capacity: 2)
    rules[0] = LifeLeafRule(tables.0)
    rules[1] = LifeLeafRule(tables.1)
    leafStep = life_leaf_step(Kernels.tier)
    self.ceiling = ceiling
  }

  deinit {
    state.pointee.nodeIndex.free()
    state.pointee.leafIndex.free()
    state.deinitialize(count: 1)
    state.deallocate()
    rules.deallocate()
    nodePages.free()
    leafPages.free()
  }

  /// The bytes in use: what was handed out at some time, and the indices.
  var byteCount: Int {
    Int(state.pointee.nodeEnd) * MemoryLayout<Node>.stride
      + Int(state.pointee.leafEnd) * MemoryLayout<Leaf>.stride
      + state.pointee.nodeIndex.byteCount + state.pointee.leafIndex.byteCount
  }

  func retain(root: NodeID, level: Int) {
    roots[root, default: (level, 0)].uses += 1
  }

  func release(root: NodeID) {
    guard let entry = roots[root] else { return }
    roots[root] = entry.uses > 1 ? (entry.level, entry.uses - 1) : nil
  }
}

// MARK: finding and making squares

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
    return node(children, hash: hash, candidate: state.pointee.nodeIndex.candidate(hash))
  }

  /// The node of four squares, which `candidate` most probably is.
  @inline(__always)
  func node(_ children: SIMD4<UInt32>, hash: UInt32, candidate: NodeID) -> NodeID {
    // Number 0 has four empty children as well.
    if nodes[Int(candidate)].children == children { return candidate }
    return searched(children, hash: hash)
  }

  @inline(never)
  private func searched(_ children: SIMD4<UInt32>, hash: UInt32) -> NodeID {
    if children == .zero { return 0 }
    let id = state.pointee.nodeIndex.find(hash) { nodes[Int($0)].children == children }
    return id != 0 ? id : makeNode(children, hash: hash)
  }

  @inline(__always)
  private func makeNode(_ children: SIMD4<UInt32>, hash: UInt32) -> NodeID {
    if state.pointee.nodeCount >= state.pointee.nodeRoom {
      guard makeRoomForNodes() else {
        state.pointee.stop = .full
        return 0
      }
    }
    var id = state.pointee.freeNode
    if id != 0 {
      state.pointee.freeNode = nodes[Int(id)].children.x
    } else {
      id = state.pointee.nodeEnd
      state.pointee.nodeEnd = id &+ 1
    }
    state.pointee.nodeCount &+= 1
    nodes[Int(id)] = Node(children: children)
    state.pointee.nodeIndex.put(id, hash)
    return id
  }

  /// The number of a leaf.
  @inline(__always)
  func leaf(_ cells: Leaf) -> NodeID { leaf(cells, hash: Self.hash(cells)) }

  @inline(__always)
  func leaf(_ cells: Leaf, hash: UInt32) -> NodeID {
    if cells == .zero { return 0 }
    let id = state.pointee.leafIndex.find(hash) { leaves[Int($0)] == cells }
    return id != 0 ? id | UInt32(LifeLeafFlag) : makeLeaf(cells, hash: hash)
  }

  @inline(never)
  private func makeLeaf(_ cells: Leaf, hash: UInt32) -> NodeID {
    if state.pointee.leafCount >= state.pointee.leafRoom {
      guard makeRoomForLeaves() else {
        state.pointee.stop = .full
        return 0
      }
    }
    var id = state.pointee.freeLeaf
    if id != 0 {
      state.pointee.freeLeaf = UInt32(truncatingIfNeeded: leaves[Int(id)].x)
    } else {
      id = state.pointee.leafEnd
      state.pointee.leafEnd = id &+ 1
    }
    state.pointee.leafCount &+= 1
    leaves[Int(id)] = cells
    state.pointee.leafIndex.put(id, hash)
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

// MARK: memory

extension NodeStore {
  /// Squares that are made between two looks at the memory.
  private static let portion = 1 << 14

  private func makeRoomForNodes() -> Bool {
    let nodes = nodes
    return makeRoom(
      &state.pointee.nodeIndex, count: state.pointee.nodeCount,
      end: Int(state.pointee.nodeEnd), maximum: maximumNodes, room: &state.pointee.nodeRoom,
      spare: ceiling - byteCount, hash: { Self.hash(nodes[Int($0)].children) })
  }

  private func makeRoomForLeaves() -> Bool {
    let leaves = leaves
    return makeRoom(
      &state.pointee.leafIndex, count: state.pointee.leafCount,
      end: Int(state.pointee.leafEnd), maximum: maximumLeaves, room: &state.pointee.leafRoom,
      spare: ceiling - byteCount, hash: { Self.hash(leaves[Int($0)]) })
  }

  /// Sets `room` above `count` if `spare` bytes allow it.
  private func makeRoom(
    _ index: inout HashIndex, count: Int, end: Int, maximum: Int, room: inout Int, spare: Int,
    hash: (UInt32) -> UInt32
  ) -> Bool {
    var spare = spare
    // Probes are short while three in four entries are taken; with no memory for more, seven in eight.
    let mustGrow = !state.pointee.keepsCeiling && count >= index.limit
    if count >= index.crowd, index.canGrow, mustGrow || spare >= 2 * index.byteCount {
      spare -= index.byteCount
      index.grow(hash: hash)
    }
    let limit = count >= index.crowd ? index.limit : index.crowd
    let free = end - 1 - count
    var portion = min(Self.portion, maximum - end)
    if state.pointee.keepsCeiling {
      // Neither nodes nor leaves may take all, for what has grown does not shrink.
      portion = min(portion, spare / 32, ceiling / 128 * 3 - end)
    }
    room = min(limit, count + free + max(0, portion))
    return room > count
  }

  /// Makes every following square ask for memory, after the ceiling or its guard has changed.
  func lookAtMemory(keepingCeiling: Bool) {
    state.pointee.keepsCeiling = keepingCeiling
    state.pointee.nodeRoom = 0
    state.pointee.leafRoom = 0
  }
}
