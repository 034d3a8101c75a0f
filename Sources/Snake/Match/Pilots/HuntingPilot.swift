public import Lattice

/// Takes the step that is best when its nearest rival replies in the worst way, two steps deep.
///
/// Idea: a duel with the rival whose head is nearest, searched over two steps of both with
/// alpha-beta cuts. Each outcome is judged by how it divides the board; half of what the rival loses
/// is its own gain, so that it cuts off and hunts shorter heads. Guarantee: none, but it takes no step
/// to which that rival can reply with a head that it loses to, while another step is left.
/// Source: minimax over Voronoi territories, as in a1k0n's winning entry to the Tron contest of 2010;
/// cuts by Knuth and Moore, "An analysis of alpha-beta pruning" (1975).
public struct HuntingPilot: MatchPilot {
  private var outlook = MatchOutlook()
  private var search = TerritorySearch()

  /// How near a rival's head must be for a look two steps ahead; one step does for others.
  private static let reach = 10

  /// A pilot for one snake of one match.
  public init() {}

  /// The step with the best worst outcome.
  ///
  /// O(area), at most 81 divisions of the board.
  public mutating func turn(for snake: Int, in match: SnakeMatch) -> Direction {
    outlook.look(at: match)
    let own = match.snakes[snake]
    guard let rival = match.nearestRival(of: snake) else { return own.heading }
    let duel = Duel(match: match, own: snake, rival: rival)
    let distance = match.distance(from: duel.ownCell, to: duel.rivalCell)
    let depth = distance <= HuntingPilot.reach ? 2 : 1
    var best = own.heading
    var highest = Int.min
    for exit in match.exits(of: snake) {
      let others = match.longestRival(at: exit.cell, of: snake, besides: rival)
      let risk = others >= own.length ? MatchValue.risk : 0
      let worst = worstReply(to: exit.cell, in: duel, depth: depth, floor: highest)
      if worst - risk > highest {
        highest = worst - risk
        best = exit.direction
      }
    }
    return best
  }

  /// The two heads after some steps.
  private struct Duel {
    let match: SnakeMatch
    let own: Int
    let rival: Int
    var ownCell: Int
    var rivalCell: Int
    var time: Int32 = 0
    /// When each ate first.
    var ownMeal = MatchOutlook.never
    var rivalMeal = MatchOutlook.never

    init(match: SnakeMatch, own: Int, rival: Int) {
      self.match = match
      self.own = own
      self.rival = rival
      ownCell = match.snakes[own].ring.head
      rivalCell = match.snakes[rival].ring.head
    }
  }

  /// The value of the best step, if it is above `floor`.
  private mutating func bestStep(in duel: Duel, depth: Int, floor: Int) -> Int {
    guard depth > 0 else { return value(of: duel) }
    var highest = -MatchValue.death + Int(duel.time)
    for cell in openCells(from: duel.ownCell, at: duel.time + 1, in: duel.match) {
      highest = max(
        highest, worstReply(to: cell, in: duel, depth: depth, floor: max(floor, highest)))
    }
    return highest
  }

  /// The value of a step after the reply that is worst; anything not above `floor` is cut short.
  private mutating func worstReply(
    to step: Int, in duel: Duel, depth: Int, floor: Int
  ) -> Int {
    var lowest = MatchValue.death - Int(duel.time)
    for reply in openCells(from: duel.rivalCell, at: duel.time + 1, in: duel.match) {
      lowest = min(lowest, outcome(of: step, reply, in: duel, depth: depth, floor: floor))
      if lowest <= floor { break }
    }
    return lowest
  }

  private mutating func outcome(
    of step: Int, _ reply: Int, in duel: Duel, depth: Int, floor: Int
  ) -> Int {
    let length = duel.match.snakes[duel.own].length
    let other = duel.match.snakes[duel.rival].length
    if step == reply {
      return length > other ? MatchValue.death - Int(duel.time) : -MatchValue.risk
    }
    var next = duel
    next.time += 1
    next.ownCell = step
    next.rivalCell = reply
    let eats = outlook.opens[step] == MatchOutlook.food
    if eats { next.ownMeal = min(duel.ownMeal, next.time) }
    if outlook.opens[reply] == MatchOutlook.food {
      next.rivalMeal = min(duel.rivalMeal, next.time)
    }
    // A food of the first step is in the outlook already.
    let isHeld = eats && next.time > 1
    if isHeld { outlook.delay(duel.own, in: duel.match, by: duel.match.options.growth) }
    let before = (outlook.opens[step], outlook.opens[reply])
    outlook.close(step, until: Int(next.time) + length)
    outlook.close(reply, until: Int(next.time) + other)
    let value = bestStep(in: next, depth: depth - 1, floor: floor)
    (outlook.opens[step], outlook.opens[reply]) = before
    if isHeld { outlook.delay(duel.own, in: duel.match, by: -duel.match.options.growth) }
    return value
  }

  private mutating func value(of duel: Duel) -> Int {
    let origins = duel.match.origins(after: duel.time) {
      $0 == duel.own ? duel.ownCell : $0 == duel.rival ? duel.rivalCell : nil
    }
    search.divide(among: origins, of: duel.match, outlook)
    var own = search.territories[duel.own]
    var rival = search.territories[duel.rival]
    own.nearestFood = min(own.nearestFood, duel.ownMeal)
    rival.nearestFood = min(rival.nearestFood, duel.rivalMeal)
    let value = own.value(forLength: duel.match.snakes[duel.own].length)
    if own.isConfined { return value }
    return value - rival.value(forLength: duel.match.snakes[duel.rival].length) / 2
  }

  /// The neighbours on which a head can arrive at the end of the `time`-th step.
  private func openCells(from cell: Int, at time: Int32, in match: SnakeMatch) -> [Int] {
    Direction.allCases.map { match.board.arrival(from: cell, $0) }
      .filter { outlook.opens[$0] <= time }
  }
}
