import Lattice

extension Pattern {
  /// The cells in groups: two cells are in the same one when a chain of cells leads from one to the
  /// other in which none is more than `distance` rows or columns from the next.
  ///
  /// In the order of their first cells. At twice a rule's radius what is in two groups cannot act on
  /// the same cell in the next generation.
  /// - Complexity: O(runs · `distance`) and almost nothing for each pair of near runs.
  func islands(within distance: Int) -> [Pattern] {
    let leaders = islandLeaders(within: distance)
    var numbers = Array(repeating: 0, count: runs.count)
    var groups: [[Run]] = []
    for (index, leader) in leaders.enumerated() {
      if leader == index {
        numbers[index] = groups.count
        groups.append([runs[index]])
      } else {
        groups[numbers[leader]].append(runs[index])
      }
    }
    return groups.map { Pattern(runs: $0) }
  }

  /// Octagons around the islands, in their order.
  func islandHulls(within distance: Int) -> [Hull] {
    let leaders = islandLeaders(within: distance)
    var numbers = Array(repeating: 0, count: runs.count)
    var hulls: [Hull] = []
    for (index, leader) in leaders.enumerated() {
      let run = runs[index]
      if leader == index {
        numbers[index] = hulls.count
        hulls.append(Hull(Point(run.x, run.y)))
      }
      hulls[numbers[leader]].add(run)
    }
    return hulls
  }

  /// The number of the first run of each run's island.
  private func islandLeaders(within distance: Int) -> [Int] {
    var islands = DisjointSets(count: runs.count)
    var rows: [Range<Int>] = []
    var start = 0
    for index in runs.indices where index + 1 == runs.count || runs[index + 1].y != runs[index].y {
      rows.append(start..<index + 1)
      start = index + 1
    }
    for (number, row) in rows.enumerated() {
      for index in row.dropFirst() where runs[index].x - runs[index - 1].end < distance {
        islands.unite(index, index - 1)
      }
      var above = number - 1
      while above >= 0, runs[row.lowerBound].y - runs[rows[above].lowerBound].y <= distance {
        var other = rows[above].lowerBound
        for index in row {
          let run = runs[index]
          while other < rows[above].upperBound, run.x - runs[other].end >= distance { other += 1 }
          var near = other
          while near < rows[above].upperBound, runs[near].x - run.end < distance {
            islands.unite(index, near)
            near += 1
          }
        }
        above -= 1
      }
    }
    return runs.indices.map { islands.leader(of: $0) }
  }

  /// How far `other` lies from these cells when it is the same pattern elsewhere, else nil.
  /// - Complexity: O(runs).
  func offset(to other: Pattern) -> Point? {
    guard runs.count == other.runs.count, let first = runs.first, let target = other.runs.first
    else { return nil }
    let offset = Point(target.x - first.x, target.y - first.y)
    for (run, image) in zip(runs, other.runs)
    where run.x + offset.x != image.x || run.y + offset.y != image.y
      || run.length != image.length || run.state != image.state
    {
      return nil
    }
    return offset
  }

  /// The same cells with the first one of the topmost row at (0, 0), and where that was.
  var normalized: (pattern: Pattern, offset: Point) {
    let offset = runs.first.map { Point($0.x, $0.y) } ?? .zero
    return (translated(by: Point(-offset.x, -offset.y)), offset)
  }

  /// All cells of some patterns that have none in common.
  static func union(_ patterns: some Sequence<Pattern>) -> Pattern {
    Pattern(runs: patterns.flatMap(\.runs))
  }

  /// A number that tells patterns apart with hardly a mistake, wherever they lie.
  ///
  /// The same on every machine. Equal numbers only say where it is worth comparing cells.
  func digest(from origin: Point) -> UInt64 {
    var digest: UInt64 = 0x9e37_79b9_7f4a_7c15
    for run in runs {
      for part in [run.x - origin.x, run.y - origin.y, Int(run.length) << 8 | Int(run.state)] {
        digest = (digest ^ UInt64(bitPattern: Int64(part))) &* 0xff51_afd7_ed55_8ccd
        digest ^= digest >> 32
      }
    }
    return digest
  }
}
