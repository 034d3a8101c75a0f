import BigInt
import Lattice
import Testing

@testable import Life

/// Soups counted fast and in another way: by running them naively and taking them apart slowly.
@Suite("Counting soups")
struct SoupCounterTests {
  /// What `PatternAnalysis` finds of a soup that was run by the definition of a generation.
  private func slow(_ soup: Pattern, under rule: Rule, after generations: Int) throws -> Finding {
    var engine = try EngineKind.naive.make(RuleString(rule))
    engine.insert(soup)
    engine.advance(by: BigInt(generations))
    var analysis = PatternAnalysis(of: engine, limits: .init(generations: 4000))
    analysis.advance()
    return try #require(analysis.finding)
  }

  private func objects(_ finding: Finding) -> [String: Int] {
    Dictionary(
      finding.census.sorted.map { ($0.object.code ?? "?", $0.count) }, uniquingKeysWith: +)
  }

  @Test(
    "The objects are those that a slow look finds",
    arguments: [
      ("B3/S23", Size(8, 8), Symmetry.c1, 6), ("B3/S23", Size(9, 9), .d8AboutCell, 4),
      ("B3/S23", Size(8, 8), .c4AboutCorner, 3), ("B36/S23", Size(6, 6), .c1, 4),
      ("B3/S12", Size(6, 6), .c1, 4), ("B2-a/S12", Size(4, 4), .c1, 4),
    ])
  func slowly(rule: String, size: Size, symmetry: Symmetry, count: Int) throws {
    let rule = try Rule(rule)
    let series = try SoupSeries(rule: rule, size: size, symmetry: symmetry, seed: 5)
    let counter = SoupCounter(series)
    var sum = SoupCensus(series)
    var settled = 0
    for number in 1...count {
      let outcome = counter.outcome(of: number)
      let part = try #require(counter.count(number...number))
      #expect(part.finds.mapValues(\.count) == outcome.objects, "soup \(number)")
      sum.add(part)
      guard outcome.ending == .settled, outcome.generations < 500 else { continue }
      settled += 1
      let finding = try slow(
        series.soup(number).pattern, under: rule, after: outcome.generations)
      #expect(finding.since == 0, "soup \(number)")
      #expect(objects(finding) == outcome.objects, "soup \(number)")
    }
    #expect(settled > 1)
    #expect(sum == SoupCounter(series).count(1...count))
  }

  @Test("Lifespans are those that an analysis from the start finds")
  func lifespans() throws {
    let series = try SoupSeries(size: Size(8, 8), seed: 3)
    let census = try #require(SoupCounter(series).count(1...6))
    #expect(census.methuselahs.count == 6)
    for methuselah in census.methuselahs {
      let finding = try slow(series.soup(methuselah.soup).pattern, under: .life, after: 0)
      #expect(finding.since == methuselah.lifespan, "soup \(methuselah.soup)")
      var engine = try EngineKind.sparse.make(RuleString(.life))
      engine.insert(series.soup(methuselah.soup).pattern)
      engine.advance(by: BigInt(methuselah.lifespan))
      #expect(engine.population == BigInt(methuselah.population), "soup \(methuselah.soup)")
    }
  }

  @Test("What was counted before changes nothing")
  func memory() throws {
    let series = try SoupSeries(size: Size(8, 8), seed: 11)
    let counter = SoupCounter(series)
    let whole = try #require(counter.count(1...20))
    for cut in [1, 13] {
      let fresh = SoupCounter(series)
      var sum = try #require(fresh.count(cut + 1...20))
      sum.add(try #require(counter.count(1...cut)))
      // A counter lists only methuselahs that may still be among the longest.
      #expect(sum.finds == whole.finds, "cut \(cut)")
      #expect(sum.numbers == whole.numbers)
    }
  }

  @Test("Interrupted between two soups, it tells what it has")
  func interruption() throws {
    let series = try SoupSeries(size: Size(6, 6), seed: 2)
    let counter = SoupCounter(series)
    var left = 3
    let part = counter.count(1...10) {
      left -= 1
      return left < 0
    }
    #expect(part?.numbers == NumberRanges(1...3))
    #expect(counter.count(1...10, until: { true }) == nil)
  }

  @Test("Soups of a rule that explodes are told as not settled")
  func explosion() throws {
    let series = try SoupSeries(rule: try Rule("B2/S"), size: Size(8, 8), seed: 1)
    let counter = SoupCounter(series)
    let census = try #require(counter.count(1...5))
    #expect(census.unsettled == .init(count: 5, soups: [1, 2, 3, 4]))
    #expect(census.finds.isEmpty)
  }

  @Test(
    "Rules, sizes and densities without a census are refused",
    arguments: [
      ("B2/S/3", 8, 0.5, SoupSeriesError.severalStates), ("B03/S23", 8, 0.5, .birthOnZero),
      ("B2/S34H", 8, 0.5, .directed), ("B3/S23", 0, 0.5, .size), ("B3/S23", 1025, 0.5, .size),
      ("B3/S23", 8, 1.5, .density), ("B3/S23", 8, .nan, .density),
    ])
  func refusal(rule: String, side: Int, density: Double, error: SoupSeriesError) throws {
    let rule = try Rule(rule)
    #expect(throws: error) {
      try SoupSeries(rule: rule, size: Size(side, side), density: density, seed: 1)
    }
  }

  @Test("A size must suit the symmetry")
  func symmetry() throws {
    #expect(throws: SoupSeriesError.symmetry(.d8AboutCell, Size(16, 16))) {
      try SoupSeries(symmetry: .d8AboutCell, seed: 1)
    }
    for symmetry in Symmetry.allCases {
      let rect = try #require(symmetry.fitted(in: Rect(x: 0, y: 0, width: 16, height: 16)))
      let series = try SoupSeries(
        size: Size(rect.width, rect.height), symmetry: symmetry, seed: 1)
      #expect(!series.soup(1).pattern.isEmpty)
      #expect(series.soup(1) != series.soup(2))
    }
  }
}
