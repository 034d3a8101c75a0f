import BigInt
import Lattice
import Life
import TestSupport
import Testing

/// The laws that the protocol states, for each engine that can run the universe.
@Suite struct EngineLawTests {
  private static let seeds: Range<UInt64> = 0..<12

  private func engines(_ seed: UInt64) throws -> [(RandomUniverse, any Engine)] {
    try [false, true].flatMap { bounded in
      let universe = RandomUniverse(seed: seed, bounded: bounded)
      return try EngineKind.candidates(for: universe.rule).map { kind in
        var engine = try kind.make(universe.rule)
        engine.insert(universe.soup)
        return (universe, engine)
      }
    }
  }

  @Test(arguments: seeds) func whatGoesInComesOut(seed: UInt64) throws {
    for (universe, engine) in try engines(seed) {
      #expect((engine.pattern == universe.soup) as Bool, "\(universe)")
      #expect((engine.population == BigInt(universe.soup.population)) as Bool, "\(universe)")
    }
  }

  @Test(arguments: seeds) func stepsAddUp(seed: UInt64) throws {
    for (universe, engine) in try engines(seed) {
      var whole = engine
      var parts = engine
      whole.advance(by: 21)
      for part in [1, 8, 0, 3, 9] { parts.advance(by: BigInt(part)) }
      #expect((whole.pattern == parts.pattern) as Bool, "\(universe)")
      #expect((whole.generation == parts.generation) as Bool, "\(universe)")
    }
  }

  @Test(arguments: seeds) func aCopyIsASnapshot(seed: UInt64) throws {
    for (universe, engine) in try engines(seed) {
      var copy = engine
      copy.advance(by: 13)
      copy[Point(0, 0)] = 1
      #expect((engine.pattern == universe.soup) as Bool, "\(universe)")
      #expect((engine.generation == 0) as Bool, "\(universe)")
      var again = engine
      again.advance(by: 13)
      again[Point(0, 0)] = 1
      #expect((again.pattern == copy.pattern) as Bool, "\(universe)")
    }
  }

  @Test(arguments: seeds) func anInterruptedRunIsAtAWholeGeneration(seed: UInt64) throws {
    for (universe, engine) in try engines(seed) {
      var stopped = engine
      var questions = 0
      let done = stopped.advance(by: 1000) {
        questions += 1
        return questions > 2
      }
      var straight = engine
      straight.advance(by: done)
      // Who goes on after being told to stop asks again; who never asks gets to the end, which
      // only a universe at rest may reach in three questions.
      var later = stopped
      later.advance(by: 8)
      #expect((questions <= 3) as Bool, "\(universe)")
      #expect((done < 1000 || later.pattern == stopped.pattern) as Bool, "\(universe)")
      #expect((stopped.generation == done) as Bool, "\(universe)")
      #expect((stopped.pattern == straight.pattern) as Bool, "\(universe)")
    }
  }

  @Test(arguments: seeds) func movingAPatternMovesItsFuture(seed: UInt64) throws {
    let universe = RandomUniverse(seed: seed, bounded: false)
    for kind in EngineKind.candidates(for: universe.rule) {
      var here = try kind.make(universe.rule)
      var there = try kind.make(universe.rule)
      let offset = Point(1_234_567_891, -987_654_321)
      here.insert(universe.soup)
      there.insert(universe.soup.translated(by: offset))
      here.advance(by: 17)
      there.advance(by: 17)
      #expect((here.pattern.translated(by: offset) == there.pattern) as Bool, "\(universe)")
    }
  }
}
