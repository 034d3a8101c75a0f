import Lattice
import Snake
import Testing

@Suite struct SnakeLevelTests {
  /// Rows: start, foods a level, top, and the levels after 0, 1, 2, … foods.
  @Test(arguments: [
    (5, 0, 10, [5, 5, 5, 5, 5, 5]), (2, 2, 3, [2, 2, 3, 3, 3, 3]), (9, 1, 10, [9, 10, 10, 10, 10]),
    (1, 1, 10, [1, 2, 3, 4, 5, 6]), (4, 1, 4, [4, 4, 4]),
  ])
  func levelFollowsFromFoods(start: Int, every: Int, top: Int, levels: [Int]) throws {
    // A food on every cell ahead.
    var game = try newGame(14, 1) {
      $0.startLength = 2
      $0.foods = 99
      $0.speed = SnakeGame.Speed(start: start, every: every, top: top)
    }
    var found = [game.level]
    for level in levels.dropFirst() {
      let changes = game.advance().contains(.levelChanged(to: level))
      #expect(changes == (level != found.last))
      found.append(game.level)
    }
    #expect(found == levels)
  }

  @Test func foodsCountAPointOrTheLevel() throws {
    for (scoring, score) in [(SnakeGame.Scoring.foods, 4), (.levels, 2 + 2 + 3 + 3)] {
      var game = try newGame(14, 1) {
        $0.foods = 99
        $0.speed = SnakeGame.Speed(start: 2, every: 2)
        $0.scoring = scoring
      }
      for _ in 0..<4 { game.advance() }
      #expect(game.score == score)
      #expect(game.eaten == 4)
    }
  }
}
