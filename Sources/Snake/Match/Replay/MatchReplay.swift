/// A recorded match: what it was played with, the turns of all snakes, and what came out.
///
/// Playing the turns again proves the result; digests of the state on the way tell where a replay
/// first goes wrong.
public struct MatchReplay: Hashable, Sendable {
  /// The version of the rules that it was played by.
  public var rules: Int
  /// What the match was played with.
  public var options: SnakeMatch.Options
  /// The number that all chance came from.
  public var seed: UInt64
  /// Who steered each snake.
  public var players: [Replay.Player]
  /// When it was played, in whatever words the recorder chose; nil when unknown.
  public var date: String?
  /// The match in stretches of `Replay.stretchLength` steps, the last one possibly shorter.
  public var stretches: [Stretch]
  /// What came out.
  public var result: Result

  /// Some steps of the match and the digest of the state that they lead to.
  public struct Stretch: Hashable, Sendable {
    /// The number of steps.
    public var steps: Int
    /// For each snake the turns, in the order of their steps.
    public var turns: [[Replay.Turn]]
    /// `SnakeMatch.digest` after the last of the steps.
    public var digest: UInt64
  }

  /// How a match stands.
  public struct Result: Hashable, Sendable {
    /// Running when the match was left before its end.
    public var status: SnakeMatch.Status
    /// The number of steps done.
    public var steps: Int
    /// How each snake stands.
    public var snakes: [Snake]

    /// How a snake stands or stood.
    public struct Snake: Hashable, Sendable {
      /// Its length, or that when it died.
      public var length: Int
      /// The number of foods eaten.
      public var eaten: Int
      /// What killed it; nil when it lives.
      public var cause: SnakeMatch.Cause?
      /// The step that it died in; nil when it lives.
      public var lastStep: Int?
    }

    /// The result of a match as it stands.
    public init(of match: SnakeMatch) {
      status = match.status
      steps = match.steps
      snakes = match.snakes.map {
        Snake(
          length: $0.length, eaten: $0.eaten, cause: $0.death?.cause, lastStep: $0.death?.step)
      }
    }

    init(status: SnakeMatch.Status, steps: Int, snakes: [Snake]) {
      self.status = status
      self.steps = steps
      self.snakes = snakes
    }
  }
}
