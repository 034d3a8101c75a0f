/// Why a replay that can be read proves nothing.
public enum Refutation: Error, Hashable, Sendable {
  /// The hash in the last line is not that of the bytes before it.
  case altered
  /// It was played by other rules.
  case otherRules(Int)
  /// No game can be played with its options.
  case impossible(SnakeGame.SetupError)
  /// After this step the state is not the recorded one.
  case otherState(step: Int)
  /// The game is over after this step, but the record goes on.
  case endsEarly(step: Int)
  /// The game comes out otherwise.
  case otherResult(claimed: Replay.Result, found: Replay.Result)
}

extension Refutation: CustomStringConvertible {
  /// One sentence, without a full stop.
  public var description: String {
    switch self {
    case .altered: "the file was altered: its hash does not match"
    case .otherRules(let version):
      "it was played by version \(version) of the rules, not by one up to \(SnakeGame.rulesVersion)"
    case .impossible(let error): "no such game can begin: \(error)"
    case .otherState(let step): "the state after step \(step) is not the recorded one"
    case .endsEarly(let step): "the game is over after step \(step), but the record goes on"
    case .otherResult(let claimed, let found):
      "it claims \(claimed); the game gives \(found)"
    }
  }
}

extension Replay.Result: CustomStringConvertible {
  /// The numbers and the status in words.
  public var description: String {
    "score \(score), \(eaten) foods, length \(length) and \(steps) steps, \(status)"
  }
}

extension SnakeGame.Status: CustomStringConvertible {
  /// `running`, `won`, or why the game was lost.
  public var description: String {
    switch self {
    case .running: "running"
    case .won: "won"
    case .lost(let cause): cause.rawValue
    }
  }
}

extension Replay {
  /// What a check of a replay file found.
  public enum Verdict: Hashable, Sendable {
    /// It is a replay, and the game comes out as it claims.
    case valid(Replay)
    /// It is no replay.
    case unreadable(ReplayError)
    /// It is a replay, and proves nothing.
    case refuted(Refutation)
  }

  /// Reads a replay file and plays it again.
  public static func verify(_ bytes: [UInt8]) -> Verdict {
    let replay: Replay
    do {
      replay = try Replay(parsing: bytes)
    } catch .unreadable(let error) {
      return .unreadable(error)
    } catch {
      return .refuted(.altered)
    }
    do {
      try replay.verify()
    } catch {
      return .refuted(error)
    }
    return .valid(replay)
  }

  /// Plays the replay again, and throws when it does not come out as recorded.
  ///
  /// O(steps).
  public func verify() throws(Refutation) {
    guard SnakeGame.knownRules.contains(rules) else { throw .otherRules(rules) }
    var player: ReplayPlayer
    do {
      player = try ReplayPlayer(self)
    } catch {
      throw .impossible(error)
    }
    while try player.advance() != nil {}
    let found = Result(of: player.game)
    guard found == result else { throw .otherResult(claimed: result, found: found) }
  }
}
