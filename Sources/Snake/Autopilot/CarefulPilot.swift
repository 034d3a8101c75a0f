public import Lattice

/// Walks to the food only if it can follow its tail from there, else follows its tail.
///
/// Idea: try the shortest way to the food on a copy of the game; take it if afterwards the tail can
/// be reached from the head. Otherwise step to the neighbour from which the tail is reached by the
/// longest of the shortest ways, which uses the room up slowly.
/// Guarantee: none, but with the legal tail rule it seldom dies, on any arena; it can go round for
/// ever, so give the game a limit of steps. Source: the greedy solver of Chuyang Liu's `snake`
/// (2015) with shortest ways in place of longest ones.
public struct CarefulPilot: Pilot {
  private var search = BoardSearch(cells: 0)
  /// What is left of a way to the food that was tried and found safe, the next cell last.
  private var plan: [Int] = []

  /// A pilot for one game.
  public init() {}

  /// The next step.
  ///
  /// O(area), and O(area + length) when a way to the food is tried.
  public mutating func turn(for game: SnakeGame) -> Direction {
    if !search.fits(game.grid) { search = BoardSearch(cells: game.grid.count) }
    let head = game.ring.head
    if plan.isEmpty { plan = safeWayToFood(in: game) }
    if let next = plan.popLast() {
      if let direction = game.direction(from: head, to: next), game.survives(direction) {
        return direction
      }
      plan = []
    }
    return followTail(in: game)
  }

  /// The way to the food that is safe, and where the snake could go.
  public func thinking(in game: SnakeGame) -> PilotThinking? {
    var pilot = self
    let turn = pilot.turn(for: game)
    let plan = [game.destination(of: turn)].compactMap { $0 } + pilot.plan.reversed()
    return PilotThinking(turn, plan: plan, reachable: pilot.search.reachable(in: game), in: game)
  }

  private mutating func safeWayToFood(in game: SnakeGame) -> [Int] {
    let way = search.path(
      from: game.ring.head, on: game.grid, wrap: game.options.wrap, order: game.searchOrder,
      isOpen: { game.isVacant($0) }, isGoal: { game.foodCells.contains($0) })
    guard let way else { return [] }
    var trial = game
    var cell = game.ring.head
    for next in way {
      guard let direction = trial.direction(from: cell, to: next), trial.isAccepted(direction)
      else { return [] }
      trial.advance(direction)
      cell = next
    }
    if trial.status == .won { return way.reversed() }
    guard trial.status == .running, distanceToTail(in: trial) != nil else { return [] }
    return way.reversed()
  }

  private mutating func followTail(in game: SnakeGame) -> Direction {
    var best: Direction?
    var farthest = -1
    for direction in game.choices where game.survives(direction) {
      var trial = game
      trial.advance(direction)
      if trial.status == .won { return direction }
      guard let distance = distanceToTail(in: trial), distance > farthest else { continue }
      farthest = distance
      best = direction
    }
    return best ?? search.roomiestDirection(in: game)
  }

  /// How many steps the head is from its tail, over cells without snake.
  private mutating func distanceToTail(in game: SnakeGame) -> Int? {
    // A snake of two cells cannot shut itself in, and has its tail where it cannot turn to.
    if game.length <= 2 { return 1 }
    let tail = game.ring.tail
    let way = search.path(
      from: game.ring.head, on: game.grid, wrap: game.options.wrap, order: game.searchOrder,
      isOpen: { game.isVacant($0) || game.foodCells.contains($0) }, isGoal: { $0 == tail })
    guard let way else { return nil }
    // A neighbouring tail cannot be entered under the strict rule, nor while the snake grows.
    return way.count == 1 && !game.mayFollowTail ? nil : way.count
  }
}
