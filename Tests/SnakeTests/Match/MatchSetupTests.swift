import Lattice
import Snake
import Testing

/// A match on an open board; `change` adjusts the options.
func newMatch(
  _ width: Int, _ height: Int, seed: UInt64 = 1,
  _ change: (inout SnakeMatch.Options) -> Void = { _ in }
) throws -> SnakeMatch {
  guard let arena = Arena.open(Size(width, height)) else { throw SnakeMatch.SetupError.noRoom }
  var options = SnakeMatch.Options(arena: arena)
  change(&options)
  return try SnakeMatch(options: options, seed: seed)
}

@Suite struct MatchSetupTests {
  /// Rows: snakes, and the walk that is at least between any two on 40x20.
  @Test(arguments: [(2, 30), (3, 16), (4, 14), (8, 8)])
  func startsAreFarApart(snakes: Int, least: Int) throws {
    for seed in 0..<40 as Range<UInt64> {
      let match = try newMatch(40, 20, seed: seed) { $0.snakes = snakes }
      let heads = match.living.compactMap(match.head)
      #expect(heads.count == snakes)
      for (place, a) in heads.enumerated() {
        for b in heads.dropFirst(place + 1) {
          #expect(abs(a.x - b.x) + abs(a.y - b.y) >= least, "seed \(seed): \(heads)")
        }
      }
    }
  }

  @Test func headingsLeadInward() throws {
    for seed in 0..<40 as Range<UInt64> {
      let match = try newMatch(40, 20, seed: seed) { $0.snakes = 8 }
      for snake in match.living {
        var cell = try #require(match.head(of: snake))
        var run = 0
        while match.options.arena.contains(cell) {
          cell = cell + match.snakes[snake].heading.step
          run += 1
        }
        #expect(run > 10, "seed \(seed)")
      }
    }
  }

  @Test func startsAreDrawnFromTheSeed() throws {
    let matches = try (0..<20).map { try newMatch(20, 20, seed: $0) }
    #expect(Set(matches.map { $0.head(of: 0) }).count > 10)
    #expect(try newMatch(20, 20, seed: 7) == newMatch(20, 20, seed: 7))
  }

  @Test func snakesUncoil() throws {
    var match = try newMatch(30, 20) { $0.startLength = 4 }
    for length in [1, 2, 3, 4, 4] {
      #expect(match.snakes.map(\.length) == [length, length])
      match.advance([])
    }
  }

  @Test func theArenasStartIsTheFirstSnakes() throws {
    let arena = try Arena(parsing: "..........\n...@......\n..........\n")
    for seed in 0..<10 as Range<UInt64> {
      let match = try SnakeMatch(options: .init(arena: arena), seed: seed)
      #expect(match.head(of: 0) == Point(3, 1))
      #expect(match.head(of: 1)?.x ?? 0 > 6)
    }
  }

  @Test func theArenasOwnStartsAreTaken() throws {
    let arena = try Arena(
      parsing: "heading: down\n\n@........2\n....AA....\n..........\n.....*....\n3.........\n")
    var options = SnakeMatch.Options(arena: arena)
    options.snakes = 4
    options.foods = 9
    let match = try SnakeMatch(options: options, seed: 1)
    #expect(
      (0..<3).map { match.head(of: $0) } == [Point(0, 0), Point(9, 0), Point(0, 4)])
    #expect(match.snakes.prefix(3).map(\.heading) == [.down, .left, .right])
    #expect(match.foods == [Point(5, 3)])
  }

  @Test func impossibleMatchesAreRefused() {
    #expect(throws: SnakeMatch.SetupError.snakes(1)) { try newMatch(9, 9) { $0.snakes = 1 } }
    #expect(throws: SnakeMatch.SetupError.snakes(9)) { try newMatch(9, 9) { $0.snakes = 9 } }
    #expect(throws: SnakeMatch.SetupError.noRoom) { try newMatch(2, 1) { $0.startLength = 1 } }
    #expect(throws: SnakeMatch.SetupError.noRoom) { try newMatch(3, 2) }
    #expect(throws: SnakeMatch.SetupError.noRoom) {
      try newMatch(9, 9) { $0.startLength = Int.max }
    }
    #expect(throws: SnakeMatch.SetupError.startLength(0)) {
      try newMatch(9, 9) { $0.startLength = 0 }
    }
    #expect(throws: SnakeMatch.SetupError.growth(0)) { try newMatch(9, 9) { $0.growth = 0 } }
    #expect(throws: SnakeMatch.SetupError.foods(100)) { try newMatch(9, 9) { $0.foods = 100 } }
    #expect(throws: SnakeMatch.SetupError.maxSteps(0)) { try newMatch(9, 9) { $0.maxSteps = 0 } }
    #expect(throws: SnakeMatch.SetupError.self) {
      let arena = try Arena(parsing: ".....#.....\n")
      _ = try SnakeMatch(options: .init(arena: arena), seed: 1)
    }
  }

  @Test func aQueueServesASnakeOfAMatch() throws {
    var match = try newMatch(20, 20)
    match.advance([])
    let snake = match.snakes[0]
    var queue = TurnQueue()
    let isReversalTaken = queue.push(snake.heading.opposite, for: snake)
    let isTurnTaken = queue.push(snake.heading.leftTurn, for: snake)
    #expect(!isReversalTaken && isTurnTaken)
    #expect(queue.count == 1)
  }

  /// Bodies stay in one piece and never overlap, and the cells always add up, whatever is steered.
  @Test(arguments: 0..<30 as Range<UInt64>)
  func invariantsHold(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var match = try newMatch(12, 9, seed: seed) {
      $0.snakes = 2 + Int(seed % 7)
      $0.wrap = seed % 2 == 0
      $0.foods = 1 + Int(seed % 5)
      $0.growth = 1 + Int(seed % 3)
    }
    while match.status == .running {
      // Mostly turns that a look at the next cell allows, so that the match goes on for a while.
      let turns = match.snakes.indices.map { snake -> Direction? in
        guard let head = match.head(of: snake) else { return nil }
        let open = Direction.allCases.filter { match.neighbour(of: head, towards: $0) != nil }
        return open.isEmpty || random.below(8) == 0
          ? Direction.allCases[random.below(4)] : open[random.below(open.count)]
      }
      let digest = match.digest
      match.advance(turns)
      #expect(match.digest != digest)
      var covered: Set<Point> = []
      for snake in match.living {
        let body = Array(match.body(of: snake))
        #expect(body.count == match.snakes[snake].length)
        #expect(body.allSatisfy { match[$0] == .snake(snake) })
        #expect(covered.isDisjoint(with: body), "seed \(seed)")
        covered.formUnion(body)
      }
      var count = 0
      for y in 0..<9 {
        for x in 0..<12 where match[Point(x, y)].snake != nil { count += 1 }
      }
      #expect(count == covered.count, "seed \(seed)")
      #expect(match.foods.allSatisfy { match[$0] == .food })
      #expect(match.steps < 5_000)
    }
  }
}
