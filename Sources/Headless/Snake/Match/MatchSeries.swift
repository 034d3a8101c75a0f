import Snake

/// Many matches between the same pilots, each with a seed of its own, played on several threads.
struct MatchSeries {
  var options: SnakeMatch.Options
  /// A pilot a snake.
  var pilots: [MatchPilotKind]
  /// Game k, from 1, is played with this plus k - 1.
  var seed: UInt64
  var games: Int
  var threads = 1

  /// What a match came to.
  struct Outcome: Hashable {
    var seed: UInt64
    var status: SnakeMatch.Status
    var steps: Int
    /// The moves of all snakes.
    var moves: Int
    /// The best first.
    var standings: [SnakeMatch.Standing]
    var digest: UInt64

    /// How the snake of this number stands.
    func standing(of snake: Int) -> SnakeMatch.Standing? {
      standings.first { $0.snake == snake }
    }
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
    guard var match = try? SnakeMatch(options: options, seed: seed) else { return nil }
    var crew = MatchCrew(pilots)
    var moves = 0
    while match.status == .running {
      if Interrupt.isRequested { return nil }
      moves += match.living.count
      match.advance(crew.turns(in: match))
    }
    return Outcome(
      seed: seed, status: match.status, steps: match.steps, moves: moves,
      standings: match.standings, digest: match.digest)
  }

  /// The record of the game with this seed.
  func record(seed: UInt64) throws -> MatchReplay? {
    var recorder = MatchRecorder(try SnakeMatch(options: options, seed: seed))
    var crew = MatchCrew(pilots)
    while let match = recorder?.match, match.status == .running {
      recorder?.advance(crew.turns(in: match))
    }
    return recorder?.replay(by: pilots.map { .pilot($0.name) })
  }
}
