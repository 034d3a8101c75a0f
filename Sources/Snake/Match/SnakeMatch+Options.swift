extension SnakeMatch {
  /// What a match is played with: everything but the seed and the turns.
  public struct Options: Hashable, Sendable {
    /// The board.
    public var arena: Arena
    /// The number of snakes, 2 to 8.
    public var snakes = 2
    /// Whether a snake leaves at one edge and comes in at the opposite one.
    public var wrap = false
    /// The length that a snake uncoils to from the single cell that it starts on, at least 1.
    public var startLength = 3
    /// How many cells a snake grows for a food, 1 to 1,000.
    public var growth = 1
    /// How many foods lie on the board as long as there is room, 1 to 99.
    public var foods = 1
    /// The number of steps after which the longest snake wins; nil for no limit.
    public var maxSteps: Int?

    /// The usual match in an arena.
    public init(arena: Arena) {
      self.arena = arena
    }

    /// The number of steps after which a match of programs ends when nothing else is asked: ten
    /// times the cells, at least 1,000.
    public static func usualLimit(on arena: Arena) -> Int { max(1_000, 10 * arena.floorCount) }

    /// The values that `snakes` may take.
    public static let snakesRange = 2...8
    /// The values that `growth` may take.
    public static let growthRange = SnakeGame.Options.growthRange
    /// The values that `foods` may take.
    public static let foodsRange = SnakeGame.Options.foodsRange
  }
}
