public import Lattice

/// Takes the step after which most of the board is its own, with a pull towards the food there.
///
/// Idea: after each of its steps the board is divided by who is where first, as if the rivals moved
/// next. Cells count, near food counts, and a way out that will be open in time counts most. A head
/// that it would lose to forbids. Guarantee: none, but it seldom lets itself be shut in.
/// Source: Voronoi evaluation, known from the Tron contest of the University of Waterloo (2010) and
/// from Battlesnake.
public struct TerritorialPilot: MatchPilot {
  private var outlook = MatchOutlook()
  private var search = TerritorySearch()

  /// A pilot for one snake of one match.
  public init() {}

  /// The step with the best division of the board.
  ///
  /// O(area).
  public mutating func turn(for snake: Int, in match: SnakeMatch) -> Direction {
    outlook.look(at: match)
    let length = match.snakes[snake].length
    var best = match.snakes[snake].heading
    var highest = Int.min
    for exit in match.exits(of: snake) {
      let origins = match.origins(after: 1) { $0 == snake ? exit.cell : nil }
      search.divide(among: origins, of: match, outlook)
      var value = search.territories[snake].value(forLength: length)
      if match.longestRival(at: exit.cell, of: snake) >= length { value -= MatchValue.risk }
      if value > highest {
        highest = value
        best = exit.direction
      }
    }
    return best
  }
}
