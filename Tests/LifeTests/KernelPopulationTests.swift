import Lattice
import LifeKernels
import Testing

/// The sums of living cells in squares by each tier, against counting cell by cell.
@Suite struct KernelPopulationTests {
  @Test(arguments: KernelCases.cases(0..<60)) func bits(tier: LifeTier, seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let stride = 3 + generator.below(140)
    let (rows, zoom) = (1 + generator.below(70), generator.below(9))
    let first = generator.below(64 * (stride - 2))
    let end = first + 1 + generator.below(64 * (stride - 2) - first)
    let offset = generator.below(5000) - first - (generator.below(2) == 0 ? 0 : first % 64)
    let isDense = generator.below(3) == 0
    var words = (0..<(rows + 1) * stride).map { _ in
      isDense ? .max : generator.next() & generator.next()
    }
    let lowest = (first + offset) >> zoom
    let count = (end - 1 + offset) >> zoom - lowest + 1
    var sums = [UInt64](repeating: 3, count: count)
    var expected = sums
    for row in 0..<rows {
      for x in first..<end where words[1 + row * stride + x >> 6] >> UInt64(x & 63) & 1 == 1 {
        expected[(x + offset) >> zoom - lowest] += 1
      }
    }
    words.withUnsafeMutableBufferPointer { words in
      sums.withUnsafeMutableBufferPointer { sums in
        guard let start = words.baseAddress, let sums = sums.baseAddress else { return }
        life_square_populations(
          tier, start + 1, stride, rows, first, end, Int64(offset - lowest << zoom),
          UInt32(zoom), sums)
      }
    }
    #expect(
      sums == expected, "tier \(tier), seed \(seed), zoom \(zoom), \(first)..<\(end) by \(offset)")
  }

  @Test(arguments: KernelCases.cases(0..<40)) func tiles(tier: LifeTier, seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let zoom = 1 + Int(seed % 4)
    let side = 48 >> zoom
    var words: [UInt64] = []
    var expected = [UInt16](repeating: 0, count: side * side)
    for row in 0..<48 {
      let isFull = seed < 4 || generator.below(5) == 0
      let word = isFull ? UInt64.max >> 16 : generator.next() & generator.next() >> 16
      words.append(word)
      for x in 0..<48 where word >> UInt64(x) & 1 == 1 {
        expected[side * (row >> zoom) + x >> zoom] += 1
      }
    }
    var populations = [UInt16](repeating: 7, count: side * side)
    life_tile_populations(tier, words, UInt32(zoom), &populations)
    #expect(populations == expected, "tier \(tier), seed \(seed), zoom \(zoom)")
  }

  @Test(arguments: KernelCases.cases(0..<30)) func bytes(tier: LifeTier, seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let stride = 1 + generator.below(400)
    let (rows, zoom) = (1 + generator.below(9), generator.below(9))
    let first = generator.below(stride)
    let end = first + 1 + generator.below(stride - first)
    let offset = generator.below(1000) - first
    let cells = (0..<rows * stride).map { _ in UInt8(truncatingIfNeeded: generator.below(3)) }
    let lowest = (first + offset) >> zoom
    var sums = [UInt64](repeating: 0, count: (end - 1 + offset) >> zoom - lowest + 1)
    var expected = sums
    for row in 0..<rows {
      for x in first..<end where cells[row * stride + x] != 0 {
        expected[(x + offset) >> zoom - lowest] += 1
      }
    }
    life_byte_square_populations(
      tier, cells, stride, rows, first, end, Int64(offset - lowest << zoom), UInt32(zoom), &sums)
    #expect(sums == expected, "tier \(tier), seed \(seed), zoom \(zoom), \(first)..<\(end)")
  }
}
