import Lattice

/// One-way streets on a board of even sides, with blocks of 2x2 squares that turn in a circle.
///
/// Even columns lead one way and odd ones the other, and so do rows, so that from each square one
/// step stays in its block and one leaves it:
///
///     ↓ ←│↓ ←
///     → ↑│→ ↑
///     ───┼───
///     ↓ ←│↓ ←
///     → ↑│→ ↑
///
/// A walk that fills the board along these streets goes round a spanning tree of the blocks: it
/// enters each block from its parent and comes back to the parent in the end. (Kasteleyn 1963,
/// "A soluble self-avoiding walk problem".)
struct CellLattice: Sendable {
  /// For each square the next one of its block.
  private(set) var inner: [Int]
  /// For each square the one in another block that its other street leads to, possibly on the rim.
  private(set) var outer: [Int]
  /// The number of each square's block; -1 on the rim.
  private(set) var block: [Int]
  let blocks: Int

  /// The streets of a board, turning against the clock or with it.
  ///
  /// - Precondition: both sides are even.
  init(_ grid: Grid, isClockwise: Bool) {
    inner = [Int](repeating: 0, count: grid.count)
    outer = inner
    block = [Int](repeating: -1, count: grid.count)
    blocks = grid.width / 2 * (grid.height / 2)
    for y in 0..<grid.height {
      for x in 0..<grid.width {
        let cell = grid.index(Point(x, y))
        // In a mirror the streets turn the other way.
        let isLeft = (x % 2 == 0) != isClockwise
        let across = isClockwise ? -1 : 1
        let column = isLeft ? cell + grid.stride : cell - grid.stride
        let row = y % 2 == 0 ? cell - across : cell + across
        let staysInColumn = isLeft == (y % 2 == 0)
        inner[cell] = staysInColumn ? column : row
        outer[cell] = staysInColumn ? row : column
        block[cell] = y / 2 * (grid.width / 2) + x / 2
      }
    }
  }
}
