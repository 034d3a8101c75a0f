/// Plays a replay again a part at a time, to find out whether it comes out as it claims.
public struct ReplayCheck: Sendable {
  private var player: ReplayPlayer

  /// The game as far as it has been played.
  var game: SnakeGame { player.game }

  /// A check that has not begun; throws when no such game can be played.
  public init(_ replay: Replay) throws(Refutation) {
    guard SnakeGame.knownRules.contains(replay.rules) else { throw .otherRules(replay.rules) }
    do {
      player = try ReplayPlayer(replay)
    } catch {
      throw .impossible(error)
    }
  }

  /// Plays up to so many further steps; throws when the replay is refuted.
  ///
  /// O(steps).
  /// - Returns: whether all of it has been played, and thereby proven.
  public mutating func advance(by steps: Int) throws(Refutation) -> Bool {
    for _ in 0..<steps {
      if try player.advance() == nil { break }
    }
    guard player.isAtEnd else { return false }
    let (claimed, found) = (player.replay.result, Replay.Result(of: player.game))
    guard found == claimed else { throw .otherResult(claimed: claimed, found: found) }
    return true
  }
}
