import Lattice
import Snake
import Testing

@Suite struct SnakeGameTests {
  @Test func startsCentredAndHeadsRight() throws {
    let game = try newGame(20, 20)
    #expect(Array(game.body) == [Point(10, 10), Point(9, 10), Point(8, 10)])
    #expect(game.heading == .right)
    #expect(game.foods.count == 1)
  }

  @Test func startsAtTheArenasMark() throws {
    let arena = try Arena(parsing: ".......\n...@...\n.......\n")
    let game = try SnakeGame(options: .init(arena: arena), seed: 3)
    #expect(Array(game.body) == [Point(3, 1), Point(2, 1), Point(1, 1)])
  }

  @Test func leavingTheBoardKills() throws {
    var game = try newGame(5, 3, seed: 4)
    var events: [SnakeGame.Event] = []
    while game.status == .running { events = game.advance() }
    #expect(game.status == .lost(.wall))
    #expect(events == [.died(.wall, at: Point(5, 1))])
    let over = game
    let afterwards = game.advance(.up)
    #expect(afterwards.isEmpty)
    #expect(game == over)
  }

  @Test func reversalGoesStraightOn() throws {
    var reversed = try newGame(20, 20)
    var straight = reversed
    reversed.advance(.left)
    straight.advance()
    #expect(reversed == straight)
  }

