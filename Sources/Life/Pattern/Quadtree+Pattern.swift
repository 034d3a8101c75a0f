import Lattice

extension Quadtree {
  /// The tree of a pattern: leaves of 8x8 cells, or squares of 2x2 where `hasStates` is set.
  ///
  /// Equal squares stand once, and the same pattern always gives the same tree. Nil when it would
  /// take more than 2^27 squares to look at, as for thousands of lines of millions of cells.
  /// - Complexity: O(runs · levels + squares that are partly filled).
  public init?(_ pattern: Pattern, hasStates: Bool) {
    self.init()
    guard let bounds = pattern.bounds else { return }
    // Half the root's side is a power of two that no cell lies beyond.
    let reach = max(-bounds.x, -bounds.y, bounds.maxX, bounds.maxY)
    let level = max(4, 65 - (reach - 1).leadingZeroBitCount)
    var builder = QuadtreeBuilder(leafLevel: hasStates ? 1 : 3)
    builder.pieces = pattern.runs.map {
      .init(x: $0.x, end: $0.end, y: $0.y, state: $0.state)
    }
    let corner = -(1 << (level - 1))
    let root = builder.build(builder.pieces.indices, x: corner, y: corner, level: level)
    guard builder.squaresLeft > 0, root == builder.tree.root else { return nil }
    self = builder.tree
  }
}

/// Builds a tree from the runs of a pattern, from its root down, each different square once.
private struct QuadtreeBuilder {
  /// A part of a run inside the square that is being built.
  struct Piece {
    var x: Int
    var end: Int
    let y: Int
    let state: CellState
  }

  let leafLevel: Int
  /// The pieces of the squares from the root down to the one that is being built.
  var pieces: [Piece] = []
  var squaresLeft = 1 << 27
  var tree = Quadtree()
  /// The numbers of the nodes at places that their contents tell; 0 is a free place.
  private var table = [Int32](repeating: 0, count: 1 << 10)

  init(leafLevel: Int) { self.leafLevel = leafLevel }

  /// The number of the square of side 2^`level` at (x, y) that holds the pieces in `range`.
  mutating func build(_ range: Range<Int>, x: Int, y: Int, level: Int) -> Int32 {
    guard !range.isEmpty, squaresLeft > 0 else { return 0 }
    squaresLeft -= 1
    if let state = uniformState(range, level: level) { return uniform(state, level: level) }
    if level == leafLevel { return leaf(range, x: x, y: y) }
    let half = 1 << (level - 1)
    let lower = firstPiece(in: range, from: y + half)
    let a = quarter(range.lowerBound..<lower, x: x, y: y, half, level)
    let b = quarter(range.lowerBound..<lower, x: x + half, y: y, half, level)
    let c = quarter(lower..<range.upperBound, x: x, y: y + half, half, level)
    let d = quarter(lower..<range.upperBound, x: x + half, y: y + half, half, level)
    return number(of: .quad(a, b, c, d), level: level)
  }

  /// Builds the square of side `half` at (x, y) from what of the pieces lies in its columns.
  private mutating func quarter(
    _ range: Range<Int>, x: Int, y: Int, _ half: Int, _ level: Int
  ) -> Int32 {
    let start = pieces.count
    let end = x + half
    for index in range {
      var piece = pieces[index]
      piece.x = max(piece.x, x)
      piece.end = min(piece.end, end)
      if piece.x < piece.end { pieces.append(piece) }
    }
    let number = build(start..<pieces.count, x: x, y: y, level: level - 1)
    pieces.removeSubrange(start...)
    return number
  }

  private func firstPiece(in range: Range<Int>, from y: Int) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].y < y { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The state that fills the square, if one does.
  private func uniformState(_ range: Range<Int>, level: Int) -> CellState? {
    guard level < 32, range.count == 1 << level, let first = range.first else { return nil }
    let state = pieces[first].state
    let isFull = range.allSatisfy {
      pieces[$0].end - pieces[$0].x == 1 << level && pieces[$0].state == state
    }
    return isFull ? state : nil
  }

  private mutating func uniform(_ state: CellState, level: Int) -> Int32 {
    var part = number(
      of: leafLevel == 1 ? .cells(state, state, state, state) : .leaf(.max), level: leafLevel)
    guard level > leafLevel else { return part }
    for level in leafLevel + 1...level {
      part = number(of: .quad(part, part, part, part), level: level)
    }
    return part
  }

  private mutating func leaf(_ range: Range<Int>, x: Int, y: Int) -> Int32 {
    if leafLevel == 1 {
      var states: [CellState] = [0, 0, 0, 0]
      for piece in pieces[range] {
        for column in piece.x..<piece.end { states[(piece.y - y) * 2 + column - x] = piece.state }
      }
      return number(of: .cells(states[0], states[1], states[2], states[3]), level: 1)
    }
    var bits: UInt64 = 0
    for piece in pieces[range] {
      let row: UInt64 = (0xFF >> UInt64(piece.x - x)) & ~(0xFF >> UInt64(piece.end - x))
      bits |= row << UInt64(56 - 8 * (piece.y - y))
    }
    return number(of: .leaf(bits), level: 3)
  }

  /// The number of the node, which is added unless it is there already.
  private mutating func number(of node: Quadtree.Node, level: Int) -> Int32 {
    if tree.count * 2 >= table.count { grow() }
    var place = Self.place(node, level) & (table.count - 1)
    while table[place] != 0 {
      let number = table[place]
      if tree[number] == node, tree.level(number) == level { return number }
      place = (place + 1) & (table.count - 1)
    }
    let number = tree.append(node, level: level)
    table[place] = number
    return number
  }

  private mutating func grow() {
    table = [Int32](repeating: 0, count: table.count * 4)
    for index in 0..<tree.count {
      let number = Int32(index + 1)
      var place = Self.place(tree[number], tree.level(number) ?? 0) & (table.count - 1)
      while table[place] != 0 { place = (place + 1) & (table.count - 1) }
      table[place] = number
    }
  }

  /// A number that scatters the nodes; the multiplier is 2^64 divided by the golden ratio.
  private static func place(_ node: Quadtree.Node, _ level: Int) -> Int {
    func mixed(_ a: UInt64, _ b: UInt64) -> Int {
      var value = (a ^ b.byteSwapped) &* 0x9E37_79B9_7F4A_7C15
      value = (value ^ (value >> 32) ^ (b &* 0xD6E8_FEB8_6659_FD93)) &* 0x9E37_79B9_7F4A_7C15
      return Int(truncatingIfNeeded: value >> 24)
    }
    switch node {
    case .leaf(let bits): return mixed(bits, 3)
    case .cells(let a, let b, let c, let d):
      return mixed(UInt64(a) << 24 | UInt64(b) << 16 | UInt64(c) << 8 | UInt64(d), 1)
    case .quad(let a, let b, let c, let d):
      return mixed(
        UInt64(UInt32(bitPattern: a)) << 32 | UInt64(UInt32(bitPattern: b)),
        (UInt64(UInt32(bitPattern: c)) << 32 | UInt64(UInt32(bitPattern: d))) &+ UInt64(level) << 56
      )
    }
  }
}
