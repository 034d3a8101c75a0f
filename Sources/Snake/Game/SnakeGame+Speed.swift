extension SnakeGame {
  /// How the level follows from the number of foods eaten.
  ///
  /// The game itself knows no time: whoever shows it turns the level into a period.
  public struct Speed: Hashable, Sendable {
    /// The level at the start, 1 to 10.
    public var start: Int
    /// How many foods lead to the next level, 0 to 1,000; 0 keeps the level.
    public var every: Int
    /// The highest level, `start` to 10.
    public var top: Int

    /// A speed that starts at a level and rises by one with every `every` foods up to `top`.
    public init(start: Int = 5, every: Int = 0, top: Int = 10) {
      self.start = start
      self.every = every
      self.top = top
    }

    /// The values that a level may take.
    public static let levelRange = 1...10
    /// The values that `every` may take.
    public static let everyRange = 0...1_000

    /// The level after so many foods, effects aside.
    func level(after eaten: Int) -> Int {
      every == 0 ? start : min(top, start + eaten / every)
    }
  }

  /// What a food is worth.
  public enum Scoring: String, CaseIterable, Hashable, Sendable {
    /// One point.
    case foods
    /// As many points as the level at which it is eaten.
    case levels
  }

  /// How fast the snake is, from 1: what `Options.speed` says after the foods eaten so far, and 3
  /// less, but never below 1, while `Item.Kind.slow` works.
  public var level: Int {
    let level = options.speed.level(after: eaten)
    return effects[.slow] > 0 ? max(1, level - 3) : level
  }
}

extension SnakeGame.Speed: CustomStringConvertible {
  /// The three numbers, as `3/5/10`.
  public var description: String { "\(start)/\(every)/\(top)" }
}
