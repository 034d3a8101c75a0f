import Lattice
import Testing

@testable import Snake

@Suite struct MatchPilotTests {
  /// A pilot and the next weaker one, and the matches that tell them apart: the fewer, the longer
  /// these pilots think.
  struct Pair: Sendable, CustomTestStringConvertible {
    var stronger: MatchPilotKind
    var weaker: MatchPilotKind
    var games: UInt64
    var size: Size
    /// The number of steps after which the longest snake wins.
    var steps: Int
    var testDescription: String { "\(stronger) against \(weaker)" }
  }

  static let pairs = [
    Pair(stronger: .hungry, weaker: .wanderer, games: 24, size: Size(11, 9), steps: 100),
    // Care pays in the long run only.
    Pair(stronger: .careful, weaker: .hungry, games: 30, size: Size(11, 9), steps: 200),
    Pair(stronger: .territory, weaker: .careful, games: 12, size: Size(9, 7), steps: 100),
    Pair(stronger: .hunter, weaker: .territory, games: 12, size: Size(8, 8), steps: 100),
  ]

  /// Of the games on these seeds the stronger pilot wins at least three for two that it loses.
  @Test(arguments: pairs)
  func theStrongerWins(_ pair: Pair) throws {
    var won = 0
    var lost = 0
    for seed in 1...pair.games {
      // They take turns in going first.
      let seat = Int(seed % 2)
      let kinds = seat == 0 ? [pair.stronger, pair.weaker] : [pair.weaker, pair.stronger]
      var match = try newMatch(pair.size.width, pair.size.height, seed: seed) {
        $0.maxSteps = pair.steps
      }
      var crew = MatchCrew(kinds)
      while match.status == .running { match.advance(crew.turns(in: match)) }
      if match.winner == seat { won += 1 } else if match.winner != nil { lost += 1 }
    }
    #expect(won * 2 >= lost * 3 && won * 2 > pair.games, "\(won) won, \(lost) lost")
  }

  static let arenas = [
    "............\n.@........2.\n............\n.3........4.\n............\n",
    "edges: wrap\n\n.A..#.......\n.@..#.....2.\n....#...*...\n.3..A.....4.\n....#.......\n",
    "############\n#@........2#\n#.########.#\n#3........4#\n############\n",
    ".@2.\n.34.\n....\n",
  ]

  /// All pilots can play on any board, and take no step that kills at once while another is left,
  /// other heads apart.
  @Test(arguments: arenas, MatchPilotKind.allCases)
  func playsOnAnyBoard(arena: String, kind: MatchPilotKind) throws {
    var options = SnakeMatch.Options(arena: try Arena(parsing: arena))
    options.snakes = 4
    options.startLength = 2
    options.foods = 2
    options.wrap = options.arena.edges == .wrap
    options.maxSteps = 60
    for seed in 1...2 as ClosedRange<UInt64> {
      var match = try SnakeMatch(options: options, seed: seed)
      var crew = MatchCrew([kind, kind, kind, kind])
      while match.status == .running {
        let turns = crew.turns(in: match)
        for snake in match.living {
          let exits = match.exits(of: snake)
          #expect(
            exits.isEmpty || exits.contains { $0.direction == turns[snake] },
            "seed \(seed), step \(match.steps), snake \(snake)")
        }
        match.advance(turns)
      }
      #expect(match.steps > 2)
    }
  }

  @Test(arguments: MatchPilotKind.allCases)
  func sameMatchSameMoves(kind: MatchPilotKind) throws {
    let digests = try (0..<2).map { _ in
      var match = try newMatch(12, 9, seed: 5) {
        $0.snakes = 3
        $0.maxSteps = 100
      }
      var crew = MatchCrew([kind, .wanderer, .hungry])
      while match.status == .running { match.advance(crew.turns(in: match)) }
      return match.digest
    }
    #expect(digests[0] == digests[1])
  }

  static let deadEnd = [
    "############", "#*...Aaaaa.#", "#####....aa#", "#B.........#", "############",
  ]

  /// Rows: a picture, a pilot for the snake A, and the directions it may choose.
  static let choices: [([String], MatchPilotKind, [Direction])] = [
    (["aaA*Bbb", ".......", "......."], .hungry, [.right]),
    (["aaA*Bbb", ".......", "......."], .careful, [.down]),
    (["aaA*Bbb", ".......", "......."], .territory, [.down]),
    (["aaA*Bbb", ".......", "......."], .hunter, [.down]),
    // The longer one takes the food and with it the other head.
    (["aaA*Bb.", ".......", "......."], .careful, [.right]),
    (["aaA*Bb.", ".......", "......."], .hunter, [.right]),
    // A dead end with a food in it, and the open board.
    (deadEnd, .hungry, [.left]), (deadEnd, .careful, [.down]), (deadEnd, .territory, [.down]),
    (deadEnd, .hunter, [.down]),
  ]

  @Test(arguments: choices)
  func chooses(rows: [String], kind: MatchPilotKind, directions: [Direction]) throws {
    let match = try SnakeMatch(rows)
    var pilot = kind.makePilot()
    #expect(directions.contains(pilot.turn(for: 0, in: match)))
  }

  @Test func theHunterShutsARivalIn() throws {
    // B runs along the edge; whoever goes straight on beside it leaves it no way out.
    var match = try SnakeMatch(
      [
        "............", "bbB.........", "aaaaA.......", "............", "............",
        ".........*..",
      ])
    var pilot = MatchPilotKind.hunter.makePilot()
    var steps = 0
    while match.status == .running, steps < 40 {
      let exits = match.exits(of: 1)
      match.advance([pilot.turn(for: 0, in: match), exits.first?.direction])
      steps += 1
    }
    #expect(match.winner == 0, "\(match.picture())")
  }
}
