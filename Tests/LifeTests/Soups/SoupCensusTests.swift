import Lattice
import Testing

@testable import Life

@Suite("Sums of censuses")
struct SoupCensusTests {
  @Test("Ranges of numbers are what sets of numbers are", arguments: 1...60)
  func ranges(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    var ranges = NumberRanges()
    var numbers: Set<Int> = []
    for _ in 1...12 {
      let start = 1 + generator.below(60)
      let range = start...start + generator.below(8)
      let part = NumberRanges(range)
      #expect((ranges.overlap(with: part) == nil) == numbers.isDisjoint(with: range))
      if let twice = part.overlap(with: ranges) {
        #expect(numbers.isSuperset(of: twice), "seed \(seed)")
        continue
      }
      ranges.add(part)
      numbers.formUnion(range)
      #expect(ranges.count == numbers.count, "seed \(seed)")
      #expect((1...80).allSatisfy { ranges.contains($0) == numbers.contains($0) })
    }
    for (a, b) in zip(ranges.ranges, ranges.ranges.dropFirst()) {
      #expect(a.upperBound + 1 < b.lowerBound, "seed \(seed)")
    }
    #expect(NumberRanges(ranges.ranges) == ranges)
    #expect(ranges.ranges.count < 2 || NumberRanges(Array(ranges.ranges.reversed())) == nil)
    let first = 1 + generator.below(40)
    let wanted = first...first + generator.below(40)
    var missing = ranges.missing(in: wanted)
    var taken: [Int] = []
    while let part = missing.takeFirst(1 + generator.below(5)) { taken += part }
    #expect(taken == wanted.filter { !numbers.contains($0) }, "seed \(seed)")
  }

  @Test("Parts in any order are the whole", arguments: 1...2 as ClosedRange<UInt64>)
  func parts(seed: UInt64) throws {
    let series = try SoupSeries(size: Size(7, 7), seed: seed)
    let whole = try #require(SoupCounter(series).count(1...30))
    var generator = SplitMix64(seed: seed)
    var left = NumberRanges(1...30)
    var parts: [SoupCensus] = []
    while let numbers = left.takeFirst(1 + generator.below(14)) {
      parts.append(try #require(SoupCounter(series).count(numbers)))
    }
    parts.shuffle(using: &generator)
    var sum = SoupCensus(series)
    for part in parts { sum.add(part) }
    #expect(sum == whole)
  }
}
