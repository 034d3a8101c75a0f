import BigInt
import Lattice
import Life
import Testing

/// Rule tables on every engine that runs them, against the definition.
@Suite struct ByteTilesTests {
  /// A random rule of few or many states under which dead space stays dead.
  private func rule(_ generator: inout SplitMix64) throws -> Rule {
    let stateCount = [2, 3, 5, 20][generator.below(4)]
    let around = [RuleTransitions.Neighbourhood.moore, .vonNeumann, .hexagonal][generator.below(3)]
    let symmetry: RuleTransitions.Symmetry = generator.below(2) == 0 ? .none : .permute
    // Half of the rules stay lists.
    let isTree = generator.below(2) == 0
    var list = RuleTransitions(
      stateCount: stateCount, neighbourhood: around, symmetry: symmetry,
      limit: isTree ? RuleTreeBuilder.standardLimit : 1)
    let count = around.offsets.count
    try list.append([StateSet](repeating: [0], count: count + 1), to: 0)
    for _ in 0..<6 {
      let inputs = (0...count).map { place -> StateSet in
        if place > 0 && generator.below(3) > 0 { return .all }
        return StateSet(
          (0..<stateCount).compactMap { generator.below(2) == 0 ? CellState($0) : nil })
      }
      try list.append(inputs, to: CellState(generator.below(stateCount)))
    }
    return .table(RuleTable(name: "random", outcomes: try list.outcomes()))
  }

  @Test(arguments: 0..<16 as Range<UInt64>)
  func allEnginesAgree(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let rule = try rule(&generator)
    let grids: [Topology] = [
      .plane, .bounded(width: 1 + generator.below(80), height: 1 + generator.below(9)),
      .torus(width: 1 + generator.below(80), height: 1 + generator.below(9), shiftX: 0, shiftY: 0),
    ]
    for topology in grids {
      let universe = RuleString(rule, on: topology)
      var soup: [Pattern.Run] = []
      for _ in 0..<40 {
        let state = 1 + generator.below(rule.stateCount - 1)
        soup.append(
          .init(
            x: generator.below(70) - 35, y: generator.below(9) - 4,
            length: UInt32(1 + generator.below(3)), state: CellState(state)))
      }
      var naive = try EngineKind.naive.make(universe)
      naive.insert(Pattern(runs: soup))
      var engines = try EngineKind.candidates(for: universe).filter { $0 != .naive }
        .map { try $0.make(universe) }
      #expect(!engines.isEmpty)
      for index in engines.indices { engines[index].insert(Pattern(runs: soup)) }
      for step in [0, 1, 1, 3, 4] {
        naive.advance(by: BigInt(step))
        let cell = Point(generator.below(90) - 45, generator.below(9) - 4)
        let state = CellState(generator.below(rule.stateCount))
        naive[cell] = state
        for index in engines.indices {
          engines[index].advance(by: BigInt(step))
          engines[index][cell] = state
          compare(engines[index], naive, "seed \(seed), \(topology), \(naive.generation)")
        }
      }
    }
  }

  private func compare(_ engine: any Engine, _ naive: any Engine, _ context: Comment) {
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
  }

  /// A list that says of a state 1 only that it goes right, one column a generation.
  private func runner() throws -> RuleString {
    var list = RuleTransitions(stateCount: 2, neighbourhood: .oneDimensional, symmetry: .none)
    try list.append([[0], [1], .all], to: 1)
    try list.append([[1], [0], .all], to: 0)
    return RuleString(.table(RuleTable(name: "runner", outcomes: try list.outcomes())))
  }

  @Test func whatFliesByLeavesNothing() throws {
    var engine = try EngineKind.sparse.make(try runner())
    let cells = (0..<8).map { Point(0, 100 * $0) }
    engine.insert(Pattern(cells: cells))
    engine.advance(by: 1)
    let memory = engine.memory
    // Each runner comes through ten tiles.
    engine.advance(by: 319)
    #expect(engine.pattern == Pattern(cells: cells.map { Point(320, $0.y) }))
    #expect(engine.memory <= 5 * memory)
  }

  @Test func aSleepingPlaneGoesFar() throws {
    var list = RuleTransitions(stateCount: 256, neighbourhood: .vonNeumann, symmetry: .none)
    try list.append([[1], .all, .all, .all, .all], to: 255)
    let rule = RuleString(.table(RuleTable(name: "aging", outcomes: try list.outcomes())))
    var engine = try EngineKind.sparse.make(rule)
    engine[Point(31, -1)] = 1
    engine.advance(by: BigInt(10).power(30))
    #expect(engine.generation == BigInt(10).power(30))
    #expect(engine.pattern == Pattern(runs: [.init(x: 31, y: -1, state: 255)]))
  }

  @Test func aRuleThatWakesDeadSpaceIsRefused() throws {
    var list = RuleTransitions(stateCount: 2, neighbourhood: .vonNeumann, symmetry: .none)
    try list.append([StateSet](repeating: [0], count: 5), to: 1)
    let rule = RuleString(.table(RuleTable(name: "dawn", outcomes: try list.outcomes())))
    #expect(!EngineKind.sparse.supports(rule))
    #expect(EngineKind.naive.supports(rule))
  }
}
