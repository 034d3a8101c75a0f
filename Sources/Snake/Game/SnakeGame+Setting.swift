extension SnakeGame {
  /// What is the same in all states of a game.
  final class Setting: Sendable {
    let options: Options
    let seed: UInt64
    let grid: Grid
    /// The only cells where foods may appear; nil when any free cell will do.
    let foodPlaces: CellSet?
    let fillCount: Int
    /// `Options.areExtended`, asked at each step.
    let isExtended: Bool

    init(options: Options, seed: UInt64, grid: Grid, foodPlaces: CellSet?, fillCount: Int) {
      self.options = options
      self.seed = seed
      self.grid = grid
      self.foodPlaces = foodPlaces
      self.fillCount = fillCount
      isExtended = options.areExtended
    }
  }
}

/// Options and seed say the rest.
extension SnakeGame.Setting: Equatable {
  static func == (a: SnakeGame.Setting, b: SnakeGame.Setting) -> Bool {
    a === b || a.seed == b.seed && a.options == b.options
  }
}
