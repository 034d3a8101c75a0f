import Lattice
import Snake
import Testing

@Suite struct PilotTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var size: Size
    var tail: SnakeGame.TailRule
    var startLength: Int
    var testDescription: String { "\(size) \(tail) from \(startLength)" }
  }

  static let sizes =
    (2...10).flatMap { width in (2...10).map { Size(width, $0) } } + [Size(16, 3), Size(3, 12)]

  static let cases = sizes.flatMap { size in
    SnakeGame.TailRule.allCases.flatMap { tail in
      [1, 3].map { Case(size: size, tail: tail, startLength: $0) }
    }
  }.filter { $0.startLength <= $0.size.width }

  /// The guarantee of `CyclePilot`: every win it promises, on every small board.
  @Test(arguments: cases.filter { $0.tail == .legal || $0.size.width * $0.size.height % 2 == 0 })
  func cycleWins(_ row: Case) throws {
    for kind in [PilotKind.cycle, .loop] {
      for seed in [1, 2, 4] as [UInt64] {
        var game = try newGame(row.size.width, row.size.height, seed: seed) {
          $0.tail = row.tail
          $0.startLength = row.startLength
          $0.wrap = seed % 4 == 0
          $0.maxSteps = 20_000
        }
        kind.finish(&game)
        #expect(game.status == .won, "\(kind) seed \(seed)")
      }
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func cycleWinsWithMoreGrowthAndFoods(seed: UInt64) throws {
    for tail in SnakeGame.TailRule.allCases {
      var game = try newGame(10, 8, seed: seed) {
        $0.tail = tail
        $0.growth = 1 + Int(seed % 4)
        $0.foods = 1 + Int(seed % 3)
        $0.maxSteps = 20_000
      }
      PilotKind.cycle.finish(&game)
      #expect(game.status == .won, "seed \(seed), \(tail)")
    }
  }

  @Test func bendingSavesSteps() throws {
    var bent = try newGame(12, 12)
    var fixed = bent
    PilotKind.cycle.finish(&bent)
    PilotKind.loop.finish(&fixed)
    #expect(bent.status == .won)
    #expect(bent.steps * 3 < fixed.steps * 2)
  }

  @Test(arguments: PilotKind.allCases)
  func sameGameSameMoves(kind: PilotKind) throws {
    var fast = try newGame(9, 8, seed: 5) { $0.maxSteps = 3_000 }
    var slow = fast
    kind.finish(&fast, think: 5)
    var pilot = kind.makePilot(think: 5)
    while slow.status == .running { slow.advance(pilot.turn(for: slow)) }
    #expect(fast == slow)
    #expect(fast.score > 5)
  }

  @Test(arguments: PilotKind.allCases)
  func playsWhereNoCycleIs(kind: PilotKind) throws {
    let arena = try Arena(parsing: "..........\n..##..##..\n.@........\n..##..##..\n..........\n")
    var options = SnakeGame.Options(arena: arena)
    options.startLength = 2
    options.maxSteps = 2_000
    var game = try SnakeGame(options: options, seed: 2)
    kind.finish(&game, think: 5)
    #expect(game.score > 5)
  }

  /// A pilot that takes over from someone else finds its way back to a cycle.
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func cycleTakesOver(seed: UInt64) throws {
    var game = try newGame(8, 8, seed: seed) { $0.maxSteps = 20_000 }
    var greedy = PilotKind.greedy.makePilot()
    while game.score < 6, game.status == .running { game.advance(greedy.turn(for: game)) }
    try #require(game.status == .running)
    PilotKind.cycle.finish(&game)
    #expect(game.status == .won, "seed \(seed)")
  }

  /// What `RepairPilot` and `PerturbedPilot` promise, and `TreePilot` has kept so far.
  @Test(
    arguments: cases.filter {
      $0.size.width * $0.size.height % 2 == 0 && $0.size.width * $0.size.height <= 30
    })
  func othersWin(_ row: Case) throws {
    let areEven = row.size.width % 2 == 0 && row.size.height % 2 == 0
    for kind in [PilotKind.repair, .perturbed, .tree] {
      if kind == .perturbed, row.tail == .strict { continue }
      if kind == .tree, !areEven { continue }
      for seed in 2...3 as ClosedRange<UInt64> {
        var game = try newGame(row.size.width, row.size.height, seed: seed) {
          $0.tail = row.tail
          $0.startLength = row.startLength
          $0.wrap = seed % 3 == 0
          $0.maxSteps = 20_000
        }
        kind.finish(&game)
        #expect(game.status == .won, "\(kind) seed \(seed)")
      }
    }
  }

  /// Once plans that were made anew at each step led round for ever here.
  @Test func treeFindsItsWayOut() throws {
    var game = try newGame(20, 20, seed: 7) {
      $0.tail = .strict
      $0.startLength = 1
      $0.maxSteps = 20_000
    }
    var pilot = PilotKind.tree.makePilot()
    while game.length < 95, game.steps < 5_000 { game.advance(pilot.turn(for: game)) }
    #expect(game.length == 95, "it went round at length 87")
  }

  /// Once a leap from a snake of one cell to the cell behind it turned out to be a trap.
  @Test func perturbedDoesNotLeapBehindItself() throws {
    for seed in 1...40 as ClosedRange<UInt64> {
      var game = try newGame(6, 4, seed: seed) {
        $0.tail = .strict
        $0.startLength = 1
        $0.maxSteps = 20_000
      }
      PilotKind.perturbed.finish(&game)
      #expect(game.status == .won, "seed \(seed)")
    }
  }

  /// The mean of `cell-variant` on the same board under the same rules is 1034.6.
  @Test func thePilotsAreAsGoodAsTheirModels() throws {
    for (kind, most) in [(PilotKind.tree, 1_110), (.repair, 1_370), (.perturbed, 1_600)] {
      var steps = 0
      for seed in 1...6 as ClosedRange<UInt64> {
        var game = try newGame(10, 10, seed: seed) {
          $0.tail = .strict
          $0.startLength = 1
          $0.maxSteps = 10_000
        }
        kind.finish(&game)
        steps += game.steps
      }
      #expect(steps / 6 < most, "\(kind)")
    }
  }

  /// Pilots that are put into the middle of somebody's game, and pushed about in it.
  @Test(arguments: PilotKind.allCases)
  func goesOnWhenDisturbed(kind: PilotKind) throws {
    var random = SplitMix64(seed: 3)
    var score = 0
    for seed in 1...10 as ClosedRange<UInt64> {
      var game = try newGame(8, 6, seed: seed) { $0.maxSteps = 2_000 }
      var pilot = kind.makePilot(think: 5)
      while game.status == .running {
        let turn = pilot.turn(for: game)
        let other = Direction.allCases[random.below(4)]
        game.advance(random.below(8) == 0 && game.survives(other) ? other : turn)
      }
      score += game.score
    }
    #expect(score > 40)
  }
}
