/// Squares larger and smaller around the same middle, and squares laid over each other.
extension NodeStore {
  /// The square of twice the side around a square.
  func padded(_ id: NodeID) -> NodeID {
    if id == 0 { return 0 }
    let part = children(id)
    return node(
      node(0, 0, 0, part.x), node(0, 0, part.y, 0), node(0, part.z, 0, 0), node(part.w, 0, 0, 0))
  }

  /// The square of twice the side around a leaf.
  func padded(leaf id: NodeID) -> NodeID {
    let half = form.side / 2
    var parts: [NodeID] = []
    for part in 0..<4 {
      let quarter = form.part(
        cells(id), level: leafLevel - 1, atX: part & 1 * half, y: part >> 1 * half)
      // Each quarter comes to the corner of its leaf that is next to the middle.
      let x = half - part & 1 * half
      let y = half - part >> 1 * half
      parts.append(leaf(form.moved(quarter, level: leafLevel - 1, toX: x, y: y)))
    }
    return node(parts[0], parts[1], parts[2], parts[3])
  }

  /// The middle of a square, of half its side; for levels two above leaves and higher.
  func middle(_ id: NodeID) -> NodeID {
    let part = children(id)
    return node(
      children(part.x).w, children(part.y).z, children(part.z).y, children(part.w).x)
  }

  /// Whether nothing lives outside the middle of a square; for levels two above leaves and higher.
  func isPadded(_ id: NodeID) -> Bool {
    let part = children(id)
    let (nw, ne) = (children(part.x), children(part.y))
    let (sw, se) = (children(part.z), children(part.w))
    return nw.x | nw.y | nw.z | ne.x | ne.y | ne.w | sw.x | sw.z | sw.w | se.y | se.z | se.w == 0
  }

  /// The two ways to lay one square over another.
  enum Overlay {
    /// Cells of the second, and of the first where the second has none.
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
    if level == leafLevel {
      let rest = cells(a) & ~form.mask(cells(b))
      return leaf(how == .union ? rest | cells(b) : rest)
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
