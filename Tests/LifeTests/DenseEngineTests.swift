import BigInt
import Lattice
import Life
import Testing

/// The dense engine against the definition, on every topology and every kind of rule.
@Suite struct DenseEngineTests {
  /// A universe drawn from a seed.
  private struct Universe: CustomStringConvertible {
    let seed: UInt64
    let rule: RuleString
    var generator: SplitMix64

    init(seed: UInt64, _ topology: (inout SplitMix64) -> String, rules: [String]) throws {
      self.seed = seed
      var generator = SplitMix64(seed: seed)
      let topology = try Topology(topology(&generator))
      var rule = Self.randomRule(&generator)
      let name = generator.below(rules.count + 4)
      if name < rules.count { rule = try Rule(rules[name]) }
      self.rule = RuleString(rule, on: topology)
      self.generator = generator
    }

    /// Counts, an outcome for each block, or more states on either.
    private static func randomRule(_ generator: inout SplitMix64) -> Rule {
      let neighbourhood = Neighbourhood.allCases[generator.below(3)]
      let counts = LifeLikeRule(
        birth: UInt16(truncatingIfNeeded: generator.next()),
        survival: UInt16(truncatingIfNeeded: generator.next()), neighbourhood: neighbourhood)
      let words = (0..<8).map { _ in generator.next() & generator.next() }
      let table = BlockTable { words[$0 >> 6] >> UInt64($0 & 63) & 1 == 1 }
      let base = TwoStateRule(
        generator.below(2) == 0 ? .lifeLike(counts) : .map(MapRule(table)))
      if generator.below(2) == 0,
        let rule = GenerationsRule(base: base, stateCount: 2 + generator.below(9))
      {
        return .generations(rule)
      }
      return .twoState(base)
    }

    var description: String { "seed \(seed), \(rule.notation)" }

    mutating func state(_ density: Int) -> CellState {
      guard generator.below(10) < density else { return 0 }
      return CellState(1 + generator.below(rule.rule.stateCount - 1))
    }
  }

  /// Runs both engines from the same soup, edits between generations, and compares all there is.
  private func agree(_ universe: Universe, soup: Rect, generations: Int) throws {
    var universe = universe
    var naive = try EngineKind.naive.make(universe.rule)
    var dense = try EngineKind.dense.make(universe.rule)
    let density = 1 + universe.generator.below(9)
    var runs: [Pattern.Run] = []
    for y in soup.y..<soup.maxY {
      for x in soup.x..<soup.maxX {
        let state = universe.state(density)
        if state > 0 { runs.append(.init(x: x, y: y, state: state)) }
      }
    }
    let pattern = Pattern(runs: runs)
    naive.insert(pattern)
    dense.insert(pattern)
    try compare(dense, naive, &universe, near: soup)
    var left = generations
    while left > 0 {
      let step = min(left, 1 + universe.generator.below(3))
      let done = dense.advance(by: BigInt(step)) { false }
      #expect((done == BigInt(step)) as Bool, "\(universe)")
      naive.advance(by: BigInt(step))
      left -= step
      if universe.generator.below(3) == 0 {
        for _ in 0..<4 {
          let cell = Point(
            soup.x + universe.generator.below(300) - 150,
            soup.y + universe.generator.below(300) - 150)
          let state = universe.state(5)
          naive[cell] = state
          dense[cell] = state
          #expect((dense[cell] == naive[cell]) as Bool, "\(universe)")
        }
      }
      try compare(dense, naive, &universe, near: soup)
    }
  }

  private func compare(
    _ dense: any Engine, _ naive: any Engine, _ universe: inout Universe, near soup: Rect
  ) throws {
    let context: Comment = "\(universe) at generation \(naive.generation)"
    try #require((dense.pattern == naive.pattern) as Bool, context)
    #expect((dense.generation == naive.generation) as Bool, context)
    #expect((dense.population == naive.population) as Bool, context)
    #expect((dense.bounds == naive.bounds) as Bool, context)
    #expect((dense.background == naive.background) as Bool, context)
    let origin = Point(
      soup.x + universe.generator.below(60) - 30, soup.y + universe.generator.below(20) - 10)
    for zoom in [0, 2] {
      var painted = Raster(columns: 20, rows: 6, origin: origin, zoom: zoom)
      var expected = painted
      dense.paint(into: &painted)
      naive.paint(into: &expected)
      #expect((painted.values == expected.values) as Bool, context)
    }
    let rect = Rect(x: origin.x, y: origin.y, width: 40, height: 8)
    #expect((dense.pattern(in: rect) == naive.pattern(in: rect)) as Bool, context)
  }