  @Test func reversalIsFreeAtLengthOne() throws {
    let suitable = try firstSeed { seed in
      let game = try newGame(9, 9, seed: seed) { $0.startLength = 1 }
      return game.head.x > 2 && game.head.x < 6 && game.foods.allSatisfy { $0.y != game.head.y }
    }
    var single = try newGame(9, 9, seed: try #require(suitable)) { $0.startLength = 1 }
    let start = single.head
    single.advance(.right)
    single.advance(.left)
    #expect(single.head == start)
  }

  /// Rows: tail rule, starting length, growth still to come, and whether a closed square survives.
  @Test(arguments: [
    (SnakeGame.TailRule.legal, 4, true), (.strict, 4, false), (.legal, 5, false),
  ])
  func squareIntoTheTail(rule: SnakeGame.TailRule, length: Int, survives: Bool) throws {
    let suitable = try firstSeed { seed in
      let game = try newGame(12, 12, seed: seed) {
        $0.startLength = length
        $0.tail = rule
      }
      return game.foods.allSatisfy { $0.y < 5 || $0.y > 9 }
    }
    var game = try newGame(12, 12, seed: try #require(suitable)) {
      $0.startLength = length
      $0.tail = rule
    }
    _ = game.go("dlu")
    #expect(game.status == (survives ? .running : .lost(.itself)))
  }

  @Test func tailThatIsHeldByGrowthKills() throws {
    // The food lies below the head, so that the second step of the square eats and holds the tail.
    let suitable = try firstSeed { seed in
      let game = try newGame(12, 12, seed: seed) {
        $0.startLength = 4
        $0.growth = 3
      }
      return game.foods == [Point(game.head.x, game.head.y + 1)]
    }
    var game = try newGame(12, 12, seed: try #require(suitable)) {
      $0.startLength = 4
      $0.growth = 3
    }
    let events = game.go("d")
    #expect(events.prefix(2) == [.ate(game.head), .grew])
    #expect(game.pendingGrowth == 2)
    _ = game.go("lu")
    #expect(game.status == .lost(.itself))
  }

  @Test func growsOnTheEatingStep() throws {
    let suitable = try firstSeed { seed in
      let game = try newGame(9, 9, seed: seed)
      return game.foods == [Point(game.head.x + 1, game.head.y)]
    }
    var game = try newGame(9, 9, seed: try #require(suitable))
    let events = game.advance()
    #expect(events.prefix(2) == [.ate(Point(6, 4)), .grew])
    #expect(events.count == 3)
    #expect(game.length == 4)
    #expect(game.score == 1)
  }

  @Test func wrapsBeforeItTests() throws {
    var game = try newGame(7, 5, seed: 5) { $0.wrap = true }
    let row = game.head.y
    for _ in 0..<14 where game.status == .running { game.advance() }
    #expect(game.status == .running)
    #expect(game.body.allSatisfy { $0.y == row && $0.x >= 0 && $0.x < 7 })
  }

  @Test func neckAndTailAtOnceOnTwoWrappedColumnsKill() throws {
    var game = try newGame(2, 5, seed: 1) {
      $0.wrap = true
      $0.startLength = 2
    }
    let body = Array(game.body)
    #expect(game.neighbour(of: body[0], towards: .right) == body[1])
    game.advance()
    #expect(game.status == .lost(.itself))
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func oneRowIsWonByRunningRound(seed: UInt64) throws {
    var game = try newGame(6, 1, seed: seed) { $0.wrap = true }
    for _ in 0..<100 { game.advance() }
    #expect(game.status == .won, "seed \(seed)")
    #expect(game.length == 6)
    #expect(game.foods.isEmpty)
  }

  @Test func stalls() throws {
    var game = try newGame(9, 9) {
      $0.wrap = true
      $0.maxSteps = 4
    }
    _ = game.go("....")
    #expect(game.status == .lost(.stalled))
    #expect(game.steps == 4)
  }

  @Test func foodIsUniformOverFreeCells() throws {
    var counts: [Point: Int] = [:]
    for seed in 0..<9_000 as Range<UInt64> {
      for food in try newGame(4, 3, seed: seed).foods { counts[food, default: 0] += 1 }
    }
    // Nine free cells: 1,000 each, with a standard deviation of 30.
    #expect(counts.count == 9)
    #expect(counts.values.allSatisfy { abs($0 - 1_000) < 150 }, "\(counts)")
  }

  @Test func startOfASingleCellIsUniform() throws {
    var counts: [Point: Int] = [:]
    for seed in 0..<6_000 as Range<UInt64> {
      counts[try newGame(3, 2, seed: seed) { $0.startLength = 1 }.head, default: 0] += 1
    }
    #expect(counts.count == 6)
    #expect(counts.values.allSatisfy { abs($0 - 1_000) < 150 }, "\(counts)")
  }

  @Test func foodsNeverLieOnAnything() throws {
    let game = try newGame(12, 12) { $0.foods = 99 }
    #expect(Set(game.foods).count == 99)
    #expect(Set(game.foods).isDisjoint(with: game.body))
    #expect(game.foods.allSatisfy { game[$0] == .food })
  }

  @Test func impossibleGamesAreRefused() {
    #expect(throws: SnakeGame.SetupError.noFreeCell) { try newGame(1, 1) { $0.startLength = 1 } }
    #expect(throws: SnakeGame.SetupError.noFreeCell) { try newGame(3, 1) }
    #expect(throws: SnakeGame.SetupError.self) { try newGame(2, 5) }
    #expect(throws: SnakeGame.SetupError.startLength(0)) {
      try newGame(5, 5) { $0.startLength = 0 }
    }
    #expect(throws: SnakeGame.SetupError.foods(100)) { try newGame(5, 5) { $0.foods = 100 } }
    #expect(throws: SnakeGame.SetupError.self) { try newGame(5, 5) { $0.startLength = Int.max } }
  }

  /// The body stays in one piece and the cells always add up, whatever is steered.
  @Test(arguments: 0..<30 as Range<UInt64>)
  func invariantsHold(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var game = try newGame(8, 6, seed: seed) {
      $0.wrap = seed % 2 == 0
      $0.foods = 1 + Int(seed % 5)
      $0.growth = 1 + Int(seed % 3)
    }
    while game.status == .running, game.steps < 400 {
      let choice = Direction.allCases[random.below(4)]
      if game.survives(choice) { game.advance(choice) } else { game.advance(choice.leftTurn) }
      guard game.status == .running else { break }
      #expect(Set(game.body).count == game.length, "seed \(seed)")
      for (a, b) in zip(game.body, game.body.dropFirst()) {
        #expect(Direction.allCases.contains { game.neighbour(of: a, towards: $0) == b })
      }
      #expect(game.foods.allSatisfy { game[$0] == .food })
    }
  }
}
