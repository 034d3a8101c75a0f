extension SnakeGame {
  /// What a game is played with: everything but the seed and the turns.
  public struct Options: Hashable, Sendable {
    /// The board.
    public var arena: Arena
    /// Whether the snake leaves at one edge and comes in at the opposite one.
    public var wrap = false
    /// Whether the head may enter the cell that the tail is leaving.
    public var tail = TailRule.legal
    /// The snake's length when the game starts, at least 1.
    public var startLength = 3
    /// How many cells the snake grows for a food, 1 to 1,000.
    public var growth = 1
    /// How many foods lie on the board as long as there is room, 1 to 99.
    public var foods = 1
    /// The number of steps after which the game is lost as stalled; nil for no limit.
    public var maxSteps: Int?

    /// The usual game in an arena.
    public init(arena: Arena) {
      self.arena = arena
    }

    /// The values that `growth` may take.
    public static let growthRange = 1...1_000
    /// The values that `foods` may take.
    public static let foodsRange = 1...99
  }

  /// What becomes of a head that enters the cell that the tail is leaving in the same step.
  public enum TailRule: String, CaseIterable, Hashable, Sendable {
    /// It lives if the snake is longer than 2 and is not growing.
    case legal
    /// It dies, as it did in some older programs.
    case strict
  }
}
