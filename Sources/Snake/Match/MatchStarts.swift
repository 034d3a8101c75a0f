import Lattice

/// Where the snakes of a match start and where they look.
///
/// A place that the arena gives is taken. The others are far from each other: each is drawn from
/// the cells whose walk from all other places is at least three quarters of the longest one. This
/// is the farthest-first traversal of Gonzalez, "Clustering to minimize the maximum intercluster
/// distance" (1985), which comes within a factor of two of the widest spacing there is, with some
/// of it given up for variety. As its first place is arbitrary, all drawn places are drawn once
/// more when the others are known.
struct MatchStarts {
  /// A cell and the direction of the first step.
  struct Start {
    var cell: Int
    var heading: Direction
  }

  /// A start a snake.
  private(set) var starts: [Start] = []

  private let arena: Arena
  private let board: MatchBoard

  /// O(snakes · area).
  init(_ options: SnakeMatch.Options, board: MatchBoard, seed: UInt64) throws(SnakeMatch.SetupError)
  {
    self.board = board
    arena = options.arena
    var random = SplitMix64(seed: seed, stream: 0)
    var places = (1...options.snakes).map { number in
      options.arena.start(ofSnake: number).map(board.grid.index)
    }
    let drawn = places.indices.filter { places[$0] == nil }
    for number in drawn + drawn {
      places[number] = nil
      places[number] = farPlace(from: places.compactMap(\.self), &random)
      guard places[number] != nil else { throw .noRoom }
    }
    starts = places.compactMap(\.self).map { Start(cell: $0, heading: heading(from: $0)) }
  }

  /// A cell that is far from all `others`; nil when no cell is left.
  private func farPlace(from others: [Int], _ random: inout SplitMix64) -> Int? {
    let distances = walks(from: others)
    let eligible = board.floor.filter {
      distances[$0] > 0 && !board.grid.isPortal($0)
    }
    guard let longest = eligible.map({ distances[$0] }).max() else { return nil }
    let far = eligible.filter { distances[$0] * 4 >= longest * 3 }
    return far[random.below(far.count)]
  }

  /// Per cell, the steps of the shortest walk from one of `places`; the same everywhere without any.
  private func walks(from places: [Int]) -> [Int] {
    var distances = [Int](repeating: places.isEmpty ? 1 : -1, count: board.grid.count)
    for place in places { distances[place] = 0 }
    var queue = places
    var next = 0
    while next < queue.count {
      let cell = queue[next]
      next += 1
      for direction in Direction.allCases {
        let there = board.arrival(from: cell, direction)
        guard board.isFloor(there), distances[there] < 0 else { continue }
        distances[there] = distances[cell] + 1
        queue.append(there)
      }
    }
    return distances
  }

  /// The arena's heading for its first snake; else the direction in which a snake can go straight on
  /// for longest, which leads inward.
  private func heading(from start: Int) -> Direction {
    if arena.start == board.grid.point(start) { return arena.heading }
    var best = Direction.right
    var longest = -1
    for direction in [Direction.right, .left, .down, .up] {
      var cell = board.arrival(from: start, direction)
      var run = 0
      while board.isFloor(cell), cell != start, run < board.floor.count {
        cell = board.arrival(from: cell, direction)
        run += 1
      }
      if run > longest {
        best = direction
        longest = run
      }
    }
    return best
  }
}
