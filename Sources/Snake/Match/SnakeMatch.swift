public import Lattice

/// A match of 2 to 8 snakes that all move at the same time: a pure state machine over integers,
/// whose future follows from options, seed and turns.
///
/// A step moves everything first: the heads advance, foods are eaten, and the tails leave their
/// cells unless their snakes are growing. Two heads on one food both eat it. Then the moved state is
/// tested in the order of Battlesnake's standard rules: a snake at a wall is gone before all else;
/// the others die of their own body, of another body, or of a head that arrived on the same cell
/// and whose snake is not shorter. Heads that swap cells both die. The dead vanish from the board.
///
/// A turn against the direction of the last step is ignored, except at length 1. Every snake starts
/// as a single cell and uncoils. The k-th food is uniform over the free cells and depends on the
/// board, the seed and k alone.
public struct SnakeMatch: Equatable, Sendable {
  /// The version of these rules; a replay of another version cannot be trusted.
  public static let rulesVersion = 1

  /// What the match is played with.
  public let options: Options
  /// The number that all chance follows from.
  public let seed: UInt64
  /// How the match stands.
  public internal(set) var status = Status.running
  /// The number of steps done.
  public private(set) var steps = 0
  /// The snakes, the dead ones included.
  public internal(set) var snakes: [Snake]

  let board: MatchBoard
  /// What lies on each cell.
  var contents: [Content]
  /// The free cells on which foods may appear.
  private var vacant: CellSet
  var foodCells: [Int] = []
  /// The number of foods placed so far, which numbers the next draw.
  private(set) var foodsDrawn: UInt64 = 0

  /// The first state of a match.
  ///
  /// O(area).
  public init(options: Options, seed: UInt64) throws(SetupError) {
    try SnakeMatch.check(options)
    self.options = options
    self.seed = seed
    board = MatchBoard(options.arena, wrap: options.wrap)
    contents = [Content](repeating: .wall, count: board.grid.count)
    vacant = CellSet(capacity: board.grid.count)
    snakes = []
    for cell in board.floor { clear(cell) }
    for start in try MatchStarts(options, board: board, seed: seed).starts {
      cover(start.cell, by: .snake(snakes.count))
      snakes.append(Snake(head: start.cell, heading: start.heading, length: options.startLength))
    }
    while placeFood() != nil {}
  }

  /// Moves all living snakes by one cell and tells what happened.
  ///
  /// `turns` has a direction a snake; nil, a missing one, or one against the last step's means
  /// straight on. A match that is over does not change. O(snakes), apart from O(length) for a death
  /// and O(area / 64) for a food.
  @discardableResult
  public mutating func advance(_ turns: [Direction?]) -> [Event] {
    guard status == .running else { return [] }
    steps += 1
    var events: [Event] = []
    var moves = startMoves(turns)
    eat(moves, &events)
    retractTails(&moves, &events)
    let crashed = moves.filter { contents[$0.target] == .wall }
    bury(crashed.map { ($0, Collision(cause: .wall)) }, &events)
    moves.removeAll { !snakes[$0.snake].isAlive }
    bury(collisions(among: moves), &events)
    for move in moves where snakes[move.snake].isAlive {
      snakes[move.snake].ring.pushHead(move.target)
      cover(move.target, by: .snake(move.snake))
    }
    endIfDue(&events)
    while status == .running, let food = placeFood() { events.append(.foodAppeared(food)) }
    return events
  }

  /// A head on its way.
  struct Move {
    var snake: Int
    var from: Int
    var target: Int
    /// The cell that the tail left.
    var left: Int?
  }

  private mutating func startMoves(_ turns: [Direction?]) -> [Move] {
    var moves: [Move] = []
    moves.reserveCapacity(snakes.count)
    for number in snakes.indices where snakes[number].isAlive {
      if number < turns.count, let turn = turns[number], snakes[number].isAccepted(turn) {
        snakes[number].heading = turn
      }
      let from = snakes[number].ring.head
      let target = board.arrival(from: from, snakes[number].heading)
      moves.append(Move(snake: number, from: from, target: target))
    }
    return moves
  }

  private mutating func eat(_ moves: [Move], _ events: inout [Event]) {
    for move in moves where contents[move.target] == .food {
      snakes[move.snake].eaten += 1
      snakes[move.snake].pendingGrowth += options.growth
      events.append(.ate(snake: move.snake, board.grid.point(move.target)))
    }
    for move in moves where contents[move.target] == .food {
      foodCells.removeAll { $0 == move.target }
      clear(move.target)
    }
  }

  private mutating func retractTails(_ moves: inout [Move], _ events: inout [Event]) {
    for place in moves.indices {
      let number = moves[place].snake
      if snakes[number].pendingGrowth > 0 {
        snakes[number].pendingGrowth -= 1
        events.append(.grew(snake: number))
      } else {
        let tail = snakes[number].ring.tail
        snakes[number].ring.popTail()
        clear(tail)
        moves[place].left = tail
      }
    }
  }

  /// Takes the dead off the board.
  private mutating func bury(_ dead: [(move: Move, of: Collision)], _ events: inout [Event]) {
    for (move, collision) in dead {
      let ring = snakes[move.snake].ring
      for place in 0..<ring.count { clear(ring[place]) }
      let death = Death(
        cause: collision.cause, killer: collision.killer, step: steps,
        place: board.grid.point(move.target), length: ring.count + 1)
      snakes[move.snake].ring = CellRing()
      snakes[move.snake].pendingGrowth = 0
      snakes[move.snake].death = death
      events.append(.died(snake: move.snake, death))
    }
  }

  /// Puts a food on a uniform free cell; nil when there are enough or no cell is free.
  private mutating func placeFood() -> Point? {
    guard foodCells.count < options.foods, vacant.count > 0 else { return nil }
    foodsDrawn += 1
    var random = SplitMix64(seed: seed, stream: foodsDrawn)
    guard let cell = vacant.element(rank: random.below(vacant.count)) else { return nil }
    cover(cell, by: .food)
    foodCells.append(cell)
    return board.grid.point(cell)
  }

  mutating func clear(_ cell: Int) {
    contents[cell] = .free
    if board.holdsFood[cell] { vacant.insert(cell) }
  }

  mutating func cover(_ cell: Int, by content: Content) {
    contents[cell] = content
    if board.holdsFood[cell] { vacant.remove(cell) }
  }
}
