public import BigInt

/// What a tree holds, counted without visiting a node twice.
extension Quadtree {
  /// The number of cells of the root that are not dead.
  /// - Complexity: O(nodes), with whole numbers of as many digits as the result.
  public var population: BigInt {
    // Up to side 2^31 no count leaves 64 bits; above that, count how often each node is used.
    let small = smallPopulations
    guard let rootLevel = level(root) else { return 0 }
    if rootLevel <= Self.wordLevel { return BigInt(small[count - 1]) }
    var total: BigInt = 0
    var uses: [Int32: BigInt] = [root: 1]
    var number = root
    // Nodes stand after their parts, so all uses of a node are known when its turn comes.
    while number > 0, !uses.isEmpty {
      if let times = uses.removeValue(forKey: number) {
        if (level(number) ?? 0) <= Self.wordLevel {
          total += times * BigInt(small[Int(number) - 1])
        } else {
          for part in self[number].parts where part != 0 { uses[part, default: 0] += times }
        }
      }
      number -= 1
    }
    return total
  }

  /// The smallest rectangle around the cells of the root that are not dead, or nil without any.
  /// - Complexity: O(nodes).
  public var bounds: Box? {
    let isEmpty = emptiness
    guard root != 0, !isEmpty[Int(root)] else { return nil }
    let half = BigInt(1) << ((level(root) ?? 1) - 1)
    let left = margin(.left, isEmpty) - half
    let top = margin(.top, isEmpty) - half
    return Box(
      x: left, y: top, width: half - margin(.right, isEmpty) - left,
      height: half - margin(.bottom, isEmpty) - top)
  }

  /// The highest state of any node, 0 for a tree without living cells.
  /// - Complexity: O(nodes).
  public var highestState: CellState {
    var highest: CellState = 0
    for index in 0..<count {
      switch self[Int32(index + 1)] {
      case .leaf(let bits): if bits != 0 { highest = max(highest, 1) }
      case .cells(let a, let b, let c, let d): highest = max(highest, a, b, c, d)
      case .quad: break
      }
    }
    return highest
  }

  /// Whether nothing lives in each square, by its number; the empty square 0 stands first.
  /// - Complexity: O(nodes).
  public var emptiness: [Bool] {
    var isEmpty = [Bool](repeating: true, count: count + 1)
    for index in 0..<count {
      isEmpty[index + 1] =
        switch self[Int32(index + 1)] {
        case .leaf(let bits): bits == 0
        case .cells(let a, let b, let c, let d): a | b | c | d == 0
        case .quad(let a, let b, let c, let d):
          isEmpty[Int(a)] && isEmpty[Int(b)] && isEmpty[Int(c)] && isEmpty[Int(d)]
        }
    }
    return isEmpty
  }

  /// The highest level whose populations all fit into a word, 4^31 < 2^64.
  private static let wordLevel = 31

  /// The population of each node up to `wordLevel`; higher ones stand as 0.
  private var smallPopulations: [UInt64] {
    var populations = [UInt64](repeating: 0, count: count)
    for index in 0..<count {
      switch self[Int32(index + 1)] {
      case .leaf(let bits): populations[index] = UInt64(bits.nonzeroBitCount)
      case .cells(let a, let b, let c, let d):
        populations[index] =
          UInt64(min(a, 1)) + UInt64(min(b, 1)) + UInt64(min(c, 1))
          + UInt64(min(d, 1))
      case .quad(let a, let b, let c, let d):
        guard (level(Int32(index + 1)) ?? 0) <= Self.wordLevel else { continue }
        func population(_ part: Int32) -> UInt64 { part == 0 ? 0 : populations[Int(part) - 1] }
        populations[index] = population(a) + population(b) + population(c) + population(d)
      }
    }
    return populations
  }
}

extension Quadtree {
  private enum Edge {
    case left, top, right, bottom

    /// The quarters of a square that touch the edge.
    var near: [Int] {
      switch self {
      case .left: [0, 2]
      case .top: [0, 1]
      case .right: [1, 3]
      case .bottom: [2, 3]
      }
    }
  }

  /// The number of columns or rows without cells between an edge of the root and its first cell.
  ///
  /// All squares that touch the line reached so far are followed at once, level by level; none of
  /// them is met twice, because a node has one level.
  private func margin(_ edge: Edge, _ isEmpty: [Bool]) -> BigInt {
    var squares: Set<Int32> = [root]
    var margin: BigInt = 0
    // Leaves may stand beside quads of their level, whose cells may begin earlier or later.
    var found: BigInt?
    while let one = squares.first, let level = level(one) {
      var near: Set<Int32> = []
      var far: Set<Int32> = []
      for number in squares {
        guard case .quad(let a, let b, let c, let d) = self[number] else {
          let here = margin + BigInt(cellMargin(edge, self[number]))
          found = min(found ?? here, here)
          continue
        }
        for (quarter, part) in [a, b, c, d].enumerated() where !isEmpty[Int(part)] {
          if edge.near.contains(quarter) { near.insert(part) } else { far.insert(part) }
        }
      }
      if near.isEmpty { margin += BigInt(1) << (level - 1) }
      squares = near.isEmpty ? far : near
    }
    return found ?? margin
  }

  private func cellMargin(_ edge: Edge, _ node: Node) -> Int {
    switch node {
    case .leaf(let bits):
      // All rows laid over each other, or all columns.
      let columns = (0..<8).reduce(UInt8(0)) { $0 | UInt8(truncatingIfNeeded: bits >> (8 * $1)) }
      switch edge {
      case .left: return columns.leadingZeroBitCount
      case .right: return columns.trailingZeroBitCount
      case .top: return bits.leadingZeroBitCount / 8
      case .bottom: return bits.trailingZeroBitCount / 8
      }
    case .cells(let a, let b, let c, let d):
      let states = [a, b, c, d]
      return edge.near.contains { states[$0] != 0 } ? 0 : 1
    case .quad: return 8
    }
  }
}
