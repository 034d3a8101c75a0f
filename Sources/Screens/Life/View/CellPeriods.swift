import BigInt
import Lattice
import Life

/// The periods of cells at rest, as colours tell them.
struct CellPeriods: Sendable {
  /// The cells of each row, with the place of their periods among all periods, the shortest first.
  private let rows: [Int: [(x: Int, rank: Int)]]
  /// All periods, the shortest first.
  let periods: [Int]
  /// The first generation in which the cells do so.
  let since: BigInt
  /// Whether there is life without a period: it travels, or its period is too long.
  let hasOthers: Bool

  init(_ map: CycleMap, since: BigInt, hasOthers: Bool = false) {
    let periods = map.periods
    self.periods = periods
    self.since = since
    self.hasOthers = hasOthers
    var place: [Int: Int] = [:]
    for (rank, period) in periods.enumerated() { place[period] = rank }
    var rows: [Int: [(x: Int, rank: Int)]] = [:]
    for (cell, cycle) in map.cells {
      rows[cell.y, default: []].append((cell.x, place[cycle.period] ?? 0))
    }
    self.rows = rows
  }

  /// The period of a cell; nil where nothing ever lives, or travels.
  /// - Complexity: O(cells of its row).
  func period(of cell: Point) -> Int? {
    rows[cell.y]?.first { $0.x == cell.x }.map { periods[$0.rank] }
  }

  /// Calls `body(x, rank)` for the cells of a row in which something lives at some time, in any order.
  func forEachCell(inRow y: Int, _ body: (Int, Int) -> Void) {
    for (x, rank) in rows[y] ?? [] { body(x, rank) }
  }

  /// How a cell looks.
  struct Step: Hashable {
    var color: Int
    var rank: UInt8
  }

  /// Which of `count` colours a cell has whose period is the one at a place, and how it stands out without
  /// colours: what never changes has the first colour, what has the longest period the last.
  func step(_ rank: Int, of count: Int) -> Step {
    if periods[rank] == 1 { return Step(color: 0, rank: 2) }
    // The first period that is not 1 has the second colour, so that stators stay apart.
    let first = periods.first == 1 ? 1 : 0
    let last = periods.count - 1
    if rank == last { return Step(color: count - 1, rank: 0) }
    let color = 1 + (rank - first) * (count - 2) / max(last - first, 1)
    return Step(color: min(color, count - 1), rank: 1)
  }

  /// The looks that there are, with the periods that have them, as `2` or `4-6`.
  func legend(of count: Int) -> [(step: Step, periods: String)] {
    var groups: [(step: Step, first: Int, last: Int)] = []
    for (rank, period) in periods.enumerated() {
      let step = step(rank, of: count)
      if let group = groups.last, group.step == step {
        groups[groups.count - 1].last = period
      } else {
        groups.append((step, period, period))
      }
    }
    return groups.map { ($0.step, $0.first == $0.last ? "\($0.first)" : "\($0.first)-\($0.last)") }
  }
}
