import Lattice
import Snake
import Testing

/// Situations that other programs get wrong, each as a board, some turns and what comes out.
@Suite struct SnakeEdgeCaseTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var arena: String
    var length = 3
    var growth = 1
    var turns: String
    var status: SnakeGame.Status
    var picture: [String]
  }

  static let cases = [
    Case(
      testDescription: "two columns: across the edge is the neck",
      arena: "heading: up\nedges: wrap\n\n..\n..\n@.\n..\n..\n*.\n", turns: "rr",
      status: .lost(.itself), picture: ["..", "..", "o@", "o.", "..", "*."]),
    Case(
      testDescription: "two rows: the same", arena: "edges: wrap\n\n..@...*\n.......\n",
      turns: "dd",
      status: .lost(.itself), picture: [".oo...*", "..@...."]),
    Case(
      testDescription: "one row ends at its end", arena: "..@.*\n", turns: "...",
      status: .lost(.wall), picture: [".ooo@"]),
    Case(
      testDescription: "one column, downwards", arena: "heading: down\n\n.\n.\n@\n.\n*\n",
      turns: "..", status: .running, picture: [".", "o", "o", "o", "@"]),
    Case(
      testDescription: "food in the last free cell", arena: "..@*\n", turns: ".", status: .won,
      picture: ["ooo@"]),
    Case(
      testDescription: "the last cell by way of a portal", arena: "..@AA*\n", turns: "..",
      status: .won, picture: [".ooAo@"]),
    Case(
      testDescription: "portals need not be filled", arena: "A..@*A\n", turns: ".", status: .won,
      picture: ["Aooo@A"]),
    Case(
      testDescription: "into the tail's cell", arena: ".....\n...@.\n.....\n.....\n*....\n",
      length: 4, turns: "dlu", status: .running,
      picture: [".....", "..@o.", "..oo.", ".....", "*...."]),
    Case(
      testDescription: "into the tail's cell while it is held",
      arena: "......\n...@..\n...*..\n......\n*.....\n", length: 2, growth: 3, turns: "dlu",
      status: .lost(.itself), picture: ["......", "..oo..", "..@o..", "......", "*....."]),
    Case(
      testDescription: "into the tail's cell when it is held no longer",
      arena: "......\n...@..\n...*..\n......\n*.....\n", length: 2, growth: 2, turns: "dlu",
      status: .running, picture: ["......", "..@o..", "..oo..", "......", "*....."]),
    Case(
      testDescription: "a turn against the neck goes straight on",
      arena: "......\n...@..\n......\n*.....\n", turns: "l.", status: .running,
      picture: ["......", "...oo@", "......", "*....."]),
    Case(
      testDescription: "up and left in two steps while moving right",
      arena: "......\n......\n...@..\n*.....\n", turns: "ul", status: .running,
      picture: ["......", "..@o..", "...o..", "*....."]),
  ]

  @Test(arguments: cases)
  func comesOut(_ row: Case) throws {
    var game = try newGame(row.arena) {
      $0.startLength = row.length
      $0.growth = row.growth
      $0.foods = 2
    }
    _ = game.go(row.turns)
    #expect(game.status == row.status)
    #expect(game.picture == row.picture)
  }

  @Test func winIsTestedBeforeFoodIsDrawn() throws {
    var game = try newGame("..@*\n")
    #expect(game.advance() == [.ate(Point(3, 0)), .grew, .won])
    #expect(game.foods.isEmpty)
  }

  /// A body that starts near an edge lies across it, each part on a cell of its own.
  @Test func startsAcrossTheEdge() throws {
    let game = try newGame("edges: wrap\n\n.......\n.@.....\n") { $0.startLength = 5 }
    #expect(
      Array(game.body) == [Point(1, 1), Point(0, 1), Point(6, 1), Point(5, 1), Point(4, 1)])
    let turned = try newGame("heading: up\nedges: wrap\n\n..\n..\n.@\n..\n") { $0.startLength = 3 }
    #expect(Array(turned.body) == [Point(1, 2), Point(1, 3), Point(1, 0)])
  }

  @Test func aBodyLongerThanItsLineDoesNotFit() {
    for heading in Direction.allCases {
      #expect(throws: SnakeGame.SetupError.self, "\(heading)") {
        try newGame("heading: \(heading)\nedges: wrap\n\n...\n...\n...\n") { $0.startLength = 4 }
      }
    }
  }

  @Test func headingBeforeTheFirstStepIsTheArenas() throws {
    var game = try newGame("heading: up\n\n...\n...\n.@.\n...\n...\n*..\n")
    #expect(game.heading == .up)
    game.advance(.down)
    #expect(game.head == Point(1, 1))
  }

  /// Rows: what is wrong, and the error.
  @Test func optionsOutOfBoundsAreRefused() throws {
    let rows: [(SnakeGame.SetupError, (inout SnakeGame.Options) -> Void)] = [
      (.level(0), { $0.speed.start = 0 }), (.level(11), { $0.speed.start = 11 }),
      (.foodsPerLevel(-1), { $0.speed.every = -1 }),
      (.foodsPerLevel(1_001), { $0.speed.every = 1_001 }),
      (.topLevel(4, start: 5), { $0.speed.top = 4 }),
      (.topLevel(11, start: 5), { $0.speed.top = 11 }),
      (.hazards(-1), { $0.hazards = -1 }), (.hazards(21), { $0.hazards = 21 }),
      (.scrollNeedsWrap, { $0.scroll = SnakeGame.Scroll(.up, every: 2) }),
      (
        .scrollEvery(1),
        {
          $0.wrap = true
          $0.scroll = SnakeGame.Scroll(.up, every: 1)
        }
      ),
      (.maxSteps(0), { $0.maxSteps = 0 }), (.growth(0), { $0.growth = 0 }),
    ]
    for (error, change) in rows {
      #expect(throws: error) { try newGame(9, 9, change) }
      #expect(!"\(error)".isEmpty && !"\(error)".hasSuffix("."))
    }
    #expect(throws: SnakeGame.SetupError.scrollWithPortals) {
      try newGame("edges: wrap\n\n..@.A\n..A..\n") {
        $0.scroll = SnakeGame.Scroll(.up, every: 2)
      }
    }
    #expect(throws: SnakeGame.SetupError.noRoom(Point(2, 0))) {
      try newGame(".AA@...\n.......\n") { $0.startLength = 2 }
    }
  }
}
