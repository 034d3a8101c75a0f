public import Lattice

extension SnakeGame {
  /// Why a game cannot begin.
  public enum SetupError: Error, Hashable, Sendable {
    /// The start length is below 1.
    case startLength(Int)
    /// The growth is outside of `Options.growthRange`.
    case growth(Int)
    /// The number of foods is outside of `Options.foodsRange`.
    case foods(Int)
    /// The limit of steps is below 1.
    case maxSteps(Int)
    /// The starting snake would lie on this cell, which is a wall or outside of the board.
    case noRoom(Point)
    /// The starting snake leaves no cell for a food.
    case noFreeCell
    /// No snake can walk to this floor cell.
    case unreachable(Point)
  }

  /// The starting body from head to tail, as cells of the arena.
  ///
  /// A snake of length 1 lies on a uniform floor cell drawn from the seed. A longer one lies
  /// straight and heads right: its head is on the arena's start, or else it is centred.
  static func startingBody(_ options: Options, seed: UInt64) throws(SetupError) -> [Point] {
    let arena = options.arena
    let length = options.startLength
    guard length >= 1 else { throw .startLength(length) }
    guard length < arena.floorCount else { throw .noFreeCell }
    if length == 1 {
      var random = SplitMix64(seed: seed, stream: 0)
      return [floorCell(of: arena, rank: random.below(arena.floorCount))]
    }
    let size = arena.size
    let head = arena.start ?? Point((size.width - length) / 2 + length - 1, size.height / 2)
    var body: [Point] = []
    for place in 0..<length {
      var cell = Point(head.x - place, head.y)
      // A body longer than the row would meet itself on a wrapped board.
      if options.wrap, place < size.width { cell = arena.wrapped(cell) }
      guard arena.isFloor(cell) else { throw .noRoom(cell) }
      body.append(cell)
    }
    return body
  }

  private static func floorCell(of arena: Arena, rank: Int) -> Point {
    let width = arena.size.width
    if arena.isOpen { return Point(rank % width, rank / width) }
    var rest = rank
    for y in 0..<arena.size.height {
      for x in 0..<width where arena.isFloor(Point(x, y)) {
        if rest == 0 { return Point(x, y) }
        rest -= 1
      }
    }
    return .zero
  }

  static func check(_ options: Options) throws(SetupError) {
    guard Options.growthRange.contains(options.growth) else { throw .growth(options.growth) }
    guard Options.foodsRange.contains(options.foods) else { throw .foods(options.foods) }
    if let limit = options.maxSteps, limit < 1 { throw .maxSteps(limit) }
    if let cell = options.arena.unreachableCell(wrap: options.wrap) { throw .unreachable(cell) }
  }
}

extension SnakeGame.SetupError: CustomStringConvertible {
  /// One sentence, without a full stop.
  public var description: String {
    switch self {
    case .startLength(let length): "a snake cannot start with length \(length)"
    case .growth(let growth): "growth must be 1 to 1000 cells a food, not \(growth)"
    case .foods(let foods): "there must be 1 to 99 foods, not \(foods)"
    case .maxSteps(let limit): "the limit of steps must be at least 1, not \(limit)"
    case .noRoom(let cell):
      "the starting snake does not fit: the cell in column \(cell.x + 1) of row \(cell.y + 1) "
        + "is no floor"
    case .noFreeCell: "the starting snake leaves no free cell for a food"
    case .unreachable(let cell):
      "the floor in column \(cell.x + 1) of row \(cell.y + 1) cannot be reached"
    }
  }
}
