import LifeKernels

/// Going on: the memoised recursion of Gosper, "Exploiting Regularities in Large Cellular Spaces"
/// (Physica D 10, 1984).
extension NodeStore {
  /// What stepping the leaves of a square in bytes costs by the generation, in squares of bits.
  private static let bytesWork: UInt64 = 3

  /// Squares that are stepped between two questions whether to go on: a fraction of a frame's time.
  private static let patience = 1 << 10

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
    while true {
      stop = .none
      if alone == 0 && threads > 1 { startHelper() }
      var result: NodeID = 0
      DeepStack.run(level: level) { result = self.result(root, level, lanes.0) }
      if helper == nil { return stop == .none ? result : nil }
      dismissHelper()
      if let result = remembered(root, level) { return result }
      if stop != .crowded { return nil }
      makeRoomInIndices()
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
  private func fulfil(
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

  /// The middle of four by four leaves after as many generations as a leaf's side at most.
  @inline(__always)
  private func base(_ id: NodeID, _ lane: UnsafeMutablePointer<Lane>) -> SIMD4<UInt32> {
    let square = children(id)
    let nw = children(square.x)
    let ne = children(square.y)
    let sw = children(square.z)
    let se = children(square.w)
    let generations = 1 << min(state.pointee.exponent, leafLevel)
    return withUnsafeTemporaryAllocation(of: Leaf.self, capacity: 4) { middle in
      withUnsafeTemporaryAllocation(of: SIMD4<UInt32>.self, capacity: 4) { ids in
        guard let middle = middle.baseAddress, let ids = ids.baseAddress else { return .zero }
        ids[0] = SIMD4(nw.x, nw.y, ne.x, ne.y)
        ids[1] = SIMD4(nw.z, nw.w, ne.z, ne.w)
        ids[2] = SIMD4(sw.x, sw.y, se.x, se.y)
        ids[3] = SIMD4(sw.z, sw.w, se.z, se.w)
        if let stepper {
          lane.pointee.computed &+= Self.bytesWork &* UInt64(truncatingIfNeeded: generations)
          bytesMiddle(UnsafePointer(ids), generations: generations, stepper: stepper, middle)
        } else {
          leafStep(
            UnsafeRawPointer(leaves).assumingMemoryBound(to: UInt64.self),
            UnsafeRawPointer(ids).assumingMemoryBound(to: UInt32.self),
            Int32(truncatingIfNeeded: generations),
            rules + state.pointee.phase, rules + (1 &- state.pointee.phase),
            UnsafeMutableRawPointer(middle).assumingMemoryBound(to: UInt64.self))
        }
        let hashes = SIMD4(
          Self.hash(middle[0]), Self.hash(middle[1]), Self.hash(middle[2]), Self.hash(middle[3]))
        let index = state.pointee.leafIndex
        life_prefetch(index.entries(index.line(hashes.x)))
        life_prefetch(index.entries(index.line(hashes.y)))
        life_prefetch(index.entries(index.line(hashes.z)))
        life_prefetch(index.entries(index.line(hashes.w)))
        return SIMD4(
          leaf(middle[0], hash: hashes.x, lane), leaf(middle[1], hash: hashes.y, lane),
          leaf(middle[2], hash: hashes.z, lane), leaf(middle[3], hash: hashes.w, lane))
      }
    }
  }

  /// A square large enough for the step: the middles of its nine parts now, then four results.
  private func halved(
    _ id: NodeID, _ level: Int, _ lane: UnsafeMutablePointer<Lane>
  ) -> SIMD4<UInt32> {
    let square = children(id)
    let nw = children(square.x)
    let ne = children(square.y)
    let sw = children(square.z)
    let se = children(square.w)
    // The sixteen parts of a quarter of the side, of which the outer ones matter by a side only.
    let (a, b, c, d) = (children(nw.x), children(nw.y), children(ne.x), children(ne.y))
    let (e, f, g, h) = (children(nw.z), children(nw.w), children(ne.z), children(ne.w))
    let (i, j, k, l) = (children(sw.x), children(sw.y), children(se.x), children(se.y))
    let (m, n, o, p) = (children(sw.z), children(sw.w), children(se.z), children(se.w))
    let parts = (
      SIMD4(a.w, b.z, e.y, f.x), SIMD4(b.w, c.z, f.y, g.x), SIMD4(c.w, d.z, g.y, h.x),
      SIMD4(e.w, f.z, i.y, j.x), SIMD4(f.w, g.z, j.y, k.x), SIMD4(g.w, h.z, k.y, l.x),
      SIMD4(i.w, j.z, m.y, n.x), SIMD4(j.w, k.z, n.y, o.x), SIMD4(k.w, l.z, o.y, p.x)
    )
    let hashes = (
      Self.hash(parts.0), Self.hash(parts.1), Self.hash(parts.2), Self.hash(parts.3),
      Self.hash(parts.4), Self.hash(parts.5), Self.hash(parts.6), Self.hash(parts.7),
      Self.hash(parts.8)
    )
    prefetchEntry(hashes.0)
    prefetchEntry(hashes.1)
    prefetchEntry(hashes.2)
    prefetchEntry(hashes.3)
    prefetchEntry(hashes.4)
    prefetchEntry(hashes.5)
    prefetchEntry(hashes.6)
    prefetchEntry(hashes.7)
    prefetchEntry(hashes.8)
    let candidate0 = candidate(hashes.0)
    let candidate1 = candidate(hashes.1)
    let candidate2 = candidate(hashes.2)
    let candidate3 = candidate(hashes.3)
    let candidate4 = candidate(hashes.4)
    let candidate5 = candidate(hashes.5)
    let candidate6 = candidate(hashes.6)
    let candidate7 = candidate(hashes.7)
    let candidate8 = candidate(hashes.8)
    let q = node(parts.0, hash: hashes.0, candidate: candidate0, lane)
    let r = node(parts.1, hash: hashes.1, candidate: candidate1, lane)
    let s = node(parts.2, hash: hashes.2, candidate: candidate2, lane)
    let t = node(parts.3, hash: hashes.3, candidate: candidate3, lane)
    let u = node(parts.4, hash: hashes.4, candidate: candidate4, lane)
    let v = node(parts.5, hash: hashes.5, candidate: candidate5, lane)
    let w = node(parts.6, hash: hashes.6, candidate: candidate6, lane)
    let x = node(parts.7, hash: hashes.7, candidate: candidate7, lane)
    let y = node(parts.8, hash: hashes.8, candidate: candidate8, lane)
    return united(
      SIMD4(q, r, t, u), SIMD4(r, s, u, v), SIMD4(t, u, w, x), SIMD4(u, v, x, y), level, lane)
  }

  /// A square that fits the step: nine results of half the generations, then four of the rest.
  private func doubled(
    _ id: NodeID, _ level: Int, _ lane: UnsafeMutablePointer<Lane>
  ) -> SIMD4<UInt32> {
    let half = level &- 1
    let square = children(id)
    let nw = children(square.x)
    let ne = children(square.y)
    let sw = children(square.z)
    let se = children(square.w)
    let parts = (
      SIMD4(nw.y, ne.x, nw.w, ne.z), SIMD4(nw.z, nw.w, sw.x, sw.y), SIMD4(nw.w, ne.z, sw.y, se.x),
      SIMD4(ne.z, ne.w, se.x, se.y), SIMD4(sw.y, se.x, sw.w, se.z)
    )
    let hashes = (
      Self.hash(parts.0), Self.hash(parts.1), Self.hash(parts.2), Self.hash(parts.3),
      Self.hash(parts.4)
    )
    prefetchEntry(hashes.0)
    prefetchEntry(hashes.1)
    prefetchEntry(hashes.2)
    prefetchEntry(hashes.3)
    prefetchEntry(hashes.4)
    let candidate0 = candidate(hashes.0)
    let candidate1 = candidate(hashes.1)
    let candidate2 = candidate(hashes.2)
    let candidate3 = candidate(hashes.3)
    let candidate4 = candidate(hashes.4)
    let north = node(parts.0, hash: hashes.0, candidate: candidate0, lane)
    let west = node(parts.1, hash: hashes.1, candidate: candidate1, lane)
    let middle = node(parts.2, hash: hashes.2, candidate: candidate2, lane)
    let east = node(parts.3, hash: hashes.3, candidate: candidate3, lane)
    let south = node(parts.4, hash: hashes.4, candidate: candidate4, lane)
    return withUnsafeTemporaryAllocation(of: Want.self, capacity: 9) { wants in
      guard let wants = wants.baseAddress else { return .zero }
      (wants + 0).initialize(to: Want(square.x))
      (wants + 1).initialize(to: Want(north))
      (wants + 2).initialize(to: Want(square.y))
      (wants + 3).initialize(to: Want(west))
      (wants + 4).initialize(to: Want(middle))
      (wants + 5).initialize(to: Want(east))
      (wants + 6).initialize(to: Want(square.z))
      (wants + 7).initialize(to: Want(south))
      (wants + 8).initialize(to: Want(square.w))
      guard fulfil(wants, 9, half, lane) else {
        keep(wants, 9, level: half, lane)
        return .zero
      }
      func four(_ a: Int, _ b: Int, _ c: Int, _ d: Int) -> SIMD4<UInt32> {
        SIMD4(wants[a].result, wants[b].result, wants[c].result, wants[d].result)
      }
      return united(
        four(0, 1, 3, 4), four(1, 2, 4, 5), four(3, 4, 6, 7), four(4, 5, 7, 8), level, lane)
    }
  }

  /// The square of the results of four overlapping squares, of half the side of `level`.
  @inline(__always)
  private func united(
    _ nw: SIMD4<UInt32>, _ ne: SIMD4<UInt32>, _ sw: SIMD4<UInt32>, _ se: SIMD4<UInt32>,
    _ level: Int, _ lane: UnsafeMutablePointer<Lane>
  ) -> SIMD4<UInt32> {
    let half = level &- 1
    let hashes = SIMD4(Self.hash(nw), Self.hash(ne), Self.hash(sw), Self.hash(se))
    prefetchEntry(hashes.x)
    prefetchEntry(hashes.y)
    prefetchEntry(hashes.z)
    prefetchEntry(hashes.w)
    let candidate0 = candidate(hashes.x)
    let candidate1 = candidate(hashes.y)
    let candidate2 = candidate(hashes.z)
    let candidate3 = candidate(hashes.w)
    return withUnsafeTemporaryAllocation(of: Want.self, capacity: 4) { wants in
      guard let wants = wants.baseAddress else { return .zero }
      (wants + 0).initialize(to: Want(node(nw, hash: hashes.x, candidate: candidate0, lane)))
      (wants + 1).initialize(to: Want(node(ne, hash: hashes.y, candidate: candidate1, lane)))
      (wants + 2).initialize(to: Want(node(sw, hash: hashes.z, candidate: candidate2, lane)))
      (wants + 3).initialize(to: Want(node(se, hash: hashes.w, candidate: candidate3, lane)))
      guard fulfil(wants, 4, half, lane) else {
        keep(wants, 4, level: half, lane)
        return .zero
      }
      return SIMD4(wants[0].result, wants[1].result, wants[2].result, wants[3].result)
    }
  }

  /// Notes squares whose results the next attempt can use after a compaction.
  @inline(never)
  private func keep(
    _ wants: UnsafeMutablePointer<Want>, _ count: Int, level: Int,
    _ lane: UnsafeMutablePointer<Lane>
  ) {
    guard stop == .full else { return }
    for place in 0..<count where wants[place].id != 0 {
      lane.pointee.unfinished.append((wants[place].id, level))
    }
  }
}
