import Lattice

extension SnakeMatch {
  /// The living snake, other than `snake`, whose head is nearest.
  func nearestRival(of snake: Int) -> Int? {
    func toHead(_ rival: Int) -> Int {
      distance(from: snakes[snake].ring.head, to: snakes[rival].ring.head)
    }
    return living.filter { $0 != snake }.min { (toHead($0), $0) < (toHead($1), $1) }
  }

  /// The length of the longest other snake whose head can arrive on the cell in the next step, or 0;
  /// `spared` does not count.
  func longestRival(at cell: Int, of snake: Int, besides spared: Int? = nil) -> Int {
    var longest = 0
    for rival in living where rival != snake && rival != spared {
      let other = snakes[rival]
      let arrives = Direction.allCases.contains {
        board.arrival(from: other.ring.head, $0) == cell && other.isAccepted($0)
      }
      if arrives { longest = max(longest, other.length) }
    }
    return longest
  }

  /// The columns and rows between two cells, the short way round on a wrapped board.
  func distance(from a: Int, to b: Int) -> Int {
    let gap = board.grid.point(a) - board.grid.point(b)
    let (columns, rows) = (abs(gap.x), abs(gap.y))
    guard options.wrap else { return columns + rows }
    return min(columns, board.grid.width - columns) + min(rows, board.grid.height - rows)
  }

  /// Where the living snakes are when those for which `moved` has a cell have gone there in `time`
  /// steps and the others have not moved, the longest first.
  ///
  /// Of equally long ones those who have moved come last, so that a search never flatters them.
  func origins(after time: Int32, moved: (Int) -> Int?) -> [TerritorySearch.Origin] {
    living.map { snake in
      moved(snake).map { TerritorySearch.Origin(snake: snake, cell: $0, time: time) }
        ?? TerritorySearch.Origin(snake: snake, cell: snakes[snake].ring.head, time: 0)
    }.sorted {
      (-snakes[$0.snake].length, $0.time, $0.snake) < (-snakes[$1.snake].length, $1.time, $1.snake)
    }
  }
}
