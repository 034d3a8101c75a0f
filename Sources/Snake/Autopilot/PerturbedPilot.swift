public import Lattice

/// Follows a fixed Hamiltonian cycle and takes short cuts where they keep the snake in its order.
///
/// Idea: number the cells along the cycle. As long as the body's numbers rise from tail to head,
/// following the cycle meets nothing but the tail. So the head may leap ahead to any neighbour that
/// lies before the food and a few cells before the tail; it takes the longest such leap. Once the
/// snake fills half of the board it leaps no more, and the gaps in its body close.
///
/// Guarantee: with the legal tail rule and growth 1 it wins every game on boards without walls and
/// with an even number of cells and sides of at least 2, once the snake lies in the order of a
/// cycle, as it does in the beginning: a step along the cycle comes upon nothing but the tail,
/// which leaves. With the strict rule it dies where a run of foods lies in the few cells before the
/// tail: in 83 of 10,000 games on 4x4, 11 of 10,000 on 6x4 and none of 2,000 on 10x10. With more
/// growth there is no guarantee. It does not cross edges where the board wraps, and plays as
/// `CyclePilot` on all other boards.
///
/// Source: John Tapsell, "Nokia 6110 Part 3 – Algorithms" (2015).
public struct PerturbedPilot: Pilot {
  private var seat = CycleSeat(isTight: false)
  private var cycle = HamiltonianCycle.none

  /// How many cells stay free between the head and the tail besides those that growing takes.
  private static let slack = 3

  /// A pilot for one game.
  public init() {}

  /// The longest leap that is safe.
  ///
  /// O(foods).
  public mutating func turn(for game: SnakeGame) -> Direction {
    switch seat.advice(for: game) {
    case .goOn: break
    case .take(let new): cycle = new
    case .follow(let direction): return direction
    }
    return leap(in: game)
  }

  /// The cycle, and the cells up to the next food if it appears where the last one is.
  public func thinking(in game: SnakeGame) -> PilotThinking? {
    var pilot = self
    if case .follow = pilot.seat.advice(for: game) { return seat.thinking(in: game) }
    pilot = self
    let turn = pilot.turn(for: game)
    let place = pilot.cycle.position[game.ring.head]
    let cycle = (1...pilot.cycle.count).map {
      pilot.cycle.cells[pilot.cycle.place(place, plus: $0 % pilot.cycle.count)]
    }
    // Leaps depend on the tail, so the way is tried on a copy of the game.
    var trial = game
    trial.advance(turn)
    var path = [trial.ring.head]
    while trial.status == .running, trial.eaten == game.eaten, path.count < game.fillCount {
      trial.advance(pilot.turn(for: trial))
      if trial.ring.head != path.last { path.append(trial.ring.head) }
    }
    return PilotThinking(turn, plan: path, cycle: cycle, in: game)
  }

  private func leap(in game: SnakeGame) -> Direction {
    let head = game.ring.head
    let place = cycle.position[head]
    let room = leapRoom(in: game)
    var best = cycle.cells[cycle.place(place, plus: 1)]
    var farthest = 1
    for direction in Direction.allCases where game.isAccepted(direction) {
      let next = head + game.grid.offset(direction)
      guard !game.grid.isRim(next), let steps = cycle.steps(from: place, to: next),
        steps > farthest, steps <= room
      else { continue }
      best = next
      farthest = steps
    }
    return HamiltonianCycle.direction(from: head, to: best)
  }

  /// How many cells ahead the head may leap.
  private func leapRoom(in game: SnakeGame) -> Int {
    let free = cycle.count - game.length
    guard 2 * free > cycle.count else { return 1 }
    let place = cycle.position[game.ring.head]
    let toTail =
      game.length == 1 ? cycle.count : cycle.steps(from: place, to: game.ring.tail) ?? 1
    let toFood = toFood(in: game)
    var growth = game.pendingGrowth
    if toFood < toTail { growth += game.options.growth }
    return min(toFood, toTail - growth - PerturbedPilot.slack)
  }

  /// How many steps along the cycle the nearest food is ahead.
  private func toFood(in game: SnakeGame) -> Int {
    let place = cycle.position[game.ring.head]
    return game.foodCells.compactMap { cycle.steps(from: place, to: $0) }.min() ?? 1
  }
}
