public import Lattice

/// Up to two turns that wait for their steps, so that two quick keys in one step both count.
///
/// More would feel like lag. A turn that equals or opposes the one it would follow is dropped, so
/// that a held key never fills the queue. Clear it when the game pauses.
public struct TurnQueue: Hashable, Sendable {
  private var turns: [Direction] = []

  /// The number of turns that can wait.
  public static let capacity = 2

  /// A queue in which nothing waits.
  public init() {}

  /// Whether nothing waits.
  public var isEmpty: Bool { turns.isEmpty }

  /// The number of turns that wait.
  public var count: Int { turns.count }

  /// Adds a turn behind the others and tells whether it was taken.
  ///
  /// It is compared with the last turn that waits, or with the snake's heading when none does. At
  /// length 1 a reversal is a turn like any other.
  @discardableResult
  public mutating func push(_ direction: Direction, heading: Direction, length: Int) -> Bool {
    let last = turns.last ?? heading
    guard turns.count < TurnQueue.capacity, direction != last,
      direction != last.opposite || length == 1
    else { return false }
    turns.append(direction)
    return true
  }

  /// Adds a turn for the snake of a game.
  @discardableResult
  public mutating func push(_ direction: Direction, for game: SnakeGame) -> Bool {
    push(direction, heading: game.heading, length: game.length)
  }

  /// Adds a turn for one of the snakes of a match.
  @discardableResult
  public mutating func push(_ direction: Direction, for snake: SnakeMatch.Snake) -> Bool {
    push(direction, heading: snake.heading, length: snake.length)
  }

  /// Takes out the turn for the next step; nil means straight on.
  public mutating func next() -> Direction? { turns.isEmpty ? nil : turns.removeFirst() }

  /// Forgets every turn.
  public mutating func clear() { turns = [] }
}
