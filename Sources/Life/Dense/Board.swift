import Lattice

/// The cells of a rectangle in their present and in a later generation, within a frame of ghosts.
///
/// Coordinates count from the top-left cell and are checked by the board. A pass over the board
/// makes one generation, or several where the ghosts are deep enough. It is made in strips, and can
/// be broken off between them and gone on with: `prepare`, then `step` for all strips of a pass, then
/// `finish`; or `cancel` at any time. Meanwhile the present generation can be read as ever.
protocol Board: AnyObject {
  /// The number of columns and rows.
  var size: Size { get }
  /// How far beyond the edges the ghost cells reach: as far as a cell sees, or farther.
  var margin: Int { get }
  /// The bytes that both generations take.
  var memory: Int { get }

  /// An empty board of another size for the same rule.
  func empty(_ size: Size) -> any Board
  /// The same cells again, which both boards share as far as neither of them changes them; the copy
  /// takes over the pass that is on.
  func takeCopy() -> any Board

  /// Makes the cells this board's own as far as some are set from now on.
  /// - Precondition: no pass is on.
  func beginEdit()
  /// Makes all cells this board's own, on several threads, before `prepare`; false when it was broken
  /// off, to be gone on with.
  func settle(threads: Int, until isInterrupted: () -> Bool) -> Bool

  /// The state of a cell on the board.
  subscript(x: Int, y: Int) -> CellState { get set }
  /// Sets the cells `start ..< end` of a row.
  func fill(row: Int, from start: Int, to end: Int, state: CellState)

  /// Fills the ghost cells.
  func prepare(_ seams: [Seam])
  /// The most generations that the ghosts allow to compute at once.
  var depth: Int { get }
  /// A pass of up to `depth` generations over what `prepare` has found, in strips that a thread steps
  /// in half a millisecond or less, and that are no larger than told.
  func pass(generations: Int, largestStrip: Size) -> BoardPass
  /// Computes strips of a pass, by their numbers as `next` gives them, until that is nil: of a board
  /// whose top-left cell is at `origin` in the universe, and which on an endless topology lies before
  /// `background`. Several threads may do so at the same time, each with strips of its own.
  func step(_ pass: BoardPass, origin: Point, background: CellState, next: () -> Int?)
  /// Makes what was computed the present generation.
  func finish()
  /// Gives up the pass that is on.
  func cancel()

  /// Whether a cell lives that may give birth beyond the left or right end (`columns`) or beyond
  /// the upper or lower end (`rows`).
  func reachesBeyond(columns: Bool, rows: Bool) -> Bool

  /// The number of cells that are not dead.
  var population: UInt64 { get }
  /// Adds to `sums[(x + offset) >> zoom]` for each cell that is not dead in a rectangle on the board,
  /// which is not empty; in the next generation where it is made, if so wanted.
  func addPopulations(
    in rect: Rect, offset: Int, zoom: Int, to sums: UnsafeMutablePointer<UInt64>, next: Bool)
  /// The smallest rectangle around all cells that are not dead.
  var bounds: Rect? { get }
  /// Calls `body(x, y, length, state)` for runs of cells that are not dead, in reading order.
  func forEachRun(in rect: Rect, _ body: (Int, Int, Int, CellState) -> Void)
}

extension Board {
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
