import BigInt
import Lattice
import Life

/// The periods of an oscillator's cells, as colours tell them.
struct CellPeriods: Sendable {
  /// The place of each cell's period among all periods, the shortest first.
  private let ranks: [Point: Int]
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
    ranks = map.cells.mapValues { place[$0.period] ?? 0 }
  }

  /// Which of `count` colours a cell has, and how it stands out without colours: what never changes
  /// has the first colour, what has the longest period the last; nil where nothing ever lives.
  func step(_ x: Int, _ y: Int, of count: Int) -> (color: Int, rank: Int)? {
    guard let rank = ranks[Point(x, y)] else { return nil }
    if periods[rank] == 1 { return (0, 2) }
    // The first period that is not 1 has the second colour, so that stators stay apart.
    let first = periods.first == 1 ? 1 : 0
    let last = periods.count - 1
    if rank == last { return (count - 1, 0) }
    return (min(1 + (rank - first) * (count - 2) / max(last - first, 1), count - 1), 1)
  }
}
