import BigInt
import Lattice
import Life
import TestSupport
import Testing

/// Quadtrees that are read some squares at a time.
@Suite struct TreeReadingTests {
  private func tree(_ engine: any Engine, _ wanted: Int, _ between: () -> Void = {}) throws
    -> Quadtree
  {
    let reading = try #require(engine.treeReading)
    var builder = TreeBuilder()
    var percent = 0
    while let portion = reading.takeNext(wanted) {
      builder.add(portion)
      #expect(portion.percent >= percent && portion.percent <= 100)
      percent = portion.percent
      between()
    }
    if engine.population > 0 { #expect(percent == 100) }
    return builder.tree
  }

  @Test(arguments: 0..<20 as Range<UInt64>, [1, 7, 1000])
  func portionsMakeTheTree(seed: UInt64, wanted: Int) throws {
    let universe = RandomUniverse(seed: seed, bounded: false)
    guard EngineKind.hashlife.supports(universe.rule) else { return }
    var engine = try EngineKind.hashlife.make(universe.rule)
    engine.insert(universe.soup)
    engine.advance(by: 2)
    let tree = try tree(engine, wanted)
    #expect((tree == engine.tree) as Bool, "\(universe)")
    var copy = try EngineKind.hashlife.make(universe.rule)
    if engine.background == copy.background {
      let isTaken = copy.insert(tree: tree)
      #expect(isTaken)
      #expect((copy.pattern == engine.pattern) as Bool, "\(universe)")
    }
  }

  /// The universe goes on between two portions, and gives up squares for want of memory: what is read
  /// is the universe that it was.
  @Test func theUniverseMayGoOnMeanwhile() throws {
    var engine = try EngineKind.hashlife.make(RuleString(.life))
    engine.insert(
      Soup(filling: Rect(x: 0, y: 0, width: 200, height: 200), density: 0.4, seed: 5).pattern)
    engine.resources.memory = 1 << 20
    let (start, expected) = (engine, engine.tree)
    let tree = try tree(start, 10) { engine.advance(by: 1) }
    #expect(engine.generation > 10)
    #expect((tree == expected) as Bool)
  }

  @Test func whatIsEmptyHasNoSquares() throws {
    let engine = try EngineKind.hashlife.make(RuleString(.life))
    #expect(try tree(engine, 10) == Quadtree())
    #expect(try EngineKind.sparse.make(RuleString(.life)).treeReading == nil)
  }
}
