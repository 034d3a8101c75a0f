import Lattice
import Snake
import Testing

/// What `ChampionPilot` promises.
///
/// In debug builds it checks at each move that its snake is safe.
@Suite struct ChampionPilotTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var size: Size
    var tail: SnakeGame.TailRule
    var startLength: Int
    var wrap = false
    var seeds: ClosedRange<UInt64>
    var testDescription: String {
      "\(size) \(tail) from \(startLength)\(wrap ? " wrapped" : "")"
    }
  }

  static let cases: [Case] = {
    var cases: [Case] = []
    for width in 2...6 {
      for height in 2...6 where width * height % 2 == 0 {
        for tail in SnakeGame.TailRule.allCases {
          for startLength in [1, 3] where startLength <= width {
            cases.append(
              Case(
                size: Size(width, height), tail: tail, startLength: startLength,
                wrap: (width + height + startLength) % 3 == 0,
                seeds: width * height <= 12 ? 1...40 : 1...2))
          }
        }
      }
    }
    return cases
  }()

  @Test(arguments: cases)
  func winsEveryGame(_ row: Case) throws {
    for seed in row.seeds {
      var game = try newGame(row.size.width, row.size.height, seed: seed) {
        $0.tail = row.tail
        $0.startLength = row.startLength
        $0.wrap = row.wrap
        $0.maxSteps = 20_000
      }
      PilotKind.champion.finish(&game, think: 1 + Int(seed % 5))
      #expect(game.status == .won, "seed \(seed)")
    }
  }

  @Test(arguments: SnakeGame.TailRule.allCases, 1...4 as ClosedRange<UInt64>)
  func winsWithMoreGrowthAndFoods(tail: SnakeGame.TailRule, seed: UInt64) throws {
    var game = try newGame(8, 6, seed: seed) {
      $0.tail = tail
      $0.growth = 1 + Int(seed % 3)
      $0.foods = 1 + Int(seed % 4)
      $0.wrap = seed % 2 == 0
      $0.bonus = seed == 3
      $0.maxSteps = 20_000
    }
    PilotKind.champion.finish(&game, think: 4)
    #expect(game.status == .won, "seed \(seed)")
  }

  static let arenas = [
    "........\n.######.\n.#....#.\n.#.##.#.\n.#....#.\n.##..##.\n........\n........\n",
    "......\n.#..#.\n......\n......\n.#..#.\n......\n",
    "........\n........\n..####..\n..####..\n........\n........\n",
  ]

  /// Around walls it needs a cycle to begin with; these arenas have one, but the first, which has
  /// a passage that is one cell wide.
  @Test(arguments: Array(arenas.dropFirst()), SnakeGame.TailRule.allCases)
  func winsAroundWalls(arena: String, tail: SnakeGame.TailRule) throws {
    for seed in 1...5 as ClosedRange<UInt64> {
      var game = try newGame(arena, seed: seed) {
        $0.tail = tail
        $0.startLength = 1
        $0.maxSteps = 20_000
      }
      PilotKind.champion.finish(&game, think: 5)
      #expect(game.status == .won, "seed \(seed)")
    }
  }

  @Test func playsOnWhereNoCycleIs() throws {
    for (text, wrap) in [(Self.arenas[0], false), (".....\n.....\n.....\n", true)] {
      var game = try newGame(text) {
        $0.startLength = 1
        $0.wrap = wrap
        $0.maxSteps = 3_000
      }
      PilotKind.champion.finish(&game, think: 5)
      #expect(game.score > 5)
    }
  }

  /// It takes over from another pilot, and a stranger's steps in the middle do not confuse it.
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func takesOver(seed: UInt64) throws {
    var game = try newGame(8, 6, seed: seed) {
      $0.maxSteps = 20_000
      $0.tail = seed % 2 == 0 ? .strict : .legal
    }
    var greedy = PilotKind.greedy.makePilot()
    while game.score < 5, game.status == .running { game.advance(greedy.turn(for: game)) }
    try #require(game.status == .running)
    PilotKind.champion.finish(&game, think: 5)
    #expect(game.status == .won, "seed \(seed)")
  }

  @Test func moreThoughtSavesSteps() throws {
    var steps = [0, 0, 0]
    for seed in 1...8 as ClosedRange<UInt64> {
      let start = try newGame(6, 6, seed: seed) { $0.startLength = 1 }
      let results = [(PilotKind.cycle, 1), (.champion, 5), (.champion, 80)].map { kind, think in
        var game = start
        kind.finish(&game, think: think)
        return game.steps
      }
      for place in steps.indices { steps[place] += results[place] }
    }
    #expect(steps[2] < steps[1])
    #expect(steps[1] < steps[0])
  }

  /// Looking at its thoughts changes nothing, and they begin with the step that it takes.
  @Test func thinksWhatItDoes() throws {
    var game = try newGame(6, 6, seed: 3)
    var watched = PilotKind.champion.makePilot(think: 5)
    var alone = PilotKind.champion.makePilot(think: 5)
    var cycles = 0
    while game.status == .running {
      let thinking = try #require(watched.thinking(in: game))
      let direction = watched.turn(for: game)
      #expect(direction == alone.turn(for: game))
      #expect(thinking.path.first == game.neighbour(of: game.head, towards: direction))
      #expect(thinking.reachable.allSatisfy { game[$0] == .free || game[$0] == .food })
      if !thinking.cycle.isEmpty {
        cycles += 1
        #expect(Set(thinking.cycle).count == 36)
        #expect(thinking.cycle.last == game.head)
        let body = game.body.reversed()
        #expect(Array(thinking.cycle.suffix(game.length)) == Array(body))
      }
      game.advance(direction)
    }
    #expect(game.status == .won)
    #expect(cycles > 10)
  }

  /// Copies of a pilot do not share what they know.
  @Test func copiesThinkAlone() throws {
    var game = try newGame(6, 6, seed: 4)
    var pilot = PilotKind.champion.makePilot(think: 5)
    for _ in 0..<20 { game.advance(pilot.turn(for: game)) }
    var other = pilot
    var copy = game
    while copy.status == .running { copy.advance(other.turn(for: copy)) }
    while game.status == .running { game.advance(pilot.turn(for: game)) }
    #expect(game == copy)
    #expect(game.status == .won)
  }
}
