import Lattice
public import Snake

/// What a player chooses before a game.
public struct SnakeSettings: Hashable, Sendable {
  /// The mode whose rules the choices began with, and that scores are kept under.
  public private(set) var mode = SnakeMode.classic
  /// All rules; the arena among them and the speed at the start count for nothing.
  public var rules = SnakeMode.classic.options(for: SnakeSettings.anyArena)
  /// The arena, or nil for an open board.
  public var arena: Arena?
  /// How large an open board is.
  public var board = BoardChoice.automatic
  /// How fast the game begins.
  public var speed = SnakeSpeed.standard

  /// The choices that a new player gets.
  public init() {}

  /// The arena that stands where rules are meant without one.
  private static let anyArena: Arena = {
    guard let arena = Arena.open(Size(8, 6)) else { preconditionFailure("an open board") }
    return arena
  }()

  /// Whether the player wants the snake to leave at one edge and come in at the opposite one.
  public var wrap: Bool {
    get { rules.wrap }
    set { rules.wrap = newValue }
  }

  /// Whether the snake does so: if the player wants it, the arena is made for it, or the walls move.
  public var wraps: Bool { wrap || arena?.edges == .wrap || rules.scroll != nil }

  /// Takes over the rules of a mode, its speed among them.
  public mutating func choose(_ mode: SnakeMode) {
    self.mode = mode
    rules = mode.options(for: SnakeSettings.anyArena)
    speed = SnakeSpeed(rules.speed.start)
  }

  /// Whether the mode is what it says with the arena.
  var isSuited: Bool { mode.suits(arena ?? SnakeSettings.anyArena) }

  /// What a game is played with on a screen that has room for boards up to `room`.
  func options(room: Size) -> SnakeGame.Options? {
    guard let arena = arena ?? Arena.open(board.size(room: room)) else { return nil }
    var options = rules
    options.arena = arena
    options.wrap = wraps
    options.speed.start = speed.playable.level
    options.speed.top = max(options.speed.top, options.speed.start)
    return options
  }
}
