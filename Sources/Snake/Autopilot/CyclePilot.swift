public import Lattice

/// Follows a Hamiltonian cycle that holds the whole snake, and bends it towards the food.
///
/// Idea: as long as the body lies on a cycle through all cells, one part after the other, the next
/// cell of the cycle is free or the tail, so that following the cycle can never kill. Before each
/// step the part of the cycle ahead of the snake is rearranged, by cutting a loop out of it and
/// joining it elsewhere (`CycleBend`), whenever that brings the food nearer. Each step comes nearer
/// too, so that every food is reached after at most as many steps as cells are free.
///
/// Guarantee, for boards without walls, whether they wrap or not: with growth 1 and the legal tail
/// rule it wins every game on every board whose sides are both at least 2, from every start. With
/// the strict rule it wins on boards with an even side when the snake starts with at most 3 cells
/// and there is one food; on boards with two odd sides the last cell is then often out of reach.
/// With more growth the same holds from starts that lie on the cycle, as a snake that does not fill
/// its row does on a board of even height. On other boards it plays as `CarefulPilot`, as it does
/// with a snake that lies across every cycle that it knows (taking over in the middle of a game),
/// until the snake lies on one.
///
/// Source: following a cycle is folklore; cutting and joining it is Haidet's "dynamic Hamiltonian
/// cycle repair" (2020), with a search for the best bend in place of his search for a way, and the
/// rule that a bend must bring the food nearer, which rules out his endless rounds.
public struct CyclePilot: Pilot {
  private let bends: Bool
  private var cycle = HamiltonianCycle.none
  /// Whether the body's cells follow one another on the cycle without a gap.
  private var isSettled = false
  /// The step that the cycle is kept up to date for.
  private var expectedStep = -1
  /// The food that the cycle was last bent towards with all effort.
  private var target = -1
  private var bend = CycleBend()
  private var fallback = CarefulPilot()

  /// A pilot for one game; without `bends` it follows its first cycle as it is.
  public init(bends: Bool = true) {
    self.bends = bends
  }

  /// The next cell of the cycle.
  ///
  /// O(1) without bends; with them a bounded search.
  public mutating func turn(for game: SnakeGame) -> Direction {
    // Without a cycle it looks for one now and then, and at once where an item has led the head
    // into the corner that the cycle leaves out.
    let isLost = cycle.count == 0 ? game.steps % 64 == 0 : cycle.position[game.ring.head] < 0
    if game.steps != expectedStep || isLost { align(with: game) }
    expectedStep = game.steps + 1
    return cycle.count == 0 ? fallback.turn(for: game) : follow(game)
  }

  /// The cycle, and its part up to the food.
  public func thinking(in game: SnakeGame) -> PilotThinking? {
    var pilot = self
    let turn = pilot.turn(for: game)
    let cycle = pilot.cycle
    if cycle.count == 0 { return fallback.thinking(in: game) }
    let place = cycle.position[game.ring.head]
    let order = (1...cycle.count).map { cycle.cells[cycle.place(place, plus: $0 % cycle.count)] }
    return PilotThinking(turn, along: order, in: game)
  }

  private mutating func follow(_ game: SnakeGame) -> Direction {
    let head = game.ring.head
    if !isSettled { isSettled = CyclePilot.gap(of: game, on: cycle) == 0 }
    if isSettled { useSpare(in: game) }
    if isSettled, bends, let food = nearestFood(in: game) {
      bend.run(
        on: &cycle, head: head, free: cycle.count - game.length, food: food, grid: game.grid,
        isThorough: food != target)
      target = food
    }
    var next = cycle.cells[cycle.place(cycle.position[head], plus: 1)]
    // The last cell of a board with two odd sides: the cycle is full, and its spare holds the food.
    if let (corner, swing) = cycle.spare, swing == next, game.length == cycle.count {
      next = corner
    }
    return HamiltonianCycle.direction(from: head, to: next)
  }

  /// Brings the food in the spare corner onto the cycle as soon as the swing cell is free.
  private mutating func useSpare(in game: SnakeGame) {
    guard let (corner, swing) = cycle.spare, game.foodCells.contains(corner),
      game.free.contains(swing)
    else { return }
    cycle.swing()
  }

  private func nearestFood(in game: SnakeGame) -> Int? {
    if game.foodCells.count == 1, let only = game.foodCells.first {
      return cycle.position[only] < 0 ? nil : only
    }
    let place = cycle.position[game.ring.head]
    return game.foodCells.filter { cycle.position[$0] >= 0 }.min {
      (cycle.steps(from: place, to: $0) ?? 0, $0) < (cycle.steps(from: place, to: $1) ?? 0, $1)
    }
  }
}

extension CyclePilot {
  /// Chooses a cycle that the body lies on in order, if there is one.
  private mutating func align(with game: SnakeGame) {
    cycle = CyclePilot.cycle(for: game) ?? .none
    target = -1
    isSettled = false
  }

  /// The known cycle that the body lies on in order, and with the fewest gaps; nil when there is
  /// none.
  static func cycle(for game: SnakeGame) -> HamiltonianCycle? {
    guard game.isOpenBoard else { return nil }
    var best: HamiltonianCycle?
    var least = (foods: Int.max, gap: Int.max)
    for variant in HamiltonianCycle.combVariants {
      guard
        let comb = HamiltonianCycle.comb(variant, of: game.options.arena.size, on: game.grid),
        let gap = gap(of: game, on: comb)
      else { continue }
      let foods = foodsBeforeSettled(in: game, on: comb, gap: gap)
      if (foods, gap) < least {
        least = (foods, gap)
        best = comb
      }
      if least == (0, 0) { break }
    }
    return best
  }

  /// The number of the body's cells, from the tail, that must move on before the rest lies on
  /// the cycle without a gap; nil when the body is not in the cycle's order.
  static func gap(of game: SnakeGame, on cycle: HamiltonianCycle) -> Int? {
    let ring = game.ring
    let tail = cycle.position[ring.tail]
    guard tail >= 0 else { return nil }
    var last = 0
    var gap = 0
    for place in (0..<(ring.count - 1)).reversed() {
      guard let steps = cycle.steps(from: tail, to: ring[place]), steps > last else { return nil }
      if steps > last + 1 { gap = ring.count - 1 - place }
      last = steps
    }
    return gap
  }

  /// The foods that following the cycle would eat while it closes its gaps.
  private static func foodsBeforeSettled(
    in game: SnakeGame, on cycle: HamiltonianCycle, gap: Int
  ) -> Int {
    let head = cycle.position[game.ring.head]
    return game.foodCells.count { food in
      cycle.steps(from: head, to: food).map { $0 <= gap } ?? false
    }
  }
}
