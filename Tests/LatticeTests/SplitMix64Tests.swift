import Lattice
import Testing

@Suite struct SplitMix64Tests {
  /// The first numbers for seed 1234567, as published with the reference implementation.
  @Test func matchesTheReference() {
    var generator = SplitMix64(seed: 1_234_567)
    let drawn = (0..<5).map { _ in generator.next() }
    #expect(
      drawn == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test(arguments: [1, 2, 3, 7, 10, 1000])
  func boundedDrawsCoverTheRangeAndNothingElse(bound: Int) {
    var generator = SplitMix64(seed: 7)
    var counts = [Int](repeating: 0, count: bound)
    for _ in 0..<(bound * 200) { counts[generator.below(bound)] += 1 }
    #expect(counts.allSatisfy { $0 > 100 && $0 < 320 })
  }

  @Test func streamsDiffer() {
    var firsts = Set<UInt64>()
    for stream in 0..<1000 as Range<UInt64> {
      var generator = SplitMix64(seed: 1, stream: stream)
      firsts.insert(generator.next())
    }
    #expect(firsts.count == 1000)
  }
}
