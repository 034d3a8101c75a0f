public import Lattice

/// A recorded game: what it was played with, the turns, and what came out.
///
/// Playing the turns again proves the result; digests of the state on the way tell where a replay
/// first goes wrong.
public struct Replay: Hashable, Sendable {
  /// The version of the rules that it was played by.
  public var rules: Int
  /// What the game was played with.
  public var options: SnakeGame.Options
  /// The number that all chance came from.
  public var seed: UInt64
  /// Who played.
  public var player: Player
  /// When it was played, in whatever words the recorder chose; nil when unknown.
  public var date: String?
  /// The game in stretches of `stretchLength` steps, the last one possibly shorter.
  public var stretches: [Stretch]
  /// What came out.
  public var result: Result

  /// The number of steps between two digests.
  public static let stretchLength = 256

  /// Who steers a snake.
  public enum Player: Hashable, Sendable {
    /// A person, by name.
    case human(String)
    /// A program, by name.
    case pilot(String)

    /// The name.
    public var name: String {
      switch self {
      case .human(let name), .pilot(let name): name
      }
    }
  }

  /// Some steps of the game and the digest of the state that they lead to.
  public struct Stretch: Hashable, Sendable {
    /// The number of steps.
    public var steps: Int
    /// The turns, in the order of their steps.
    public var turns: [Turn]
    /// `SnakeGame.digest` after the last of the steps.
    public var digest: UInt64
  }

  /// A change of direction.
  public struct Turn: Hashable, Sendable {
    /// The step of its stretch that it is made in, from 0.
    public var step: Int
    /// The new direction.
    public var direction: Direction
  }

  /// How a game stands, in the numbers that a score table shows.
  public struct Result: Hashable, Sendable {
    /// Running when the game was left before its end.
    public var status: SnakeGame.Status
    /// The points.
    public var score: Int
    /// The number of foods eaten.
    public var eaten: Int
    /// The snake's length.
    public var length: Int
    /// The number of steps done.
    public var steps: Int

    /// The result of a game as it stands.
    public init(of game: SnakeGame) {
      self.init(
        status: game.status, score: game.score, eaten: game.eaten, length: game.length,
        steps: game.steps)
    }

    init(status: SnakeGame.Status, score: Int, eaten: Int, length: Int, steps: Int) {
      self.status = status
      self.score = score
      self.eaten = eaten
      self.length = length
      self.steps = steps
    }
  }
}
