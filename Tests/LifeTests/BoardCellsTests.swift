import BigInt
import Lattice
import Testing

@testable import Life

/// Boards that share their cells with copies: an edit copies the rows around it, and no more.
@Suite struct BoardCellsTests {
  private static let rules = [
    "B3/S23:T200,1000", "345/2/25:T100,1000", "B3/S23:P200,1000",
    "R2,C0,S2-5,B3-4,NM:T100,1000",
  ]

  private func universe(_ notation: String) throws -> DenseEngine {
    let rule = try RuleString(parsing: notation)
    var engine = DenseEngine(rule: rule.rule, topology: rule.topology, blocksFrom: 0)
    engine.insert(
      Soup(filling: try #require(rule.topology.extent), density: 0.3, seed: 5, for: rule.rule)
        .pattern)
    return engine
  }

  private func ownRows(_ engine: DenseEngine) -> Int {
    (engine.board as? BitBoard)?.present.ownRows ?? (engine.board as? ByteBoard)?.present.ownRows
      ?? 0
  }

  @Test(arguments: rules) func anEditAfterASnapshotCopiesAFewRows(notation: String) throws {
    var engine = try universe(notation)
    let all = ownRows(engine)
    #expect(all >= 1000)
    let first = engine
    let cells = engine.pattern
    engine[Point(3, 10)] = 1 - min(engine[Point(3, 10)], 1)
    let changed = engine.pattern
    #expect((changed != cells) as Bool)
    #expect(ownRows(engine) <= BoardCells.band)
    engine[Point(4, 11)] = 1
    engine[Point(-50, 10)] = 1
    #expect(ownRows(engine) <= 2 * BoardCells.band)
    // Another snapshot, and an edit elsewhere.
    let second = engine
    let secondCells = second.pattern
    engine[Point(0, -400)] = 1 - min(engine[Point(0, -400)], 1)
    #expect(ownRows(engine) <= BoardCells.band)
    #expect((first.pattern == cells) as Bool)
    #expect((second.pattern == secondCells) as Bool)
    #expect((engine.pattern != secondCells) as Bool)
    #expect(engine.population == BigInt(engine.pattern.population))
    // All three go on as if each had been alone.
    for start in [first, second, engine] {
      let rule = RuleString(start.rule, on: start.topology)
      var (shared, alone) = (start, try EngineKind.dense.make(rule))
      alone.insert(start.pattern)
      shared.resources.threads = 2
      shared.advance(by: 5)
      alone.advance(by: 5)
      #expect(ownRows(shared) == all)
      #expect((shared.pattern == alone.pattern) as Bool)
    }
  }

  /// What is left to copy before the board is stepped is broken off like a step, and gone on with.
  @Test(arguments: rules, 1...2) func theRestIsCopiedInParts(notation: String, threads: Int) throws
  {
    var engine = try universe(notation)
    engine.resources.threads = threads
    let snapshot = engine
    engine[Point(0, 0)] = 1
    let cells = engine.pattern
    var alone = try EngineKind.dense.make(RuleString(engine.rule, on: engine.topology))
    alone.insert(cells)
    var steps = 0
    var copied = ownRows(engine)
    while engine.generation == 0 {
      var questions = 0
      _ = engine.advance(by: 1) {
        questions += 1
        return questions > 1
      }
      #expect(ownRows(engine) >= copied)
      copied = ownRows(engine)
      steps += 1
      if engine.generation == 0 { #expect((engine.pattern == cells) as Bool) }
    }
    #expect(steps > 2)
    alone.advance(by: 1)
    #expect((engine.pattern == alone.pattern) as Bool)
    #expect(snapshot.generation == 0)
  }
}
