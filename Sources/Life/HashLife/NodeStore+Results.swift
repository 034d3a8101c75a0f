import LifeKernels

/// Going on: the memoised recursion of Gosper, "Exploiting Regularities in Large Cellular Spaces"
/// (Physica D 10, 1984).
extension NodeStore {
  /// Squares that are stepped between two questions whether to go on: a fraction of a frame's time.
  private static let patience = 1 << 8

  /// The middle half of a square after 2^`exponent` generations, or nil with `stop` set.
  ///
  /// A square of level *n* goes at most 2^(*n* - 2) generations.
  func step(_ root: NodeID, level: Int, exponent: Int, phase: Int) -> NodeID? {
    state.pointee.exponent = exponent
    state.pointee.phase = phase
    for lane in [lanes.0, lanes.1] {
      lane.pointee.patience = Self.patience
      lane.pointee.unfinished.removeAll()
    }
    stepRoot = (root, level)
    alone = aloneAtFirst
    guard settle() else { return nil }
    upkeep.compaction = nil
    while true {
      stop = .none
      if alone == 0 && threads > 1 { startHelper() }
      var result: NodeID = 0
      DeepStack.run(level: level) { result = self.result(root, level, lanes.0) }
      if helper == nil { return stop == .none ? result : nil }
      dismissHelper()
      if let result = remembered(root, level) { return result }
      if stop != .crowded { return nil }
      guard makeRoomInIndices() else { return nil }
      // It was worth two threads before.
      alone = 0
    }
  }

  /// The result of a square, if it is known.
  private func remembered(_ id: NodeID, _ level: Int) -> NodeID? {
    known(nodes + Int(id), tag(level))
  }

  /// The result in a node's word.
  @inline(__always)
  static func result(_ word: UInt64) -> NodeID { UInt32(truncatingIfNeeded: word >> 32) }

