public import Lattice

extension SnakeMatch {
  /// Why a match cannot begin.
  public enum SetupError: Error, Hashable, Sendable {
    /// The number of snakes is outside of `Options.snakesRange`.
    case snakes(Int)
    /// The start length is below 1.
    case startLength(Int)
    /// The growth is outside of `Options.growthRange`.
    case growth(Int)
    /// The number of foods is outside of `Options.foodsRange`.
    case foods(Int)
    /// The limit of steps is below 1.
    case maxSteps(Int)
    /// The starting snakes leave no cell for a food.
    case noRoom
    /// No snake can walk to this floor cell.
    case unreachable(Point)
  }

  static func check(_ options: Options) throws(SetupError) {
    guard Options.snakesRange.contains(options.snakes) else { throw .snakes(options.snakes) }
    guard options.startLength >= 1 else { throw .startLength(options.startLength) }
    guard Options.growthRange.contains(options.growth) else { throw .growth(options.growth) }
    guard Options.foodsRange.contains(options.foods) else { throw .foods(options.foods) }
    if let limit = options.maxSteps, limit < 1 { throw .maxSteps(limit) }
    if let cell = options.arena.unreachableCell(wrap: options.wrap) { throw .unreachable(cell) }
    let share = (options.arena.fillCount - 1) / options.snakes
    guard options.startLength <= share else { throw .noRoom }
  }
}

extension SnakeMatch.SetupError: CustomStringConvertible {
  /// One sentence, without a full stop.
  public var description: String {
    switch self {
    case .snakes(let count): "a match has 2 to 8 snakes, not \(count)"
    case .startLength(let length): "a snake cannot start with length \(length)"
    case .growth(let growth): "growth must be 1 to 1000 cells a food, not \(growth)"
    case .foods(let foods): "there must be 1 to 99 foods, not \(foods)"
    case .maxSteps(let limit): "the limit of steps must be at least 1, not \(limit)"
    case .noRoom: "the starting snakes leave no free cell for a food"
    case .unreachable(let cell):
      "the floor in column \(cell.x + 1) of row \(cell.y + 1) cannot be reached"
    }
  }
}
