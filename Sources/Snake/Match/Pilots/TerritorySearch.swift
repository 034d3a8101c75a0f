import Lattice

/// Divides the board among snakes by who can be where first: a breadth-first search from all heads
/// at once.
///
/// This is the discrete Voronoi diagram that programs for Tron and Battlesnake judge positions by.
/// Bodies open as their tails move on. Of two snakes that arrive at the same time, the one that
/// comes earlier in the list of origins has the cell.
struct TerritorySearch: Sendable {
  /// Where a snake's head is when the search begins.
  struct Origin {
    var snake: Int
    var cell: Int
    /// The steps from now that it has taken to be there.
    var time: Int32
  }

  /// The snakes' territories, by their numbers.
  private(set) var territories: [Territory] = []
  /// Per cell, the number of the search that reached it last.
  private var mark: [UInt32] = []
  private var round: UInt32 = 0
  /// The cells reached at one time, in the order of the origins that they were reached from.
  private var frontier: [(cell: Int32, origin: Int32)] = []
  private var next: [(cell: Int32, origin: Int32)] = []

  /// Finds the territories of all origins.
  ///
  /// O(area).
  mutating func divide(among origins: [Origin], of match: SnakeMatch, _ outlook: MatchOutlook) {
    startRound(match)
    for origin in origins { mark[origin.cell] = round }
    var time: Int32 = 0
    var waiting = origins.count
    while waiting > 0 || !frontier.isEmpty {
      for (place, origin) in origins.enumerated() where origin.time == time {
        waiting -= 1
        if time > 0 { claim(origin.cell, for: origin.snake, at: time, outlook) }
        let behind = frontier.firstIndex { $0.origin > place } ?? frontier.count
        frontier.insert((Int32(origin.cell), Int32(place)), at: behind)
      }
      time += 1
      next.removeAll(keepingCapacity: true)
      for place in frontier.indices {
        let (cell, origin) = frontier[place]
        expand(from: Int(cell), origin, origins[Int(origin)].snake, at: time, match.board, outlook)
      }
      swap(&frontier, &next)
    }
  }

  @inline(__always)
  private mutating func expand(
    from cell: Int, _ origin: Int32, _ snake: Int, at time: Int32, _ board: MatchBoard,
    _ outlook: MatchOutlook
  ) {
    for direction in Direction.allCases {
      let there = board.arrival(from: cell, direction)
      guard mark[there] != round else { continue }
      let opens = outlook.opens[there]
      guard opens <= time else {
        if opens != MatchOutlook.never {
          territories[snake].wait = min(territories[snake].wait, opens - time)
        }
        continue
      }
      mark[there] = round
      claim(there, for: snake, at: time, outlook)
      next.append((Int32(truncatingIfNeeded: there), origin))
    }
  }

  @inline(__always)
  private mutating func claim(
    _ cell: Int, for snake: Int, at time: Int32, _ outlook: MatchOutlook
  ) {
    territories[snake].cells += 1
    let opens = outlook.opens[cell]
    if opens > 0, opens <= time { territories[snake].wait = 0 }
    if opens == MatchOutlook.food {
      territories[snake].nearestFood = min(territories[snake].nearestFood, time)
    }
  }

  private mutating func startRound(_ match: SnakeMatch) {
    if mark.count != match.contents.count || round == .max {
      mark = [UInt32](repeating: 0, count: match.contents.count)
      round = 0
    }
    round += 1
    territories = [Territory](repeating: Territory(), count: match.snakes.count)
    frontier.removeAll(keepingCapacity: true)
  }
}
