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
///
/// What the options add happens behind the move, in this order: effects and the item on the board
/// lose a step, the walls move, foods and items appear, and the limit of steps is tested.
public struct SnakeGame: Equatable, Sendable {
  /// The version of these rules, which new replays are of.
  ///
  /// Games by version 1 are those of today with nothing but the options of then, so that their
  /// replays are still good.
  public static let rulesVersion = 2
  /// The versions whose replays can be played again.
  public static let knownRules = 1...rulesVersion

  /// What never changes, in one place, so that a copy of a game is small.
  let setting: Setting
  /// How the game stands.
  public internal(set) var status = Status.running
  /// The direction of the last step that was taken, and the arena's before the first one.
  public internal(set) var heading: Direction
  /// The number of steps done, the fatal one included.
  public internal(set) var steps = 0
  /// The points.
  public internal(set) var score = 0
  /// The number of foods eaten.
  public internal(set) var eaten = 0
  /// How many cells the snake has still to grow.
  public internal(set) var pendingGrowth = 0
  /// What lies on the board besides foods; nil when nothing does.
  public internal(set) var item: Item?
  /// The effects at work.
  public internal(set) var effects = Effects()

  /// The cells that are wall now, the rim among them.
  var walls: CellSet
  /// The floor cells with nothing on them, portals left out.
  var free: CellSet
  var ring = CellRing()
  /// Where the body lies; nil in games in which it cannot overlap anything.
  var cover: BodyCover?
  var foodCells: [Int] = []
  /// The number of foods placed so far, which numbers the next draw.
  var foodsDrawn: UInt64 = 0
  /// The number of times that an item was placed, which numbers the next draw.
  var itemsDrawn: UInt64 = 0
  /// The number of steps up to which a step onto a free cell can do nothing but move the snake.
  private(set) var glideEnd: Int

  /// The first state of a game.
  ///
  /// O(area).
  public init(options: Options, seed: UInt64) throws(SetupError) {
    try SnakeGame.check(options)
    let arena = options.arena
    let body = try SnakeGame.startingBody(options, seed: seed)
    heading = arena.heading
    let grid = Grid(arena)
    walls = CellSet(capacity: grid.count)
    free = CellSet(capacity: grid.count)
    glideEnd = options.areExtended ? 0 : (options.maxSteps ?? .max) - 1
    for y in -1...grid.height {
      for x in -1...grid.width {
        let (cell, index) = (Point(x, y), grid.index(Point(x, y)))
        if arena.isWall(cell) { walls.insert(index) } else { free.insert(index) }
      }
    }
    let places = arena.foodPlaces.map(grid.index)
    let foodPlaces = places.isEmpty ? nil : CellSet(capacity: grid.count, places)
    let hazards = Hazards(options: options, body: body.map(grid.index), walls: walls, grid: grid)
      .drawn(seed: seed)
    for cell in hazards {
      walls.insert(cell)
      free.remove(cell)
    }
    for portal in arena.portals {
      free.remove(grid.index(portal.first))
      free.remove(grid.index(portal.second))
    }
    setting = Setting(
      options: options, seed: seed, grid: grid, foodPlaces: foodPlaces,
      fillCount: arena.fillCount - hazards.count)
    if options.canOverlap { cover = BodyCover(capacity: grid.count) }
    for cell in body.reversed() {
      ring.pushHead(grid.index(cell))
      lieOn(grid.index(cell))
    }
    guard free.count > 0 else { throw .noFreeCell }
    while foodCells.count < options.foods, placeFood() != nil {}
  }

  /// What the game is played with.
  public var options: Options { setting.options }
  /// The number that all chance follows from.
  public var seed: UInt64 { setting.seed }
  /// The number of cells that a snake must lie on to fill the board.
  public var fillCount: Int { setting.fillCount }
  var grid: Grid { setting.grid }
  /// The only cells where foods may appear; nil when any free cell will do.
  var foodPlaces: CellSet? { setting.foodPlaces }

  /// The number of cells that the snake is long.
  public var length: Int { ring.count }

  /// Whether a turn is more than "straight on".
  public func isAccepted(_ direction: Direction) -> Bool {
    length == 1 || direction != heading.opposite
  }

  /// Moves the snake by one cell and tells what happened.
  ///
  /// `direction` nil, or one against the last step's, means straight on. A game that is over does
  /// not change. O(1), but for what chance does to a board of many cells: O(area / 4096) when a
  /// food is eaten, O(area / 64) when food places are scarce, and O(walls) when they move.
  @discardableResult
  public mutating func advance(_ direction: Direction? = nil) -> [Event] {
    var way = heading
    if let direction, isAccepted(direction) { way = direction }
    if glide(way) { return [] }
    guard status == .running else { return [] }
    return step(way)
  }

  /// Takes the common step, onto a free cell with nothing else to do; false when it is another.
  @inline(__always)
  private mutating func glide(_ way: Direction) -> Bool {
    let next = ring.head &+ grid.offset(way)
    guard steps < glideEnd, pendingGrowth == 0, free.contains(next) else { return false }
    heading = way
    steps &+= 1
    free.replace(next, by: ring.move(to: next))
    return true
  }

  /// Any step of a running game.
  private mutating func step(_ way: Direction) -> [Event] {
    var events: [Event] = []
    let (before, level) = (eaten, level)
    steps += 1
    let next = grid.neighbour(ring.head, way, wrap: options.wrap)
    var power: Item.Kind?
    var isBlocked = false
    if let cause = obstacle(at: next) {
      isBlocked = options.mercy
      if isBlocked { events.append(.blocked(at: grid.point(next))) }
      if !isBlocked {
        heading = way
        end(.lost(cause), &events, at: next)
      }
    } else {
      heading = way
      power = move(to: next, &events)
    }
    guard status == .running else { return events }
    if setting.isExtended {
      countDown(&events)
      if let power { begin(power, &events) }
      if let scroll = options.scroll, steps % scroll.every == 0 {
        moveWalls(towards: scroll.direction, &events)
        guard status == .running else { return events }
      }
    }
    while foodCells.count < options.foods, let food = placeFood() {
      events.append(.foodAppeared(food))
    }
    if eaten > before { placeDueItem(&events) }
    if self.level != level { events.append(.levelChanged(to: self.level)) }
    let isOutOfSteps = options.maxSteps.map { steps >= $0 } ?? false
    if isOutOfSteps || isBlocked && isStuck {
      end(.lost(.stalled), &events, at: ring.head)
    }
    return events
  }

  /// Ends the game.
  mutating func end(_ status: Status, _ events: inout [Event], at cell: Int) {
    self.status = status
    glideEnd = 0
    switch status {
    case .lost(let cause): events.append(.died(cause, at: grid.point(cell)))
    case .won: events.append(.won)
    case .running: break
    }
  }
}
