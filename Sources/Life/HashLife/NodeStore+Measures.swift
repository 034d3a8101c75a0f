import BigInt
import LifeKernels

/// What is known of a square without going through its cells one by one.
extension NodeStore {
  /// How many different nodes and leaves a square consists of, counted up to about `most`.
  func squares(of id: NodeID, atMost most: Int) -> (nodes: Int, leaves: Int) {
    var seen = SeenSquares(atMost: most)
    var pending = [id]
    var leaves = 0
    while let id = pending.popLast(), seen.count < most {
      guard id != 0, seen.insert(id) else { continue }
      if id & UInt32(LifeLeafFlag) != 0 {
        leaves += 1
      } else {
        let parts = children(id)
        for part in 0..<4 { pending.append(parts[part]) }
      }
    }
    return (seen.count - leaves, leaves)
  }

  /// Numbers of squares in a table that is large enough for all: many times as fast as a `Set`.
  private struct SeenSquares {
    private var places: [NodeID]
    private let shift: UInt32
    private(set) var count = 0

    init(atMost most: Int) {
      let bits = Int.bitWidth - (2 * max(most, 1)).leadingZeroBitCount
      places = [NodeID](repeating: 0, count: 1 << bits)
      shift = UInt32(32 - bits)
    }

    /// - Returns: whether it was not there yet.
    mutating func insert(_ id: NodeID) -> Bool {
      var place = Int((id &* 0x9E37_79B1) &>> shift)
      while places[place] != 0 {
        if places[place] == id { return false }
        place = (place + 1) & (places.count - 1)
      }
      places[place] = id
      count += 1
      return true
    }
  }

  /// The exact number of cells of a square.
  func population(_ id: NodeID, _ level: Int) -> BigInt {
    var known: [NodeID: BigInt] = [:]
    return population(id, level, &known)
  }

  private func population(_ id: NodeID, _ level: Int, _ known: inout [NodeID: BigInt]) -> BigInt {
    let count = count(id, level)
    if count < .max { return BigInt(count) }
    if let sum = known[id] { return sum }
    let parts = children(id)
    var sum: BigInt = 0
    for part in 0..<4 { sum += population(parts[part], level - 1, &known) }
    known[id] = sum
    return sum
  }

  /// The smallest rectangle around the cells of a square whose middle is the corner at (0, 0).
  func bounds(_ id: NodeID, _ level: Int) -> Box? {
    guard id != 0 else { return nil }
    func margin(_ side: Side) -> BigInt {
      var known: [NodeID: BigInt] = [:]
      return distance(to: side, id, level, &known) ?? 0
    }
    let half = BigInt(1) << (level - 1)
    let left = margin(.west)
    let top = margin(.north)
    return Box(
      x: left - half, y: top - half, width: 2 * half - left - margin(.east),
      height: 2 * half - top - margin(.south))
  }

  private enum Side {
    case north, west, east, south

    /// The two parts of a node on this side, and the two on the other.
    var parts: (near: (Int, Int), far: (Int, Int)) {
      switch self {
      case .north: ((0, 1), (2, 3))
      case .west: ((0, 2), (1, 3))
      case .east: ((1, 3), (0, 2))
      case .south: ((2, 3), (0, 1))
      }
    }
  }

  /// How many rows or columns from a side on are empty; nil for the empty square.
  private func distance(
    to side: Side, _ id: NodeID, _ level: Int, _ known: inout [NodeID: BigInt]
  ) -> BigInt? {
    if id == 0 { return nil }
    if level == leafLevel { return BigInt(distance(to: side, cells(id))) }
    if let distance = known[id] { return distance }
    let square = children(id)
    let (near, far) = side.parts
    func nearest(_ parts: (Int, Int), _ known: inout [NodeID: BigInt]) -> BigInt? {
      let a = distance(to: side, square[parts.0], level - 1, &known)
      let b = distance(to: side, square[parts.1], level - 1, &known)
      guard let a, let b else { return a ?? b }
      return min(a, b)
    }
    let result =
      nearest(near, &known) ?? nearest(far, &known).map { $0 + BigInt(1) << (level - 1) }
    known[id] = result
    return result
  }

  private func distance(to side: Side, _ leaf: Leaf) -> Int {
    let rows = (0..<form.side).map { form.living(leaf, $0) }
    let all = rows.reduce(0, |)
    switch side {
    case .north: return rows.firstIndex { $0 != 0 } ?? form.side
    case .south:
      return rows.reversed().firstIndex { $0 != 0 }.map { form.side - $0.base } ?? form.side
    case .west: return all.trailingZeroBitCount
    case .east: return all.leadingZeroBitCount - 64 + form.side
    }
  }
}
