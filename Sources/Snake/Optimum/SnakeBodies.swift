import Lattice

/// All snakes that there can be on a small board, by length, and how they become one another.
///
/// A snake of `length` cells is a number; the tables lead from it to others without a search. They
/// follow from one another: what is true of a snake without its tail is true of the snake.
struct SnakeBodies {
  /// The number of cells.
  let area: Int
  /// The tables of the snakes of each length, from 1; the first one is empty.
  private(set) var levels: [Level] = [Level()]

  /// The snakes of one length.
  struct Level {
    /// The cells that each snake lies on, as bits.
    var mask: [UInt32] = []
    var head: [UInt8] = []
    var tail: [UInt8] = []
    /// For each snake the one without its tail, a cell shorter.
    var shorter: [Int32] = []
    /// For each snake the one without its head, a cell shorter.
    var headless: [Int32] = []
    /// For each snake and direction the one with a tail more, a cell longer; -1 for none.
    var grown: [Int32] = []
    /// For each snake and direction the one with a head more, a cell longer; -1 for none.
    var fed: [Int32] = []

    var count: Int { head.count }
  }

  /// The snakes of a board without walls that does not wrap.
  ///
  /// - Precondition: it has at most 32 cells.
  init(_ size: Size) {
    area = size.width * size.height
    let neighbours = SnakeBodies.neighbours(size)
    var first = Level()
    for cell in 0..<area {
      first.mask.append(1 << UInt32(cell))
      first.head.append(UInt8(cell))
      first.tail.append(UInt8(cell))
      first.shorter.append(-1)
      first.headless.append(-1)
    }
    levels.append(first)
    for length in 1..<area { grow(length, neighbours) }
    levels[area].grown = [Int32](repeating: -1, count: 4 * levels[area].count)
    levels[area].fed = levels[area].grown
  }

  /// For each cell and direction the neighbour; -1 beyond the edge.
  static func neighbours(_ size: Size) -> [Int] {
    (0..<(size.width * size.height)).flatMap { cell in
      Direction.allCases.map { direction in
        let next = Point(cell % size.width, cell / size.width) + direction.step
        let isInside = (0..<size.width).contains(next.x) && (0..<size.height).contains(next.y)
        return isInside ? next.y * size.width + next.x : -1
      }
    }
  }

  /// Makes the snakes that are a cell longer than `length`.
  private mutating func grow(_ length: Int, _ neighbours: [Int]) {
    var longer = Level()
    let level = levels[length]
    var grown = [Int32](repeating: -1, count: 4 * level.count)
    // Where the tail is, seen from the part before it; for the table of heads.
    var links: [Int] = []
    for snake in 0..<level.count {
      for direction in 0..<4 {
        let cell = neighbours[4 * Int(level.tail[snake]) + direction]
        guard cell >= 0, level.mask[snake] >> UInt32(cell) & 1 == 0 else { continue }
        grown[4 * snake + direction] = Int32(longer.count)
        longer.mask.append(level.mask[snake] | 1 << UInt32(cell))
        longer.head.append(level.head[snake])
        longer.tail.append(UInt8(cell))
        longer.shorter.append(Int32(snake))
        longer.headless.append(
          length == 1
            ? Int32(cell) : levels[length - 1].grown[4 * Int(level.headless[snake]) + direction])
        links.append(direction)
      }
    }
    levels[length].grown = grown
    levels[length].fed = heads(length, neighbours)
    levels.append(longer)
    lastLinks = links
  }

  /// The direction of each tail of the longest snakes so far.
  private var lastLinks: [Int] = []

  /// The table of heads of the snakes of a length, from that of those a cell shorter.
  private func heads(_ length: Int, _ neighbours: [Int]) -> [Int32] {
    let level = levels[length]
    var fed = [Int32](repeating: -1, count: 4 * level.count)
    for snake in 0..<level.count {
      for direction in 0..<4 {
        if length == 1 {
          // A snake of two cells is its head with a tail in the opposite direction.
          let head = neighbours[4 * snake + direction]
          let back = Direction.allCases[direction].opposite
          if head >= 0 { fed[4 * snake + direction] = level.grown[4 * head + Int(back.rawValue)] }
        } else {
          let front = levels[length - 1].fed[4 * Int(level.shorter[snake]) + direction]
          guard front >= 0 else { continue }
          fed[4 * snake + direction] = level.grown[4 * Int(front) + lastLinks[snake]]
        }
      }
    }
    return fed
  }
}
