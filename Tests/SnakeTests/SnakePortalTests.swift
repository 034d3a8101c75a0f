import Lattice
import Snake
import Testing

@Suite struct SnakePortalTests {
  static let arena = "..@.A..\n.......\n.A...*.\n"

  @Test func aStepOntoAPortalArrivesAtItsTwin() throws {
    var game = try newGame(Self.arena)
    #expect(game.picture == ["oo@.A..", ".......", ".A...*."])
    #expect(game.neighbour(of: Point(3, 0), towards: .right) == Point(1, 2))
    game.advance()
    game.advance()
    #expect(game.head == Point(1, 2))
    #expect(game.heading == .right)
    #expect(game.picture == ["..ooA..", ".......", ".@...*."])
    game.advance()
    #expect(game.picture == ["...oA..", ".......", ".o@..*."])
  }

  /// The same pair in the other direction; both ends are portals again once the snake has left.
  @Test func theWayBack() throws {
    var game = try newGame(Self.arena)
    _ = game.go("...ul")
    #expect(game.head == Point(1, 1))
    game.advance(.down)
    #expect(game.head == Point(4, 0))
    #expect(game.heading == .down)
    _ = game.go("..l")
    #expect(game[Point(4, 0)] == .portal)
    #expect(game[Point(1, 2)] == .portal)
  }

  @Test func aBodyOnTheTwinIsInTheWay() throws {
    // Out at the twin, and from there back to the first end, whose twin is still covered.
    var game = try newGame("....@A...\n....A....\n*........\n") { $0.startLength = 5 }
    game.advance()
    #expect(game.picture == [".ooooA...", "....@....", "*........"])
    _ = game.go("ru")
    #expect(game.status == .lost(.itself))
    #expect(game.head == Point(5, 1))
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func foodsAndItemsNeverLieOnPortals(seed: UInt64) throws {
    var game = try newGame(".@.A\nA..B\nB...\n", seed: seed) {
      $0.startLength = 2
      $0.foods = 99
      $0.wrap = true
      $0.bonus = true
      $0.maxSteps = 60
    }
    let portals: Set = [Point(3, 0), Point(0, 1), Point(3, 1), Point(0, 2)]
    var pilot = PilotKind.greedy.makePilot()
    while game.status == .running {
      #expect(portals.isDisjoint(with: game.foods))
      if let item = game.item { #expect(!portals.contains(item.cell)) }
      game.advance(pilot.turn(for: game))
    }
  }
}
