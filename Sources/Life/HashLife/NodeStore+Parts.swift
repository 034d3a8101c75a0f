import LifeKernels

/// How the middle of a square follows from its parts: by the kernel for the smallest ones, and else
/// from the middles of overlapping squares of half the side.
extension NodeStore {
  /// What stepping the leaves of a square in bytes costs by the generation, in squares of bits.
  private static let bytesWork: UInt64 = 3

  /// The middle of four by four leaves after as many generations as a leaf's side at most.
  @inline(__always)
  func base(_ id: NodeID, _ lane: UnsafeMutablePointer<Lane>) -> SIMD4<UInt32> {
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
  func halved(
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
  func doubled(
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
}
