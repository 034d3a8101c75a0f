public import Lattice

/// Takes the step that is best when its nearest rival replies with the step that is worst for it.
///
/// Idea: a search two half-moves deep, its own steps against those of the nearest rival, where each
/// pair is judged by how it divides the board. What the rival loses is its gain, so that it cuts off
/// and hunts shorter heads. Guarantee: none; in the open it does not take a step to which a reply
/// of the nearest rival kills at once while another step is left. Source: minimax over Voronoi
/// territories, as in a1k0n's winning entry to the Tron contest of 2010, two half-moves deep.
public struct HuntingPilot: MatchPilot {
  private var outlook = MatchOutlook()
  private var search = TerritorySearch()

  /// A pilot for one snake of one match.
  public init() {}

  /// The step with the best worst reply.
  ///
  /// O(area).
  public mutating func turn(for snake: Int, in match: SnakeMatch) -> Direction {
    outlook.look(at: match)
    let rival = match.nearestRival(of: snake)
    var best = match.snakes[snake].heading
    var highest = Int.min
    for exit in match.exits(of: snake) {
      var value = worst(of: exit, for: snake, against: rival, in: match)
      let others = match.longestRival(at: exit.cell, of: snake, besides: rival)
      if others >= match.snakes[snake].length { value -= MatchValue.risk }
      if value > highest {
        highest = value
        best = exit.direction
      }
    }
    return best
  }

  /// The value of a step after the reply that is worst for the snake.
  private mutating func worst(
    of exit: MatchExit, for snake: Int, against rival: Int?, in match: SnakeMatch
  ) -> Int {
    guard let rival else { return value(of: exit, reply: nil, for: snake, against: nil, in: match) }
    let replies = match.exits(of: rival)
    guard !replies.isEmpty else { return MatchValue.death }
    return replies.map { reply in
      value(of: exit, reply: reply, for: snake, against: rival, in: match)
    }.min() ?? 0
  }

  private mutating func value(
    of exit: MatchExit, reply: MatchExit?, for snake: Int, against rival: Int?, in match: SnakeMatch
  ) -> Int {
    let length = match.snakes[snake].length
    if let reply, let rival, reply.cell == exit.cell {
      let other = match.snakes[rival].length
      return other < length ? MatchValue.death : -MatchValue.risk
    }
    let origins = match.origins { $0 == snake ? exit.cell : $0 == rival ? reply?.cell : nil }
    search.divide(among: origins, of: match, outlook)
    var value = match.value(of: search.territories[snake], for: snake)
    if let rival { value -= match.value(of: search.territories[rival], for: rival) / 2 }
    return value
  }
}

extension SnakeMatch {
  /// The living snake, other than `snake`, whose head is nearest, as far as columns and rows tell.
  func nearestRival(of snake: Int) -> Int? {
    guard let head = head(of: snake) else { return nil }
    func distance(_ rival: Int) -> Int {
      guard let other = self.head(of: rival) else { return .max }
      var columns = abs(head.x - other.x)
      var rows = abs(head.y - other.y)
      if options.wrap {
        columns = min(columns, board.grid.width - columns)
        rows = min(rows, board.grid.height - rows)
      }
      return columns + rows
    }
    return living.filter { $0 != snake }.min { (distance($0), $0) < (distance($1), $1) }
  }
}
