import Lattice

/// How a pilot that needs the snake on a cycle gets it there.
///
/// On boards with an even number of cells; it knows when the pilot's cycle is out of date, finds one
/// that holds the snake, and plays as `CyclePilot` until there is one, which leads onto a comb where
/// there is any.
struct CycleSeat: Sendable {
  /// Whether the body must lie on the cycle without a gap.
  private let isTight: Bool
  private var fallback: CyclePilot?
  private var expectedStep = -1
  private var isSeated = false

  init(isTight: Bool) { self.isTight = isTight }

  /// Whether a cycle through all cells is known for the game's board.
  static func suits(_ game: SnakeGame) -> Bool {
    let size = game.options.arena.size
    return game.isOpenBoard && size.width > 1 && size.height > 1
      && (size.width % 2 == 0 || size.height % 2 == 0)
  }

  /// What the pilot that plays in the meantime has in mind.
  func thinking(in game: SnakeGame) -> PilotThinking? {
    (fallback ?? CyclePilot(bends: !CycleSeat.suits(game))).thinking(in: game)
  }

  /// What a pilot should do about its cycle before a step.
  enum Advice {
    /// Go on with the cycle that it has.
    case goOn
    /// Go on with this one.
    case take(HamiltonianCycle)
    /// Do as the fallback does.
    case follow(Direction)
  }

  /// The advice for the next step.
  ///
  /// O(1) as long as the pilot's steps are the game's.
  mutating func advice(for game: SnakeGame) -> Advice {
    defer { expectedStep = game.steps + 1 }
    if isSeated, game.steps == expectedStep { return .goOn }
    // Combs are long: it looks for one at once, and then now and then.
    let isDue = isSeated || expectedStep < 0 || game.steps % 16 == 0
    isSeated = false
    if isDue, CycleSeat.suits(game), let cycle = CyclePilot.cycle(for: game),
      !isTight || CyclePilot.gap(of: game, on: cycle) == 0
    {
      isSeated = true
      return .take(cycle)
    }
    var pilot = fallback ?? CyclePilot(bends: !CycleSeat.suits(game))
    let direction = pilot.turn(for: game)
    fallback = pilot
    return .follow(direction)
  }
}
