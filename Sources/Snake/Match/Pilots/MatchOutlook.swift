import Lattice

/// When the cells of a match can be entered, as far as the snakes' bodies tell, on buffers that are
/// kept between moves.
struct MatchOutlook: Sendable {
  /// Per cell, the steps from now at the end of which a head may arrive: `food` or 0 at any time,
  /// `never` for walls.
  var opens: [Int32] = []

  static let food: Int32 = -1
  static let never = Int32.max

  /// Looks at the match as it stands.
  ///
  /// O(area + total length).
  ///
  /// A snake that can eat in the next step is taken to do so, which holds its tail.
  mutating func look(at match: SnakeMatch) {
    if opens.count != match.contents.count {
      opens = [Int32](repeating: MatchOutlook.never, count: match.contents.count)
    }
    for cell in match.board.floor { opens[cell] = 0 }
    for cell in match.foodCells { opens[cell] = MatchOutlook.food }
    for snake in match.snakes where snake.isAlive {
      let held = match.canEat(snake) ? match.options.growth : 0
      for place in 0..<snake.ring.count {
        close(snake.ring[place], until: snake.stepsUntilLeft(place) + held)
      }
    }
  }

  /// Puts off the time at which a snake leaves its cells.
  mutating func delay(_ snake: Int, in match: SnakeMatch, by steps: Int) {
    let ring = match.snakes[snake].ring
    for place in 0..<ring.count {
      close(ring[place], until: Int(opens[ring[place]]) + steps)
    }
  }

  /// Marks the cell as part of a body until the end of the `time`-th step.
  mutating func close(_ cell: Int, until time: Int) {
    opens[cell] = Int32(truncatingIfNeeded: min(time, Int(MatchOutlook.never) - 1))
  }
}
