import Lattice

/// Plays a recorded match again, a step at a time, and notices when it does not come out as it
/// claims.
public struct MatchReplayPlayer: Sendable {
  /// The replay.
  public let replay: MatchReplay
  /// The match as it stands.
  public private(set) var match: SnakeMatch
  private let opening: SnakeMatch
  private var stretch = 0
  private var step = 0
  /// For each snake, how many turns of the stretch are done.
  private var done: [Int]

  /// The replay at its beginning; throws when its options allow no match.
  public init(_ replay: MatchReplay) throws(SnakeMatch.SetupError) {
    self.replay = replay
    opening = try SnakeMatch(options: replay.options, seed: replay.seed)
    match = opening
    done = replay.players.map { _ in 0 }
  }

  /// Whether every recorded step has been played.
  public var isAtEnd: Bool { stretch == replay.stretches.count }

  /// Plays the next step; nil at the end.
  ///
  /// Throws when the replay contradicts the match.
  public mutating func advance() throws(MatchReplay.Refutation) -> [SnakeMatch.Event]? {
    guard !isAtEnd else { return nil }
    guard match.status == .running else { throw .endsEarly(step: match.steps) }
    let current = replay.stretches[stretch]
    var directions: [Direction?] = []
    for (number, turns) in current.turns.enumerated() {
      let turn = done[number] < turns.count ? turns[done[number]] : nil
      let isDue = turn?.step == step
      directions.append(isDue ? turn?.direction : nil)
      if isDue { done[number] += 1 }
    }
    let events = match.advance(directions)
    step += 1
    if step >= current.steps {
      guard match.digest == current.digest else { throw .otherState(step: match.steps) }
      startStretch(stretch + 1)
    }
    return events
  }

  /// Goes to the state after `target` steps, or to the end if that is earlier.
  ///
  /// O(steps).
  public mutating func seek(to target: Int) throws(MatchReplay.Refutation) {
    if target < match.steps {
      match = opening
      startStretch(0)
    }
    while match.steps < target, try advance() != nil {}
  }

  private mutating func startStretch(_ number: Int) {
    stretch = number
    step = 0
    done = replay.players.map { _ in 0 }
  }
}
