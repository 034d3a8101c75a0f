import Lattice

/// Plays a replay again, a step at a time, and notices when it does not come out as it claims.
public struct ReplayPlayer: Sendable {
  /// The replay.
  public let replay: Replay
  /// The game as it stands.
  public private(set) var game: SnakeGame
  private let opening: SnakeGame
  private var stretch = 0
  private var step = 0
  private var turn = 0

  /// The replay at its beginning; throws when its options allow no game.
  public init(_ replay: Replay) throws(SnakeGame.SetupError) {
    self.replay = replay
    opening = try SnakeGame(options: replay.options, seed: replay.seed)
    game = opening
  }

  /// Whether every recorded step has been played.
  public var isAtEnd: Bool { stretch == replay.stretches.count }

  /// Plays the next step; nil at the end.
  ///
  /// Throws when the replay contradicts the game.
  public mutating func advance() throws(Refutation) -> [SnakeGame.Event]? {
    guard !isAtEnd else { return nil }
    guard game.status == .running else { throw .endsEarly(step: game.steps) }
    let current = replay.stretches[stretch]
    var direction: Direction?
    if turn < current.turns.count, current.turns[turn].step == step {
      direction = current.turns[turn].direction
      turn += 1
    }
    let events = game.advance(direction)
    step += 1
    if step >= current.steps {
      guard game.digest == current.digest else { throw .otherState(step: game.steps) }
      stretch += 1
      step = 0
      turn = 0
    }
    return events
  }

  /// Goes to the state after `target` steps, or to the end if that is earlier.
  ///
  /// O(steps).
  public mutating func seek(to target: Int) throws(Refutation) {
    if target < game.steps {
      game = opening
      stretch = 0
      step = 0
      turn = 0
    }
    while game.steps < target, try advance() != nil {}
  }
}
