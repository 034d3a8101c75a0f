import BigInt
import Lattice
import Testing

@testable import Life

@Suite("Censuses")
struct CensusTests {
  private func finding(_ pattern: Pattern, slices: Int? = nil) throws -> Finding {
    var engine = try EngineKind.automatic(RuleString(.life))
    engine.insert(pattern)
    var analysis = PatternAnalysis(of: engine, limits: .init(generations: 4000))
    while analysis.finding == nil {
      var left = slices ?? .max
      analysis.advance {
        left -= 1
        return left < 0
      }
    }
    return try #require(analysis.finding)
  }

  private static func soup(_ seed: UInt64) -> Pattern {
    Soup(filling: Rect(x: 0, y: 0, width: 12, height: 12), density: 0.4, seed: seed).pattern
  }

  @Test("The objects put together are the ash", arguments: 1...6 as ClosedRange<UInt64>)
  func together(seed: UInt64) throws {
    let finding = try finding(Self.soup(seed))
    guard case .unknown = finding.kind else {
      // Run apart, each from its own cells, they are what the soup became.
      var engine = try EngineKind.automatic(RuleString(.life))
      engine.insert(Self.soup(seed))
      engine.advance(by: BigInt(finding.since + 200))
      guard let universe = AnalysisUniverse(rule: .life), !engine.pattern.isEmpty else { return }
      var memo = OrbitMemo()
      var dissection = Dissection(engine.pattern, on: universe, period: nil)
      guard case .settled(let orbits) = dissection.advance(memo: &memo, until: { false }) else {
        Issue.record("seed \(seed) is not settled")
        return
      }
      #expect(Pattern.union(orbits.map(\.cells)) == engine.pattern)
      engine.advance(by: 77)
      let later = orbits.map { orbit in
        var separation = ObjectSeparation(orbit, under: .life)
        var alone = universe.engine(.union(separation.advance(until: { false }) ?? []))
        // The objects are told as they are at some time of the period.
        let time = (0..<orbit.motion.period).first { orbit.cells(at: $0) == alone.pattern }
        alone.advance(by: BigInt(77 - (time ?? 0)))
        return alone.pattern
      }
      #expect(Pattern.union(later) == engine.pattern, "seed \(seed)")
      return
    }
  }

  @Test("Neither place nor orientation matters", arguments: 11...13 as ClosedRange<UInt64>)
  func symmetry(seed: UInt64) throws {
    let soup = Self.soup(seed)
    let known = try finding(soup)
    for orientation in 0..<8 {
      let turned = Pattern(
        cells: soup.cells.map { cell, _ in
          let x = orientation & 1 == 0 ? cell.x : -cell.x
          let y = orientation & 2 == 0 ? cell.y : -cell.y
          return orientation & 4 == 0 ? Point(x + 1000, y - 77) : Point(y + 1000, x - 77)
        })
      let other = try finding(turned)
      #expect(other.since == known.since, "seed \(seed), orientation \(orientation)")
      #expect(other.census.text == known.census.text, "seed \(seed), orientation \(orientation)")
    }
  }

  @Test("It does not matter how the work is divided", arguments: [1, 7, 100])
  func slices(count: Int) throws {
    for seed in 21...22 as ClosedRange<UInt64> {
      let soup = Self.soup(seed)
      #expect(try finding(soup, slices: count) == finding(soup), "seed \(seed)")
    }
  }

  @Test("Words")
  func words() throws {
    var census = Census()
    census.add(LifeObject(code: "xs7_2596", motion: Motion(period: 1), population: 7), count: 2)
    census.add(LifeObject(code: "xs4_33", motion: Motion(period: 1), population: 4), count: 1234)
    census.add(
      LifeObject(
        code: "xq4_153", motion: Motion(period: 4, displacement: Point(1, 1)), population: 5))
    census.add(LifeObject(code: "xs9_178ko", motion: Motion(period: 1), population: 9), count: 2)
    #expect(
      census.text == "1,234 blocks, 2 loaves, 2 trans-boats with tail, 1 glider")
    #expect(census.total == 1239)
  }
}
