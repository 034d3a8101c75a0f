import Snake

/// Many games by one pilot, each with a seed of its own, played on several threads.
struct SnakeBatch {
  var options: SnakeGame.Options
  var pilot: PilotKind
  /// The work units a move.
  var think = PilotKind.usualThink
  /// Game k, from 1, is played with this plus k - 1.
  var seed: UInt64
  var games: Int
  var threads = 1

  /// What a game came to.
  struct Outcome: Hashable {
    var seed: UInt64
    var result: Replay.Result
    var digest: UInt64
  }

  /// The outcomes in the order of their seeds, and what they took.
  typealias Report = ParallelGames.Report<Outcome>

  /// Plays them all, or those that are done when Ctrl-C is pressed.
  func play(onProgress: @Sendable (Int) -> Void = { _ in }) -> Report {
    ParallelGames(games: games, threads: threads).play(onProgress: onProgress) { play($0) }
  }

  /// Game number `game` from 0; nil when it was interrupted.
  private func play(_ game: Int) -> Outcome? {
    let seed = seed &+ UInt64(game)
    guard var state = try? SnakeGame(options: options, seed: seed) else { return nil }
    pilot.finish(&state, think: think, while: { !Interrupt.isRequested })
    guard state.status != .running else { return nil }
    return Outcome(seed: seed, result: Replay.Result(of: state), digest: state.digest)
  }

  /// The record of the game with this seed.
  func record(seed: UInt64) throws -> Replay? {
    var recorder = ReplayRecorder(try SnakeGame(options: options, seed: seed))
    recorder?.finish(with: pilot, think: think)
    return recorder?.replay(by: .pilot(pilot.name))
  }
}

extension ParallelGames.Report where Outcome == SnakeBatch.Outcome {
  /// The steps of all games.
  var steps: Int { outcomes.reduce(0) { $0 + $1.result.steps } }
}
