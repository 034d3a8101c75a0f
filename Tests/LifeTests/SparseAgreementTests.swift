import BigInt
import Lattice
import Life
import LifeKernels
import Testing

/// Tiles of bit planes against the definition, cell for cell, by rules of every family they run.
@Suite struct SparseAgreementTests {
  private func rule(_ seed: UInt64, _ generator: inout SplitMix64) throws -> Rule {
    if seed % 3 == 0 {
      // Any rule, also with birth on nothing.
      let table = KernelCases.table(Int(seed / 3), &generator)
      return .twoState(TwoStateRule(.map(MapRule(table))))
    }
    return try #require(KernelCases.aging(Int(seed), &generator)).rule
  }

  private func soup(_ rule: Rule, _ generator: inout SplitMix64) -> Pattern {
    // Near a corner of four tiles, on either side of the origin.
    let corner = Point(
      48 * (generator.below(3) - 1) - generator.below(14),
      48 * (generator.below(3) - 1) - generator.below(8))
    var runs: [Pattern.Run] = []
    for y in 0..<8 {
      for x in 0..<14 {
        let state = KernelCases.cell(rule.stateCount, &generator)
        if state != 0 { runs.append(.init(x: corner.x + x, y: corner.y + y, state: state)) }
      }
    }
    return Pattern(runs: runs)
  }

  @Test(arguments: 0..<72 as Range<UInt64>) func sparseIsNaive(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let rule = try rule(seed, &generator)
    let soup = soup(rule, &generator)
    var sparse = try EngineKind.sparse.make(RuleString(rule))
    var naive = try EngineKind.naive.make(RuleString(rule))
    sparse.insert(soup)
    naive.insert(soup)
    try #require((sparse.pattern == soup) as Bool, "seed \(seed)")
    // Visits of every length, after which edits and copies go on from a whole generation.
    for length in [1 + generator.below(3), 8, generator.below(4)] {
      let snapshot = sparse
      sparse.advance(by: BigInt(length))
      naive.advance(by: BigInt(length))
      try compare(sparse, naive, "seed \(seed), \(rule.stateCount) states", &generator)
      var again = snapshot
      again.advance(by: BigInt(length))
      #expect((again.pattern == sparse.pattern) as Bool, "seed \(seed)")
      for _ in 0..<5 {
        let cell = Point(generator.below(120) - 60, generator.below(120) - 60)
        let state = CellState(generator.below(rule.stateCount))
        sparse[cell] = state
        naive[cell] = state
      }
    }
    try compare(sparse, naive, "seed \(seed), \(rule.stateCount) states", &generator)
  }

  private func compare(
    _ sparse: any Engine, _ naive: any Engine, _ context: Comment,
    _ generator: inout SplitMix64
  ) throws {
    try #require((sparse.pattern == naive.pattern) as Bool, context)
    #expect((sparse.population == naive.population) as Bool, context)
    #expect((sparse.bounds == naive.bounds) as Bool, context)
    #expect((sparse.background == naive.background) as Bool, context)
    let origin = Point(generator.below(80) - 70, generator.below(80) - 70)
    for zoom in [0, 2] {
      var painted = Raster(columns: 40, rows: 30, origin: origin, zoom: zoom)
      var expected = painted
      sparse.paint(into: &painted)
      naive.paint(into: &expected)
      #expect((painted.values == expected.values) as Bool, context)
    }
    let rect = Rect(x: origin.x, y: origin.y, width: 70, height: 50)
    #expect((sparse.pattern(in: rect) == naive.pattern(in: rect)) as Bool, context)
    for _ in 0..<20 {
      let cell = Point(origin.x + generator.below(70), origin.y + generator.below(50))
      #expect(sparse[cell] == naive[cell], context)
    }
  }

  /// A tail that dies while nothing fires, and then nothing for ever.
  @Test func aDyingTailGoesOutAndSleeps() throws {
    let rule = try Rule("345/2/25")
    var sparse = try EngineKind.sparse.make(RuleString(rule))
    sparse.insert(Pattern(runs: [.init(x: 46, y: 47, length: 5, state: 2)]))
    sparse.advance(by: 22)
    #expect(sparse[Point(48, 47)] == 24)
    #expect((sparse.population == 5) as Bool)
    sparse.advance(by: 1)
    #expect((sparse.population == 0) as Bool)
    sparse.advance(by: 1 << 80)
    #expect((sparse.generation == 23 + BigInt(1) << 80) as Bool)
  }

  /// An electron that circles for ever in a loop of wire across four tiles.
  @Test func anElectronRunsInALoop() throws {
    var sparse = try EngineKind.sparse.make(RuleString(.wireWorld))
    var naive = try EngineKind.naive.make(RuleString(.wireWorld))
    let loop = Pattern(
      runs: [
        .init(x: 40, y: 44, length: 14, state: 3), .init(x: 40, y: 52, length: 14, state: 3),
      ]
        + (45..<52).flatMap { y in
          [.init(x: 39, y: y, state: 3), .init(x: 54, y: y, state: 3)]
        } + [.init(x: 46, y: 44, state: 2), .init(x: 47, y: 44, state: 1)])
    sparse.insert(loop)
    naive.insert(loop)
    for _ in 0..<6 {
      sparse.advance(by: 11)
      naive.advance(by: 11)
      #expect((sparse.pattern == naive.pattern) as Bool)
      #expect((sparse.population == 42) as Bool)
    }
  }
}
