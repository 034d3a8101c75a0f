/// Arenas in an order, each of which opens when the one before is cleared.
///
/// An arena is cleared by eating as many foods in one game as its goal says. The first few are
/// always open, so that nobody is stuck at the first.
public struct Campaign: Hashable, Sendable {
  /// One arena of a campaign.
  public struct Stage: Hashable, Sendable {
    /// The name that scores are kept under: the one on the command line.
    public let name: String
    /// The arena.
    public let arena: Arena

    /// An arena by its name.
    public init(name: String, arena: Arena) {
      self.name = name
      self.arena = arena
    }

    /// Whether so many foods, eaten in one game, clear the arena.
    ///
    /// One without a goal is cleared by the first food.
    public func isCleared(byEating foods: Int) -> Bool { foods >= arena.goal ?? 1 }
  }

  /// The arenas from easy to hard.
  public let stages: [Stage]

  /// How many arenas at the beginning are always open.
  public static let openStages = 3

  /// A campaign through these arenas in this order.
  public init(_ stages: [Stage]) {
    self.stages = stages
  }

  /// The campaign of the built-in arenas, as far as they are among `arenas`, in its own order.
  public init(builtIn arenas: [Stage]) {
    stages = Campaign.builtInOrder.compactMap { name in arenas.first { $0.name == name } }
  }

  /// For each stage whether it is open to a player who has eaten at best so many foods in a game in
  /// the arena of each name.
  ///
  /// One that the player has cleared stays open, whatever comes before it. O(stages).
  public func openings(bestFoods: [String: Int]) -> [Bool] {
    var previousIsCleared = true
    return stages.enumerated().map { place, stage in
      let isCleared = stage.isCleared(byEating: bestFoods[stage.name] ?? 0)
      let isOpen = place < Campaign.openStages || previousIsCleared || isCleared
      previousIsCleared = isCleared
      return isOpen
    }
  }

  /// The names of the built-in arenas from easy to hard.
  public static let builtInOrder = [
    "garden", "ponds", "crossroads", "pillars", "plus", "shelves", "stairs", "checkers", "city",
    "bricks", "wormholes", "orchard", "islands", "cross", "diamond", "gates", "letters", "waves",
    "four-rooms", "moat", "smile", "twins", "hourglass", "pinwheel", "rings", "colosseum",
    "honeycomb", "ladder", "castle", "quarters", "airlocks", "barber", "bridges", "dial",
    "subway", "vaults", "fishbone", "comb", "sieve", "galaxy", "trapdoor", "needles", "relay",
    "matryoshka", "labyrinth", "jaws", "onion", "lattice", "spiral",
  ]
}
