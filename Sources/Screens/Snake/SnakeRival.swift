import Snake

/// A game of the score table that is played again beside the player's, a step for a step.
struct SnakeRival {
  private var player: ReplayPlayer
  /// The points that it ends with.
  let score: Int

  /// The rival of a replay at its beginning; nil when its options allow no game.
  init?(_ replay: Replay) {
    guard let player = try? ReplayPlayer(replay) else { return nil }
    self.player = player
    score = replay.result.score
  }

  /// The rival's game now.
  var game: SnakeGame { player.game }

  /// Plays its next step; it stays where it is when its game is over.
  mutating func advance() { _ = try? player.advance() }
}

extension SnakeScreen {
  /// Looks for the best proven game with the same seed in the table.
  mutating func findRival() {
    rival = nil
    guard demo == nil, let table else { return }
    rival = session.best(of: table, seed: seed).flatMap(SnakeRival.init)
  }

  /// Shows or hides the rival.
  mutating func toggleRival() {
    showsRival.toggle()
    guard let rival else {
      notice =
        showsRival
        ? "no game with this seed is in the table yet; it runs along when there is one" : ""
      return
    }
    notice =
      showsRival
      ? "the best game with this seed (\(rival.score) points) runs along" : "you are alone again"
  }
}
