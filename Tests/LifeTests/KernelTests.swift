import Lattice
import Life
import LifeKernels
import Testing

/// Each tier of vector instructions against the rule itself, on random words.
@Suite struct KernelTests {
  private static let tiers = [LifeTierBaseline, LifeTierAVX2, LifeTierAVX512].filter {
    $0.rawValue <= life_best_tier().rawValue
  }

  private static let cases: [(tier: LifeTier, seed: UInt64)] = tiers.flatMap { tier in
    (0..<24 as Range<UInt64>).map { (tier, $0) }
  }

  private func rule(_ generator: inout SplitMix64, _ seed: UInt64) -> LifeLikeRule {
    let birth = UInt16(truncatingIfNeeded: generator.next())
    let survival = UInt16(truncatingIfNeeded: generator.next())
    return seed % 3 == 0 ? .life : LifeLikeRule(birth: birth & ~1, survival: survival)
  }

  /// A board as a picture of bits, everything outside dead.
  private struct Board {
    var rows: [[UInt64]]
    let width: Int

    func lives(_ x: Int, _ y: Int) -> Bool {
      guard rows.indices.contains(y), x >= 0, x < width else { return false }
      return rows[y][x >> 6] >> UInt64(x & 63) & 1 == 1
    }

    func stepped(_ rule: LifeLikeRule) -> Board {
      var next = self
      for y in rows.indices {
        for x in 0..<width {
          var living = 0
          for dy in -1...1 {
            for dx in -1...1 where (dx, dy) != (0, 0) && lives(x + dx, y + dy) { living += 1 }
          }
          let bit: UInt64 = 1 << UInt64(x & 63)
          let lives = rule.successor(of: lives(x, y) ? 1 : 0, living: living) == 1
          next.rows[y][x >> 6] = lives ? next.rows[y][x >> 6] | bit : next.rows[y][x >> 6] & ~bit
        }
      }
      return next
    }
  }

  @Test(arguments: cases) func boards(tier: LifeTier, seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let rule = rule(&generator, seed)
    let words = 1 + generator.below(11)
    let height = 1 + generator.below(6)
    let stride = 32
    var source = [UInt64](repeating: 0, count: stride * (height + 2))
    for y in 1...height {
      for word in 0..<words { source[y * stride + 8 + word] = generator.next() }
    }
    var target = [UInt64](repeating: 0, count: source.count)
    var kernelRule = LifeRule(BlockTable(rule))
    source.withUnsafeBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        if let from = source.baseAddress, let to = target.baseAddress {
          life_board_step(
            tier, from + stride + 8, to + stride + 8, stride, words, height, &kernelRule)
        }
      }
    }
    func rows(_ cells: [UInt64]) -> [[UInt64]] {
      (1...height).map { Array(cells[($0 * stride + 8)..<($0 * stride + 8 + words)]) }
    }
    let expected = Board(rows: rows(source), width: words * 64).stepped(rule)
    #expect(rows(target) == expected.rows, "tier \(tier), seed \(seed), \(rule.notation)")
  }

  @Test(arguments: cases) func tiles(tier: LifeTier, seed: UInt64) {
    var generator = SplitMix64(seed: seed &+ 500)
    let even = rule(&generator, seed)
    let odd = seed % 2 == 0 ? even : rule(&generator, 1)
    let side = Int(LifeTileSide)
    let generations = 1 + generator.below(8)
    let filled = generator.below(512)
    // Nine tiles side by side, some of them empty.
    var tiles = [UInt64](repeating: 0, count: 9 * side)
    for tile in 0..<9 where filled >> tile & 1 == 1 {
      let rows = generator.below(side)
      for row in rows..<side {
        tiles[tile * side + row] = generator.next() >> 16 & generator.next()
      }
    }
    var board = Board(
      rows: [[UInt64]](repeating: [0, 0, 0], count: 3 * side), width: 3 * side)
    // The order of the change mask: the tile, N S W E NW NE SW SE.
    let places = [(1, 1), (1, 0), (1, 2), (0, 1), (2, 1), (0, 0), (2, 0), (0, 2), (2, 2)]
    for (tile, place) in places.enumerated() {
      for row in 0..<side {
        for x in 0..<side where tiles[tile * side + row] >> UInt64(x) & 1 == 1 {
          let column = place.0 * side + x
          board.rows[place.1 * side + row][column >> 6] |= 1 << UInt64(column & 63)
        }
      }
    }
    var result = [UInt64](repeating: 0, count: side)
    var rules = (LifeRule(BlockTable(even)), LifeRule(BlockTable(odd)))
    tiles.withUnsafeBufferPointer { cells in
      guard let base = cells.baseAddress else { return }
      let around = (0..<9).map { Optional(base + $0 * side) }
      _ = life_tile_step(tier, around, &result, Int32(generations), &rules.0, &rules.1)
    }
    for generation in 0..<generations { board = board.stepped(generation % 2 == 0 ? even : odd) }
    let expected = (0..<side).map { row in
      (0..<side).reduce(0 as UInt64) {
        board.lives(side + $1, side + row) ? $0 | 1 << UInt64($1) : $0
      }
    }
    #expect(result == expected, "tier \(tier), seed \(seed), \(generations) generations")
  }
}
