import Lattice

/// Settling: how a mind finds a first cycle for the snake as it lies.
extension ChampionMind {
  /// Finds a cycle on which the snake is safe; false when it finds none.
  ///
  /// On open boards it begins with combs, on others with edges drawn at random.
  func settle(in game: SnakeGame) -> Bool {
    plan.forget()
    if isSettled, isSafe(on: cycle) { return true }
    isSettled = false
    guard board.isBalanced else { return false }
    var random = SplitMix64(seed: UInt64(game.steps), stream: UInt64(body.count))
    if let comb = combs.first(where: { isSafe(on: $0) && order.gaps == 0 }) { return take(comb) }
    for attempt in 0..<ChampionMind.attempts {
      if combs.isEmpty {
        for cell in 0..<board.count {
          let neighbour = board.neighbour(cell, random.below(4))
          formerCycle[cell] = neighbour < 0 ? cell : neighbour
        }
      } else {
        formerCycle.copy(combs[attempt % combs.count])
      }
      let mayLeaveGaps = allowsGaps && attempt % 2 == 1
      if weaver.weave(body, from: formerCycle, mayLeaveGaps: mayLeaveGaps, random: &random) != nil,
        isSafe(on: weaver.next)
      {
        return take(weaver.next)
      }
    }
    if let comb = combs.first(where: { isSafe(on: $0) }) { return take(comb) }
    return false
  }

  /// How often it tries to weave a cycle.
  private static let attempts = 64

  private func take(_ cycle: Slots) -> Bool {
    self.cycle.copy(cycle)
    isSettled = true
    return true
  }

  /// The combs of an open board, as the cell after each one.
  static func combs(of game: SnakeGame, on board: ChampionBoard, pool: SlotPool) -> [Slots] {
    guard game.isOpenBoard else { return [] }
    return HamiltonianCycle.combVariants.compactMap { variant in
      guard
        let comb = HamiltonianCycle.comb(variant, of: game.options.arena.size, on: game.grid),
        comb.count == board.count
      else { return nil }
      let next = pool.slots(board.count)
      for place in 0..<comb.count {
        next[board.cell(at: comb.cells[place])] =
          board.cell(at: comb.cells[comb.place(place, plus: 1)])
      }
      return next
    }
  }
}
