import Lattice

/// A way through all cells of an open board, round and round, made once and followed blindly.
///
/// The cheapest way to steer: `SnakeGame.advance(along:steps:)` follows it in large batches.
public struct Course: Sendable {
  /// For each cell of the grid the one that follows; a cell that is not on the way is its own.
  let next: [UInt32]
  private let directions: [Direction]

  /// The course that the snake of a game lies on.
  ///
  /// Nil unless the board is open, has an even number of cells and no side of 1, and the snake lies
  /// on one of the ways known here. Where `startLength` is above 1, games that differ in the seed
  /// alone share a course. O(area).
  public init?(for game: SnakeGame) {
    guard let cycle = CyclePilot.cycle(for: game), cycle.spare == nil else { return nil }
    var next = (0..<UInt32(game.grid.count)).map { $0 }
    var directions = [Direction](repeating: .right, count: game.grid.count)
    for (place, cell) in cycle.cells.enumerated() {
      let following = cycle.cells[cycle.place(place, plus: 1)]
      next[cell] = UInt32(following)
      directions[cell] = HamiltonianCycle.direction(from: cell, to: following)
    }
    self.next = next
    self.directions = directions
  }

  /// The direction from a cell to the one that follows.
  @inline(__always)
  func direction(at cell: Int) -> Direction { directions[cell] }
}
