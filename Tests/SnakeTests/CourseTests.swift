import Lattice
import Snake
import Testing

@Suite struct CourseTests {
  /// Following a course in pieces is what the pilot does step by step.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func goesWhereTheLoopGoes(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let size = Size(2 * (2 + random.below(5)), 2 + random.below(9))
    var game = try newGame(size.width, size.height, seed: seed) {
      $0.startLength = 1 + random.below(3)
      $0.wrap = random.below(2) == 0
      $0.growth = 1 + random.below(3)
      $0.foods = 1 + random.below(4)
      $0.maxSteps = 1 + random.below(5_000)
      $0.powers = random.below(4) == 0
      if random.below(2) == 0 { $0.tail = .strict }
    }
    let course = try #require(Course(for: game), "seed \(seed)")
    var slow = game
    var pilot = PilotKind.loop.makePilot()
    while game.status == .running {
      let count = 1 + random.below(300)
      let done = game.advance(along: course, steps: count)
      for _ in 0..<done { slow.advance(pilot.turn(for: slow)) }
      #expect(done == count || game.status != .running, "seed \(seed)")
      try #require(slow == game, "seed \(seed), step \(game.steps)")
      #expect(slow.digest == game.digest)
    }
    #expect(game.advance(along: course) == 0)
  }

  /// More cells than one block of a set holds.
  @Test func largeBoards() throws {
    var game = try newGame(90, 70, seed: 5)
    let course = try #require(Course(for: game))
    var slow = game
    var pilot = PilotKind.loop.makePilot()
    game.advance(along: course, steps: 60_000)
    for _ in 0..<60_000 { slow.advance(pilot.turn(for: slow)) }
    #expect(game.eaten > 5)
    #expect(slow == game)
  }

  @Test func boardsWithoutACourse() throws {
    #expect(Course(for: try newGame(5, 5)) == nil)
    #expect(Course(for: try newGame(8, 1)) == nil)
    #expect(Course(for: try newGame("..@...\n....#.\n")) == nil)
    #expect(Course(for: try newGame("..@..A\n..A...\n")) == nil)
  }

  @Test func noStepsAreNone() throws {
    var game = try newGame(6, 6)
    let before = game
    let course = try #require(Course(for: game))
    #expect(game.advance(along: course, steps: 0) == 0)
    #expect(game.advance(along: course, steps: -3) == 0)
    #expect(game == before)
  }
}
