import LifeKernels
import Synchronization

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
    /// The middle after some generations, for two steps, the last used first: a number in the high
    /// half, a tag as `tag(_:)` has it, or 0, in the lowest quarter, and half of the population.
    ///
    /// A word each, so that another thread finds both number and tag or neither.
    var memory: (UInt64, UInt64) = (0, 0)

    /// The number of cells, `UInt32.max` for as many and more, 0 when it is not known yet.
    var population: UInt32 {
      get {
        UInt32(truncatingIfNeeded: memory.0 >> 16 & 0xFFFF | memory.1 & 0xFFFF_0000)
      }
      set {
        memory.0 = memory.0 & ~Self.quarter | UInt64(newValue & 0xFFFF) << 16
        memory.1 = memory.1 & ~Self.quarter | UInt64(newValue & 0xFFFF_0000)
      }
    }

    /// The part of a word that is for the population.
    static let quarter: UInt64 = 0xFFFF_0000
  }

  /// The memory of a node, for two threads.
  @inline(__always)
  static func words(_ node: UnsafeMutablePointer<Node>) -> UnsafeMutablePointer<UInt64> {
    (UnsafeMutableRawPointer(node) + MemoryLayout<SIMD4<UInt32>>.size)
      .assumingMemoryBound(to: UInt64.self)
  }

  /// A square of cells; `LeafForm` tells how they lie.
  typealias Leaf = SIMD4<UInt64>

  /// Why a step was given up.
  enum Stop: UInt8 {
    /// None: go on.
    case none
    /// Somebody else wants to do something.
    case interrupted
    /// There is no memory.
    case full
    /// There is memory, but it must be made room in while no other thread looks.
    case crowded
    /// Another thread has the result.
    case done
  }

  /// What changes while nodes are made; kept apart so that no access is checked at run time.
  struct State {
    var nodeIndex: HashIndex
    var leafIndex: HashIndex
    /// Whether indices are empty until the upkeep is finished.
    var isUnsettled = false
    /// Whether memory is to be kept within the ceiling, as in a step.
    var keepsCeiling = false
    /// The exponent of the step: 2^exponent generations.
    var exponent = 0
    /// 1 when the step starts in an odd generation of an alternating background, else 0.
    var phase = 0
  }

  let nodes: UnsafeMutablePointer<Node>
  let leaves: UnsafeMutablePointer<Leaf>
  let state: UnsafeMutablePointer<State>
  let nodeSupply: UnsafeMutablePointer<Supply>
  let leafSupply: UnsafeMutablePointer<Supply>
  /// Held while numbers are handed out to threads.
  let lock: UnsafeMutablePointer<UInt32>
  /// A `Stop`: set when a step cannot go on; then results mean nothing.
  private let stopPlace: UnsafeMutablePointer<UInt64>
  /// What each of two threads has for itself; alone it is the first.
  let lanes: (UnsafeMutablePointer<Lane>, UnsafeMutablePointer<Lane>)
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

  let nodePages: ReservedMemory
  let leafPages: ReservedMemory
  let maximumNodes: Int
  let maximumLeaves: Int

  /// Asked now and then in a step.
  var isInterrupted: () -> Bool = { false }
  /// The second thread, while it is at work.
  var helper: Helper?
  /// How often the first thread looks up before it gets help: some milliseconds of work, which a
  /// thread has to be worth.
  var aloneAtFirst = 128
  /// How often the first thread will look up before it gets help.
  var alone = 0
  /// The square of the present step.
  var stepRoot: (id: NodeID, level: Int) = (0, 0)
  /// How many times more a universe is counted when it was stepped, since somebody looked.
  var looks = 0
  /// What an interrupted compaction has found so far.
  var unfinishedMarks: Marks?
  /// What was begun and is not finished.
  var upkeep = Upkeep()
  /// Stands for an index while that is filled anew.
  let noIndex = HashIndex(bits: 8, maximumBits: 8)
  /// Guarded, because a copy of a universe may be dropped on any thread while another one steps.
  private let register = Mutex(Register())

  /// The squares that universes consist of.
  struct Register {
    /// How many universes have a square as their root.
    var roots: [NodeID: (level: Int, uses: Int)] = [:]
    /// How often `roots` has changed.
    var changes = 0
  }

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
    nodeSupply = .allocate(capacity: 1)
    nodeSupply.initialize(to: Supply())
    leafSupply = .allocate(capacity: 1)
    leafSupply.initialize(to: Supply())
    lock = .allocate(capacity: 1)
    lock.initialize(to: 0)
    stopPlace = .allocate(capacity: 1)
    stopPlace.initialize(to: 0)
    lanes = (.allocate(capacity: 1), .allocate(capacity: 1))
    lanes.0.initialize(to: Lane())
    lanes.1.initialize(to: Lane(isReversed: true))
    rules = .allocate(capacity: 2)
    rules[0] = LifeLeafRule(tables.0)
    rules[1] = LifeLeafRule(tables.1)
    leafStep = life_leaf_step(Kernels.tier)
    self.ceiling = ceiling
  }

  deinit {
    freeIndices()
    state.deinitialize(count: 1)
    state.deallocate()
    rules.deallocate()
    nodeSupply.deallocate()
    leafSupply.deallocate()
    lock.deallocate()
    stopPlace.deallocate()
    for lane in [lanes.0, lanes.1] {
      lane.deinitialize(count: 1)
      lane.deallocate()
    }
    nodePages.free()
    leafPages.free()
  }

  /// Why the step is to be given up.
  var stop: Stop {
    @inline(__always) get {
      // Not by the initialiser that checks, for this is asked all the time.
      unsafeBitCast(UInt8(truncatingIfNeeded: life_load(stopPlace)), to: Stop.self)
    }
    set { life_store(stopPlace, UInt64(newValue.rawValue)) }
  }

  /// The squares whose results were ever computed.
  var computed: UInt64 { lanes.0.pointee.computed + lanes.1.pointee.computed }

  /// The squares there are.
  var nodeCount: Int {
    nodeSupply.pointee.count - Int(lanes.0.pointee.nodes.count + lanes.1.pointee.nodes.count)
  }
  var leafCount: Int {
    leafSupply.pointee.count
      - Int(lanes.0.pointee.leaves.count + lanes.1.pointee.leaves.count)
  }

  /// The bytes in use: what was handed out at some time, and the indices.
  var byteCount: Int {
    Int(nodeSupply.pointee.end) * MemoryLayout<Node>.stride
      + Int(leafSupply.pointee.end) * MemoryLayout<Leaf>.stride
      + indexByteCount
  }

  /// The register as it is now.
  var registered: Register { register.withLock { $0 } }

  func retain(root: NodeID, level: Int) {
    register.withLock { register in
      register.roots[root, default: (level, 0)].uses += 1
      register.changes += 1
    }
  }

  func release(root: NodeID) {
    register.withLock { register in
      guard let entry = register.roots[root] else { return }
      register.changes += 1
      register.roots[root] = entry.uses > 1 ? (entry.level, entry.uses - 1) : nil
    }
  }
}
