public import Lattice

extension SnakeGame {
  /// Something that happened in a step, for sounds, scores and reports.
  public enum Event: Hashable, Sendable {
    /// The snake ate the food that lay there.
    case ate(Point)
    /// The snake became one cell longer.
    case grew
    /// The snake became shorter by this many cells.
    case shrank(by: Int)
    /// A food was placed there.
    case foodAppeared(Point)
    /// A wall moved onto the food there; another one appears elsewhere if there is room.
    case foodVanished(Point)
    /// An item was placed there.
    case itemAppeared(Item.Kind, at: Point)
    /// The item there went away uncollected.
    case itemVanished(Item.Kind, at: Point)
    /// The snake collected the item there, which brought so many points.
    case collected(Item.Kind, at: Point, points: Int)
    /// An effect began or, if it was at work, begins anew.
    case effectBegan(Item.Kind)
    /// An effect is over.
    case effectEnded(Item.Kind)
    /// The level is another one now.
    case levelChanged(to: Int)
    /// All walls moved by one cell.
    case scrolled(Direction)
    /// The snake waits, because it would have died at this cell, for a wall possibly outside of
    /// the board.
    case blocked(at: Point)
    /// The snake died; `at` is the cell that it ran into, for a wall possibly outside of the board.
    case died(Cause, at: Point)
    /// The snake fills the board.
    case won
  }

  /// Why a game is lost.
  public enum Cause: String, CaseIterable, Hashable, Sendable {
    /// The head left the board or ran into a wall, or a wall moved onto it.
    case wall
    /// The head ran into the body.
    case itself = "self"
    /// The limit of steps was reached, or a snake that is spared can never move again.
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
    /// A portal that the snake does not lie on.
    case portal
    /// A food.
    case food
    /// An item.
    case item(Item.Kind)
    /// A part of the snake other than its head.
    case body
    /// The snake's head.
    case head
  }
}
