import Lattice

/// What a `ChampionPilot` knows about its game, and the room that it thinks in.
///
/// Unchecked, because it is a class only for its memory: each pilot makes a mind of its own before
/// it uses one that another pilot holds too.
final class ChampionMind: @unchecked Sendable {
  let setting: SnakeGame.Setting
  let board: ChampionBoard
  /// Whether the body may lie on its cycle with gaps, which is proven for growth 1 and one food.
  let allowsGaps: Bool
  let isStrict: Bool
  /// Cycles of an open board to begin with.
  let combs: [Slots]
  private let pool: SlotPool

  var search: WaySearch
  var weaver: Weaver
  var bend: WalkBend
  var proof: GapProof
  var value: ArrivalValue
  var order: CycleOrder
  var arrivalOrder: CycleOrder
  /// The ways that were tried for this move, as hashes.
  let tried: Slots
  /// Detours that may mend ways that failed for this move.
  var mendings = Mendings()

  /// The cycle on which the body lies in order, unless there is a plan that leaves it.
  let cycle: Slots
  let formerCycle: Slots
  var plan: ChampionPlan
  /// Whether there is a cycle or a plan.
  var isSettled = false
  /// Where the head will be and when, if the game goes on as it was told to.
  var expected = (step: -1, head: -1)
  /// The thought that was not needed for earlier moves, in elementary steps; negative for a debt.
  var purse = 0

  var body: CellList
  var foods: CellList
  var arrival: CellList
  var walk: CellList
  /// How many cells the snake has still to grow.
  var pendingGrowth = 0
  var growth: Int { setting.options.growth }

  /// An unsettled mind.
  ///
  /// O(area).
  init(_ game: SnakeGame) {
    let pool = SlotPool()
    let board = ChampionBoard(game, pool: pool)
    self.pool = pool
    self.board = board
    setting = game.setting
    combs = ChampionMind.combs(of: game, on: board, pool: pool)
    let options = game.options
    allowsGaps = options.growth == 1 && options.foods == 1 && !options.areExtended
    isStrict = options.tail == .strict
    search = WaySearch(board: board, pool: pool)
    weaver = Weaver(board: board, pool: pool)
    bend = WalkBend(board: board, pool: pool)
    proof = GapProof(board: board, pool: pool)
    value = ArrivalValue(board: board, pool: pool)
    order = CycleOrder(board: board, pool: pool)
    arrivalOrder = CycleOrder(board: board, pool: pool)
    tried = pool.slots(ChampionMind.triedCount)
    cycle = pool.slots(board.count)
    formerCycle = pool.slots(board.count)
    plan = ChampionPlan(board: board, pool: pool)
    body = CellList(capacity: board.count, pool: pool)
    foods = CellList(capacity: board.count, pool: pool)
    arrival = CellList(capacity: board.count, pool: pool)
    walk = CellList(capacity: board.count, pool: pool)
  }

  static let triedCount = 1_024

  /// A mind of its own with the same thoughts, for the same game.
  ///
  /// O(area).
  func copy(for game: SnakeGame) -> ChampionMind {
    let copy = ChampionMind(game)
    copy.cycle.copy(cycle)
    copy.plan.copy(plan)
    copy.isSettled = isSettled
    copy.expected = expected
    copy.purse = purse
    return copy
  }

  /// The elementary steps done so far.
  var work: Int { search.work + weaver.work + bend.work + proof.work + value.work }

  /// Looks at how the game stands.
  func read(_ game: SnakeGame) {
    let ring = game.ring
    body.removeAll()
    foods.removeAll()
    for place in 0..<ring.count { body.append(board.cell(at: ring[place])) }
    for food in game.foodCells { foods.append(board.cell(at: food)) }
    pendingGrowth = game.pendingGrowth
  }

  /// Whether the snake can never be caught if it follows a cycle as `follow` does, with the foods
  /// that lie there now.
  ///
  /// Leaves the cycle's order in `order`.
  func isSafe(on cycle: Slots) -> Bool {
    guard order.read(cycle, body: body) else { return false }
    if order.gaps == 0 { return true }
    guard allowsGaps, pendingGrowth == 0, order.window > 0 || !isStrict && body.count > 2
    else { return false }
    if !isStrict { return true }
    return foods.count == 1
      && proof.verdict(on: foods[0], order, body: body) != .unknown
  }

  /// Fills `arrival` with the body after a way whose last cell, and no other one, holds a food;
  /// gives the growth that is then due.
  func arrive(by way: CellList) -> Int {
    let steps = way.count
    let moves = max(steps - 1 - pendingGrowth, 0)
    let length = min(body.count + steps - moves, board.count)
    arrival.removeAll()
    for place in 0..<min(steps, length) { arrival.append(way[steps - 1 - place]) }
    for place in 0..<max(length - steps, 0) { arrival.append(body[place]) }
    return pendingGrowth + growth - (steps - moves)
  }
}
