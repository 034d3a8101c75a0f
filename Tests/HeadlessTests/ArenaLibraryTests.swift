import Foundation
import Lattice
import Snake
import Testing

@testable import Headless

@Suite struct ArenaLibraryTests {
  static let entries = ArenaLibrary.entries

  @Test func theCampaignHoldsEveryArenaOnce() {
    #expect(Self.entries.count >= 32)
    #expect(Campaign.builtInOrder.sorted() == Self.entries.map(\.name))
    #expect(ArenaLibrary.campaign.stages.map(\.name) == Campaign.builtInOrder)
    let goals = ArenaLibrary.campaign.stages.map { $0.arena.goal ?? 0 }
    #expect(goals == goals.sorted())
    #expect(goals.allSatisfy { $0 >= 5 })
    #expect(Set(Self.entries.map(\.arena.rows)).count == Self.entries.count)
  }

  @Test(arguments: Campaign.builtInOrder)
  func isIntroduced(name: String) throws {
    let arena = try #require(ArenaLibrary.arena(named: name))
    #expect(!arena.name.isEmpty)
    #expect(arena.author == "Vivarium")
    #expect(arena.comment.hasSuffix(".") && arena.comment.count > 20)
    // Two columns a cell and a frame around fill a terminal of 80x24 at most.
    #expect(arena.size.width <= 38 && arena.size.height <= 20)
  }

  /// The snake lies straight, and has six free cells before it.
  @Test(arguments: Campaign.builtInOrder)
  func hasRoomAtTheStart(name: String) throws {
    let arena = try #require(ArenaLibrary.arena(named: name))
    let start = try #require(arena.start)
    for (direction, count) in [(arena.heading, 6), (arena.heading.opposite, 2)] {
      var cell = start
      for _ in 0..<count {
        cell = cell + direction.step
        #expect(arena.isFloor(cell) && !arena.isPortal(cell), "\(cell)")
      }
    }
  }

  /// Every cell has a way out other than the way in.
  @Test(arguments: Campaign.builtInOrder)
  func hasNoDeadEnds(name: String) throws {
    let arena = try #require(ArenaLibrary.arena(named: name))
    let wrap = arena.edges == .wrap
    #expect(arena.unreachableCell(wrap: wrap) == nil)
    for y in 0..<arena.size.height {
      for x in 0..<arena.size.width where arena.isFloor(Point(x, y)) {
        let ways = Set(
          Direction.allCases.compactMap {
            arena.neighbour(of: Point(x, y), towards: $0, wrap: wrap)
          })
        #expect(ways.subtracting([Point(x, y)]).count >= 2, "\(Point(x, y))")
      }
    }
  }

  @Test(arguments: Campaign.builtInOrder)
  func canBePlayed(name: String) throws {
    let arena = try #require(ArenaLibrary.arena(named: name))
    var options = SnakeGame.Options(arena: arena)
    options.wrap = arena.edges == .wrap
    var game = try SnakeGame(options: options, seed: 1)
    var pilot = PilotKind.careful.makePilot()
    while game.status == .running, game.score < 3, game.steps < 500 {
      game.advance(pilot.turn(for: game))
    }
    #expect(game.score == 3, "\(game.status) after \(game.steps) steps")
  }

  @Test func areFoundByWords() {
    #expect(ArenaLibrary.search("stones hall").map(\.name) == ["pillars"])
  }
}
