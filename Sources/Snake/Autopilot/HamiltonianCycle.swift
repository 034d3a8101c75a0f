import Lattice

/// A closed walk through the cells of an open board, each once.
///
/// On a board with an even number of cells and no side of 1 it visits all. On a board with two odd
/// sides no such walk exists, because its colours as a chessboard do not balance: it leaves out one
/// corner, the spare, which can take the place of one other cell, the swing, at any time.
struct HamiltonianCycle: Sendable {
  /// The cells in the order of the walk.
  private(set) var cells: [Int]
  /// Where each cell of the grid stands in `cells`; -1 for those that do not.
  private(set) var position: [Int]
  /// The corner that is left out, and the cell that it can stand in for.
  private(set) var spare: (corner: Int, swing: Int)?

  var count: Int { cells.count }

  /// The place that lies `steps` after another one.
  @inline(__always)
  func place(_ place: Int, plus steps: Int) -> Int {
    let sum = place &+ steps
    return sum >= cells.count ? sum &- cells.count : sum
  }

  /// How many steps `cell` is after `place`; nil for a cell that is left out.
  @inline(__always)
  func steps(from place: Int, to cell: Int) -> Int? {
    let there = position[cell]
    if there < 0 { return nil }
    return there >= place ? there &- place : there &- place &+ cells.count
  }

  /// The direction of the step between two cells that follow each other.
  static func direction(from cell: Int, to next: Int) -> Direction {
    switch next - cell {
    case 1: .right
    case -1: .left
    case let step: step > 0 ? .down : .up
    }
  }

  /// Puts the cells in another order from a place on.
  mutating func rewrite(from start: Int, _ order: some Sequence<Int>) {
    var next = start
    for cell in order {
      cells[next] = cell
      position[cell] = next
      next = place(next, plus: 1)
    }
  }

  /// Lets the spare corner and its swing cell change their parts.
  mutating func swing() {
    guard let (corner, old) = spare else { return }
    let place = position[old]
    cells[place] = corner
    position[corner] = place
    position[old] = -1
    spare = (corner: old, swing: corner)
  }
}

extension HamiltonianCycle {
  /// No walk at all.
  static let none = HamiltonianCycle(cells: [], position: [])

  /// The number of combs that a board may have.
  static let combVariants = 0..<16

  /// A comb of the board: one walk along rows or columns, mirrored or reversed by the variant's
  /// bits.
  ///
  /// Nil for a variant that the sides' parity or a side of 1 rules out. O(area).
  static func comb(_ variant: Int, of size: Size, on grid: Grid) -> HamiltonianCycle? {
    let isTransposed = variant & 8 != 0
    let shape = isTransposed ? Size(size.height, size.width) : size
    guard let walk = comb(of: shape) else { return nil }
    let cells = walk.map { cell in
      var cell = cell
      if variant & 1 != 0 { cell.x = shape.width - 1 - cell.x }
      if variant & 2 != 0 { cell.y = shape.height - 1 - cell.y }
      return grid.index(isTransposed ? Point(cell.y, cell.x) : cell)
    }
    return HamiltonianCycle(variant & 4 != 0 ? cells.reversed() : cells, on: grid)
  }

  private init(_ walk: [Int], on grid: Grid) {
    cells = walk
    position = [Int](repeating: -1, count: grid.count)
    for (place, cell) in walk.enumerated() { position[cell] = place }
    guard grid.width % 2 == 1, grid.height % 2 == 1 else { return }
    // The spare is the corner without a place; its two neighbours share one more, the swing.
    let corners = [
      Point(0, 0), Point(grid.width - 1, 0), Point(0, grid.height - 1),
      Point(grid.width - 1, grid.height - 1),
    ]
    for corner in corners where position[grid.index(corner)] < 0 {
      let inner = Point(
        corner.x == 0 ? 1 : grid.width - 2, corner.y == 0 ? 1 : grid.height - 2)
      spare = (corner: grid.index(corner), swing: grid.index(inner))
    }
  }

  /// A comb whose back is the left column and whose teeth are rows.
  ///
  ///     ┌─────┐    ┌───┐
  ///     │ ┌───┘    │ ┌─┘
  ///     │ └───┐    └┐└┐
  ///     └─────┘     └─┘   (three rows of five: the last tooth is dented and leaves a corner)
  ///
  /// Nil unless both sides are at least 2 and the height is even or the width odd.
  private static func comb(of size: Size) -> [Point]? {
    let (width, height) = (size.width, size.height)
    guard width >= 2, height >= 2, height % 2 == 0 || width % 2 == 1 else { return nil }
    let teeth = height - height % 2
    var walk: [Point] = []
    for y in 0..<teeth {
      let first = y == 0 || y == teeth - 1 ? 0 : 1
      var columns = Array(first..<width)
      if y % 2 == 1 { columns.reverse() }
      for x in columns {
        let isDented = y == teeth - 1 && teeth < height && x > 0
        // Down on one column of a pair and up on the next.
        if isDented && x % 2 == 1 { walk.append(Point(x, height - 1)) }
        walk.append(Point(x, y))
        if isDented && x % 2 == 0 { walk.append(Point(x, height - 1)) }
      }
    }
    if teeth > 2 {
      for y in (1..<(teeth - 1)).reversed() { walk.append(Point(0, y)) }
    }
    return walk
  }
}