  /// What a result in a node's word is for.
  @inline(__always)
  static func tag(_ word: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: word) }

  /// What the results of squares of `level` are remembered under: their generations and the phase.
  @inline(__always)
  private func tag(_ level: Int) -> UInt16 {
    let exponent = min(state.pointee.exponent, level &- 2)
    return UInt16(truncatingIfNeeded: (exponent &+ 1) << 1 | state.pointee.phase)
  }

  /// A square whose result is wanted.
  struct Want {
    var id: NodeID
    var result: NodeID = 0
    /// The result's parts, when it has just been computed, and where to look for their node.
    var parts: SIMD4<UInt32> = .zero
    var hash: UInt32 = 0
    var candidate: NodeID = 0

    init(_ id: NodeID) { self.id = id }
  }

  /// The middle half of a square after the generations of the step, or as many as its side allows.
  func result(_ id: NodeID, _ level: Int, _ lane: UnsafeMutablePointer<Lane>) -> NodeID {
    withUnsafeTemporaryAllocation(of: Want.self, capacity: 1) { wants in
      guard let want = wants.baseAddress else { return 0 }
      want.initialize(to: Want(id))
      return fulfil(want, 1, level, lane) ? want.pointee.result : 0
    }
  }

  /// Fills in the results of `count` squares of `level`.
  /// - Returns: false when the step is to be given up.
  @inline(__always)
  func fulfil(
    _ wants: UnsafeMutablePointer<Want>, _ count: Int, _ level: Int,
    _ lane: UnsafeMutablePointer<Lane>
  ) -> Bool {
    let tag = tag(level)
    var missing: UInt32 = 0
    for place in 0..<count where wants[place].id != 0 {
      let node = nodes + Int(wants[place].id)
      if let result = known(node, tag) {
        wants[place].result = result
      } else {
        // What the computation begins with is asked for while others are computed.
        missing |= 1 &<< UInt32(truncatingIfNeeded: place)
        life_prefetch(nodes + Int(node.pointee.children.x))
        life_prefetch(nodes + Int(node.pointee.children.y))
        life_prefetch(nodes + Int(node.pointee.children.z))
        life_prefetch(nodes + Int(node.pointee.children.w))
      }
    }
    return missing == 0 || compute(wants, missing, level, lane)
  }

  /// The result that a node remembers for a tag.
  @inline(__always)
  private func known(_ node: UnsafeMutablePointer<Node>, _ tag: UInt16) -> NodeID? {
    let words = Self.words(node)
    let first = life_load(words)
    if Self.tag(first) == tag { return Self.result(first) }
    let second = life_load(words + 1)
    return Self.tag(second) == tag ? Self.result(second) : nil
  }

  /// Computes the results of the squares that have none.
  ///
  /// The nodes of the results are looked for when all are there, so that memory answers in between.
  @inline(never)
  private func compute(
    _ wants: UnsafeMutablePointer<Want>, _ missing: UInt32, _ level: Int,
    _ lane: UnsafeMutablePointer<Lane>
  ) -> Bool {
    let tag = tag(level)
    var rest = missing
    var computed: UInt32 = 0
    var repeated: UInt32 = 0
    while rest != 0 {
      let place =
        lane.pointee.isReversed ? 31 &- rest.leadingZeroBitCount : rest.trailingZeroBitCount
      let bit: UInt32 = 1 &<< UInt32(truncatingIfNeeded: place)
      rest &= ~bit
      let id = wants[place].id
      // Another thread may have been here, or a square stands among them more than once.
      if let result = known(nodes + Int(id), tag) {
        wants[place].result = result
        continue
      }
      var others = computed
      while others != 0, wants[others.trailingZeroBitCount].id != id { others &= others &- 1 }
      if others != 0 {
        repeated |= bit
        continue
      }
      let parts = parts(of: id, level, lane)
      if stop != .none { return false }
      wants[place].parts = parts
      wants[place].hash = Self.hash(parts)
      prefetchEntry(wants[place].hash)
      computed |= bit
    }
    rest = computed
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      rest &= rest &- 1
      wants[place].candidate = candidate(wants[place].hash)
    }
    rest = computed
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      rest &= rest &- 1
      let want = wants[place]
      let result = node(want.parts, hash: want.hash, candidate: want.candidate, lane)
      if stop != .none { return false }
      wants[place].result = result
      remember(result, tag, in: nodes + Int(want.id))
    }
    while repeated != 0 {
      let place = repeated.trailingZeroBitCount
      repeated &= repeated &- 1
      wants[place].result = known(nodes + Int(wants[place].id), tag) ?? 0
    }
    return true
  }

  @inline(__always)
  private func remember(_ result: NodeID, _ tag: UInt16, in node: UnsafeMutablePointer<Node>) {
    let words = Self.words(node)
    let first = life_load(words)
    let second = life_load(words + 1)
    life_store(words + 1, first & ~Node.quarter | second & Node.quarter)
    life_store(words, UInt64(result) << 32 | first & Node.quarter | UInt64(tag))
  }

  /// The four parts of the result of a square.
  @inline(__always)
  private func parts(
    of id: NodeID, _ level: Int, _ lane: UnsafeMutablePointer<Lane>
  ) -> SIMD4<UInt32> {
    lane.pointee.computed &+= 1
    lane.pointee.patience &-= 1
    if lane.pointee.patience == 0 && !lookUp(lane) { return .zero }
    if level == baseLevel { return base(id, lane) }
    if level &- 2 > state.pointee.exponent { return halved(id, level, lane) }
    return doubled(id, level, lane)
  }

  /// Looks up from the work: whether somebody wants something else, or a second thread would help.
  /// - Returns: whether to go on.
  @inline(never)
  private func lookUp(_ lane: UnsafeMutablePointer<Lane>) -> Bool {
    lane.pointee.patience = Self.patience
    guard !lane.pointee.isReversed else { return true }
    if isInterrupted() {
      stop = .interrupted
      return false
    }
    alone -= 1
    if alone == 0 && threads > 1 && helper == nil { startHelper() }
    return true
  }

  /// Notes squares whose results the next attempt can use after a compaction.
  @inline(never)
  func keep(
    _ wants: UnsafeMutablePointer<Want>, _ count: Int, level: Int,
    _ lane: UnsafeMutablePointer<Lane>
  ) {
    guard stop == .full else { return }
    for place in 0..<count where wants[place].id != 0 {
      lane.pointee.unfinished.append((wants[place].id, level))
    }
  }
}
