import Lattice
import Life
import LifeKernels
import Testing

/// Boards by each tier of vector instructions against the rule itself, on random words.
@Suite struct KernelBoardTests {
  private static let stride = 40

  /// Rows of words with the cells just outside them, of which all else is garbage.
  private struct Planes {
    let words: Int
    let height: Int
    var storage: [[UInt64]]

    init(_ grid: KernelGrid, planes: Int, words: Int, height: Int) {
      self.words = words
      self.height = height
      storage = (0..<planes).map { plane in
        var storage = [UInt64](
          repeating: 0xDEAD_BEEF_DEAD_BEEF, count: KernelBoardTests.stride * (height + 2))
        for y in 0..<height + 2 {
          for word in -1...words {
            // The grid begins one cell to the left of the first word.
            storage[y * KernelBoardTests.stride + 8 + word] =
              grid.word(plane: plane, x: word * 64 + 1, y: y)
          }
        }
        return storage
      }
    }

    func rows(_ plane: Int) -> [[UInt64]] {
      (1...height).map {
        Array(storage[plane][($0 * KernelBoardTests.stride + 8)...].prefix(words))
      }
    }
  }

  /// Wide ones, and some that are higher than the kernels go down at a time.
  private func size(_ generator: inout SplitMix64) -> (words: Int, height: Int) {
    generator.below(5) > 0
      ? (1 + generator.below(12), 1 + generator.below(11))
      : (1, 30 + generator.below(12))
  }

  /// Before a row nothing is written, and after it no more than seven words.
  private func expectGapsUntouched(_ target: Planes, plane: Int, _ context: Comment) {
    for y in 0..<target.height + 2 {
      let row = target.storage[plane][(y * Self.stride)...].prefix(Self.stride)
      let isRow = y > 0 && y <= target.height
      let end = 8 + target.words + (isRow ? 7 : 1)
      let gap = Array(row.prefix(7)) + Array(row.dropFirst(end))
      #expect(gap.allSatisfy { $0 == 0xDEAD_BEEF_DEAD_BEEF } as Bool, context)
    }
  }

  private func expect(
    _ target: Planes, _ grid: KernelGrid, _ rule: Rule, _ context: Comment
  ) {
    let expected = Planes(
      grid.stepped(rule), planes: target.storage.count, words: target.words, height: target.height)
    for plane in target.storage.indices {
      #expect((target.rows(plane) == expected.rows(plane)) as Bool, context)
    }
  }

  @Test(arguments: KernelCases.cases(0..<36)) func twoStates(tier: LifeTier, seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let table = KernelCases.table(Int(seed), &generator)
    let (words, height) = size(&generator)
    let grid = KernelGrid(width: words * 64 + 2, height: height + 2) { _, _ in
      CellState(generator.below(2))
    }
    let source = Planes(grid, planes: 1, words: words, height: height)
    var target = source
    let rule = LifeRule(table)
    let first = Self.stride + 8
    source.storage[0].withUnsafeBufferPointer { from in
      target.storage[0].withUnsafeMutableBufferPointer { to in
        withUnsafePointer(to: rule) { rule in
          if let from = from.baseAddress, let to = to.baseAddress {
            life_board_step(tier, from + first, to + first, Self.stride, words, height, rule)
          }
        }
      }
    }
    let context: Comment = "tier \(tier), seed \(seed), \(words) words, \(height) rows"
    expect(target, grid, .twoState(TwoStateRule(.map(MapRule(table)))), context)
    expectGapsUntouched(target, plane: 0, context)
  }

  @Test(arguments: KernelCases.cases(0..<39)) func manyStates(
    tier: LifeTier, seed: UInt64
  ) throws {
    var generator = SplitMix64(seed: seed)
    let (rule, aging) = try #require(KernelCases.aging(Int(seed), &generator))
    let (words, height) = size(&generator)
    let grid = KernelGrid(width: words * 64 + 2, height: height + 2) { _, _ in
      KernelCases.cell(rule.stateCount, &generator)
    }
    let source = Planes(grid, planes: Int(aging.planes), words: words, height: height)
    var target = source
    let first = Self.stride + 8
    let from = source.storage.map { plane in
      let copy = UnsafeMutablePointer<UInt64>.allocate(capacity: plane.count)
      copy.initialize(from: plane, count: plane.count)
      return copy
    }
    let to = source.storage.map { UnsafeMutablePointer<UInt64>.allocate(capacity: $0.count) }
    withUnsafePointer(to: aging) {
      life_aging_board_step(
        tier, from.map { Optional(UnsafePointer($0 + first)) }, to.map { Optional($0 + first) },
        Self.stride, words, height, $0)
    }
    for plane in to.indices {
      target.storage[plane] = Array(
        UnsafeBufferPointer(start: to[plane], count: target.storage[plane].count))
      from[plane].deallocate()
      to[plane].deallocate()
    }
    expect(
      target, grid, rule, "tier \(tier), seed \(seed), \(rule.stateCount) states, \(words) words")
  }
}
