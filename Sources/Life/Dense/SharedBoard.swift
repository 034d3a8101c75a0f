/// What copies of a dense engine share until one of them is changed: its board, and what is known of
/// it.
final class SharedBoard {
  let board: any Board
  /// The pass that is on.
  var pass: BoardPass?
  /// The squares of the present generation, and of the next one.
  var counts: SquareCounts
  var nextCounts: SquareCounts
  /// For how many passes squares are still counted as they are made, since somebody looked.
  private(set) var looks = 0

  /// More passes than are made between two pictures of a board that takes long to count.
  private static let mostLooks = 64

  /// - Parameter counts: those of the board, none of them known.
  init(_ board: any Board, _ counts: SquareCounts) {
    self.board = board
    self.counts = counts
    nextCounts = counts
  }

  /// The same again, for who is about to change it; the pass that is on goes along.
  func takeCopy() -> SharedBoard {
    let copy = SharedBoard(board.takeCopy(), counts)
    swap(&copy.nextCounts, &nextCounts)
    swap(&copy.pass, &pass)
    copy.looks = looks
    return copy
  }

  /// Somebody looks at the board.
  func look() { looks = Self.mostLooks }

  /// The next generation is the present one.
  func takeNextCounts() {
    swap(&counts, &nextCounts)
    nextCounts.forget()
    looks = max(looks - 1, 0)
  }
}
