import Lattice

/// The cells of a rectangle in their present and in a later generation, within a frame of ghosts.
///
/// Coordinates count from the top-left cell and are checked by the board. A pass over the board
/// makes one generation, or several where the ghosts are deep enough. It is made in strips of rows,
/// so that it can be broken off between them: `prepare`, then `step` for all of `activeRows`, then
/// `finish`, or `cancel` at any time.
protocol Board: AnyObject {
  /// The number of columns and rows.
  var size: Size { get }
  /// How far beyond the edges the ghost cells reach: as far as a cell sees, or farther.
  var margin: Int { get }
  /// The bytes that both generations take.
  var memory: Int { get }

  /// An empty board of another size for the same rule.
  func empty(_ size: Size) -> any Board
  /// The same cells again.
  func copy() -> any Board

  /// The state of a cell on the board.
  subscript(x: Int, y: Int) -> CellState { get set }
  /// Sets the cells `start ..< end` of a row.
  func fill(row: Int, from start: Int, to end: Int, state: CellState)

  /// Fills the ghost cells.
  func prepare(_ seams: [Seam])
  /// The rows in which anything may live in the next generation.
  var activeRows: Range<Int> { get }
  /// The most generations that the ghosts allow to compute at once.
  var depth: Int { get }
  /// How many rows make a strip that is stepped in about a few milliseconds.
  func stripHeight(generations: Int, threads: Int) -> Int
  /// Computes some rows as they are after `generations`, up to `depth`, on several threads: of a
  /// board whose top-left cell is at `origin` in the universe, and which on an endless topology
  /// lies before `background`.
  func step(
    rows: Range<Int>, generations: Int, threads: Int, origin: Point, background: CellState)
  /// Makes what was computed the present generation.
  func finish()
  /// Stays at the present generation.
  func cancel()

  /// Whether a cell lives that may give birth beyond the left or right end (`columns`) or beyond
  /// the upper or lower end (`rows`).
  func reachesBeyond(columns: Bool, rows: Bool) -> Bool

  /// The number of cells that are not dead.
  var population: UInt64 { get }
  /// The number of cells that are not dead in a rectangle on the board, which is not empty.
  func population(in rect: Rect) -> UInt64
  /// Adds to `sums[(x + offset) >> zoom]` for each cell that is not dead in a rectangle on the board,
  /// which is not empty.
  func addPopulations(
    in rect: Rect, offset: Int, zoom: Int, to sums: UnsafeMutablePointer<UInt64>)
  /// The smallest rectangle around all cells that are not dead.
  var bounds: Rect? { get }
  /// Calls `body(x, y, length, state)` for runs of cells that are not dead, in reading order.
  func forEachRun(in rect: Rect, _ body: (Int, Int, Int, CellState) -> Void)
}

extension Board {
  /// Square by square.
  func addPopulations(
    in rect: Rect, offset: Int, zoom: Int, to sums: UnsafeMutablePointer<UInt64>
  ) {
    var x = rect.x
    while x < rect.maxX {
      let square = (x + offset) >> zoom
      let end = min((square + 1) << zoom - offset, rect.maxX)
      sums[square] += population(in: Rect(x: x, y: rect.y, width: end - x, height: rect.height))
      x = end
    }
  }

  /// The whole board.
  var area: Rect { Rect(x: 0, y: 0, width: size.width, height: size.height) }

  /// An empty board of another size, with this one's cells moved by an offset.
  /// - Precondition: all cells come to lie on it.
  func moved(by offset: Point, onto size: Size) -> any Board {
    let board = empty(size)
    forEachRun(in: area) { x, y, length, state in
      let start = x + offset.x
      board.fill(row: y + offset.y, from: start, to: start + length, state: state)
    }
    return board
  }
}
