import Lattice
import Snake
import Testing

@Suite struct SnakeHazardTests {
  /// The walls of a game as an arena of their own.
  static func walls(of game: SnakeGame) throws -> Arena {
    let size = game.options.arena.size
    let cells = (0..<size.height).flatMap { y in
      (0..<size.width).map { game.isWall(Point($0, y)) }
    }
    return try #require(Arena(size: size, walls: cells))
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func theFloorStaysInOnePieceWithoutDeadEnds(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let (width, height) = (4 + random.below(16), 4 + random.below(12))
    let game = try newGame(width, height, seed: seed) {
      $0.wrap = seed % 2 == 0
      $0.hazards = 1 + Int(seed % 20)
    }
    let arena = try Self.walls(of: game)
    #expect(arena.unreachableCell(wrap: game.options.wrap) == nil, "seed \(seed)")
    #expect(game.fillCount == arena.floorCount)
    #expect(width * height - arena.floorCount <= width * height * game.options.hazards / 100)
    for y in 0..<height {
      for x in 0..<width where arena.isFloor(Point(x, y)) {
        let ways = Set(
          Direction.allCases.compactMap { game.neighbour(of: Point(x, y), towards: $0) })
        #expect(ways.count >= 2, "seed \(seed), \(x), \(y)")
      }
    }
    for ahead in 0...6 where arena.contains(game.head + Point(ahead, 0)) {
      #expect(arena.isFloor(game.head + Point(ahead, 0)), "seed \(seed)")
    }
  }

  @Test func asManyAsWanted() throws {
    for percent in [0, 1, 5, 10] {
      let game = try newGame(20, 20) { $0.hazards = percent }
      #expect(game.fillCount == 400 - 4 * percent)
    }
  }

  @Test func otherSeedsGiveOtherWalls() throws {
    let all = try (0..<10 as Range<UInt64>).map { seed in
      try Self.walls(of: newGame(12, 12, seed: seed) { $0.hazards = 5 })
    }
    #expect(Set(all).count == 10)
  }

  /// Portals with what is around them and food places stay as the arena has them.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func portalsAndFoodPlacesAreKept(seed: UInt64) throws {
    let text = "..........\n.A......*.\n..........\n..@.......\n.*......A.\n..........\n"
    let game = try newGame(text, seed: seed) {
      $0.hazards = 20
      $0.foods = 2
    }
    let arena = game.options.arena
    let portals = arena.portals.flatMap { [$0.first, $0.second] }
    let near = portals.flatMap { portal in
      (-1...1).flatMap { y in (-1...1).map { portal + Point($0, y) } }
    }
    #expect((near + arena.foodPlaces).allSatisfy { !game.isWall($0) }, "seed \(seed)")
    #expect(game.fillCount < arena.fillCount)
  }

  @Test func theBoardIsFullWithoutTheWalls() throws {
    var wins = 0
    for seed in 0..<200 as Range<UInt64> where wins == 0 {
      var game = try newGame(4, 4, seed: seed) {
        $0.hazards = 10
        $0.wrap = true
        $0.maxSteps = 2_000
      }
      PilotKind.careful.finish(&game)
      guard game.status == .won else { continue }
      wins += 1
      #expect(game.length == game.fillCount)
      #expect(game.fillCount == 15)
    }
    #expect(wins == 1)
  }
}
