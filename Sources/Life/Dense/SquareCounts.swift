import Lattice

/// How many cells live in each square of 64x64, of which pictures from far away are made.
///
/// Squares lie in the universe as pixels do: their corners are at multiples of 64. They are counted
/// as a row of squares is asked for, or while the generation is made, as long as somebody looks.
struct SquareCounts {
  /// A square's side is 2 to this power.
  static let shift = 6
  private static let side = 1 << shift

  /// The square of the board's first cell, counted from that of the universe's cell 0.
  let first: Point
  /// The place of the board's first cell in its square.
  private let phase: Point
  let columns: Int
  let rows: Int
  private let size: Size
  private var counts: [UInt16]
  /// The rows of squares that are counted.
  private var isKnown: [Bool]

  /// The squares of a board whose top-left cell is at `origin`; none is counted.
  init(of size: Size, at origin: Point) {
    self.size = size
    first = Point(origin.x >> Self.shift, origin.y >> Self.shift)
    phase = Point(origin.x & (Self.side - 1), origin.y & (Self.side - 1))
    columns = (size.width + phase.x + Self.side - 1) >> Self.shift
    rows = (size.height + phase.y + Self.side - 1) >> Self.shift
    counts = []
    isKnown = []
  }

  /// Forgets everything.
  mutating func forget() { isKnown = [] }

  /// Forgets the squares of some rows of cells.
  mutating func forget(rows: Range<Int>) {
    guard !isKnown.isEmpty, !rows.isEmpty else { return }
    let (first, last) = (rows.lowerBound + phase.y, rows.upperBound - 1 + phase.y)
    for row in first >> Self.shift...last >> Self.shift { isKnown[row] = false }
  }

  /// The rows of squares that lie above a row of cells as a whole.
  func rows(above row: Int) -> Int { row >= size.height ? rows : (row + phase.y) >> Self.shift }

  /// Counts what is not known of some rows of squares, in a board's present or next generation.
  mutating func count(_ range: Range<Int>, of board: any Board, next: Bool, threads: Int) {
    if isKnown.isEmpty {
      isKnown = [Bool](repeating: false, count: rows)
      if counts.isEmpty { counts = [UInt16](repeating: 0, count: rows * columns) }
    }
    let missing = range.filter { !isKnown[$0] }
    if missing.isEmpty { return }
    let (columns, phase, size) = (columns, phase, size)
    counts.withUnsafeMutableBufferPointer { counts in
      // Safe because the board is only read, and each row of squares is written by one thread.
      nonisolated(unsafe) let (board, counts) = (board, counts)
      Parallel.share(missing.count, threads: threads) { parts in
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: columns) { sums in
          guard let base = sums.baseAddress else { return }
          for row in parts.lazy.map({ missing[$0] }) {
            base.update(repeating: 0, count: columns)
            let top = max(row << Self.shift - phase.y, 0)
            let end = min((row + 1) << Self.shift - phase.y, size.height)
            board.addPopulations(
              in: Rect(x: 0, y: top, width: size.width, height: end - top), offset: phase.x,
              zoom: Self.shift, to: base, next: next)
            for column in 0..<columns {
              counts[row * columns + column] = UInt16(truncatingIfNeeded: sums[column])
            }
          }
        }
      }
    }
    for row in missing { isKnown[row] = true }
  }

  /// The number of all cells that are not dead, if every square is counted.
  var population: UInt64? {
    guard !isKnown.isEmpty, isKnown.allSatisfy(\.self) else { return nil }
    return counts.reduce(0) { $0 &+ UInt64($1) }
  }

  /// Calls `body` with the sums of some squares of a row, one sum for each group of 2^`shift` squares
  /// of the universe, and the number of the group, from the left.
  /// - Precondition: the row is counted.
  func forEachGroup(
    inRow row: Int, columns range: Range<Int>, shift: Int, _ body: (Int, UInt64) -> Void
  ) {
    counts.withUnsafeBufferPointer { counts in
      var column = range.lowerBound
      while column < range.upperBound {
        let group = (first.x + column) >> shift
        let end = min((group + 1) << shift - first.x, range.upperBound)
        var sum: UInt64 = 0
        for index in column..<end { sum &+= UInt64(counts[row * columns + index]) }
        if sum > 0 { body(group, sum) }
        column = end
      }
    }
  }
}
