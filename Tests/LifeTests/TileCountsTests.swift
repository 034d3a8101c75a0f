import BigInt
import Lattice
import Testing

@testable import Life

/// Pictures of the plane from far away, which are made of counts that are kept: with every cell, and
/// without looking at tiles that are as they were.
@Suite struct TileCountsTests {
  private static let rules = ["B3/S23", "B3/S23", "B36/S23", "B2/S/C3", "345/2/25", "B013/S1"]

  private func compare(
    _ engine: any Engine, _ naive: any Engine, _ generator: inout SplitMix64, _ context: Comment
  ) throws {
    for zoom in [3, 4, 5, 6, 7, 9, 10, 12] {
      let corner = Point(generator.below(7) - 4, generator.below(7) - 4)
      let isOnCorner = generator.below(4) > 0
      var painted = Raster(
        columns: 1 + generator.below(300 >> zoom + 3), rows: 1 + generator.below(300 >> zoom + 3),
        origin: Point(
          corner.x << zoom + (isOnCorner ? 0 : generator.below(16)), corner.y << zoom),
        zoom: zoom)
      var expected = painted
      engine.paint(into: &painted)
      naive.paint(into: &expected)
      try #require((painted.values == expected.values) as Bool, "\(context) at zoom \(zoom)")
    }
    #expect(engine.population == naive.population, context)
    #expect(engine.bounds == naive.bounds, context)
  }

  @Test(arguments: 0..<40 as Range<UInt64>) func agreeWithTheDefinition(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let rule = RuleString(try Rule(Self.rules[generator.below(Self.rules.count)]))
    var engine = try EngineKind.sparse.make(rule)
    var naive = try EngineKind.naive.make(rule)
    let soup = Soup(
      filling: Rect(x: -70, y: -60, width: 130, height: 100),
      density: 0.1 * Double(1 + generator.below(4)), seed: generator.next(), for: rule.rule
    ).pattern
    engine.insert(soup)
    naive.insert(soup)
    var kept: (any Engine, any Engine)?
    for round in 0..<12 {
      let context: Comment = "seed \(seed), \(rule.notation), round \(round)"
      switch generator.below(6) {
      case 0:
        let cell = Point(generator.below(300) - 150, generator.below(300) - 150)
        let state = CellState(generator.below(rule.rule.stateCount))
        engine[cell] = state
        naive[cell] = state
      case 1:
        let ship = Pattern(picture: ".O.\n..O\nOOO").translated(
          by: Point(generator.below(3000) - 1500, generator.below(3000) - 1500))
        engine.insert(ship)
        naive.insert(ship)
      case 2: kept = (engine, naive)
      case 3: if let (sparse, other) = kept { (engine, naive) = (sparse, other) }
      default:
        engine.advance(by: BigInt(1 + generator.below(20)))
        naive.advance(by: engine.generation - naive.generation)
      }
      if generator.below(3) > 0 { try compare(engine, naive, &generator, context) }
    }
    try compare(engine, naive, &generator, "seed \(seed), \(rule.notation), at the end")
  }

  /// What has flown by, and whose tiles are used again, leaves no counts behind.
  @Test func emptyTilesAreForgotten() throws {
    var engine = try EngineKind.sparse.make(RuleString(.life))
    engine.insert(Pattern(picture: ".O.\n..O\nOOO"))
    for _ in 0..<40 {
      var raster = Raster(columns: 60, rows: 60, origin: Point(-64, -64), zoom: 6)
      engine.paint(into: &raster)
      #expect(raster.values.reduce(0, +) == 5)
      engine.advance(by: 333)
    }
    #expect(engine.population == 5)
    let plane = (engine as? SparseEngine)?.plane
    #expect(try #require(plane?.picture?.memory) < 100_000)
  }

  /// A picture costs what has changed, not what there is.
  @Test func onlyChangedTilesAreCountedAgain() throws {
    let plane = TilePlane(planes: 1)
    for x in 0..<30 {
      for y in 0..<30 { plane.set(Pattern.Run(x: 100 * x, y: 100 * y, length: 2)) }
    }
    var raster = Raster(columns: 100, rows: 100, origin: .zero, zoom: 6)
    #expect(plane.uncountedCount == 0)
    #expect(plane.paintBlocks(into: &raster, threads: 2))
    #expect(raster.values.reduce(0, +) == 1800)
    plane.set(Pattern.Run(x: 5, y: 7, length: 3))
    plane.set(Pattern.Run(x: 9, y: 9, length: 1))
    #expect(plane.uncountedCount == 1)
    #expect(plane.population == 1804)
    #expect(plane.uncountedCount == 0)
    #expect(plane.outerTiles.count < 150)
  }

  /// A large plane that is looked at is counted while it is stepped, unless somebody waits.
  @Test func stepsCountWhatTheyChange() throws {
    var engine = SparseEngine(rule: .life, topology: .plane)
    lookAtTiles(of: &engine, in: 70)
    engine.advance(by: 8)
    #expect(engine.plane.uncountedCount == 0)
    var questions = 0
    engine.resources.threads = 1
    // Told to stop just when the visit is over.
    let all = engine.plane.awakeCount
    _ = engine.advance(by: 8) {
      questions += 1
      return questions > (all + 511) / 512
    }
    #expect(engine.plane.uncountedCount > 0)
    for _ in 0..<20 { engine.advance(by: 8) }
    // Nobody has looked for a while.
    #expect(engine.plane.uncountedCount > 0)
  }

  /// The engine in use is given work in portions, the last of which may be over with the visit; what
  /// is left then is no more than whoever looks counts in a moment.
  @Test(arguments: [156, 158, 160, 162]) func portionsAreCountedToo(side: Int) throws {
    var engine = AutomaticEngine(rule: .life, topology: .plane, firstRace: .max)
    lookAtTiles(of: &engine, in: side)
    engine.advance(by: 8)
    let plane = try #require(engine.current as? SparseEngine).plane
    #expect(plane.awakeCount > 2 * 4096)
    #expect(plane.uncountedCount <= 4096)
  }

  /// Puts a glider into each tile of a square, and looks at it from far away.
  private func lookAtTiles(of engine: inout some Engine, in side: Int) {
    let glider = Pattern(picture: ".O.\n..O\nOOO")
    for x in 0..<side {
      for y in 0..<side { engine.insert(glider.translated(by: Point(48 * x + 9, 48 * y + 9))) }
    }
    var raster = Raster(columns: 100, rows: 100, origin: .zero, zoom: 6)
    engine.paint(into: &raster)
  }
}
