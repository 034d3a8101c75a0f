import LifeKernels

/// Going on: the memoised recursion of Gosper, "Exploiting Regularities in Large Cellular Spaces"
/// (Physica D 10, 1984).
extension NodeStore {
  /// What stepping the leaves of a square in bytes costs, in squares of bits.
  private static let bytesWork: UInt64 = 40

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
      let result = result(root, level, lanes.0)
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
    let word = nodes[Int(id)].memory.0
    return Self.tag(word) == tag(level) ? Self.result(word) : nil
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

  /// The middle half of a square after the generations of the step, or as many as its side allows.
  @inline(__always)
  func result(_ id: NodeID, _ level: Int, _ lane: UnsafeMutablePointer<Lane>) -> NodeID {
    if id == 0 { return 0 }
    let node = nodes + Int(id)
    let tag = tag(level)
    let first = life_load(&node.pointee.memory.0)
    if Self.tag(first) == tag { return Self.result(first) }
    let second = life_load(&node.pointee.memory.1)
    if Self.tag(second) == tag { return Self.result(second) }
    return computed(id, level, lane)
  }

  @inline(never)
  private func computed(
    _ id: NodeID, _ level: Int, _ lane: UnsafeMutablePointer<Lane>
  ) -> NodeID {
    if stop != .none { return 0 }
    lane.pointee.computed &+= 1
    lane.pointee.patience &-= 1
    if lane.pointee.patience == 0 && !lookUp(lane) { return 0 }
    let result: NodeID
    if level == baseLevel {
      result = base(id, lane)
    } else if level &- 2 > state.pointee.exponent {
      result = halved(id, level, lane)
    } else {
      result = doubled(id, level, lane)
    }
    if stop != .none { return 0 }
    let node = nodes + Int(id)
    let first = life_load(&node.pointee.memory.0)
    let second = life_load(&node.pointee.memory.1)
    life_store(&node.pointee.memory.1, first & ~Node.quarter | second & Node.quarter)
    life_store(
      &node.pointee.memory.0,
      UInt64(result) << 32 | first & Node.quarter | UInt64(tag(level)))
    return result
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
  private func base(_ id: NodeID, _ lane: UnsafeMutablePointer<Lane>) -> NodeID {
    let square = children(id)
    let nw = children(square.x)
    let ne = children(square.y)
    let sw = children(square.z)
    let se = children(square.w)
    let generations = 1 << min(state.pointee.exponent, leafLevel)
    return withUnsafeTemporaryAllocation(of: Leaf.self, capacity: 4) { middle in
      withUnsafeTemporaryAllocation(of: SIMD4<UInt32>.self, capacity: 4) { ids in
        guard let middle = middle.baseAddress, let ids = ids.baseAddress else { return 0 }
        ids[0] = SIMD4(nw.x, nw.y, ne.x, ne.y)
        ids[1] = SIMD4(nw.z, nw.w, ne.z, ne.w)
        ids[2] = SIMD4(sw.x, sw.y, se.x, se.y)
        ids[3] = SIMD4(sw.z, sw.w, se.z, se.w)
        if let stepper {
          lane.pointee.computed &+= Self.bytesWork
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
        let children = SIMD4(
          leaf(middle[0], hash: hashes.x, lane), leaf(middle[1], hash: hashes.y, lane),
          leaf(middle[2], hash: hashes.z, lane), leaf(middle[3], hash: hashes.w, lane))
        let hash = Self.hash(children)
        return node(children, hash: hash, candidate: candidate(hash), lane)
      }
    }
  }

  /// A square large enough for the step: the middles of its nine parts now, then four results.
  private func halved(
    _ id: NodeID, _ level: Int, _ lane: UnsafeMutablePointer<Lane>
  ) -> NodeID {
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
  ) -> NodeID {
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
    let (a, b, c, d, e, f, g, h, i):
      (
        NodeID, NodeID, NodeID, NodeID, NodeID, NodeID, NodeID, NodeID, NodeID
      )
    if lane.pointee.isReversed {
      i = result(square.w, half, lane)
      h = result(south, half, lane)
      g = result(square.z, half, lane)
      f = result(east, half, lane)
      e = result(middle, half, lane)
      d = result(west, half, lane)
      c = result(square.y, half, lane)
      b = result(north, half, lane)
      a = result(square.x, half, lane)
    } else {
      a = result(square.x, half, lane)
      b = result(north, half, lane)
      c = result(square.y, half, lane)
      d = result(west, half, lane)
      e = result(middle, half, lane)
      f = result(east, half, lane)
      g = result(square.z, half, lane)
      h = result(south, half, lane)
      i = result(square.w, half, lane)
    }
    if stop != .none {
      keep([north, west, middle, east, south], level: half, lane)
      return 0
    }
    return united(
      SIMD4(a, b, d, e), SIMD4(b, c, e, f), SIMD4(d, e, g, h), SIMD4(e, f, h, i), level, lane)
  }

  /// The square of the results of four overlapping squares, of half the side of `level`.
  @inline(__always)
  private func united(
    _ nw: SIMD4<UInt32>, _ ne: SIMD4<UInt32>, _ sw: SIMD4<UInt32>, _ se: SIMD4<UInt32>,
    _ level: Int, _ lane: UnsafeMutablePointer<Lane>
  ) -> NodeID {
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
    let a = node(nw, hash: hashes.x, candidate: candidate0, lane)
    let b = node(ne, hash: hashes.y, candidate: candidate1, lane)
    let c = node(sw, hash: hashes.z, candidate: candidate2, lane)
    let d = node(se, hash: hashes.w, candidate: candidate3, lane)
    let (p, q, r, s): (NodeID, NodeID, NodeID, NodeID)
    if lane.pointee.isReversed {
      s = result(d, half, lane)
      r = result(c, half, lane)
      q = result(b, half, lane)
      p = result(a, half, lane)
    } else {
      p = result(a, half, lane)
      q = result(b, half, lane)
      r = result(c, half, lane)
      s = result(d, half, lane)
    }
    if stop != .none {
      keep([a, b, c, d], level: half, lane)
      return 0
    }
    let children = SIMD4(p, q, r, s)
    let hash = Self.hash(children)
    return node(children, hash: hash, candidate: candidate(hash), lane)
  }

  /// Notes squares whose results the next attempt can use after a compaction.
  @inline(never)
  private func keep(
    _ squares: [NodeID], level: Int, _ lane: UnsafeMutablePointer<Lane>
  ) {
    guard stop == .full else { return }
    for id in squares where id != 0 { lane.pointee.unfinished.append((id, level)) }
  }
}
