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
      (".OO\nOO.\n.O.", "stabilised at 1,103", "8 blocks, 4 beehives, 4 blinkers, 1 boat, 1 loaf, 1 ship, 6 gliders"),
      ("O.O", "dies at 1", ""),
      ("OO\n.O", "stabilised at 1", "1 block"),
      ("OO.OO\nOO.OO", "still life", "2 blocks"),
      ("", "empty", ""),
      (".O.....\n...O...\nOO..OOO", "stabilised at 5,206",
        "41 blinkers, 34 blocks, 30 beehives, 8 boats, 5 loaves, 3 ships, 2 barges, 2 ponds, 1 mango, 13 gliders"),
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
}
