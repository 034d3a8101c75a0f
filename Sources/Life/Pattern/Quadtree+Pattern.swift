import Lattice

extension Quadtree {
  /// The tree of a pattern: leaves of 8x8 cells, or squares of 2x2 where `hasStates` is set.
  ///
  /// Equal squares stand once, and the same pattern always gives the same tree. Long runs cost no
  /// more than short ones.
  /// - Complexity: O(runs · levels).
  public init(_ pattern: Pattern, hasStates: Bool) {
    self.init()
    guard let bounds = pattern.bounds else { return }
    // Half the root's side is a power of two that no cell lies beyond.
    let reach = max(-bounds.x, -bounds.y, bounds.maxX, bounds.maxY)
    let level = max(4, 65 - (reach - 1).leadingZeroBitCount)
    var builder = QuadtreeBuilder(leafLevel: hasStates ? 1 : 3, rootLevel: level)
    self = builder.tree(of: pattern)
  }
}

/// Builds a tree from the rows of a pattern, each different square once.
///
/// Two rows of squares make one row of squares of twice the side. As soon as both are there they
/// are joined, so that no more than a row of each level is kept. Equal squares side by side are
/// told as one span.
private struct QuadtreeBuilder {
  /// Equal squares side by side; columns count in sides.
  struct Span {
    var x: Int
    var count: Int
    /// A node's number; below the leaves a state, or a square's cells as bits.
    var content: Int32

    var end: Int { x + count }
  }

  let leafLevel: Int
  let rootLevel: Int
  private var tree = Quadtree()
  /// The numbers of the nodes at places that their contents tell; 0 is a free place.
  private var table = [Int32](repeating: 0, count: 1 << 10)
  /// The row of each level that waits for the one below it.
  private var waiting: [(y: Int, spans: [Span])?]

  init(leafLevel: Int, rootLevel: Int) {
    self.leafLevel = leafLevel
    self.rootLevel = rootLevel
    waiting = Array(repeating: nil, count: rootLevel)
  }

  mutating func tree(of pattern: Pattern) -> Quadtree {
    let runs = pattern.runs
    var index = 0
    while index < runs.count {
      let y = runs[index].y
      var spans: [Span] = []
      while index < runs.count, runs[index].y == y {
        let run = runs[index]
        spans.append(
          Span(x: run.x, count: Int(run.length), content: leafLevel == 1 ? Int32(run.state) : 1))
        index += 1
      }
      add(spans, y: y, level: 0)
    }
    for level in 0..<rootLevel - 1 { flush(level) }
    // The centre of the root is the corner at (0, 0), where the four squares below it meet.
    var top: [Int32] = [0, 0, 0, 0]
    for (y, spans) in roots {
      for span in spans {
        for x in span.x..<span.end { top[(y + 1) * 2 + x + 1] = span.content }
      }
    }
    tree.append(.quad(top[0], top[1], top[2], top[3]), level: rootLevel)
    return tree
  }

  /// The rows of the squares below the root.
  private var roots: [(y: Int, spans: [Span])] = []

  /// Adds a row of squares; rows come from top to bottom.
  private mutating func add(_ spans: [Span], y: Int, level: Int) {
    guard level < rootLevel - 1 else { return roots.append((y, spans)) }
    if let upper = waiting[level] {
      if upper.y == y - 1 && y & 1 == 1 {
        waiting[level] = nil
        return add(joined(upper.spans, spans, level: level + 1), y: y >> 1, level: level + 1)
      }
      flush(level)
    }
    if y & 1 == 0 {
      waiting[level] = (y, spans)
    } else {
      // The row above this one is empty, and so are all between it and the last one.
      add(joined([], spans, level: level + 1), y: y >> 1, level: level + 1)
    }
  }

  /// Joins the row that waits with an empty one.
  private mutating func flush(_ level: Int) {
    guard let upper = waiting[level] else { return }
    waiting[level] = nil
    add(joined(upper.spans, [], level: level + 1), y: upper.y >> 1, level: level + 1)
  }

  /// The squares of side 2^`level` that two rows of squares of half the side make.
  private mutating func joined(_ upper: [Span], _ lower: [Span], level: Int) -> [Span] {
    var result: [Span] = []
    result.reserveCapacity(max(upper.count, lower.count))
    var (above, below) = (Cursor(upper), Cursor(lower))
    var x = min(above.start, below.start) >> 1
    while x != Cursor.end >> 1 {
      let (a, b, first) = above.pair(at: 2 * x)
      let (c, d, second) = below.pair(at: 2 * x)
      let count = min(first, second)
      if a | b | c | d != 0 {
        let content = square(a, b, c, d, level: level)
        if let last = result.last, last.end == x, last.content == content {
          result[result.count - 1].count += count
        } else {
          result.append(Span(x: x, count: count, content: content))
        }
        x += count
      } else {
        x = min(above.start, below.start) >> 1
      }
    }
    return result
  }

  /// A place in a row of spans that moves to the right.
  private struct Cursor {
    let spans: [Span]
    private var index = 0

    /// Right of every square.
    static let end = Int.max

    init(_ spans: [Span]) { self.spans = spans }

    /// The column of the next square.
    var start: Int { index < spans.count ? spans[index].x : Self.end }

    /// The squares at columns `x` and `x + 1`, and how many such pairs follow each other.
    mutating func pair(at x: Int) -> (Int32, Int32, count: Int) {
      let (first, width) = square(at: x)
      if width > 1 { return (first, first, width / 2) }
      return (first, square(at: x + 1).content, 1)
    }

    private mutating func square(at x: Int) -> (content: Int32, width: Int) {
      while index < spans.count, spans[index].end <= x { index += 1 }
      guard index < spans.count else { return (0, Self.end) }
      let span = spans[index]
      return span.x > x ? (0, span.x - x) : (span.content, span.end - x)
    }
  }

  /// What stands for the square of four smaller ones.
  private mutating func square(
    _ a: Int32, _ b: Int32, _ c: Int32, _ d: Int32, level: Int
  ) -> Int32 {
    if level > leafLevel { return number(of: .quad(a, b, c, d), level: level) }
    if leafLevel == 1 {
      return number(
        of: .cells(
          CellState(truncatingIfNeeded: a), CellState(truncatingIfNeeded: b),
          CellState(truncatingIfNeeded: c), CellState(truncatingIfNeeded: d)), level: 1)
    }
    switch level {
    // Two rows of two bits, then four rows of four, each from the left and from the top.
    case 1: return a << 3 | b << 2 | c << 1 | d
    case 2:
      let upper = (a & 12) << 12 | (b & 12) << 10 | (a & 3) << 10 | (b & 3) << 8
      let lower = (c & 12) << 4 | (d & 12) << 2 | (c & 3) << 2 | (d & 3)
      return upper | lower
    default:
      var bits: UInt64 = 0
      for row in 0..<8 {
        let (left, right) = row < 4 ? (a, b) : (c, d)
        let shift = Int32(12 - 4 * (row & 3))
        let byte = (left >> shift & 15) << 4 | (right >> shift & 15)
        bits = bits << 8 | UInt64(byte)
      }
      return number(of: .leaf(bits), level: 3)
    }
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

  /// A number that scatters the nodes; the first multiplier is 2^64 divided by the golden ratio.
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
