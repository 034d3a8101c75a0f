public import Lattice

extension SnakeMatch {
  /// Something that happened in a step; snakes are numbered from 0.
  public enum Event: Hashable, Sendable {
    /// The snake ate the food that lay there.
    case ate(snake: Int, Point)
    /// The snake became one cell longer.
    case grew(snake: Int)
    /// The snake died and vanished from the board.
    case died(snake: Int, Death)
    /// A food was placed there.
    case foodAppeared(Point)
    /// The match is over; no winner means a draw.
    case ended(Ending, winner: Int?)
  }

  /// How a match stands.
  public enum Status: Hashable, Sendable {
    /// It goes on.
    case running
    /// It is over; no winner means a draw.
    case over(Ending, winner: Int?)
  }

  /// Why a match is over.
  public enum Ending: String, CaseIterable, Hashable, Sendable {
    /// At most one snake was left alive, which won.
    case survival
    /// The snakes filled the board; the longest won.
    case boardFull = "full"
    /// The limit of steps was reached; the longest won.
    case stepLimit = "limit"
  }

  /// What kills a snake.
  public enum Cause: String, CaseIterable, Hashable, Sendable {
    /// It left the board or ran into a wall.
    case wall
    /// It ran into its own body.
    case itself = "self"
    /// It ran into the body of another snake.
    case body
    /// It met another head, of a snake that was not shorter, or the two swapped cells.
    case head
  }

  /// A snake's end.
  public struct Death: Hashable, Sendable {
    /// What killed it.
    public var cause: Cause
    /// The snake whose body or head it ran into.
    public var killer: Int?
    /// The step, from 1, that it died in.
    public var step: Int
    /// The cell that it ran into, for a wall possibly outside of the board.
    public var place: Point
    /// Its length when it died.
    public var length: Int
  }
}
