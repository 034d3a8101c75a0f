/// A named way to play: a set of options that fits together.
public enum SnakeMode: String, CaseIterable, Hashable, Sendable {
  /// The plain game.
  case classic
  /// The plain game without edges.
  case torus
  /// As on the telephones of 2000.
  case nokia
  /// Rising speed and items that change the game.
  case arcade
  /// Portals that join far places.
  case portals
  /// Random walls.
  case hazard
  /// A game without death.
  case zen
  /// Walls as the arena has them.
  case maze

  /// The name on the command line.
  public var name: String { rawValue }

  /// What is special about it, as a sentence without a full stop.
  public var summary: String {
    switch self {
    case .classic: "the plain game: edges kill, one food at a time, one point each"
    case .torus: "the snake leaves at one edge and comes in at the opposite one"
    case .nokia: "a food is worth the level, and every fifth one brings a bonus that runs out"
    case .arcade: "the speed rises, and every fourth food brings an item that changes the game"
    case .portals: "pairs of portals join far places"
    case .hazard: "random walls stand on the board, others in each game"
    case .zen: "nothing kills: the snake waits in front of walls and of itself"
    case .maze: "the walls of an arena are in the way, and the speed rises slowly"
    }
  }

  /// Whether the mode is what it says in this arena: `portals` needs portals, `maze` walls.
  public func suits(_ arena: Arena) -> Bool {
    switch self {
    case .portals: !arena.portals.isEmpty
    case .maze: !arena.isOpen
    default: true
    }
  }

  /// The options for a game in this arena.
  ///
  /// Modes that are not about edges keep those that the arena is meant to have.
  public func options(for arena: Arena) -> SnakeGame.Options {
    var options = SnakeGame.Options(arena: arena)
    options.wrap = arena.edges == .wrap
    switch self {
    case .classic: options.wrap = false
    case .torus: options.wrap = true
    case .nokia:
      options.wrap = true
      options.scoring = .levels
      options.bonus = true
    case .arcade:
      options.scoring = .levels
      options.powers = true
      options.speed = SnakeGame.Speed(start: 3, every: 5)
    case .portals: options.speed = SnakeGame.Speed(start: 4, every: 10)
    case .hazard:
      options.hazards = 5
      options.speed = SnakeGame.Speed(start: 4, every: 10)
    case .zen:
      options.mercy = true
      options.speed = SnakeGame.Speed(start: 4)
    case .maze: options.speed = SnakeGame.Speed(start: 4, every: 10)
    }
    return options
  }
}
