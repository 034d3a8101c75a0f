import Lattice
import Life
import LifeKernels
import Testing

/// The base step in each tier of vector instructions against the rule itself, on random cells.
@Suite struct HashLifeLeafTests {
  private static let cases: [(tier: LifeTier, seed: UInt64)] =
    [LifeTierBaseline, LifeTierAVX2, LifeTierAVX512]
    .filter { $0.rawValue <= life_best_tier().rawValue }
    .flatMap { tier in (0..<12 as Range<UInt64>).map { (tier, $0) } }

  /// Life, a rule on counts, or any outcomes; none with birth in an empty block.
  private func table(_ kind: UInt64, _ generator: inout SplitMix64) -> BlockTable {
    if kind == 0 { return BlockTable(.life) }
    let words = (0..<8).map { _ in generator.next() }
    if kind == 1 {
      return BlockTable(
        LifeLikeRule(
          birth: UInt16(truncatingIfNeeded: words[0]) & ~1,
          survival: UInt16(truncatingIfNeeded: words[1])))
    }
    return BlockTable { $0 != 0 && words[$0 >> 6] >> UInt64($0 & 63) & 1 == 1 }
  }

  @Test(arguments: cases) func theMiddleOfASquare(tier: LifeTier, seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let even = table(seed % 3, &generator)
    let odd = seed % 2 == 0 ? even : table(2, &generator)
    let generations = [16, 1, 8, 0, 5][Int(seed) % 5]
    let words = (0..<64).map { _ in generator.next() & generator.next() }
    let ids = (0..<16).map { UInt32($0) | UInt32(LifeLeafFlag) }
    var middle = [UInt64](repeating: 0, count: 16)
    var rules = (LifeLeafRule(even), LifeLeafRule(odd))
    life_leaf_step(tier)?(words, ids, Int32(generations), &rules.0, &rules.1, &middle)

    // A word holds four rows of sixteen cells.
    func bit(_ x: Int, _ y: Int, _ words: [UInt64], side: Int) -> Int {
      let word = 4 * (y >> 4 * side + x >> 4) + (y & 15) >> 2
      return Int(words[word] >> UInt64(16 * (y & 3) + x & 15) & 1)
    }
    var board = (0..<64).map { y in (0..<64).map { bit($0, y, words, side: 4) } }
    for generation in 0..<generations {
      let rule = generation % 2 == 0 ? even : odd
      var next = board
      for y in 1..<63 {
        for x in 1..<63 {
          var block = 0
          for row in board[y - 1...y + 1] {
            for cell in row[x - 1...x + 1] { block = block << 1 | cell }
          }
          next[y][x] = rule[block] ? 1 : 0
        }
      }
      board = next
    }
    let expected = board[16..<48].map { Array($0[16..<48]) }
    let found = (0..<32).map { y in (0..<32).map { bit($0, y, middle, side: 2) } }
    #expect(found == expected, "tier \(tier), seed \(seed), \(generations) generations")
  }
}
