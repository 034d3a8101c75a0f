public import Snake

/// What a player likes about Snake, whatever the game: kept from one start of the program to the
/// next.
public struct SnakePreferences: Sendable {
  /// What boards look like.
  public var theme = ThemeName.standard
  /// The keys.
  public var bindings = SnakeBindings()
  /// Whether the terminal's bell rings for foods, the end of a game and records.
  public var bell = false
  /// The autopilot that plays demos, and takes over in games.
  public var autopilot = PilotKind.cycle
  /// How much an autopilot may think about a move, in work units.
  public var think = PilotKind.usualThink
  /// What else stood in the file, as from a later version of the program.
  var others: [String: JSONTree] = [:]

  /// What a new player gets.
  public init() {}
}
