public import Lattice

/// Goes for food only where it keeps a way out and meets no head that it would lose to.
///
/// Idea: steps are ranked by safety first: no cell that the head of a snake at least as long can
/// reach in the same step, and a way out that is open by the time it comes there. Then the room that
/// is missing counts, and only then the distance to food. Room is a flood fill over the cells that
/// will be open, and that no stronger head can take in the next step.
/// Guarantee: it never risks a head-on death while another step with a way out is left.
/// Source: the starter snakes of Battlesnake.
public struct WaryPilot: MatchPilot {
  private var outlook = MatchOutlook()
  private var search = TerritorySearch()

  /// A pilot for one snake of one match.
  public init() {}

  /// The safest step, and of equally safe ones the nearest to food.
  ///
  /// O(area).
  public mutating func turn(for snake: Int, in match: SnakeMatch) -> Direction {
    outlook.look(at: match)
    let length = match.snakes[snake].length
    for rival in match.living where rival != snake && match.snakes[rival].length >= length {
      for exit in match.exits(of: rival) { outlook.close(exit.cell, until: length) }
    }
    var best = match.snakes[snake].heading
    var highest: (Int, Int, Int)?
    for exit in match.exits(of: snake) {
      let origin = TerritorySearch.Origin(snake: snake, cell: exit.cell, time: 1)
      search.divide(among: [origin], of: match, outlook)
      let territory = search.territories[snake]
      let isContested = match.longestRival(at: exit.cell, of: snake) >= length
      let missing = territory.missingRoom(forLength: length) + (isContested ? length : 0)
      let isSafe = !isContested && !territory.isConfined
      let rank = (isSafe ? 1 : 0, -missing, -Int(territory.nearestFood))
      if highest.map({ $0 < rank }) ?? true {
        highest = rank
        best = exit.direction
      }
    }
    return best
  }
}
