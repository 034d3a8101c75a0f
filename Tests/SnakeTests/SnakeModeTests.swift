import Lattice
import Snake
import Testing

@Suite struct SnakeModeTests {
  @Test(arguments: SnakeMode.allCases)
  func everyModeCanBePlayed(mode: SnakeMode) throws {
    let texts = [
      "................\n...@............\n................\n................\n",
      "edges: wrap\n\n................\n...@....A..##...\n................\n...A............\n",
    ]
    for text in texts {
      let arena = try Arena(parsing: text)
      var options = mode.options(for: arena)
      #expect(options.arena == arena)
      options.maxSteps = 500
      var game = try SnakeGame(options: options, seed: 3)
      PilotKind.careful.finish(&game)
      #expect(game.eaten > 3)
      var recorder = try #require(ReplayRecorder(try SnakeGame(options: options, seed: 3)))
      recorder.finish(with: .careful)
      let bytes = recorder.replay(by: .pilot("careful")).bytes
      guard case .valid = Replay.verify(bytes) else {
        Issue.record("\(mode)")
        continue
      }
    }
  }

  @Test func modesDiffer() throws {
    let arena = try Arena(parsing: "edges: wrap\n\n....@.....\n")
    let all = SnakeMode.allCases.map { $0.options(for: arena) }
    // What tells portals from maze is the arena.
    #expect(Set(all).count == SnakeMode.allCases.count - 1)
    #expect(Set(SnakeMode.allCases.map(\.summary)).count == SnakeMode.allCases.count)
  }

  @Test func classicIsTheUsualGame() throws {
    let arena = try #require(Arena.open(Size(9, 9)))
    #expect(SnakeMode.classic.options(for: arena) == SnakeGame.Options(arena: arena))
  }

  /// Rows: arena, and the modes that do not suit it.
  @Test(arguments: [
    ("..@..\n.....\n", [SnakeMode.portals, .maze]), ("..@..\n.A.A.\n", [.maze]),
    ("..@..\n...#.\n", [.portals]),
  ])
  func suits(text: String, others: [SnakeMode]) throws {
    let arena = try Arena(parsing: text)
    #expect(SnakeMode.allCases.filter { !$0.suits(arena) } == others)
  }
}
