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
  /// Per cell, sixteen times the number of the search that reached it last, plus the origin.
  private var mark: [UInt32] = []
  private var round: UInt32 = 0
  /// The cells in the order in which they were reached; those of one time lie together, and of
  /// these the ones reached from one origin, in the order of the origins.
  private var queue: [UInt32] = []
  /// Per origin, where its cells of the last time end in the queue.
  private var ends: [Int] = []

  /// Finds the territories of all origins, of which each snake has one at most.
  ///
  /// O(area).
  mutating func divide(among origins: [Origin], of match: SnakeMatch, _ outlook: MatchOutlook) {
    startRound(match, origins: origins.count)
    for (place, origin) in origins.enumerated() {
      mark[origin.cell] = round | UInt32(truncatingIfNeeded: place)
    }
    let last = origins.map(\.time).max() ?? 0
    var time: Int32 = 0
    var start = 0
    while time <= last || start < queue.count {
      for place in origins.indices where origins[place].time == time {
        join(place, origins[place], outlook)
      }
      time += 1
      let end = queue.count
      for place in origins.indices {
        let stop = ends[place]
        TerritorySearch.expand(
          start..<stop, of: &queue, at: time, match.board, outlook, &mark,
          round | UInt32(truncatingIfNeeded: place),
          into: &territories[origins[place].snake])
        start = stop
        ends[place] = queue.count
      }
      start = end
    }
  }

  /// Adds an origin to the cells of its time, in its place among the others.
  private mutating func join(_ place: Int, _ origin: Origin, _ outlook: MatchOutlook) {
    queue.insert(UInt32(truncatingIfNeeded: origin.cell), at: ends[place])
    for later in place..<ends.count { ends[later] += 1 }
    guard origin.time > 0 else { return }
    // The head's own cell is no way out, though it is closed.
    territories[origin.snake].add(min(0, outlook.opens[origin.cell]), at: origin.time)
  }

  /// Goes on from some cells of the queue to their neighbours.
  private static func expand(
    _ places: Range<Int>, of queue: inout [UInt32], at time: Int32, _ board: MatchBoard,
    _ outlook: MatchOutlook, _ mark: inout [UInt32], _ own: UInt32,
    into territory: inout Territory
  ) {
    var marks = mark.mutableSpan
    let opens = outlook.opens.span
    let arrivals = board.arrivals.span
    for place in places {
      let cell = Int(queue[place])
      for way in cell * 4..<cell * 4 + 4 {
        let there = Int(arrivals[way])
        guard marks[there] < own & ~15 else {
          if marks[there] != own { territory.isOpen = true }
          continue
        }
        let opening = opens[there]
        guard opening <= time else {
          territory.note(closedFor: opening, at: time)
          continue
        }
        marks[there] = own
        territory.add(opening, at: time)
        queue.append(UInt32(truncatingIfNeeded: there))
      }
    }
  }

  private mutating func startRound(_ match: SnakeMatch, origins: Int) {
    if mark.count != match.contents.count || round >= .max - 31 {
      mark = [UInt32](repeating: 0, count: match.contents.count)
      round = 0
    }
    round += 16
    territories = [Territory](repeating: Territory(), count: match.snakes.count)
    queue.removeAll(keepingCapacity: true)
    ends = [Int](repeating: 0, count: origins)
  }
}
