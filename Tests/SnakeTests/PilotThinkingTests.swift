import Lattice
import Snake
import Testing

@Suite struct PilotThinkingTests {
  /// What is shown is what is done: the first planned cell is the next step, and every later one
  /// lies beside the one before.
  @Test(arguments: PilotKind.allCases)
  func isWhatIsDone(kind: PilotKind) throws {
    for seed in 1...5 as ClosedRange<UInt64> {
      let sizes = [Size(8, 6), Size(7, 7), Size(10, 9)]
      let size = sizes[Int(seed) % 3]
      var game = try newGame(size.width, size.height, seed: seed) {
        $0.tail = seed % 2 == 0 ? .legal : .strict
        $0.startLength = 1 + Int(seed % 3)
        $0.wrap = seed > 4
        $0.maxSteps = 400
      }
      var pilot = kind.makePilot(think: 20)
      var random = SplitMix64(seed: seed)
      while game.status == .running {
        let before = game
        let thinking = pilot.thinking(in: game)
        #expect(pilot.thinking(in: game) == thinking, "thinking aloud changes nothing")
        let turn = pilot.turn(for: game)
        // Now and then somebody else turns the snake.
        let other = Direction.allCases[random.below(4)]
        let isDisturbed = random.below(50) == 0 && game.survives(other)
        game.advance(isDisturbed ? other : turn)
        guard let thinking, !isDisturbed else { continue }
        if before.survives(turn) {
          #expect(thinking.path.first == game.head, "seed \(seed), step \(before.steps)")
        }
        let walk = [before.head] + thinking.path
        for (cell, next) in zip(walk, walk.dropFirst()) {
          #expect(
            Direction.allCases.contains { before.neighbour(of: cell, towards: $0) == next },
            "seed \(seed), step \(before.steps): \(cell) to \(next)")
        }
        #expect(thinking.reachable.allSatisfy { before[$0] == .free || before[$0] == .food })
      }
    }
  }

  /// A safe cycle is one: closed, each cell once, and the body lies on it in order.
  @Test(arguments: [PilotKind.cycle, .repair, .perturbed, .loop])
  func aSafeCycleIsSafe(kind: PilotKind) throws {
    for seed in 1...2 as ClosedRange<UInt64> {
      var game = try newGame(6, 6, seed: seed)
      var pilot = kind.makePilot()
      while game.status == .running {
        let thinking = try #require(pilot.thinking(in: game))
        let cycle = thinking.cycle
        #expect(cycle.count == 36)
        #expect(Set(cycle).count == 36)
        for (cell, next) in zip(cycle, cycle.dropFirst() + [cycle[0]]) {
          #expect(Direction.allCases.contains { game.neighbour(of: cell, towards: $0) == next })
        }
        let places = Dictionary(uniqueKeysWithValues: zip(cycle, cycle.indices))
        let body = game.body.map { places[$0] ?? -1 }
        #expect(body[0] == 35, "the head comes last, its next cell first")
        #expect(zip(body, body.dropFirst()).allSatisfy { $0 > $1 }, "seed \(seed)")
        game.advance(pilot.turn(for: game))
      }
      #expect(game.status == .won)
    }
  }
}
