import BigInt
import Lattice
import Life
import TestSupport
import Testing

/// HashLife against the definition, cell for cell.
@Suite struct HashLifeAgreementTests {
  @Test(arguments: 0..<24 as Range<UInt64>)
  func rulesOnCounts(seed: UInt64) throws {
    let universe = RandomUniverse(seed: seed, bounded: false)
    try agree(universe.rule, universe.soup, universe.generator, "\(universe)")
  }

  /// Any outcomes whatever: half of these give birth in an empty block.
  @Test(arguments: 0..<16 as Range<UInt64>)
  func rulesOnBlocks(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let words = (0..<8).map { _ in generator.next() & generator.next() }
    let table = BlockTable { words[$0 >> 6] >> UInt64($0 & 63) & 1 == 1 }
    let soup = Soup(
      filling: Rect(x: -13, y: -40, width: 20, height: 30), density: 0.4, seed: generator.next())
    try agree(
      RuleString(.twoState(TwoStateRule(.map(MapRule(table))))), soup.pattern, generator,
      "seed \(seed)")
  }

  /// Steps both by random amounts, edits between, and compares everything that can be asked.
  private func agree(
    _ rule: RuleString, _ soup: Pattern, _ generator: SplitMix64, _ name: String
  ) throws {
    var generator = generator
    var naive = try EngineKind.naive.make(rule)
    var engine = try EngineKind.hashlife.make(rule)
    naive.insert(soup)
    engine.insert(soup)
    var left = 30
    while left > 0 {
      compare(engine, naive, generator, name)
      let step = min(left, generator.below(36))
      naive.advance(by: BigInt(step))
      engine.advance(by: BigInt(step))
      left -= max(1, step)
      for _ in 0..<generator.below(5) {
        let cell = Point(generator.below(120) - 60, generator.below(120) - 60)
        let state = CellState(generator.below(2))
        naive[cell] = state
        engine[cell] = state
        #expect(engine[cell] == state)
      }
    }
    compare(engine, naive, generator, name)
    #expect((engine as? HashLifeEngine)?.brokenInvariant == nil, "\(name)")
  }

  private func compare(
    _ engine: any Engine, _ naive: any Engine, _ generator: SplitMix64, _ name: String
  ) {
    let context: Comment = "\(name) at generation \(naive.generation)"
    #expect((engine.pattern == naive.pattern) as Bool, context)
    #expect((engine.generation == naive.generation) as Bool, context)
    #expect((engine.population == naive.population) as Bool, context)
    #expect((engine.bounds == naive.bounds) as Bool, context)
    #expect((engine.background == naive.background) as Bool, context)
    var generator = generator
    for zoom in [0, 1, 3, 9] {
      let origin = Point(generator.below(100) - 90, generator.below(100) - 90)
      var painted = Raster(columns: 40, rows: 30, origin: origin, zoom: zoom)
      var expected = painted
      engine.paint(into: &painted)
      naive.paint(into: &expected)
      #expect((painted.values == expected.values) as Bool, context)
      let rect = Rect(x: origin.x, y: origin.y, width: 70, height: 50)
      #expect((engine.pattern(in: rect) == naive.pattern(in: rect)) as Bool, context)
    }
  }
}
