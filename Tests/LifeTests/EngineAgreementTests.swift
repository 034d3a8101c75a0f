import BigInt
import Lattice
import Life
import TestSupport
import Testing

/// Every engine against the definition, cell for cell.
@Suite struct EngineAgreementTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func sparseIsNaiveOnThePlane(seed: UInt64) throws {
    try agree(RandomUniverse(seed: seed, bounded: false), .sparse)
  }

  @Test(arguments: 1000..<1060 as Range<UInt64>)
  func denseIsNaiveOnBoundedGrids(seed: UInt64) throws {
    try agree(RandomUniverse(seed: seed, bounded: true), .dense)
  }

  /// Steps both by random amounts, edits between, and compares everything that can be asked.
  private func agree(_ universe: RandomUniverse, _ kind: EngineKind) throws {
    var universe = universe
    var naive = try EngineKind.naive.make(universe.rule)
    var engine = try kind.make(universe.rule)
    naive.insert(universe.soup)
    engine.insert(universe.soup)
    var left = 16
    while left > 0 {
      compare(engine, naive, universe)
      let step = min(left, universe.generator.below(12))
      naive.advance(by: BigInt(step))
      engine.advance(by: BigInt(step))
      left -= max(1, step)
      if universe.generator.below(3) == 0 {
        edit(&naive, &engine, &universe.generator)
      }
    }
    compare(engine, naive, universe)
  }

  private func edit(
    _ a: inout any Engine, _ b: inout any Engine, _ generator: inout SplitMix64
  ) {
    for _ in 0..<5 {
      let cell = Point(generator.below(120) - 60, generator.below(120) - 60)
      let state = CellState(generator.below(2))
      a[cell] = state
      b[cell] = state
    }
  }

  private func compare(_ engine: any Engine, _ naive: any Engine, _ universe: RandomUniverse) {
    let context: Comment = "\(universe) at generation \(naive.generation)"
    #expect((engine.pattern == naive.pattern) as Bool, context)
    #expect((engine.generation == naive.generation) as Bool, context)
    #expect((engine.population == naive.population) as Bool, context)
    #expect((engine.bounds == naive.bounds) as Bool, context)
    #expect((engine.background == naive.background) as Bool, context)
    var generator = universe.generator
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
