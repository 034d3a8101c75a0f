public import Lattice

/// A game that writes down its turns as it is played.
///
/// Step it in place of the game. Copying it copies the record, so that going back in time is
/// keeping a copy.
public struct ReplayRecorder: Sendable {
  /// The game as it stands.
  public private(set) var game: SnakeGame
  private var stretches: [Replay.Stretch] = []
  private var turns: [Replay.Turn] = []

  /// A record of a game that has not begun; nil when it has.
  public init?(_ game: SnakeGame) {
    guard game.steps == 0 else { return nil }
    self.game = game
  }

  /// A record that goes on where `replay` ends; throws when the game does not come out as recorded.
  ///
  /// O(steps).
  public init(resuming replay: Replay) throws(Refutation) {
    game = try replay.replayed()
    stretches = replay.stretches
    if let last = stretches.last, last.steps < Replay.stretchLength {
      turns = last.turns
      stretches.removeLast()
    }
  }

  /// Steps the game, as `SnakeGame.advance` does, and notes the turn if it was one.
  @discardableResult
  public mutating func advance(_ direction: Direction? = nil) -> [SnakeGame.Event] {
    guard game.status == .running else { return [] }
    let step = game.steps % Replay.stretchLength
    // A turn that is not taken because the snake is spared counts all the same.
    if let direction, direction != game.heading, game.isAccepted(direction) {
      turns.append(Replay.Turn(step: step, direction: direction))
    }
    let events = game.advance(direction)
    if step == Replay.stretchLength - 1 { stretches.append(openStretch) }
    if step == Replay.stretchLength - 1 { turns = [] }
    return events
  }

  /// Plays the game to its end with a pilot that may think so much, in work units a move.
  public mutating func finish(with kind: PilotKind, think: Int = PilotKind.usualThink) {
    var pilot = kind.makePilot(think: think)
    while game.status == .running { advance(pilot.turn(for: game)) }
  }

  /// The record so far.
  ///
  /// O(length), and O(steps) to copy it.
  public func replay(by player: Replay.Player, date: String? = nil) -> Replay {
    let rest = game.steps % Replay.stretchLength
    return Replay(
      rules: SnakeGame.rulesVersion, options: game.options, seed: game.seed, player: player,
      date: date, stretches: rest == 0 ? stretches : stretches + [openStretch],
      result: Replay.Result(of: game))
  }

  /// The stretch that ends with the step just done.
  private var openStretch: Replay.Stretch {
    Replay.Stretch(
      steps: (game.steps - 1) % Replay.stretchLength + 1, turns: turns, digest: game.digest)
  }
}
