import BigInt
import Lattice
import Life
import Testing

/// HashLife under rules of many states, against the definition.
@Suite struct HashLifeStatesTests {
  /// Generations of few, more and many states; each takes leaves of another form.
  private static let rules = [
    "345/2/4", "/2/3", "12/34/20", "2367/3457/5", "3/2/40V", "35/2/6H", "WireWorld",
    "345/2/2",
  ]

  private func soup(_ stateCount: Int, _ generator: inout SplitMix64) -> Pattern {
    var runs: [Pattern.Run] = []
    for y in 0..<20 {
      for x in 0..<25 where generator.below(2) == 0 {
        let state = 1 + generator.below(stateCount - 1)
        runs.append(.init(x: x - 9, y: y - 13, state: CellState(state)))
      }
    }
    return Pattern(runs: runs)
  }

  @Test(arguments: rules, [1, 2] as [UInt64])
  func generationsAndWireWorld(rule: String, seed: UInt64) throws {
    let rule = try RuleString(parsing: rule)
    var generator = SplitMix64(seed: seed)
    var naive = try EngineKind.naive.make(rule)
    var engine = try #require(try EngineKind.hashlife.make(rule) as? HashLifeEngine)
    let soup = soup(rule.rule.stateCount, &generator)
    naive.insert(soup)
    engine.insert(soup)
    compare(engine, naive)
    for step in [1, 4, 8, 3, 16, 2, 1] {
      naive.advance(by: BigInt(step))
      engine.advance(by: BigInt(step))
      for _ in 0..<3 {
        let cell = Point(generator.below(60) - 30, generator.below(40) - 20)
        let state = CellState(generator.below(rule.rule.stateCount))
        naive[cell] = state
        engine[cell] = state
        #expect(engine[cell] == state)
      }
      compare(engine, naive)
    }
    #expect(engine.brokenInvariant == nil)
  }

  private func compare(_ engine: HashLifeEngine, _ naive: any Engine) {
    let context: Comment = "\(engine.rule.notation) at generation \(naive.generation)"
    #expect((engine.pattern == naive.pattern) as Bool, context)
    #expect((engine.population == naive.population) as Bool, context)
    #expect((engine.bounds == naive.bounds) as Bool, context)
    let rect = Rect(x: -13, y: -3, width: 37, height: 5)
    #expect((engine.pattern(in: rect) == naive.pattern(in: rect)) as Bool, context)
    for zoom in [0, 1, 3, 9] {
      var painted = Raster(columns: 40, rows: 30, origin: Point(-33, -10), zoom: zoom)
      var expected = painted
      engine.paint(into: &painted)
      naive.paint(into: &expected)
      #expect((painted.values == expected.values) as Bool, context)
    }
    var other = HashLifeEngine(rule: engine.rule, topology: .plane)
    other.insert(engine.quadtree)
    #expect((other.pattern == naive.pattern) as Bool, context)
  }

  /// A tree of two states goes into leaves of any form.
  @Test(arguments: ["B3/S23", "345/2/4", "12/34/20"]) func treesOfTwoStates(rule: String) throws {
    let rule = try RuleString(parsing: rule)
    var tree = Quadtree()
    let leaf = tree.append(.leaf(0x8000_4000_2000_1001), level: 3)
    tree.append(.quad(leaf, 0, 0, leaf), level: 4)
    var engine = HashLifeEngine(rule: rule.rule, topology: .plane)
    engine.insert(tree)
    let cells = [(0, 0), (1, 2), (2, 4), (3, 6), (7, 7)]
    #expect(
      engine.pattern
        == Pattern(cells: cells.flatMap { [Point($0 - 8, $1 - 8), Point($0, $1)] }))
    var alone = Quadtree()
    alone.append(.leaf(1 << 63 | 1), level: 3)
    var other = HashLifeEngine(rule: rule.rule, topology: .plane)
    other.insert(alone)
    #expect(other.pattern == Pattern(cells: [Point(-4, -4), Point(3, 3)]))
    #expect(other.brokenInvariant == nil)
  }

  @Test func anElectronGoesRoundForEver() throws {
    // A loop of 2 (width - 1) + 2 (height - 1) wires.
    var engine = try EngineKind.hashlife.make(try RuleString(parsing: "WireWorld"))
    engine.insert(Pattern(picture: ".OOOOOOOO.\nO........O\n.OOOOOOOO."))
    for y in 0..<3 {
      for x in 0..<10 where engine[Point(x, y)] == 1 { engine[Point(x, y)] = 3 }
    }
    engine[Point(4, 0)] = 1
    engine[Point(3, 0)] = 2
    let start = engine.pattern
    engine.advance(by: BigInt(18) * BigInt(10).power(30))
    #expect(engine.pattern == start)
  }
}
