import Lattice

/// Divides the board among snakes by who can be where first: a breadth-first search from all heads
/// at once.
///
/// This is the discrete Voronoi diagram that programs for Tron and Battlesnake evaluate positions
/// with. Bodies open as their tails move on. Of two snakes that arrive at the same time, the one that
/// comes earlier in the list of origins has the cell.
struct TerritorySearch: Sendable {
  /// Where a snake is when the search begins.
  struct Origin {
    var snake: Int
    var cell: Int
    /// Whether the snake has already taken the first step and arrived at `cell`.
    var hasMoved: Bool
  }

  /// What a snake reaches first.
  struct Territory {
    /// The number of cells.
    var cells = 0
    /// The steps from now to the nearest food among them; `noFood` when there is none.
    var nearestFood = noFood
    /// The number of foods among them.
    var foods = 0

    /// The least time that a way out of it, through a body, is closed for after the snake has come
    /// to it; 0 when there is one that is open by then, `never` when no body bounds it.
    var wait = MatchOutlook.never

    static let noFood = 1_000_000
  }

  /// The snakes' territories, by their numbers.
  private(set) var territories: [Territory] = []
  /// Per cell, the number of the search that reached it last.
  private var mark: [UInt32] = []
  private var round: UInt32 = 0
  private var frontier: [(cell: Int32, snake: Int32)] = []
  private var next: [(cell: Int32, snake: Int32)] = []

  /// Finds the territories of all origins.
  ///
  /// O(area).
  mutating func divide(among origins: [Origin], of match: SnakeMatch, _ outlook: MatchOutlook) {
    startRound(match)
    next.removeAll(keepingCapacity: true)
    for origin in origins {
      mark[origin.cell] = round
      if origin.hasMoved { claim(origin.cell, for: origin.snake, at: 1, outlook) }
    }
    for origin in origins {
      if origin.hasMoved {
        next.append((Int32(origin.cell), Int32(origin.snake)))
      } else {
        expand(from: origin.cell, for: origin.snake, at: 1, match.board, outlook)
      }
    }
    var time: Int32 = 1
    while !next.isEmpty {
      swap(&frontier, &next)
      next.removeAll(keepingCapacity: true)
      time += 1
      for place in frontier.indices {
        let (cell, snake) = frontier[place]
        expand(from: Int(cell), for: Int(snake), at: time, match.board, outlook)
      }
    }
  }

  @inline(__always)
  private mutating func expand(
    from cell: Int, for snake: Int, at time: Int32, _ board: MatchBoard, _ outlook: MatchOutlook
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
      next.append((Int32(truncatingIfNeeded: there), Int32(truncatingIfNeeded: snake)))
    }
  }

  @inline(__always)
  private mutating func claim(
    _ cell: Int, for snake: Int, at time: Int32, _ outlook: MatchOutlook
  ) {
    territories[snake].cells += 1
    if outlook.opens[cell] > 0 { territories[snake].wait = 0 }
    guard outlook.opens[cell] == MatchOutlook.food else { return }
    territories[snake].foods += 1
    territories[snake].nearestFood = min(territories[snake].nearestFood, Int(time))
  }

  private mutating func startRound(_ match: SnakeMatch) {
    if mark.count != match.contents.count || round == .max {
      mark = [UInt32](repeating: 0, count: match.contents.count)
      round = 0
    }
    round += 1
    territories = [Territory](repeating: Territory(), count: match.snakes.count)
  }
}
