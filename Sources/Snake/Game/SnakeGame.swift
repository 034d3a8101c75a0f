public import Lattice

/// A game of Snake: a pure state machine over integers, whose future follows from options, seed and
/// turns.
///
/// A step moves everything first: the head advances, the tail leaves its cell unless the snake is
/// growing, and only then collisions are tested. So the head may follow its own tail, if the snake
/// is longer than 2 and `TailRule.legal` holds. A turn against the direction of the last step is
/// ignored, except at length 1. Foods are uniform over the free cells; the k-th one depends on the
/// board, the seed and k alone. A snake that fills the board wins, which is tested before a food is
/// drawn.
public struct SnakeGame: Equatable, Sendable {
  /// The version of these rules; a replay of another version cannot be trusted.
  public static let rulesVersion = 1

  /// What the game is played with.
  public let options: Options
  /// The number that all chance follows from.
  public let seed: UInt64
  /// How the game stands.
  public private(set) var status = Status.running
  /// The direction of the last step; to the right before the first one.
  public private(set) var heading = Direction.right
  /// The number of steps done, the fatal one included.
  public private(set) var steps = 0
  /// The number of foods eaten.
  public private(set) var score = 0
  /// How many cells the snake has still to grow.
  public private(set) var pendingGrowth = 0

  let grid: Grid
  /// The floor cells with neither snake nor food on them.
  private(set) var free: CellSet
  private(set) var ring = CellRing()
  private(set) var foodCells: [Int] = []
  /// The number of foods placed so far, which numbers the next draw.
  private var foodsDrawn: UInt64 = 0

  /// The first state of a game.
  ///
  /// O(area).
  public init(options: Options, seed: UInt64) throws(SetupError) {
    try SnakeGame.check(options)
    let body = try SnakeGame.startingBody(options, seed: seed)
    self.options = options
    self.seed = seed
    grid = Grid(options.arena.size)
    free = CellSet(capacity: grid.count)
    for y in 0..<grid.height {
      for x in 0..<grid.width where options.arena.isFloor(Point(x, y)) {
        free.insert(grid.index(Point(x, y)))
      }
    }
    for cell in body.reversed() {
      free.remove(grid.index(cell))
      ring.pushHead(grid.index(cell))
    }
    while foodCells.count < options.foods, placeFood() != nil {}
  }

  /// The number of cells that the snake covers.
  public var length: Int { ring.count }

  /// Moves the snake by one cell and tells what happened.
  ///
  /// `direction` nil, or one against the last step's, means straight on. A game that is over does
  /// not change. O(1), and O(area / 64) when a food is eaten.
  @discardableResult
  public mutating func advance(_ direction: Direction? = nil) -> [Event] {
    guard status == .running else { return [] }
    if let direction, isAccepted(direction) { heading = direction }
    steps += 1
    let next = ring.head + grid.offset(heading)
    // The common step, onto a free cell; everything else is looked at more closely.
    guard free.contains(next) else { return advanceOntoOccupied(next) }
    free.remove(next)
    ring.pushHead(next)
    var events: [Event] = []
    if pendingGrowth > 0 { grow(&events) } else { vacateTail() }
    stallIfDue(&events)
    return events
  }

  /// Whether a turn is more than "straight on".
  public func isAccepted(_ direction: Direction) -> Bool {
    length == 1 || direction != heading.opposite
  }

  private mutating func advanceOntoOccupied(_ target: Int) -> [Event] {
    var events: [Event] = []
    let next = options.wrap && grid.isRim(target) ? grid.wrapped(target) : target
    if let place = foodCells.firstIndex(of: next) {
      eat(foodAt: place, &events)
    } else if free.contains(next) {
      free.remove(next)
      ring.pushHead(next)
      if pendingGrowth > 0 { grow(&events) } else { vacateTail() }
    } else if mayFollowTail, next == ring.tail {
      ring.popTail()
      ring.pushHead(next)
    } else {
      let cell = grid.point(next)
      die(of: options.arena.isWall(cell) ? .wall : .itself, at: cell, &events)
      return events
    }
    stallIfDue(&events)
    return events
  }

  /// Whether the head may enter the tail's cell in the next step.
  var mayFollowTail: Bool { options.tail == .legal && length > 2 && pendingGrowth == 0 }

  private mutating func vacateTail() {
    free.insert(ring.tail)
    ring.popTail()
  }

  private mutating func grow(_ events: inout [Event]) {
    pendingGrowth -= 1
    events.append(.grew)
    if length == options.arena.floorCount {
      status = .won
      events.append(.won)
    }
  }

  private mutating func eat(foodAt place: Int, _ events: inout [Event]) {
    let cell = foodCells.remove(at: place)
    ring.pushHead(cell)
    score += 1
    events.append(.ate(grid.point(cell)))
    pendingGrowth += options.growth
    grow(&events)
    guard status == .running else { return }
    while foodCells.count < options.foods, let food = placeFood() {
      events.append(.foodAppeared(food))
    }
  }

  /// Puts a food on a uniform free cell; nil when no cell is free.
  private mutating func placeFood() -> Point? {
    guard free.count > 0 else { return nil }
    foodsDrawn += 1
    var random = SplitMix64(seed: seed, stream: foodsDrawn)
    guard let cell = free.element(rank: random.below(free.count)) else { return nil }
    free.remove(cell)
    foodCells.append(cell)
    return grid.point(cell)
  }

  private mutating func die(of cause: Cause, at cell: Point, _ events: inout [Event]) {
    status = .lost(cause)
    events.append(.died(cause, at: cell))
  }

  private mutating func stallIfDue(_ events: inout [Event]) {
    if let limit = options.maxSteps, steps >= limit, status == .running {
      die(of: .stalled, at: grid.point(ring.head), &events)
    }
  }
}
