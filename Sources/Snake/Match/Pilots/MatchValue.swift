/// What positions are worth to pilots that look at territories; the weights were found by play.
enum MatchValue {
  /// A cell that is reached first.
  static let cell = 1
  /// Being next to a food, less `foodStep` a step to it.
  static let food = 300
  static let foodStep = 8
  /// A cell that is missing to the snake's own length.
  static let shortage = 100
  /// Having no way out that will be open in time.
  static let confined = 2000
  /// Meeting a head that it would lose to, maybe.
  static let risk = 100_000
  /// Death in the next step.
  static let death = 1_000_000
}

extension SnakeMatch {
  /// The worth of a territory to a snake.
  func value(of territory: TerritorySearch.Territory, for snake: Int) -> Int {
    let length = snakes[snake].length
    let near = max(0, MatchValue.food - MatchValue.foodStep * territory.nearestFood)
    let missing = territory.missingRoom(forLength: length)
    let confinement = territory.wait == 0 ? 0 : MatchValue.confined + missing * MatchValue.shortage
    return territory.cells * MatchValue.cell + near - confinement
  }

  /// Where the living snakes are after some have moved, the longest first; of equally long ones the
  /// first in order, so that a search never flatters those who have moved.
  func origins(moved: (Int) -> Int?) -> [TerritorySearch.Origin] {
    living.map { snake in
      let cell = moved(snake)
      return TerritorySearch.Origin(
        snake: snake, cell: cell ?? snakes[snake].ring.head, hasMoved: cell != nil)
    }.sorted {
      (-snakes[$0.snake].length, $0.hasMoved ? 1 : 0, $0.snake)
        < (-snakes[$1.snake].length, $1.hasMoved ? 1 : 0, $1.snake)
    }
  }
}

extension TerritorySearch.Territory {
  /// How many cells more a snake would need there until a way out opens, by a rough estimate.
  ///
  /// A snake that walks about while it waits leaves about every other cell unused.
  func missingRoom(forLength length: Int) -> Int {
    let needed = wait == MatchOutlook.never ? length + 1 : 2 * Int(wait)
    return max(0, needed - cells)
  }
}
