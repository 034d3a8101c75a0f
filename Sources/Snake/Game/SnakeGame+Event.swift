public import Lattice

extension SnakeGame {
  /// Something that happened in a step, for sounds, scores and reports.
  public enum Event: Hashable, Sendable {
    /// The snake ate the food that lay there.
    case ate(Point)
    /// The snake became one cell longer.
    case grew
    /// A food was placed there.
    case foodAppeared(Point)
    /// The snake died; `at` is the cell that it ran into, for a wall possibly outside of the board.
    case died(Cause, at: Point)
    /// The snake fills the board.
    case won
  }

  /// Why a game is lost.
  public enum Cause: String, CaseIterable, Hashable, Sendable {
    /// The head left the board or ran into a wall.
    case wall
    /// The head ran into the body.
    case itself = "self"
    /// The limit of steps was reached.
    case stalled
  }

  /// How a game stands.
  public enum Status: Hashable, Sendable {
    /// It goes on.
    case running
    /// It ended with the snake's death or at the limit of steps.
    case lost(Cause)
    /// It ended with a full board.
    case won
  }

  /// What a cell shows.
  public enum Cell: Hashable, Sendable {
    /// A wall, or anything outside of the board.
    case wall
    /// Floor with nothing on it.
    case free
    /// A food.
    case food
    /// A part of the snake other than its head.
    case body
    /// The snake's head.
    case head
  }
}
