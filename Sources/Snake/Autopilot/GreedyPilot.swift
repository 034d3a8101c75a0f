public import Lattice

/// Walks the shortest way to the nearest food as the board is now.
///
/// Idea: a breadth-first search at each step; where no food can be reached, the step that leaves
/// the most room. Guarantee: none beyond avoiding a step that kills at once when another exists; it
/// shuts itself in once it is long. Source: the first thing that everyone tries.
public struct GreedyPilot: Pilot {
  private var search = BoardSearch(cells: 0)

  /// A pilot for one game.
  public init() {}

  /// The first step of a shortest way to a food.
  ///
  /// O(area).
  public mutating func turn(for game: SnakeGame) -> Direction {
    if !search.fits(game.grid) { search = BoardSearch(cells: game.grid.count) }
    let head = game.ring.head
    let way = search.path(
      from: head, on: game.grid, wrap: game.options.wrap, order: game.searchOrder,
      isOpen: { game.isVacant($0) }, isGoal: { game.foodCells.contains($0) })
    if let first = way?.first, let direction = game.direction(from: head, to: first),
      game.isAccepted(direction)
    {
      return direction
    }
    return search.roomiestDirection(in: game)
  }
}

extension GreedyPilot {
  /// The shortest way to a food, and where the snake could go.
  public func thinking(in game: SnakeGame) -> PilotThinking? {
    var pilot = self
    let turn = pilot.turn(for: game)
    let way = pilot.search.path(
      from: game.ring.head, on: game.grid, wrap: game.options.wrap, order: game.searchOrder,
      isOpen: { game.isVacant($0) }, isGoal: { game.foodCells.contains($0) })
    return PilotThinking(
      turn, plan: way ?? [], reachable: pilot.search.reachable(in: game), in: game)
  }
}

extension BoardSearch {
  /// The direction that survives and leaves the most cells to walk to; straight on when none does.
  mutating func roomiestDirection(in game: SnakeGame) -> Direction {
    var best = game.heading
    var most = -1
    for direction in game.choices where game.survives(direction) {
      let next = game.grid.neighbour(game.ring.head, direction, wrap: game.options.wrap)
      let room = room(
        from: next, on: game.grid, wrap: game.options.wrap, isOpen: { game.isOpen($0) })
      if room > most {
        best = direction
        most = room
      }
    }
    return best
  }
}
