import BigInt
import Lattice
import Life
import Testing

@Suite("What a pattern is")
struct PatternAnalysisTests {
  static func finding(
    _ picture: String, _ rule: String = "B3/S23", limits: PatternAnalysis.Limits = .init()
  ) throws -> Finding {
    var engine = try EngineKind.automatic(RuleString(parsing: rule))
    engine.insert(Pattern(picture: picture))
    var analysis = PatternAnalysis(of: engine, limits: limits)
    analysis.advance()
    return try #require(analysis.finding)
  }

  @Test(
    "Objects that everyone knows",
    arguments: [
      ("OO\nOO", "still life", "1 block"),
      ("OOO", "oscillator, period 2", "1 blinker"),
      (".O.\n..O\nOOO", "spaceship, c/4 diagonal, period 4", "1 glider"),
      (".OOOO\nO...O\n....O\nO..O.", "spaceship, c/2 orthogonal, period 4", "1 LWSS"),
      ("..O....O..\nOO.OOOO.OO\n..O....O..", "oscillator, period 15", "1 pentadecathlon"),
      (
        ".OO\nOO.\n.O.", "stabilised at 1,103",
        "8 blocks, 4 beehives, 4 blinkers, 1 boat, 1 loaf, 1 ship, 6 gliders"
      ),
      ("O.O", "dies at 1", ""),
      ("OO\n.O", "stabilised at 1", "1 block"),
      ("OO.OO\nOO.OO", "still life", "2 blocks"),
      ("", "empty", ""),
      (
        ".O.....\n...O...\nOO..OOO", "stabilised at 5,206",
        "41 blinkers, 34 blocks, 30 beehives, 8 boats, 5 loaves, 3 ships, 2 barges, 2 ponds, "
          + "1 mango, 13 gliders"
      ),
      ("......O.\nOO......\n.O...OOO", "dies at 130", ""),
      (
        """
        ........................O...........
        ......................O.O...........
        ............OO......OO............OO
        ...........O...O....OO............OO
        OO........O.....O...OO..............
        OO........O...O.OO....O.O...........
        ..........O.....O.......O...........
        ...........O...O....................
        ............OO......................
        """, "gun, period 30", "1 glider"
      ),
    ])
  func known(picture: String, summary: String, census: String) throws {
    let finding = try Self.finding(picture)
    #expect(finding.summary() == summary)
    #expect(finding.census.text == census)
  }

  @Test(
    "Other rules and other planes",
    arguments: [
      (".O.\n..O\nOOO", "B36/S23", "spaceship, c/4 diagonal, period 4"),
      (".O\nO.\nO.\n.O", "B2/S", "spaceship, c orthogonal, period 1"),
      ("11\n22", "/2/3", "spaceship, c orthogonal, period 1"),
      (".O.\n..O\nOOO", "B0123478/S01234678", "spaceship, c/4 diagonal, period 4"),
      (".O.\n..O\nOOO", "B3/S23:T20,20", "oscillator, period 80"),
      (".O.\n..O\nOOO", "B3/S23:P10,10", "stabilised at 11"),
      ("OO", "B3/S23:T20,20", "dies at 1"),
      ("O", "B1357/S1357:T16,16", "dies at 8"),
      ("O", "B1357/S1357", "not known: too many cells at 47"),
      ("", "B0/S:T4,4", "oscillator, period 2"),
      ("11\n11", "345/3/3", "still life"),
    ])
  func otherRules(picture: String, rule: String, summary: String) throws {
    let finding = try Self.finding(picture, rule, limits: .init(generations: 400, population: 2000))
    #expect(finding.summary() == summary)
  }

  @Test("What goes beyond a limit is not known")
  func limits() throws {
    let picture = ".OO\nOO.\n.O."
    #expect(
      try Self.finding(picture, limits: .init(generations: 300)).kind == .unknown(.generations))
    #expect(
      try Self.finding(picture, limits: .init(population: 100)).kind == .unknown(.population))
    let none = try Self.finding(picture, limits: .init(population: 4))
    #expect(none.summary() == "not known: too many cells")
  }

  @Test("Phrases for a status line")
  func phrases() throws {
    let start = BigInt(1_000_000)
    #expect(try Self.finding("OOO").phrase() == "p2 oscillator")
    #expect(try Self.finding(".O.\n..O\nOOO").phrase() == "c/4 diagonal spaceship")
    #expect(try Self.finding("OO\n.O").phrase(from: start) == "stabilised at 1,000,001")
    #expect(try Self.finding("OO\n.O").phrase(from: start, at: start) == "settles at 1,000,001")
    #expect(
      try Self.finding("OO\n.O").phrase(from: start, at: start + 1) == "stabilised at 1,000,001")
    #expect(try Self.finding("O").phrase(from: start) == "dies at 1,000,001")
    #expect(try Self.finding("O").summary(from: start, at: start) == "dies at 1,000,001")
    #expect(try Self.finding("O").summary(from: start, at: start + 1) == "died at 1,000,001")
    #expect(try Self.finding("").phrase() == nil)
    #expect(try Self.finding(".O........O.\nO..........O\nOOO......OOO").phrase() == "2 objects")
  }
}
