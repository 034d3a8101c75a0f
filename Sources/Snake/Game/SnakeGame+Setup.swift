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
    /// The level at the start is outside of `Speed.levelRange`.
    case level(Int)
    /// The number of foods a level is outside of `Speed.everyRange`.
    case foodsPerLevel(Int)
    /// The highest level is below the first one or outside of `Speed.levelRange`.
    case topLevel(Int, start: Int)
    /// The share of random walls is outside of `Options.hazardsRange`.
    case hazards(Int)
    /// The number of steps between two moves of the walls is outside of `Scroll.everyRange`.
    case scrollEvery(Int)
    /// Walls are to move on a board that does not wrap.
    case scrollNeedsWrap
    /// Walls are to move in an arena with portals, which they would bury.
    case scrollWithPortals
    /// The starting snake would lie on this cell, which is a wall, a portal or outside of the board.
    case noRoom(Point)
    /// The starting snake leaves no cell for a food.
    case noFreeCell
    /// No snake can walk to this floor cell.
    case unreachable(Point)
  }

  /// The starting body from head to tail, as cells of the arena.
  ///
  /// A snake of length 1 lies on a uniform floor cell drawn from the seed. A longer one lies
  /// straight behind its head, which is on the arena's start, or else it is centred.
  static func startingBody(_ options: Options, seed: UInt64) throws(SetupError) -> [Point] {
    let arena = options.arena
    let length = options.startLength
    guard length >= 1 else { throw .startLength(length) }
    guard length < arena.fillCount else { throw .noFreeCell }
    if length == 1 {
      var random = SplitMix64(seed: seed, stream: 0)
      return [floorCell(of: arena, rank: random.below(arena.fillCount))]
    }
    let head = arena.start ?? centredHead(of: length, in: arena)
    let back = arena.heading.opposite.step
    let side = back.x == 0 ? arena.size.height : arena.size.width
    var body: [Point] = []
    for place in 0..<length {
      var cell = Point(head.x + place * back.x, head.y + place * back.y)
      // A body longer than the board would meet itself where that wraps.
      if options.wrap, place < side { cell = onBoard(cell, of: arena.size) }
      guard arena.isFloor(cell), !arena.isPortal(cell) else { throw .noRoom(cell) }
      body.append(cell)
    }
    return body
  }

  /// The cell of a wrapped board that stands in for one less than a board's side away from it.
  private static func onBoard(_ cell: Point, of size: Size) -> Point {
    Point((cell.x + size.width) % size.width, (cell.y + size.height) % size.height)
  }

  /// The head of a snake in the middle of the board, which is on the board if the rest is not.
  private static func centredHead(of length: Int, in arena: Arena) -> Point {
    let (width, height) = (arena.size.width, arena.size.height)
    let (left, top) = (max((width - length) / 2, 0), max((height - length) / 2, 0))
    return switch arena.heading {
    case .right: Point(min(left + length, width) - 1, height / 2)
    case .left: Point(left, height / 2)
    case .down: Point(width / 2, min(top + length, height) - 1)
    case .up: Point(width / 2, top)
    }
  }

  private static func floorCell(of arena: Arena, rank: Int) -> Point {
    let width = arena.size.width
    if arena.isOpen, arena.portals.isEmpty { return Point(rank % width, rank / width) }
    var rest = rank
    for y in 0..<arena.size.height {
      for x in 0..<width where arena.isFloor(Point(x, y)) && !arena.isPortal(Point(x, y)) {
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
    let speed = options.speed
    guard Speed.levelRange.contains(speed.start) else { throw .level(speed.start) }
    guard Speed.everyRange.contains(speed.every) else { throw .foodsPerLevel(speed.every) }
    guard Speed.levelRange.contains(speed.top), speed.top >= speed.start else {
      throw .topLevel(speed.top, start: speed.start)
    }
    guard Options.hazardsRange.contains(options.hazards) else { throw .hazards(options.hazards) }
    if let scroll = options.scroll {
      guard Scroll.everyRange.contains(scroll.every) else { throw .scrollEvery(scroll.every) }
      guard options.wrap else { throw .scrollNeedsWrap }
      guard options.arena.portals.isEmpty else { throw .scrollWithPortals }
    }
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
    case .level(let level): "a game starts at level 1 to 10, not \(level)"
    case .foodsPerLevel(let foods): "a level takes 0 to 1000 foods, not \(foods)"
    case .topLevel(let top, let start):
      "the highest level must be the level at the start, \(start), to 10, not \(top)"
    case .hazards(let percent): "random walls take 0 to 20 percent of the floor, not \(percent)"
    case .scrollEvery(let steps): "walls move in every 2 to 1000 steps, not \(steps)"
    case .scrollNeedsWrap: "walls can only move on a board that wraps"
    case .scrollWithPortals: "walls cannot move in an arena with portals"
    case .noRoom(let cell):
      "the starting snake does not fit: the cell in column \(cell.x + 1) of row \(cell.y + 1) "
        + "is no floor"
    case .noFreeCell: "the starting snake leaves no free cell for a food"
    case .unreachable(let cell):
      "the floor in column \(cell.x + 1) of row \(cell.y + 1) cannot be reached"
    }
  }
}
