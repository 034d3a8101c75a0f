import Lattice
import Snake
import Testing

@Suite struct SnakeScrollTests {
  static func game(
    _ rows: String, _ direction: Direction, every: Int,
    _ change: (inout SnakeGame.Options) -> Void = { _ in }
  ) throws -> SnakeGame {
    try newGame("edges: wrap\n\n" + rows) {
      $0.scroll = SnakeGame.Scroll(direction, every: every)
      change(&$0)
    }
  }

  @Test func allWallsMoveRoundTheBoard() throws {
    var game = try Self.game("......#\n..@....\n#.....*\n", .right, every: 2)
    #expect(game.advance().isEmpty)
    #expect(game.advance() == [.scrolled(.right)])
    #expect(game.picture == ["#......", "..oo@..", ".#....*"])
    _ = game.go("..")
    #expect(game.picture == [".#.....", "....oo@", "..#...*"])
  }

  @Test func aWallThatReachesTheHeadKills() throws {
    var game = try Self.game("....#..\n..@....\n*......\n", .down, every: 2)
    _ = game.go(".")
    #expect(game.advance() == [.scrolled(.down), .died(.wall, at: Point(4, 1))])
    #expect(game.status == .lost(.wall))
  }

  @Test func aWallUnderTheBodyShowsWhenItHasLeft() throws {
    var game = try Self.game("...#....\n..@.....\n*.......\n", .down, every: 3)
    _ = game.go("...")
    #expect(game.picture == ["........", "...oo@..", "*......."])
    #expect(game.isWall(Point(3, 1)))
    game.advance()
    #expect(game.picture == ["........", "...#oo@.", "*......."])
  }

  @Test func aFoodUnderAWallIsDrawnAnew() throws {
    var game = try Self.game("#*.....\n.......\n..@....\n.......\n.....*.\n", .right, every: 2) {
      $0.foods = 2
    }
    game.advance()
    let events = game.advance()
    #expect(events == [.scrolled(.right), .foodVanished(Point(1, 0))])
    #expect(game.foods == [Point(5, 4)])
    // The wall goes on, and there is room again.
    game.advance()
    #expect(game.advance() == [.scrolled(.right), .foodAppeared(Point(1, 0))])
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func nothingLiesInAWall(seed: UInt64) throws {
    var game = try newGame(9, 7, seed: seed) {
      $0.wrap = true
      $0.hazards = 15
      $0.foods = 5
      $0.bonus = true
      $0.powers = true
      $0.mercy = true
      $0.scroll = SnakeGame.Scroll(Direction.allCases[Int(seed % 4)], every: 2)
      $0.maxSteps = 200
    }
    let count = 63 - game.fillCount
    var pilot = PilotKind.greedy.makePilot()
    while game.status == .running {
      game.advance(pilot.turn(for: game))
      #expect(game.foods.allSatisfy { !game.isWall($0) }, "seed \(seed)")
      #expect(game.item.map { !game.isWall($0.cell) } ?? true, "seed \(seed)")
      let walls = (0..<63).count { game.isWall(Point($0 % 9, $0 / 9)) }
      #expect(walls == count, "seed \(seed)")
    }
  }

  /// Where there is no wall, scrolling changes nothing.
  @Test(arguments: 0..<10 as Range<UInt64>)
  func withoutWallsItIsTheUsualGame(seed: UInt64) throws {
    var plain = try newGame(8, 6, seed: seed) {
      $0.wrap = true
      $0.maxSteps = 3_000
    }
    var scrolling = try newGame(8, 6, seed: seed) {
      $0.wrap = true
      $0.maxSteps = 3_000
      $0.scroll = SnakeGame.Scroll(.left, every: 2)
    }
    PilotKind.careful.finish(&plain)
    PilotKind.careful.finish(&scrolling)
    #expect(Replay.Result(of: plain) == Replay.Result(of: scrolling), "seed \(seed)")
    #expect(plain.body.elementsEqual(scrolling.body), "seed \(seed)")
  }
}
