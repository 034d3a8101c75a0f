public import Lattice

/// The fewest steps in which a player who always wins can fill a small board, in the mean.
///
/// The mean is over all foods and over all cells to start from, at length 1, with growth 1, one food
/// and no walls. It is found by value iteration over all snakes and foods, from the longest snakes
/// to the shortest: for each length and food a search backwards from the steps onto the food.
public struct SnakeOptimum: Sendable {
  /// The mean number of steps; nil when no player can be sure to win.
  public let steps: Double?
  /// How many snakes there are on the board.
  public let snakes: Int

  /// The most cells that a board may have here.
  public static let largestArea = 24

  /// The optimum of a board; nil when it has no cell or more than `largestArea`.
  ///
  /// Time and memory grow with the number of snakes: a few seconds and 100 MB on 6x4.
  public init?(size: Size, tail: SnakeGame.TailRule) {
    guard size.width > 0, size.height > 0, let area = size.area,
      area <= SnakeOptimum.largestArea
    else { return nil }
    let bodies = SnakeBodies(size)
    var means = [Double](repeating: 0, count: bodies.levels[area].count)
    for length in (1..<area).reversed() {
      means = SnakeOptimum.means(of: length, after: means, bodies, tail: tail)
    }
    let mean = means.reduce(0, +) / Double(area)
    steps = mean.isFinite ? mean : nil
    snakes = bodies.levels.reduce(0) { $0 + $1.count }
  }

  /// For each snake of a length the mean number of steps that are left when a food appears.
  /// - Parameter longer: the same for those that are a cell longer.
  private static func means(
    of length: Int, after longer: [Double], _ bodies: SnakeBodies, tail: SnakeGame.TailRule
  ) -> [Double] {
    let level = bodies.levels[length]
    let before = predecessors(of: length, bodies, tail: tail)
    var sums = [Double](repeating: 0, count: level.count)
    var steps = sums
    for food in 0..<UInt32(bodies.area) {
      for snake in 0..<level.count { steps[snake] = .infinity }
      // The steps onto the food, the best first, and what leads to them, in the order of the steps
      // that are left: two queues in order.
      var meals: [(steps: Double, snake: Int)] = []
      for snake in 0..<level.count where level.mask[snake] >> food & 1 == 0 {
        for direction in 0..<4 {
          let fed = Int(level.fed[4 * snake + direction])
          guard fed >= 0, bodies.levels[length + 1].head[fed] == food, longer[fed].isFinite
          else { continue }
          meals.append((longer[fed] + 1, snake))
        }
      }
      meals.sort { $0.steps < $1.steps }
      var moves: [(steps: Double, snake: Int)] = []
      var (meal, move) = (0, 0)
      while meal < meals.count || move < moves.count {
        let isMeal =
          move == moves.count || meal < meals.count && meals[meal].steps <= moves[move].steps
        let (left, snake) = isMeal ? meals[meal] : moves[move]
        if isMeal { meal += 1 } else { move += 1 }
        guard left < steps[snake] else { continue }
        steps[snake] = left
        for place in (4 * snake)..<(4 * snake + 4) {
          let earlier = Int(before[place])
          guard earlier >= 0, level.mask[earlier] >> food & 1 == 0, left + 1 < steps[earlier]
          else { continue }
          moves.append((left + 1, earlier))
        }
      }
      for snake in 0..<level.count where level.mask[snake] >> food & 1 == 0 {
        sums[snake] += steps[snake]
      }
    }
    return sums.map { $0 / Double(bodies.area - length) }
  }

  /// For each snake the at most four that become it by a step without a food; -1 for none.
  private static func predecessors(
    of length: Int, _ bodies: SnakeBodies, tail: SnakeGame.TailRule
  ) -> [Int32] {
    let level = bodies.levels[length]
    var before = [Int32](repeating: -1, count: 4 * level.count)
    if length == 1 {
      // A snake of one cell goes anywhere: its neighbours are the heads of longer ones.
      for snake in 0..<level.count {
        for direction in 0..<4 {
          let pair = Int(level.grown[4 * snake + direction])
          if pair >= 0 { before[4 * snake + direction] = Int32(bodies.levels[2].tail[pair]) }
        }
      }
      return before
    }
    let mayFollow = tail == .legal && length > 2
    for snake in 0..<level.count {
      let rest = Int(level.headless[snake])
      for direction in 0..<4 {
        let earlier = bodies.levels[length - 1].grown[4 * rest + direction]
        guard earlier >= 0, mayFollow || level.tail[Int(earlier)] != level.head[snake]
        else { continue }
        before[4 * snake + direction] = earlier
      }
    }
    return before
  }
}
