import BigInt
import Lattice
import Testing

@testable import Life

@Suite("What cells do in a period")
struct CycleMapTests {
  private func map(_ code: String, _ rule: Rule = .life, period: Int) throws -> CycleMap {
    var engine = try EngineKind.automatic(RuleString(rule))
    engine.insert(try Apgcode(parsing: code).pattern)
    var tally = CycleTally(engine, motion: Motion(period: period))
    let result = tally.advance(until: { false })
    return try #require(result?.map)
  }

  /// A map as the definition has it, from the states of all cells in all generations.
  private func definition(_ pattern: Pattern, period: Int) throws -> [Point: CycleMap.Cell] {
    var engine = try EngineKind.automatic(RuleString(.life))
    engine.insert(pattern)
    var history: [Point: [Bool]] = [:]
    for time in 0..<period {
      for (cell, _) in engine.pattern.cells {
        history[cell, default: Array(repeating: false, count: period)][time] = true
      }
      engine.advance(by: 1)
    }
    return history.mapValues { states in
      let least = (1...period).first { part in
        period.isMultiple(of: part)
          && states.indices.allSatisfy { states[$0] == states[($0 + part) % period] }
      }
      return CycleMap.Cell(
        period: least ?? period, living: states.count { $0 },
        changes: states.indices.count { states[$0] != states[($0 + 1) % period] })
    }
  }

  @Test(
    "As the definition has it",
    arguments: [
      ("xs4_33", 1), ("xp2_7", 2), ("xp15_4r4z4r4", 15), ("xp8_gk2gb3z11", 8),
      ("xp30_w33z8kqrqk8zzzw33", 30), ("xp6_ccb7w66z066", 6), ("xp14_j9d0d9j", 14),
    ])
  func definition(code: String, period: Int) throws {
    let pattern = try Apgcode(parsing: code).pattern
    let map = try map(code, period: period)
    #expect(map.cells == (try definition(pattern, period: period)))
    #expect(map.bounds == Pattern(cells: map.cells.keys.sorted()).bounds)
  }

  @Test("Two oscillators side by side have two periods")
  func periods() throws {
    var engine = try EngineKind.automatic(RuleString(.life))
    engine.insert(Pattern(picture: "OOO"))
    engine.insert(try Apgcode(parsing: "xp3_025qzrq221").pattern.translated(by: Point(20, 20)))
    engine.insert(Pattern(picture: "OO\nOO").translated(by: Point(-20, 0)))
    var tally = CycleTally(engine, motion: Motion(period: 6))
    let outcome = tally.advance(until: { false })
    let result = try #require(outcome)
    #expect(result.map?.periods == [1, 2, 3])
    #expect(result.measures.parts?.strictRotor == 0)
  }

  @Test("Differences as sets have them", arguments: 0..<50 as Range<UInt64>)
  func differences(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func soup(_ seed: UInt64) -> Pattern {
      let rect = Rect(x: random.below(5), y: random.below(5), width: 12, height: 9)
      return Soup(filling: rect, density: 0.5, seed: seed).pattern
    }
    let (a, b) = (soup(seed), soup(seed + 1000))
    let left = Set(a.cells.map(\.0))
    let right = Set(b.cells.map(\.0))
    #expect(a.differences(from: b) == left.symmetricDifference(right).count, "seed \(seed)")
    #expect(a.differences(from: a) == 0)
  }

  @Test("Map of a universe found to be an oscillator")
  func mapping() throws {
    var engine = try EngineKind.automatic(RuleString(parsing: "B3/S23:T20,20"))
    engine.insert(Pattern(picture: ".O.\n..O\nOOO"))
    engine.generation = 7
    var analysis = PatternAnalysis(of: engine)
    analysis.advance()
    var mapping = try #require(CycleMapping(of: engine))
    while !mapping.isOver { mapping.advance(analysis) }
    #expect(mapping.map?.periods == [80] && mapping.since == 7)
    // What travels has no map.
    var ship = try EngineKind.automatic(RuleString(.life))
    ship.insert(Pattern(picture: ".O.\n..O\nOOO"))
    var none = try #require(CycleMapping(of: ship))
    var flight = PatternAnalysis(of: ship)
    none.advance(flight)
    #expect(!none.isOver, "nothing is found yet")
    flight.advance()
    while !none.isOver { none.advance(flight) }
    #expect(none.map == nil && none.hasOthers)
  }

  /// A block, blinkers in both phases, a pulsar, and a glider that flies away.
  @Test("Map of ash: of all that is at rest")
  func ash() throws {
    var engine = try EngineKind.automatic(RuleString(.life))
    let blinker = Pattern(picture: "OOO")
    let pulsar = try Apgcode(parsing: "xp3_co9nas0san9oczgoldlo0oldlogz1047210127401").pattern
    engine.insert(Pattern(picture: "OO\nOO").translated(by: Point(-20, 0)))
    engine.insert(blinker.translated(by: Point(-20, 10)))
    engine.insert(Pattern(picture: "O\nO\nO").translated(by: Point(-9, 9)))
    engine.insert(pulsar.translated(by: Point(10, -20)))
    engine.insert(Pattern(picture: ".O.\n..O\nOOO").translated(by: Point(20, 20)))
    engine.generation = 5
    var analysis = PatternAnalysis(of: engine)
    analysis.advance()
    #expect(analysis.finding?.kind == .several)
    var mapping = try #require(CycleMapping(of: engine))
    // Interrupted again and again.
    var calls = 0
    while !mapping.isOver {
      mapping.advance(analysis) {
        calls += 1
        return calls.isMultiple(of: 3)
      }
    }
    let map = try #require(mapping.map)
    #expect(map.period == 6 && map.periods == [1, 2, 3] && mapping.since == 5)
    #expect(mapping.hasOthers)
    #expect(map.cells[Point(-20, 0)]?.period == 1 && map.cells[Point(-19, 10)]?.period == 1)
    #expect(map.cells[Point(-20, 10)]?.period == 2 && map.cells[Point(-9, 11)]?.period == 2)
    #expect(map.cells[Point(-8, 10)]?.period == 2, "where a blinker lives in its other phase")
    #expect(map.cells[Point(12, -20)]?.period == 3)
    #expect(map.cells[Point(20, 22)] == nil, "a glider")
    // The same as each of them alone.
    for picture in [pulsar, blinker] {
      var alone = try EngineKind.automatic(RuleString(.life))
      alone.insert(picture)
      var analysis = PatternAnalysis(of: alone)
      analysis.advance()
      var mapping = try #require(CycleMapping(of: alone))
      while !mapping.isOver { mapping.advance(analysis) }
      let offset = picture == pulsar ? Point(10, -20) : Point(-20, 10)
      #expect(mapping.map?.cells.allSatisfy { map.cells[$0 + offset] == $1 } == true)
      #expect(!mapping.hasOthers)
    }
  }

  @Test(
    "Digests of RFC 1321",
    arguments: [
      ("", "d41d8cd98f00b204e9800998ecf8427e"), ("abc", "900150983cd24fb0d6963f7d28e17f72"),
      ("message digest", "f96b697d7cb7938d525a2f31aaf161d0"),
      (
        "12345678901234567890123456789012345678901234567890123456789012345678901234567890",
        "57edf4a22be3c955ac49da2e2107b67a"
      ),
    ])
  func digest(text: String, digest: String) {
    #expect(MD5.hex(text) == digest)
  }
}
