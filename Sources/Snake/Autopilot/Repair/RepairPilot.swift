public import Lattice

/// Walks towards the food and keeps a Hamiltonian cycle in repair that holds the whole snake.
///
/// Idea: a shortest way to the food, of all those the one that leaves the cycle least (A* whose
/// edges cost a million and the cells of the cycle that they leap over). Where its first step is
/// not the cycle's, the cycle is led there by cutting a loop out of it and joining it elsewhere
/// (`LinkedCycle`); where that cannot be, the snake takes the cycle's step. Where the way would
/// part the free cells, it turns one way only for a few steps ("nascar mode"), which keeps to the
/// walls.
///
/// Guarantee: the body is always a part of the cycle, whose next cell is free as long as the board
/// is not full, so that it never dies, under either tail rule and with any growth, on boards
/// without walls, with an even number of cells and sides of at least 2, once the snake lies on a
/// cycle. Nor does it go round for ever: repairs for a food end after as many steps as the food was
/// away along the cycle when it appeared, and then the cycle leads there. It does not cross edges
/// where the board wraps, and plays as `CyclePilot` on all other boards.
///
/// Source: Brian Haidet (AlphaPhoenix), "dynamic Hamiltonian cycle repair" (2020), written from its
/// description; the count that ends repairs is ours.
public struct RepairPilot: Pilot {
  private var seat = CycleSeat(isTight: true)
  private var cycle: LinkedCycle?
  private var search = WayAlongCycle()
  private var room = BoardSearch(cells: 0)
  /// The foods that were there at the last step, and the step at which repairs for them end.
  private var foods: [Int] = []
  private var lastRepair = 0
  /// How many steps nascar mode still lasts.
  private var laps = 0

  private static let lapLength = 3

  /// A pilot for one game.
  public init() {}

  /// The first step of a shortest way, or the next cell of the cycle.
  ///
  /// O(area log area).
  public mutating func turn(for game: SnakeGame) -> Direction {
    switch seat.advice(for: game) {
    case .goOn: break
    case .take(let new):
      cycle = LinkedCycle(new)
      foods = []
    case .follow(let direction): return direction
    }
    let head = game.ring.head
    if game.foodCells != foods { begin(game) }
    if game.steps < lastRepair, let food = nearestFood(in: game), let wanted = wantedCell(in: game)
    {
      _ = cycle?.lead(from: head, to: wanted, food: food, stride: game.grid.stride) {
        // An edge from a cell of the body; the head's is the one to change.
        !RepairPilot.isOpen($0, in: game) && $0 != head
      }
    }
    return HamiltonianCycle.direction(from: head, to: cycle?.next[head] ?? head)
  }

  /// The way to the food where the cycle follows it, and else the cycle's; and the cycle.
  public func thinking(in game: SnakeGame) -> PilotThinking? {
    var pilot = self
    if case .follow = pilot.seat.advice(for: game) { return seat.thinking(in: game) }
    pilot = self
    let turn = pilot.turn(for: game)
    guard let cycle = pilot.cycle else { return nil }
    let head = game.ring.head
    if let way = pilot.search.way(from: head, in: game, along: cycle),
      way.first == cycle.next[head]
    {
      return PilotThinking(turn, plan: way, cycle: cycle.cells(after: head), in: game)
    }
    return PilotThinking(turn, along: cycle.cells(after: head), in: game)
  }

  /// Counts anew for new foods.
  private mutating func begin(_ game: SnakeGame) {
    foods = game.foodCells
    laps = 0
    let away = nearestFood(in: game).flatMap { cycle?.steps(from: game.ring.head, to: $0) }
    lastRepair = game.steps + (away ?? 0)
  }

  private func nearestFood(in game: SnakeGame) -> Int? {
    let head = game.ring.head
    return game.foodCells.min {
      (cycle?.steps(from: head, to: $0) ?? 0) < (cycle?.steps(from: head, to: $1) ?? 0)
    }
  }

  private static func isOpen(_ cell: Int, in game: SnakeGame) -> Bool {
    game.isVacant(cell) || game.foodCells.contains(cell)
  }

  private mutating func wantedCell(in game: SnakeGame) -> Int? {
    guard let cycle else { return nil }
    if laps == 0, let way = search.way(from: game.ring.head, in: game, along: cycle) {
      guard isParting(way, in: game) else { return way.first }
      laps = RepairPilot.lapLength
    }
    laps = max(laps - 1, 0)
    // Left turns only, as the cars of that race.
    let ahead = [game.heading.leftTurn, game.heading]
    return ahead.map { game.ring.head + game.grid.offset($0) }.first {
      RepairPilot.isOpen($0, in: game)
    }
  }

  /// Whether free cells are cut off from others once the snake has gone the way.
  ///
  /// O(area).
  private mutating func isParting(_ way: [Int], in game: SnakeGame) -> Bool {
    if !room.fits(game.grid) { room = BoardSearch(cells: game.grid.count) }
    let length = game.length + 1
    var isTaken = [Bool](repeating: false, count: game.grid.count)
    for cell in way.suffix(length) { isTaken[cell] = true }
    for place in 0..<max(length - way.count, 0) { isTaken[game.ring[place]] = true }
    let isFree = { cell in !isTaken[cell] && !game.grid.isRim(cell) }
    guard let first = isTaken.indices.first(where: isFree) else { return false }
    let reached = 1 + room.room(from: first, on: game.grid, wrap: false, isOpen: isFree)
    return reached < game.fillCount - min(length, game.fillCount)
  }
}
