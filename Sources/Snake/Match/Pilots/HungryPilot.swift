public import Lattice

/// Walks the shortest way to the nearest food, whoever else may want it.
///
/// Idea: a breadth-first search over the cells that will be open when it arrives. Guarantee: it takes
/// no step that kills at once while another one is left, other heads apart; it shuts itself in and
/// runs into heads. Source: the first thing that everyone tries.
public struct HungryPilot: MatchPilot {
  private var outlook = MatchOutlook()
  private var search = TerritorySearch()

  /// A pilot for one snake of one match.
  public init() {}

  /// The step after which the nearest food is nearest.
  ///
  /// O(area).
  public mutating func turn(for snake: Int, in match: SnakeMatch) -> Direction {
    outlook.look(at: match)
    var best = match.snakes[snake].heading
    var nearest: Int32?
    for exit in match.exits(of: snake) {
      let origin = TerritorySearch.Origin(snake: snake, cell: exit.cell, time: 1)
      search.divide(among: [origin], of: match, outlook)
      let distance = search.territories[snake].nearestFood
      if nearest.map({ distance < $0 }) ?? true {
        nearest = distance
        best = exit.direction
      }
    }
    return best
  }
}
