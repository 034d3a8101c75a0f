import Lattice
import Snake
import Testing

@Suite struct SnakeOptimumTests {
  /// The definition: the steps of all snakes and foods, improved until nothing changes.
  private static func optimum(_ size: Size, _ tail: SnakeGame.TailRule) -> Double {
    let area = size.width * size.height
    let cells = (0..<area).map { Point($0 % size.width, $0 / size.width) }
    /// The snakes of each length, from head to tail.
    var snakes: [[[Point]]] = [[], cells.map { [$0] }]
    for _ in 1..<area {
      snakes.append(
        snakes[snakes.count - 1].flatMap { snake in
          Direction.allCases.map { snake[snake.count - 1] + $0.step }
            .filter { cells.contains($0) && !snake.contains($0) }.map { snake + [$0] }
        })
    }
    var means = Dictionary(uniqueKeysWithValues: snakes[area].map { ($0, 0.0) })
    for length in (1..<area).reversed() {
      var steps: [[Point]: [Point: Double]] = [:]
      for snake in snakes[length] {
        for food in cells where !snake.contains(food) {
          steps[snake, default: [:]][food] = .infinity
        }
      }
      var isChanging = true
      while isChanging {
        isChanging = false
        for snake in snakes[length] {
          for (food, known) in steps[snake] ?? [:] {
            for direction in Direction.allCases {
              let next = snake[0] + direction.step
              let follows = tail == .legal && length > 2 && next == snake[length - 1]
              guard cells.contains(next), !snake.contains(next) || follows else { continue }
              let after =
                next == food
                ? means[[next] + snake] : steps[[next] + snake.dropLast()]?[food]
              if let after, after + 1 < min(known, steps[snake]?[food] ?? 0) {
                steps[snake]?[food] = after + 1
                isChanging = true
              }
            }
          }
        }
      }
      means = steps.mapValues { $0.values.reduce(0, +) / Double(area - length) }
    }
    return means.values.reduce(0, +) / Double(area)
  }

  @Test(arguments: [Size(2, 2), Size(3, 2), Size(2, 4), Size(3, 3)], SnakeGame.TailRule.allCases)
  func isWhatItIsDefinedAs(size: Size, tail: SnakeGame.TailRule) throws {
    let expected = SnakeOptimumTests.optimum(size, tail)
    let optimum = try #require(SnakeOptimum(size: size, tail: tail))
    #expect((optimum.steps ?? .infinity) == expected || abs((optimum.steps ?? 0) - expected) < 1e-9)
  }

  /// The optimum of 4x4 with the legal tail rule, which takes a second to compute.
  private static let legal4x4 = SnakeOptimum(size: Size(4, 4), tail: .legal)

  /// Figures that were found by another program.
  @Test(arguments: [(SnakeGame.TailRule.strict, 42.95), (.legal, 41.57)])
  func isAsKnownFrom4x4(tail: SnakeGame.TailRule, steps: Double) throws {
    let found = tail == .legal ? Self.legal4x4 : SnakeOptimum(size: Size(4, 4), tail: tail)
    let optimum = try #require(found?.steps)
    #expect(abs(optimum - steps) < 0.005)
  }

  @Test(arguments: [PilotKind.cycle, .tree, .repair])
  func noPilotIsBetter(kind: PilotKind) throws {
    let optimum = try #require(Self.legal4x4?.steps)
    var steps = 0
    for seed in 1...500 as ClosedRange<UInt64> {
      var game = try newGame(4, 4, seed: seed) { $0.startLength = 1 }
      kind.finish(&game)
      steps += game.steps
    }
    #expect(Double(steps) / 500 > optimum)
  }

  @Test func largeBoardsAreRefused() {
    #expect(SnakeOptimum(size: Size(5, 5), tail: .legal) == nil)
    #expect(SnakeOptimum(size: Size(0, 3), tail: .legal) == nil)
  }
}
