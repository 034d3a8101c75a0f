import BigInt
import Lattice
import Testing

@testable import Life

/// Numbers of cells that steps keep, while somebody looks.
@Suite struct HashLifeCountingTests {
  private func soup(_ side: Int, seed: UInt64) -> HashLifeEngine {
    var engine = HashLifeEngine(rule: .life, topology: .plane)
    let area = Rect(x: -side / 2, y: -side / 2, width: side, height: side)
    engine.insert(Soup(filling: area, density: 0.4, seed: seed).pattern)
    return engine
  }

  /// The nodes of a universe whose cells were not counted yet.
  private func uncounted(_ engine: HashLifeEngine) -> Int {
    var seen: Set<NodeID> = []
    var pending = [(engine.root.id, engine.root.level)]
    var count = 0
    while let (id, level) = pending.popLast() {
      guard id != 0, level > engine.store.leafLevel, seen.insert(id).inserted else { continue }
      if engine.store.nodes[Int(id)].population == 0 { count += 1 }
      let parts = engine.store.children(id)
      for part in 0..<4 { pending.append((parts[part], level - 1)) }
    }
    return count
  }

  private func picture(_ engine: HashLifeEngine) -> Raster {
    var raster = Raster(columns: 20, rows: 20, origin: Point(-320, -320), zoom: 5)
    engine.paint(into: &raster)
    return raster
  }

  /// Who looks again after steps finds all of it counted, and only who looks has it counted.
  @Test func stepsCountWhileSomebodyLooks() {
    var engine = soup(300, seed: 1)
    engine.advance(by: 1)
    #expect(uncounted(engine) > 0)
    _ = picture(engine)
    for step in [1, 1, 2, 5, 16] {
      engine.advance(by: BigInt(step))
      #expect(uncounted(engine) == 0)
    }
    // Nobody looks any more.
    for _ in 0..<80 { engine.advance(by: 1) }
    #expect(uncounted(engine) > 0)
    _ = engine.population
    engine.advance(by: 1)
    #expect(uncounted(engine) == 0)
  }

  /// A step that is broken off while it is counted is not done yet, and is gone on with: whatever
  /// is there is counted at any time.
  @Test(arguments: 0..<3 as Range<UInt64>) func countsAreRightWheneverItIsBrokenOff(seed: UInt64)
    throws
  {
    var generator = SplitMix64(seed: seed)
    var engine = soup(1000, seed: seed)
    _ = engine.population
    var breaks = 0
    while engine.generation < 6 {
      var questions = 2 + generator.below(3)
      let wanted = BigInt(1 + generator.below(3))
      let done = engine.advance(by: wanted) {
        questions -= 1
        return questions <= 0
      }
      if done < wanted { breaks += 1 }
      try #require(uncounted(engine) == 0, "seed \(seed) at \(engine.generation)")
    }
    #expect(breaks > 3)
    var other = soup(1000, seed: seed)
    other.advance(by: engine.generation)
    #expect(engine.population == other.population, "seed \(seed)")
    #expect(picture(engine).values == picture(other).values, "seed \(seed)")
    #expect((engine.pattern == other.pattern) as Bool, "seed \(seed)")
  }

  /// What a copy keeps are the different squares of a universe, each of them once.
  @Test(arguments: [1, 20, 300]) func squaresAreCountedOnce(side: Int) {
    var engine = soup(side, seed: 5)
    // Many of the same.
    for place in 0..<64 {
      let corner = Point(64 * (place % 8), 512 + 64 * (place / 8))
      engine.insert(Pattern(picture: ".O.\n..O\nOOO").translated(by: corner))
    }
    var seen: Set<NodeID> = []
    var pending = [(engine.root.id, engine.root.level)]
    var leaves = 0
    while let (id, level) = pending.popLast() {
      guard id != 0, seen.insert(id).inserted else { continue }
      if level == engine.store.leafLevel {
        leaves += 1
        continue
      }
      let parts = engine.store.children(id)
      for part in 0..<4 { pending.append((parts[part], level - 1)) }
    }
    let counted = engine.store.squares(of: engine.root.id, atMost: 1 << 14)
    #expect(counted.leaves == leaves && counted.nodes == seen.count - leaves)
    #expect(engine.store.squares(of: engine.root.id, atMost: 7).nodes <= 7)
  }
}
