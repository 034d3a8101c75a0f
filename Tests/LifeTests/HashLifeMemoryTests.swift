import BigInt
import Lattice
import Life
import Testing

/// Ceilings, copies and interruptions: nothing of these may change a cell.
@Suite struct HashLifeMemoryTests {
  private func soup(_ seed: UInt64, side: Int = 60) -> Pattern {
    Soup(filling: Rect(x: -20, y: 5, width: side, height: side), density: 0.4, seed: seed).pattern
  }

  private func universe(_ pattern: Pattern, ceiling: Int = 1 << 30) -> HashLifeEngine {
    var engine = HashLifeEngine(rule: .life, topology: .plane)
    engine.resources.memory = ceiling
    engine.insert(pattern)
    return engine
  }

  @Test(arguments: 0..<6 as Range<UInt64>) func aTinyCeilingChangesNothing(seed: UInt64) throws {
    let ceiling = 25_000 + 10_000 * Int(seed)
    var small = universe(soup(seed), ceiling: ceiling)
    var large = universe(soup(seed))
    for generations in [1000, 37, 512] {
      #expect(small.advance(by: BigInt(generations), until: { false }) == BigInt(generations))
      large.advance(by: BigInt(generations))
      #expect((small.pattern == large.pattern) as Bool, "seed \(seed)")
      #expect(small.generation == large.generation)
      #expect(small.brokenInvariant == nil, "seed \(seed)")
    }
    #expect(small.shortening.map { $0.taken < $0.wanted } ?? true)
    #expect(large.shortening == nil)
    // Edits and roots, which take a few squares, are not refused for want of memory.
    #expect(small.memory <= ceiling + 16_000)
    #expect(large.memory > ceiling)
  }

  @Test func aCeilingUnderThePatternStopsAtAWholeGeneration() {
    var engine = universe(soup(1, side: 200), ceiling: 1000)
    let before = engine.pattern
    #expect(engine.advance(by: 1000, until: { false }) == 0)
    #expect(engine.isOutOfMemory)
    #expect(engine.generation == 0)
    #expect((engine.pattern == before) as Bool)
    // With memory it goes on.
    engine.resources.memory = 1 << 30
    #expect(engine.advance(by: 100, until: { false }) == 100)
    #expect(!engine.isOutOfMemory)
    var other = universe(soup(1, side: 200))
    other.advance(by: 100)
    #expect((engine.pattern == other.pattern) as Bool)
  }

  /// A snapshot outlives the compactions that its universe goes through.
  @Test func copiesAreSnapshots() {
    var engine = universe(soup(2), ceiling: 40_000)
    var history: [(BigInt, HashLifeEngine)] = []
    for _ in 0..<5 {
      history.append((engine.generation, engine))
      engine.advance(by: 150)
      engine[Point(0, 0)] = 1
    }
    var other = universe(soup(2))
    for (generation, snapshot) in history {
      #expect(snapshot.generation == generation)
      #expect((snapshot.pattern == other.pattern) as Bool)
      other.advance(by: 150)
      other[Point(0, 0)] = 1
    }
    #expect((engine.pattern == other.pattern) as Bool)
    // A copy goes its own way.
    var second = history[1].1
    second.advance(by: 150)
    second[Point(0, 0)] = 1
    #expect((second.pattern == history[2].1.pattern) as Bool)
  }

  @Test(arguments: [1, 3, 10, 50]) func interruptedStepsGoOn(questions: Int) {
    var engine = universe(soup(3, side: 240))
    var interruptions = 0
    while engine.generation < 256 {
      var left = questions
      let done = engine.advance(by: 256 - engine.generation) {
        left -= 1
        return left < 0
      }
      if done == 0 { interruptions += 1 }
      #expect(engine.generation >= done)
    }
    var straight = universe(soup(3, side: 240))
    straight.advance(by: 256)
    #expect((engine.pattern == straight.pattern) as Bool)
    // A step of 256 generations of this asks more often than once.
    if questions == 1 { #expect(interruptions > 0) }
  }

  /// Compactions are broken off too, and taken up again, or begun anew after an edit.
  @Test(arguments: [1, 2, 4]) func interruptedCompactionsGoOn(questions: Int) {
    var engine = universe(soup(5, side: 200), ceiling: 3 << 20)
    var straight = universe(soup(5, side: 200))
    for round in 0..<2 {
      let end = engine.generation + 300
      while engine.generation < end {
        var left = questions
        _ = engine.advance(by: end - engine.generation) {
          left -= 1
          return left < 0
        }
      }
      straight.advance(by: 300)
      #expect((engine.pattern == straight.pattern) as Bool, "round \(round)")
      engine[Point(3, 3)] = 1
      straight[Point(3, 3)] = 1
    }
    #expect(engine.brokenInvariant == nil)
  }

  /// Who looks at a universe while its squares are being put in order sees it as it is, and who edits
  /// it loses nothing; in the larger ones that takes several portions.
  @Test(arguments: [
    (200, 600, 600, 1 << 30), (200, 600, 600, 400_000), (700, 40, 1, 1 << 30),
    (700, 40, 1, 6 << 20),
  ])
  func whatIsUnfinishedChangesNothing(
    side: Int, end: BigInt, most: BigInt, ceiling: Int
  ) throws {
    var engine = universe(soup(6, side: side), ceiling: ceiling)
    var straight = universe(soup(6, side: side))
    var (calls, seen) = (0, 0)
    while engine.generation < end {
      calls += 1
      try #require(calls < 20_000, "it comes to nothing")
      var left = 1
      let done = engine.advance(by: min(most, end - engine.generation)) {
        left -= 1
        return left < 0
      }
      if done > 0 { straight.advance(by: done) }
      guard engine.isUnsettled else { continue }
      seen += 1
      #expect(engine.population == straight.population)
      if seen.isMultiple(of: 7) {
        #expect((engine.pattern == straight.pattern) as Bool, "generation \(engine.generation)")
        let cell = Point(seen % 50, seen % 31)
        engine[cell] = 1
        straight[cell] = 1
        #expect(!engine.isUnsettled)
        #expect(engine.brokenInvariant == nil)
      }
    }
    #expect(seen > 5, "\(seen)")
    #expect((engine.pattern == straight.pattern) as Bool)
    #expect(engine.brokenInvariant == nil)
  }

  /// The same steps make the same squares, whatever came before: nothing stands twice, and what is
  /// remembered is found again.
  @Test func squaresAreSharedByAllSteps() {
    var engine = universe(soup(4))
    engine.advance(by: 256)
    let (count, work) = (engine.squareCount, engine.work)
    var again = universe(soup(4))
    again.advance(by: 256)
    #expect(again.squareCount == count)
    #expect(again.work == work)
    for exponent in [0, 1, 2, 4, 5, 7, 9, 5, 0, 9] {
      engine.advance(by: BigInt(1) << exponent)
    }
    #expect(engine.brokenInvariant == nil)
  }
}
