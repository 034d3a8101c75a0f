extension MatchReplay {
  /// Why a recorded match that can be read proves nothing.
  public enum Refutation: Error, Hashable, Sendable {
    /// The hash in the last line is not that of the bytes before it.
    case altered
    /// It was played by other rules.
    case otherRules(Int)
    /// No match can be played with its options.
    case impossible(SnakeMatch.SetupError)
    /// After this step the state is not the recorded one.
    case otherState(step: Int)
    /// The match is over after this step, but the record goes on.
    case endsEarly(step: Int)
    /// The match comes out otherwise.
    case otherResult(claimed: Result, found: Result)
  }

  /// What a check of a replay file found.
  public enum Verdict: Hashable, Sendable {
    /// It is a recorded match, and the match comes out as it claims.
    case valid(MatchReplay)
    /// It is no recorded match.
    case unreadable(ReplayError)
    /// It is a recorded match, and proves nothing.
    case refuted(Refutation)
  }

  /// Reads a replay file and plays it again.
  public static func verify(_ bytes: [UInt8]) -> Verdict {
    let replay: MatchReplay
    do {
      replay = try MatchReplay(parsing: bytes)
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

  /// Plays the match again, and throws when it does not come out as recorded.
  ///
  /// O(steps).
  public func verify() throws(Refutation) {
    guard rules == SnakeMatch.rulesVersion else { throw .otherRules(rules) }
    var player: MatchReplayPlayer
    do {
      player = try MatchReplayPlayer(self)
    } catch {
      throw .impossible(error)
    }
    while try player.advance() != nil {}
    let found = Result(of: player.match)
    guard found == result else { throw .otherResult(claimed: result, found: found) }
  }
}

extension MatchReplay.Refutation: CustomStringConvertible {
  /// One sentence, without a full stop.
  public var description: String {
    switch self {
    case .altered: "the file was altered: its hash does not match"
    case .otherRules(let version):
      "it was played by version \(version) of the rules of matches, not \(SnakeMatch.rulesVersion)"
    case .impossible(let error): "no such match can begin: \(error)"
    case .otherState(let step): "the state after step \(step) is not the recorded one"
    case .endsEarly(let step): "the match is over after step \(step), but the record goes on"
    case .otherResult(let claimed, let found):
      "it claims \(claimed); the match gives \(found)"
    }
  }
}

extension MatchReplay.Result: CustomStringConvertible {
  /// Ending, steps, and the snakes' lengths, in a few words; snakes are numbered from 1.
  public var description: String {
    let ending =
      switch status {
      case .running: "running"
      case .over(_, nil): "a draw"
      case .over(_, let winner?): "a win of snake \(winner + 1)"
      }
    let lengths = snakes.map { "\($0.length)" }.joined(separator: ", ")
    return "\(ending) after \(steps) steps, lengths \(lengths)"
  }
}
