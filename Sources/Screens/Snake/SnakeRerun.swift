import Snake

/// The last moves of a game, shown once more and slowly.
struct SnakeRerun {
  private var player: ReplayPlayer

  /// How many moves are shown.
  static let moves = 12
  /// The time for a move.
  static let period: Duration = .milliseconds(350)

  /// The last moves of a replay; nil when it cannot be played.
  init?(_ replay: Replay) {
    guard var player = try? ReplayPlayer(replay) else { return nil }
    guard (try? player.seek(to: max(replay.result.steps - SnakeRerun.moves, 0))) != nil else {
      return nil
    }
    self.player = player
  }

  /// The game at the moment that is shown.
  var game: SnakeGame { player.game }

  /// Plays the next move; false when all have been shown.
  mutating func advance() -> Bool { ((try? player.advance()) ?? nil) != nil }
}