  private static func sides(_ generator: inout SplitMix64) -> (Int, Int) {
    let widths = [1, 2, 3, 4, 5, 7, 30, 62, 63, 64, 65, 66, 127, 128, 129]
    let width = widths[generator.below(widths.count)]
    return (width, 1 + generator.below(width > 60 ? 3 : 6))
  }

  private static func bounded(_ generator: inout SplitMix64) -> String {
    var (width, height) = sides(&generator)
    if generator.below(4) == 0 { swap(&width, &height) }
    return [
      "P\(width),\(height)", "T\(width),\(height)", "T\(width)+\(generator.below(width)),\(height)",
      "T\(width),\(height)-\(generator.below(height))", "K\(width)*,\(height)",
      "K\(width),\(height)*", "K\(width)*+1,\(height)", "K\(width),\(height)*+1",
      "C\(width),\(height)", "S\(1 + generator.below(9))",
    ][generator.below(10)]
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func boundedGrids(seed: UInt64) throws {
    let universe = try Universe(
      seed: seed, Self.bounded, rules: ["B3/S23", "WireWorld", "B03/S023", "B2/S345/C4"])
    try agree(universe, soup: #require(universe.rule.topology.extent), generations: 5)
  }

  @Test func aSphereWiderThanAWord() throws {
    let universe = try Universe(seed: 3, { _ in "S66" }, rules: [])
    let soup = Rect(x: -33, y: -33, width: 66, height: 5)
    try agree(universe, soup: soup, generations: 2)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func largerThanLifeOnBoundedGrids(seed: UInt64) throws {
    let universe = try Universe(
      seed: seed,
      { generator in
        let (width, height) = (1 + generator.below(9), 1 + generator.below(5))
        return [
          "P\(width),\(height)", "T\(width),\(height)", "T\(width)+1,\(height)",
          "K\(width)*,\(height)", "C\(width),\(height)", "S\(1 + generator.below(5))",
        ][generator.below(6)]
      }, rules: Self.largerThanLife)
    try agree(universe, soup: #require(universe.rule.topology.extent), generations: 3)
  }

  private static let largerThanLife = [
    "R1,C0,M0,S2..3,B3..3,NM", "R2,C0,M1,S4..9,B5..7,NM", "R3,C4,M0,S5..12,B6..11,NN",
    "R2,C0,S2-5,B3-4,NL",
  ]

  /// Soups at the middle of windows, and some far away from it.
  private func window(_ seed: UInt64, _ topologies: [String], _ rules: [String], size: Int) throws {
    var universe = try Universe(
      seed: seed, { topologies[$0.below(topologies.count)] }, rules: rules)
    guard EngineKind.naive.supports(universe.rule) else {
      #expect(!EngineKind.dense.supports(universe.rule))
      return
    }
    let far = universe.generator.below(3) == 0 ? 5_000_000_000 : 0
    let sides = universe.rule.topology.sides
    let soup = Rect(
      x: sides.width > 0 ? -sides.width / 2 : far - 31,
      y: sides.height > 0 ? -sides.height / 2 : -far - 31, width: size, height: size / 2)
    try agree(universe, soup: soup, generations: 8)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func windowsOfBits(seed: UInt64) throws {
    try window(
      seed, ["T0,7", "T5,0", "P0,6", "P4,0", "T0,1", "T65,0", "P0,1"],
      ["B3/S23", "B2/S", "B0/S8", "B02/S", "WireWorld", "B2/S345/C4"], size: 12)
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func windowsOfBytes(seed: UInt64) throws {
    let rules = [Self.largerThanLife[Int(seed) % Self.largerThanLife.count]]
    let topologies = ["plane", "T0,4", "P5,0"]
    let universe = try Universe(seed: seed, { topologies[$0.below(3)] }, rules: rules)
    // The other rules of a random universe are those of bits.
    guard case .largerThanLife = universe.rule.rule else { return }
    try window(seed, topologies, rules, size: 8)
  }

  @Test func whatTheEngineTakesOn() throws {
    for name in [
      "B3/S23:T0,5", "B0/S8:T5,0", "WireWorld:P0,5", "R2,C0,S2-5,B3-4,NM", "B3/S23:S100000",
      "B2/S/C3:C9,9", "R2,C0,S2-5,B3-4,NM:T9,9",
    ] {
      #expect(EngineKind.dense.supports(try RuleString(parsing: name)), "\(name)")
    }
    for name in ["B3/S23", "WireWorld", "B0/S8:P0,5", "B3/S23:S2000000000", "B2/S/C3"] {
      #expect(!EngineKind.dense.supports(try RuleString(parsing: name)), "\(name)")
    }
  }
}
