import BigInt
import Lattice
import Life
import Testing

/// Passes over a board that are broken off at any strip and read, edited, copied and gone on with:
/// against the definition, on every kind of board.
@Suite struct DenseInterruptionTests {
  private static let rules = [
    "B3/S23", "B3/S23", "B36/S23", "B2-a/S12", "/2/3", "345/2/25", "B013/S1",
    "R2,C0,S2-5,B3-4,NM", "R3,C4,M0,S5..12,B6..11,NN", "R5,C0,M1,S34..58,B34..45,NM",
  ]

  /// A universe in both engines, and what happens to it.
  private struct Trial: CustomStringConvertible {
    let seed: UInt64
    let rule: RuleString
    let extent: Rect
    var generator: SplitMix64
    var dense: any Engine
    var naive: any Engine

    init(seed: UInt64) throws {
      self.seed = seed
      var generator = SplitMix64(seed: seed)
      let (width, height) = (1 + generator.below(150), 1 + generator.below(40))
      let name = rules[generator.below(rules.count)]
      let topology = [
        "T\(width),\(height)", "P\(width),\(height)", "T\(width)+1,\(height)",
        "K\(width)*,\(height)", "T\(width),\(height)",
      ][generator.below(5)]
      rule = RuleString(try Rule(name), on: try Topology(topology))
      extent = try #require(rule.topology.extent)
      let soup = Soup(
        filling: extent, density: 0.1 * Double(1 + generator.below(8)), seed: generator.next(),
        for: rule.rule
      ).pattern
      dense = EngineKind.dense(
        rule, blocksFrom: generator.below(2) == 0 ? 0 : .max,
        largestStrip: Size(1 + generator.below(50), 1 + generator.below(12)))
      naive = try EngineKind.naive.make(rule)
      dense.insert(soup)
      naive.insert(soup)
      self.generator = generator
    }

    var description: String { "seed \(seed), \(rule.notation)" }

    /// Goes on by some generations, with a few strips of work.
    mutating func advance() {
      var strips = generator.below(12)
      let generations = 1 + generator.below(generator.below(2) == 0 ? 3 : 40)
      let done = dense.advance(by: BigInt(generations)) {
        strips -= 1
        return strips < 0
      }
      naive.advance(by: done)
    }

    mutating func edit() {
      for _ in 0...generator.below(3) {
        let cell = Point(
          extent.x + generator.below(extent.width), extent.y + generator.below(extent.height))
        let state = CellState(generator.below(rule.rule.stateCount))
        dense[cell] = state
        naive[cell] = state
      }
      if generator.below(3) == 0 {
        let pattern = Pattern(picture: "OO.\n.OO\nO.O").translated(
          by: Point(
            extent.x + generator.below(extent.width), extent.y + generator.below(extent.height)))
        dense.insert(pattern)
        naive.insert(pattern)
      }
    }

    mutating func compare(_ dense: any Engine, _ naive: any Engine) throws {
      let context: Comment = "\(self) at generation \(naive.generation)"
      try #require((dense.generation == naive.generation) as Bool, context)
      try #require((dense.pattern == naive.pattern) as Bool, context)
      #expect((dense.bounds == naive.bounds) as Bool, context)
      for zoom in [0, 1, 3, 4, 5, 6, 7, 9] {
        let corner = Point(generator.below(5) - 3, generator.below(3) - 2)
        let isOnCorner = generator.below(3) > 0
        var painted = Raster(
          columns: 4 + generator.below(150 >> zoom + 1), rows: 3,
          origin: Point(
            corner.x << zoom + (isOnCorner ? 0 : generator.below(64)), corner.y << zoom),
          zoom: zoom)
        var expected = painted
        dense.paint(into: &painted)
        naive.paint(into: &expected)
        #expect((painted.values == expected.values) as Bool, "\(context) at zoom \(zoom)")
      }
      #expect((dense.population == naive.population) as Bool, context)
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func agreeWithTheDefinition(seed: UInt64) throws {
    var trial = try Trial(seed: seed)
    var kept: [(dense: any Engine, naive: any Engine)] = []
    for _ in 0..<16 {
      switch trial.generator.below(8) {
      case 0: trial.edit()
      case 1: kept.append((trial.dense, trial.naive))
      case 2 where !kept.isEmpty:
        // A universe that was kept goes on, and the one before is kept in its place.
        let index = trial.generator.below(kept.count)
        let (dense, naive) = kept[index]
        kept[index] = (trial.dense, trial.naive)
        (trial.dense, trial.naive) = (dense, naive)
      case 3 where !kept.isEmpty: kept.remove(at: trial.generator.below(kept.count))
      case 4: trial.dense.resources.threads = 1 + trial.generator.below(3)
      default: trial.advance()
      }
      if trial.generator.below(3) == 0 { try trial.compare(trial.dense, trial.naive) }
    }
    for (dense, naive) in kept { try trial.compare(dense, naive) }
    try trial.compare(trial.dense, trial.naive)
  }

  @Test func whatWasDoneBeforeACopyIsNotDoneAgain() throws {
    let rule = try RuleString(parsing: "B3/S23:T100,100")
    var engine = EngineKind.dense(rule, blocksFrom: 0, largestStrip: Size(100, 1))
    engine.insert(Soup(filling: try #require(rule.topology.extent), density: 0.3, seed: 1).pattern)
    var strips = 0
    var copies: [any Engine] = []
    // A strip a time, with a copy before each: as many strips as a pass has.
    while engine.generation == 0 {
      copies.append(engine)
      var questions = 0
      _ = engine.advance(by: 32) {
        questions += 1
        return questions > 1
      }
      strips += 1
    }
    #expect(strips == 100)
    #expect(engine.generation == 32)
    for copy in copies { #expect(copy.generation == 0) }
  }

  @Test func aSnapshotTakesTheBytesOfOneGeneration() throws {
    for rule in ["B3/S23:T500,500", "R2,C0,S2-5,B3-4,NM:T500,500"] {
      let engine = try EngineKind.dense.make(try RuleString(parsing: rule))
      #expect(engine.snapshotMemory == engine.memory / 2)
    }
  }
}
