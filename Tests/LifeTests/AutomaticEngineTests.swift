import BigInt
import Lattice
import Life
import TestSupport
import Testing

/// Races between engines: whoever wins them, no cell may be lost.
@Suite struct AutomaticEngineTests {
  /// A universe that races as often as can be.
  private func racing(_ rule: RuleString) -> AutomaticEngine {
    AutomaticEngine(rule: rule.rule, topology: rule.topology, firstRace: 1)
  }

  /// Settles in generation 1103; its gliders fly on for ever.
  private let rPentomino = Pattern(
    cells: [(1, 0), (2, 0), (0, 1), (1, 1), (1, 2)].map(Point.init))

  @Test(arguments: 0..<40 as Range<UInt64>) func racesLoseNoCell(seed: UInt64) throws {
    var universe = RandomUniverse(seed: seed, bounded: false)
    var naive = try EngineKind.naive.make(universe.rule)
    var engine = racing(universe.rule)
    naive.insert(universe.soup)
    engine.insert(universe.soup)
    for _ in 0..<4 {
      let generations = BigInt(universe.generator.below(14))
      naive.advance(by: generations)
      // Broken off now and then, in races too.
      var done: BigInt = 0
      while done < generations {
        var questions = universe.generator.below(5) + 1
        done += engine.advance(by: generations - done) {
          questions -= 1
          return questions < 0
        }
      }
      #expect((engine.pattern == naive.pattern) as Bool, "\(universe)")
      #expect((engine.generation == naive.generation) as Bool, "\(universe)")
      #expect((engine.background == naive.background) as Bool, "\(universe)")
      #expect((engine.population == naive.population) as Bool, "\(universe)")
      let cell = Point(universe.generator.below(60) - 30, universe.generator.below(60) - 30)
      naive[cell] = 1 - naive[cell]
      engine[cell] = 1 - engine[cell]
    }
  }

  @Test func theSameUniverseChangesEnginesAtTheSameGenerations() throws {
    func kinds() throws -> [EngineKind] {
      let rule = RuleString(.life)
      var engine = racing(rule)
      engine.insert(rPentomino)
      return (0..<20).map { _ in
        engine.advance(by: 100_000)
        return engine.kind
      }
    }
    let first = try kinds()
    #expect(try first == kinds())
    #expect(first.contains(.hashlife))
  }

  @Test func whatSettlesGetsAnywhere() throws {
    var engine = racing(RuleString(.life))
    engine.insert(rPentomino)
    engine.advance(by: BigInt(10).power(30))
    #expect(engine.kind == .hashlife)
    #expect(engine.population == 116)
  }

  @Test func aCopyIsASnapshotDuringARaceToo() throws {
    var engine = racing(RuleString(.life))
    engine.insert(
      Soup(filling: Rect(x: 0, y: 0, width: 24, height: 24), density: 0.4, seed: 5).pattern)
    var questions = 0
    _ = engine.advance(by: 1000) {
      questions += 1
      return questions > 3
    }
    let before = engine.pattern
    var copy = engine
    copy.advance(by: 100)
    #expect((engine.pattern == before) as Bool)
    engine.advance(by: 100)
    #expect((engine.pattern == copy.pattern) as Bool)
  }

  @Test func aTreeStaysATree() throws {
    var source = HashLifeEngine(rule: .life, topology: .plane)
    source.insert(
      Soup(filling: Rect(x: -9, y: -9, width: 90, height: 40), density: 0.4, seed: 2).pattern)
    var engine = AutomaticEngine(rule: .life, topology: .plane)
    let isInserted = engine.insert(tree: source.quadtree)
    #expect(isInserted)
    #expect(engine.kind == .hashlife)
    #expect((engine.pattern == source.pattern) as Bool)
    #expect(engine.tree != nil)
  }

  @Test func tilesThatOutgrowMemoryBecomeATree() throws {
    var engine = AutomaticEngine(rule: .life, topology: .plane)
    engine.insert(
      Soup(filling: Rect(x: 0, y: 0, width: 64, height: 64), density: 0.4, seed: 2).pattern)
    engine.resources.memory = 100_000
    engine.advance(by: 1000)
    #expect(engine.kind == .hashlife)
    #expect(engine.generation == 1000)
  }

  @Test(arguments: [1_000, 10_000, 30_000, 60_000, 100_000, 300_000])
  func withLittleMemoryItGetsThereOrSaysThatItCannot(memory: Int) throws {
    var engine = AutomaticEngine(rule: .life, topology: .plane)
    engine.insert(rPentomino)
    engine.resources.memory = memory
    engine.advance(by: 1500)
    #expect((engine.generation == 1500) != engine.isOutOfMemory)
    var reference = HashLifeEngine(rule: .life, topology: .plane)
    reference.insert(rPentomino)
    reference.advance(by: engine.generation)
    #expect((engine.pattern == reference.pattern) as Bool)
  }

  @Test func whatFitsInNoEngineStopsAndSaysSo() throws {
    var engine = AutomaticEngine(rule: .life, topology: .plane)
    engine.insert(
      Soup(filling: Rect(x: 0, y: 0, width: 64, height: 64), density: 0.4, seed: 2).pattern)
    engine.resources.memory = 1_000
    engine.advance(by: 100_000)
    #expect(engine.generation < 100_000)
    #expect(engine.isOutOfMemory)
    engine.resources.memory = 1 << 30
    engine.advance(by: 50)
    #expect(!engine.isOutOfMemory)
  }

  @Test func aFarFutureBeginsOnQuadtrees() throws {
    let gun = """
      ........................O...........
      ......................O.O...........
      ............OO......OO............OO
      ...........O...O....OO............OO
      OO........O.....O...OO..............
      OO........O...O.OO....O.O...........
      ..........O.....O.......O...........
      ...........O...O....................
      ............OO......................
      """
    var engine = AutomaticEngine(rule: .life, topology: .plane)
    engine.insert(Pattern(picture: gun))
    engine.advance(by: BigInt(1) << 60)
    #expect(engine.kind == .hashlife)
    #expect(engine.population == BigInt("192153584101141204"))
  }
}
