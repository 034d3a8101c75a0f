public import Lattice

/// What a pilot has in mind, to be shown beside the game.
public struct PilotThinking: Equatable, Sendable {
  /// The cells that the head is to enter, the next one first, as far as they are planned.
  public var path: [Point]
  /// A closed walk that the snake can follow without ever dying, each cell once; empty without one.
  public var cycle: [Point]
  /// The cells that the pilot takes for reachable, in no order that matters; empty where it does
  /// not ask.
  public var reachable: [Point]

  /// The thoughts of a pilot that plans this much.
  public init(path: [Point], cycle: [Point] = [], reachable: [Point] = []) {
    self.path = path
    self.cycle = cycle
    self.reachable = reachable
  }
}

extension SnakeGame {
  /// The cell where a turn leads as `advance` takes it; nil where it would not be entered.
  func destination(of turn: Direction) -> Int? {
    let way = isAccepted(turn) ? turn : heading
    let next = grid.neighbour(ring.head, way, wrap: options.wrap)
    return isOpen(next) ? next : nil
  }
}

extension PilotThinking {
  /// The thoughts of a pilot that takes this turn, as numbers of cells.
  /// - Parameter plan: the cells that it plans to enter, which count if they begin with that step.
  init(
    _ turn: Direction, plan: some Sequence<Int>, cycle: [Int] = [], reachable: [Int] = [],
    in game: SnakeGame
  ) {
    var path: [Int] = []
    if let next = game.destination(of: turn) {
      path = Array(plan)
      if path.first != next { path = [next] }
    }
    self.init(
      path: path.map(game.grid.point), cycle: cycle.map(game.grid.point),
      reachable: reachable.map(game.grid.point))
  }

  /// The thoughts of a pilot that follows a cycle to the next food.
  /// - Parameter cycle: its cells from the one after the head.
  init(_ turn: Direction, along cycle: [Int], in game: SnakeGame) {
    let end = cycle.firstIndex { game.foodCells.contains($0) } ?? cycle.count - 1
    self.init(turn, plan: cycle.prefix(end + 1), cycle: cycle, in: game)
  }
}
