import BigInt
import Lattice
import Life
import Testing

/// Objects whose fate everybody knows, in every engine.
@Suite struct KnownPatternTests {
  private func universe(_ kind: EngineKind, _ picture: String, _ rule: String = "B3/S23") throws
    -> any Engine
  {
    var engine = try kind.make(RuleString(parsing: rule))
    engine.insert(Pattern(picture: picture))
    return engine
  }

  private static let planeEngines: [EngineKind] = [.naive, .sparse]

  @Test(arguments: planeEngines) func aGliderMovesOneCellInFourGenerations(kind: EngineKind) throws
  {
    var engine = try universe(kind, ".O.\n..O\nOOO")
    let start = engine.pattern
    engine.advance(by: 400)
    #expect(engine.pattern == start.translated(by: Point(100, 100)))
  }

  @Test(arguments: planeEngines) func theRPentominoSettles(kind: EngineKind) throws {
    var engine = try universe(kind, ".OO\nOO.\n.O.")
    engine.advance(by: 1103)
    #expect(engine.population == 116)
    engine.advance(by: 3)
    #expect(engine.population == 116)
  }

  @Test func aSleepingPlaneGoesAnywhereAtOnce() throws {
    var engine = try universe(.sparse, "OOO")
    let far = BigInt(10).power(30)
    engine.advance(by: far + 1)
    #expect(engine.generation == far + 1)
    #expect(engine.pattern.picture == "O\nO\nO")
  }

  @Test func aLongFlightLeavesNoTilesBehind() throws {
    var engine = try universe(.sparse, ".O.\n..O\nOOO")
    engine.advance(by: 1_000_000)
    #expect(engine.population == 5)
    #expect(engine.memory < 8 << 20)
  }

  @Test(arguments: [EngineKind.naive, .dense]) func aGliderCirclesATorus(kind: EngineKind) throws {
    var engine = try universe(kind, ".O.\n..O\nOOO", "B3/S23:T50,50")
    let start = engine.pattern
    engine.advance(by: 200)
    #expect(engine.pattern == start)
  }

  @Test(arguments: planeEngines) func anEmptyPlaneUnderB0Flashes(kind: EngineKind) throws {
    var engine = try kind.make(RuleString(parsing: "B0/S"))
    engine.advance(by: 1)
    #expect(engine.background == 1)
    #expect(engine.population == 0)
    #expect(engine[Point(7, -3)] == 1)
    engine.advance(by: 1)
    #expect(engine.background == 0)
  }

  @Test func aBoundedPlaneKillsWhatReachesItsEdge() throws {
    for kind in [EngineKind.naive, .dense] {
      var engine = try universe(kind, ".O.\n..O\nOOO", "B3/S23:P10,10")
      engine.advance(by: 100)
      // A glider that hits a dead edge turns into a block.
      #expect(engine.population == 4)
    }
  }

  @Test func brianStyleGenerationsAge() throws {
    var engine = try universe(.naive, "OO", "/2/3")
    engine.advance(by: 1)
    #expect(engine.pattern.picture == "OO\n22\nOO")
  }
}

/// The living plane of rules with B0 and S8, on which patterns are holes.
@Suite struct LivingBackgroundTests {
  @Test(arguments: [EngineKind.naive, .sparse]) func aGliderOfHolesGlides(kind: EngineKind) throws {
    // Conway's Life with black and white exchanged.
    var engine = try kind.make(RuleString(parsing: "B0123478/S01234678"))
    #expect(engine.background == 1)
    engine.insert(Pattern(picture: ".O.\n..O\nOOO"))
    #expect(engine.population == 5)
    #expect(engine[Point(1, 0)] == 0)
    #expect(engine[Point(0, 0)] == 1)
    let start = engine.pattern
    engine.advance(by: 40)
    #expect(engine.pattern == start.translated(by: Point(10, 10)))
    #expect(engine.background == 1)
  }
}
