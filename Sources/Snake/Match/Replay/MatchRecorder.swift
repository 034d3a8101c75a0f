public import Lattice

/// A match that writes down the turns of its snakes as it is played.
///
/// Step it in place of the match. Copying it copies the record.
public struct MatchRecorder: Sendable {
  /// The match as it stands.
  public private(set) var match: SnakeMatch
  private var stretches: [MatchReplay.Stretch] = []
  private var turns: [[Replay.Turn]]

  /// A record of a match that has not begun; nil when it has.
  public init?(_ match: SnakeMatch) {
    guard match.steps == 0 else { return nil }
    self.match = match
    turns = match.snakes.map { _ in [] }
  }

  /// Steps the match, as `SnakeMatch.advance` does, and notes the turns.
  @discardableResult
  public mutating func advance(_ directions: [Direction?]) -> [SnakeMatch.Event] {
    guard match.status == .running else { return [] }
    let before = match.snakes.map(\.heading)
    let step = match.steps % Replay.stretchLength
    let events = match.advance(directions)
    for (number, snake) in match.snakes.enumerated() where snake.heading != before[number] {
      turns[number].append(Replay.Turn(step: step, direction: snake.heading))
    }
    if step == Replay.stretchLength - 1 {
      stretches.append(openStretch)
      turns = match.snakes.map { _ in [] }
    }
    return events
  }

  /// The record so far, with a player for each snake.
  ///
  /// O(total length), and O(steps) to copy it.
  /// - Precondition: there are as many players as snakes.
  public func replay(by players: [Replay.Player], date: String? = nil) -> MatchReplay {
    precondition(players.count == match.snakes.count, "each snake has one player")
    let rest = match.steps % Replay.stretchLength
    return MatchReplay(
      rules: SnakeMatch.rulesVersion, options: match.options, seed: match.seed, players: players,
      date: date, stretches: rest == 0 ? stretches : stretches + [openStretch],
      result: MatchReplay.Result(of: match))
  }

  /// The stretch that ends with the step just done.
  private var openStretch: MatchReplay.Stretch {
    MatchReplay.Stretch(
      steps: (match.steps - 1) % Replay.stretchLength + 1, turns: turns, digest: match.digest)
  }
}
