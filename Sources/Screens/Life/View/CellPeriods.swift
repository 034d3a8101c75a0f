import BigInt
import Lattice
import Life

/// The periods of an oscillator's cells, as colours tell them.
struct CellPeriods: Sendable {
  /// The cells of each row, with the place of their periods among all periods, the shortest first.
  private let rows: [Int: [(x: Int, rank: Int)]]
  /// All periods, the shortest first.
  let periods: [Int]
  /// The first generation in which the cells do so.
  let since: BigInt

  init(_ map: CycleMap, since: BigInt) {
    let periods = map.periods
    self.periods = periods
    self.since = since
    var place: [Int: Int] = [:]
    for (rank, period) in periods.enumerated() { place[period] = rank }
    var rows: [Int: [(x: Int, rank: Int)]] = [:]
    for (cell, cycle) in map.cells {
      rows[cell.y, default: []].append((cell.x, place[cycle.period] ?? 0))
    }
    self.rows = rows
  }

  /// Calls `body(x, rank)` for the cells of a row in which something lives at some time, in any order.
  func forEachCell(inRow y: Int, _ body: (Int, Int) -> Void) {
    for (x, rank) in rows[y] ?? [] { body(x, rank) }
  }

  /// Which of `count` colours a cell has whose period is the one at a place, and how it stands out without
  /// colours: what never changes has the first colour, what has the longest period the last.
  func step(_ rank: Int, of count: Int) -> (color: Int, rank: UInt8) {
    if periods[rank] == 1 { return (0, 2) }
    // The first period that is not 1 has the second colour, so that stators stay apart.
    let first = periods.first == 1 ? 1 : 0
    let last = periods.count - 1
    if rank == last { return (count - 1, 0) }
    return (min(1 + (rank - first) * (count - 2) / max(last - first, 1), count - 1), 1)
  }
}
