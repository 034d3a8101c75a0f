import Life

extension Quadtree {
  /// A leaf or four cells where they lie.
  private struct Tile {
    let y: Int
    let x: Int
    let node: Int32
  }

  /// The cells of the last node, whose centre is the corner at (0, 0); errors are told at `offset`.
  /// - Complexity: O(*n* log *n*) in the tiles, not in the nodes' uses.
  func pattern(_ limits: ReadingLimits, at offset: Int) throws(Fault) -> Pattern {
    guard let population = populations.last, let tileCount = tileCounts.last, population > 0
    else { return Pattern() }
    guard population <= limits.cells else {
      throw Fault(.tooManyCells(limit: limits.cells), at: offset)
    }
    guard tileCount <= limits.runs / 4 else {
      throw Fault(.tooManyRuns(limit: limits.runs), at: offset)
    }
    return try rows(of: tiles(at: offset), limits, at: offset)
  }

  private func tiles(at offset: Int) throws(Fault) -> [Tile] {
    var tiles: [Tile] = []
    var pending: [Tile] = []
    let root = Int32(nodes.count)
    switch nodes[nodes.count - 1] {
    case .leaf: return [Tile(y: -4, x: -4, node: root)]
    case .cells: return [Tile(y: -1, x: -1, node: root)]
    case .quad(let a, let b, let c, let d):
      for (quadrant, child) in [a, b, c, d].enumerated() {
        let node = try nearCentre(child, quadrant, at: offset)
        guard !isEmpty(node), let level = level(node) else { continue }
        let side = 1 << level
        pending.append(
          Tile(y: quadrant < 2 ? -side : 0, x: quadrant & 1 == 0 ? -side : 0, node: node))
      }
    }
    while let place = pending.popLast() {
      let index = Int(place.node) - 1
      guard case .quad(let a, let b, let c, let d) = nodes[index] else {
        tiles.append(place)
        continue
      }
      let half = 1 << (levels[index] - 1)
      for (quadrant, child) in [a, b, c, d].enumerated() where !isEmpty(child) {
        pending.append(
          Tile(
            y: place.y + (quadrant < 2 ? 0 : half), x: place.x + (quadrant & 1 == 0 ? 0 : half),
            node: child))
      }
    }
    return tiles
  }

  /// The part of a quarter of the root that can lie within the limit of coordinates.
  ///
  /// Only the corner at the root's centre can, so that is where to look, however deep the tree.
  private func nearCentre(
    _ child: Int32, _ quadrant: Int, at offset: Int
  ) throws(Fault) -> Int32 {
    var node = child
    while let level = level(node), level > 61,
      case .quad(let a, let b, let c, let d) = nodes[Int(node) - 1]
    {
      for (place, part) in [a, b, c, d].enumerated() where place != 3 - quadrant {
        guard isEmpty(part) else { throw Fault(.coordinateTooLarge, at: offset) }
      }
      node = [a, b, c, d][3 - quadrant]
    }
    return node
  }

  /// Lays the tiles out row by row, so that runs go on from one tile to the next.
  private func rows(
    of tiles: [Tile], _ limits: ReadingLimits, at offset: Int
  ) throws(Fault) -> Pattern {
    var cells = RunBuilder(limits)
    guard let top = tiles.map(\.y).min() else { return Pattern() }
    // No tile crosses a band of eight rows, for tiles lie at multiples of their sides.
    let start = top & ~7
    func band(_ tile: Tile) -> Int { (tile.y - start) >> 3 }
    let sorted = tiles.sorted { (band($0), $0.x) < (band($1), $1.x) }
    var first = 0
    while first < sorted.count {
      var last = first
      while last < sorted.count, band(sorted[last]) == band(sorted[first]) { last += 1 }
      for row in 0..<8 {
        let y = start + band(sorted[first]) << 3 + row
        for tile in sorted[first..<last] {
          try add(row: y - tile.y, of: tile, to: &cells, at: offset)
        }
      }
      first = last
    }
    return cells.pattern
  }

  private func add(
    row: Int, of tile: Tile, to cells: inout RunBuilder, at offset: Int
  ) throws(Fault) {
    switch nodes[Int(tile.node) - 1] {
    case .leaf(let bits):
      guard (0..<8).contains(row) else { return }
      var rest = UInt8(truncatingIfNeeded: bits >> UInt64(56 - 8 * row))
      while rest != 0 {
        let x = rest.leadingZeroBitCount
        let length = (~(rest << x)).leadingZeroBitCount
        try cells.add(x: tile.x + x, y: tile.y + row, length: length, state: 1, at: offset)
        rest &= UInt8(truncatingIfNeeded: 0xFF >> (x + length))
      }
    case .cells(let a, let b, let c, let d):
      guard (0..<2).contains(row) else { return }
      let states = row == 0 ? [a, b] : [c, d]
      for x in 0..<2 where states[x] != 0 {
        try cells.add(x: tile.x + x, y: tile.y + row, length: 1, state: states[x], at: offset)
      }
    case .quad: break
    }
  }
}
