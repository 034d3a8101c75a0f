import Lattice

/// Thinking: how a mind makes a plan.
extension ChampionMind {
  /// Thinks about the next step of a game that it is settled in, with `think` work units.
  ///
  /// What is not needed is kept for later moves, up to a few moves' worth.
  func ponder(_ game: SnakeGame, think: Int) {
    let income = think * ChampionMind.stepsInUnit
    purse = min(purse + income, ChampionMind.mostIncomes * income)
    let start = work
    var random = SplitMix64(seed: UInt64(game.steps), stream: UInt64(body.count))
    if plan.isWalk { plan.forget() }
    let isFresh = !plan.exists
    // A new way is worth more thought than one more look at a way that was chosen.
    let effort = isFresh ? min(purse, ChampionMind.freshIncomes * income) : min(purse, income / 2)
    if isFresh, foods.count > 0 {
      bendCycle(effort: effort / 3)
      planWalk()
    }
    if foods.count > 0 {
      let repeats = max(
        ChampionMind.leastRepeats, income / (board.count * ChampionMind.incomeShare))
      drawWays(isFresh: isFresh, until: start + effort, repeats: repeats, random: &random)
    }
    purse = max(purse - (work - start), -ChampionMind.mostIncomes * income)
  }

  /// The elementary steps in a work unit; most take two or three nanoseconds.
  private static let stepsInUnit = 400
  /// The most moves whose thought is kept.
  private static let mostIncomes = 32
  /// The most moves whose thought is spent on the way to a new food.
  private static let freshIncomes = 16

  /// Brings the nearest food nearer along the cycle, if that stays safe.
  private func bendCycle(effort: Int) {
    guard order.read(cycle, body: body) else { return }
    let food = nearestFood()
    guard order.places[food] <= order.window else { return }
    let hasGaps = order.gaps > 0
    if hasGaps { formerCycle.copy(cycle) }
    bend.run(cycle, body: body, towards: food, effort: effort)
    if hasGaps, !isSafe(on: cycle) { cycle.copy(formerCycle) }
  }

  /// The food that comes first on the cycle.
  private func nearestFood() -> Int {
    var nearest = foods[0]
    for place in 1..<max(foods.count, 1) where order.places[foods[place]] < order.places[nearest] {
      nearest = foods[place]
    }
    return nearest
  }

  /// Plans to follow the cycle to the next food, if it may be eaten.
  private func planWalk() {
    guard order.read(cycle, body: body) else { return }
    let distance = order.places[nearestFood()]
    guard distance <= order.window else { return }
    walk.removeAll()
    for place in 1...distance { walk.append(order.cells[place]) }
    let due = arrive(by: walk)
    if arrival.count >= board.count {
      plan.set(walk, cycle: cycle, value: 0, isWalk: true)
    } else if arrivalOrder.read(cycle, body: arrival), isSafeArrival(due: due) {
      plan.set(
        walk, cycle: cycle, value: value.value(of: arrival, on: arrivalOrder), isWalk: true)
    }
  }

  /// Whether the snake is safe wherever the next food appears, once it lies as `arrival` says, in
  /// the order that `arrivalOrder` holds.
  private func isSafeArrival(due: Int) -> Bool {
    if arrivalOrder.gaps == 0 { return true }
    guard allowsGaps, due == 0 else { return false }
    return !isStrict || proof.isSafe(arrivalOrder, body: arrival)
  }

  /// Draws ways, and plans the best one from whose end the snake is safe.
  ///
  /// Stops at a limit of work, or after so many draws in a row that gave nothing new.
  private func drawWays(
    isFresh: Bool, until limit: Int, repeats mostRepeats: Int, random: inout SplitMix64
  ) {
    guard work < limit else { return }
    let mayFollowTail = !isStrict && body.count > 2
    search.prepare(body: body, foods: foods, lag: pendingGrowth + (mayFollowTail ? 0 : 1))
    tried.fill(-1)
    var number = 0
    var repeats = 0
    mendings.removeAll()
    while work < limit, repeats < mostRepeats {
      search.roll(number, isFresh: isFresh, random: &random)
      number += 1
      let detour = detour(&random)
      guard search.find(visiting: detour, limit: longest) else {
        // Costs do not matter to whether there is a way at all.
        if detour.count == 0, !plan.exists { return }
        repeats += 1
        continue
      }
      let length = search.way.count * ArrivalValue.unit
      guard length < plan.score, isNew(search.way) else {
        repeats += 1
        continue
      }
      repeats = 0
      let due = arrive(by: search.way)
      if arrival.count >= board.count {
        plan.set(search.way, cycle: cycle, value: 0, isWalk: false)
        return
      }
      let old = plan.exists ? plan.cycle : cycle
      let outcome = weaver.weave(arrival, from: old, mayLeaveGaps: allowsGaps, random: &random)
      if outcome != .complete { noteCulprits(on: detour, random: &random) }
      guard outcome != nil, arrivalOrder.read(weaver.next, body: arrival) else { continue }
      let value = value.value(of: arrival, on: arrivalOrder)
      if length + value < plan.score, isSafeArrival(due: due) {
        plan.set(search.way, cycle: weaver.next, value: value, isWalk: false)
      }
    }
  }

  /// The number of steps that a way needs less than: the plan's, and a quarter of what the food
  /// after it is likely to take, for the ends of ways differ by no more.
  private var longest: Int {
    guard plan.exists else { return board.count }
    let left = plan.way.count - plan.done
    return min(left + plan.value / (4 * ArrivalValue.unit) + 1, board.count)
  }

  /// Chooses what the next way has to visit: some cells of the plan, which is changed between them;
  /// what may mend one of the ways that failed; or, mostly, nothing.
  private func detour(_ random: inout SplitMix64) -> Detour {
    // With growth due the tail waits, which only a way in one piece takes into account.
    guard pendingGrowth == 0 else { return Detour() }
    let left = plan.way.count - plan.done - 1
    if left >= 3, random.below(100) < ChampionMind.changeChance {
      let one = random.below(left)
      let other = random.below(2) == 0 ? one : random.below(left)
      let first = plan.way[plan.done + min(one, other)]
      return one == other ? Detour(first) : Detour(first, plan.way[plan.done + max(one, other)])
    }
    if !mendings.isEmpty, random.below(100) < ChampionMind.mendChance {
      return mendings.any(&random)
    }
    return Detour()
  }

  /// The least number of draws in a row that give nothing new before it stops and saves its thought.
  private static let leastRepeats = 8
  /// The share of a move's thought, as one over this, that such draws may take on small boards, if
  /// a draw takes as many steps as there are cells.
  private static let incomeShare = 125
  /// How often, of 100 times, a way changes the plan.
  private static let changeChance = 30
  /// How often, of 100 other times, a way mends one that failed.
  private static let mendChance = 80

  private func noteCulprits(on detour: Detour, random: inout SplitMix64) {
    for place in 0..<weaver.culprits.count {
      let cell = weaver.culprits[place]
      if cell != search.way.last { mendings.note(cell, on: detour, random: &random) }
    }
  }

  /// Whether a way was not tried for this move yet, as far as its hash tells.
  private func isNew(_ way: CellList) -> Bool {
    var hash: UInt32 = 2_166_136_261
    for place in 0..<way.count {
      hash = (hash ^ UInt32(truncatingIfNeeded: way[place])) &* 16_777_619
    }
    let slot = Int(hash >> 8) % ChampionMind.triedCount
    let name = Int(hash >> 1)
    if tried[slot] == name { return false }
    tried[slot] = name
    return true
  }
}
