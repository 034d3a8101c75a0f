public import Lattice

/// Plans short ways to the food whose ends are certain to be safe, and fills boards in few steps.
///
/// Idea: a snake whose body lies in order on a Hamiltonian cycle can follow that cycle and is never
/// caught (`CycleOrder`; with gaps between the body's cells where that can be proven, `GapProof`).
/// So the way to the food is free as long as the body lies on *some* cycle when it gets there: many
/// short ways are drawn at random (`WaySearch`), the body at their ends is looked at, and a cycle
/// is woven through it (`Weaver`). Of the ways for which that succeeds, the one is taken whose
/// length and whose end, for the food after it (`ArrivalValue`), are best; it is followed until a
/// better one is found. The walk along the present cycle, which is bent towards the food before
/// (`WalkBend`), is one of these ways, so that there always is one.
///
/// Guarantee: on an open board with an even number of cells and both sides at least 2, whether it
/// wraps or not, with one food, growth 1 and a snake that starts with at most 3 cells in a row, it
/// wins every game under both tail rules. The same holds from any start, with walls, several foods
/// or more growth, from the moment at which it has found a cycle through all cells that the body
/// lies on: it begins by looking for one, which succeeds wherever cycles are many, and is not sure
/// to find one that exists. It plays without gaps then if foods or growth are more than one. Each
/// food is reached in a bounded number of steps, for the walk gets shorter with every step, and a
/// plan is given up only for a better one. Where it has no cycle — boards with an odd number of
/// cells or unequal colours, portals, walls that move, powers, more than 4,096 cells — it plays as
/// `CyclePilot`, with the guarantees of that.
///
/// Source: time-aware ways with a Hamiltonian completion check are ours, as are the gaps; the cycle
/// with its repair goes back to Haidet's "dynamic Hamiltonian cycle repair" (2020).
public struct ChampionPilot: Pilot {
  private let think: Int
  private var mind: ChampionMind?
  private var fallback = CyclePilot()

  /// The most cells of a board that it thinks about.
  private static let mostCells = 4_096
  /// The number of steps after which it looks for a cycle again.
  private static let patience = 8

  /// A pilot for one game that spends `think` work units a move, as `PilotKind.usualThink` defines
  /// them, on average over its moves.
  public init(think: Int = PilotKind.usualThink) {
    self.think = min(max(think, 1), PilotKind.thinkRange.upperBound)
  }

  /// The first step of the plan, or the next one along the cycle.
  ///
  /// O(area), and the searches that `think` pays for.
  public mutating func turn(for game: SnakeGame) -> Direction {
    guard let mind = prepared(for: game) else { return fallback.turn(for: game) }
    mind.ponder(game, think: think)
    assert(mind.isSound, "the snake is safe")
    let next = mind.board.index(of: mind.step())
    mind.expected = (game.steps + 1, next)
    return game.direction(from: game.ring.head, to: next) ?? game.heading
  }

  /// The way to the food, the cycle on which the snake lies without gaps, and the cells that it can
  /// reach while it moves on.
  public func thinking(in game: SnakeGame) -> PilotThinking? {
    var copy = self
    guard let mind = copy.prepared(for: game) else { return fallback.thinking(in: game) }
    mind.ponder(game, think: think)
    return mind.thoughts(on: game)
  }

  /// The pilot's own mind, which knows how the game stands and is settled; nil where it has none.
  private mutating func prepared(for game: SnakeGame) -> ChampionMind? {
    let options = game.options
    guard !options.powers, options.scroll == nil, !game.grid.hasPortals,
      game.fillCount <= ChampionPilot.mostCells
    else { return nil }
    let isNew = mind?.setting != game.setting
    if isNew {
      mind = ChampionMind(game)
    } else if !isKnownUniquelyReferenced(&mind) {
      mind = mind?.copy(for: game)
    }
    guard let mind else { return nil }
    let isExpected = mind.isSettled && mind.expected == (game.steps, game.ring.head)
    guard isNew || mind.isSettled || game.steps % ChampionPilot.patience == 0 else { return nil }
    mind.read(game)
    return isExpected || mind.settle(in: game) ? mind : nil
  }
}
