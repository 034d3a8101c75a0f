/// Squares larger and smaller around the same middle, and squares laid over each other.
extension NodeStore {
  /// The square of twice the side around a square.
  func padded(_ id: NodeID) -> NodeID {
    if id == 0 { return 0 }
    let part = children(id)
    return node(
      node(0, 0, 0, part.x), node(0, 0, part.y, 0), node(0, part.z, 0, 0), node(part.w, 0, 0, 0))
  }

  /// The square of 32x32 cells around a leaf.
  func padded(leaf id: NodeID) -> NodeID {
    let cells = cells(id)
    var parts = [Leaf](repeating: .zero, count: 4)
    for y in 0..<16 {
      let row = UInt64(Self.row(cells, y))
      let target = y ^ 8
      let part = y < 8 ? 0 : 2
      // The left half comes to the right of its part, and the right half to the left.
      parts[part][target >> 2] |= (row & 0xFF) << UInt64(16 * (target & 3) + 8)
      parts[part + 1][target >> 2] |= (row >> 8) << UInt64(16 * (target & 3))
    }
    return node(leaf(parts[0]), leaf(parts[1]), leaf(parts[2]), leaf(parts[3]))
  }

  /// The middle of a square, of half its side; for levels from 6 on.
  func middle(_ id: NodeID) -> NodeID {
    let part = children(id)
    return node(
      children(part.x).w, children(part.y).z, children(part.z).y, children(part.w).x)
  }

  /// Whether nothing lives outside the middle of a square; for levels from 6 on.
  func isPadded(_ id: NodeID) -> Bool {
    let part = children(id)
    let (nw, ne) = (children(part.x), children(part.y))
    let (sw, se) = (children(part.z), children(part.w))
    return nw.x | nw.y | nw.z | ne.x | ne.y | ne.w | sw.x | sw.z | sw.w | se.y | se.z | se.w == 0
  }

  /// The two ways to lay one square over another.
  enum Overlay {
    /// Cells of either.
    case union
    /// Cells of the first that are not of the second.
    case difference
  }

  /// A square laid over another of the same level.
  /// - Complexity: O(pairs of nodes that meet and are both not empty).
  func overlaid(_ a: NodeID, _ b: NodeID, level: Int, _ how: Overlay) -> NodeID {
    var known: [UInt64: NodeID] = [:]
    return overlaid(a, b, level, how, &known)
  }

  private func overlaid(
    _ a: NodeID, _ b: NodeID, _ level: Int, _ how: Overlay, _ known: inout [UInt64: NodeID]
  ) -> NodeID {
    if b == 0 { return a }
    if a == 0 { return how == .union ? b : 0 }
    if a == b { return how == .union ? a : 0 }
    if level == Self.leafLevel {
      return leaf(how == .union ? cells(a) | cells(b) : cells(a) & ~cells(b))
    }
    let key = UInt64(a) << 32 | UInt64(b)
    if let id = known[key] { return id }
    let (p, q) = (children(a), children(b))
    let id = node(
      overlaid(p.x, q.x, level - 1, how, &known), overlaid(p.y, q.y, level - 1, how, &known),
      overlaid(p.z, q.z, level - 1, how, &known), overlaid(p.w, q.w, level - 1, how, &known))
    known[key] = id
    return id
  }
}
