public import Lattice

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
    /// How the level follows from the foods eaten.
    public var speed = Speed()
    /// What a food is worth.
    public var scoring = Scoring.foods
    /// Whether a bonus lies on the board for some time after every fifth food.
    public var bonus = false
    /// Whether an item that changes the game for some time appears after every fourth food.
    public var powers = false
    /// How many of 100 floor cells become walls when the game starts, 0 to 20.
    public var hazards = 0
    /// How the walls move; nil when they do not.
    public var scroll: Scroll?
    /// Whether a step that would kill is not taken, so that the snake waits.
    public var mercy = false

    /// The usual game in an arena.
    public init(arena: Arena) {
      self.arena = arena
    }

    /// The values that `growth` may take.
    public static let growthRange = 1...1_000
    /// The values that `foods` may take.
    public static let foodsRange = 1...99
    /// The values that `hazards` may take.
    public static let hazardsRange = 0...20
  }

  /// What becomes of a head that enters the cell that the tail is leaving in the same step.
  public enum TailRule: String, CaseIterable, Hashable, Sendable {
    /// It lives if the snake is longer than 2 and is not growing.
    case legal
    /// It dies, as it did in some older programs.
    case strict
  }

  /// How all walls move round a wrapped board.
  public struct Scroll: Hashable, Sendable {
    /// Where to.
    public var direction: Direction
    /// They move by one cell in every so many steps, 2 to 1,000.
    public var every: Int

    /// Walls that move by one cell in every `every` steps.
    public init(_ direction: Direction, every: Int) {
      self.direction = direction
      self.every = every
    }

    /// The values that `every` may take.
    public static let everyRange = 2...1_000
  }
}

extension SnakeGame.Scroll: CustomStringConvertible {
  /// The direction and the number of steps, as `left/10`.
  public var description: String { "\(direction)/\(every)" }
}

extension SnakeGame.Options {
  /// Whether anything is chosen that games by version 1 of the rules did not know.
  var needsVersion2: Bool {
    var old = SnakeGame.Options(arena: arena)
    old.wrap = wrap
    old.tail = tail
    old.startLength = startLength
    old.growth = growth
    old.foods = foods
    old.maxSteps = maxSteps
    return self != old || arena.needsVersion2
  }

  /// Whether a step can do more than move the snake, let it eat a food, or end the game.
  var areExtended: Bool {
    bonus || powers || mercy || scroll != nil || !arena.portals.isEmpty
      || !arena.foodPlaces.isEmpty
  }

  /// Whether the body can lie on a cell that another part of it, a wall or a portal lies on too.
  var canOverlap: Bool { powers || scroll != nil || !arena.portals.isEmpty }
}

extension Arena {
  /// Whether the arena says anything that arenas of version 1 did not know and a game depends on.
  var needsVersion2: Bool { !portals.isEmpty || !foodPlaces.isEmpty || heading != .right }
}
