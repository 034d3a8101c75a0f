import BigInt
import Lattice
import Life
import Testing

/// Which tiles are visited, by how many threads and in how many goes: it must never show in the cells.
@Suite struct SparseVisitTests {
  /// Soups, gliders and oscillators strewn over some hundred tiles.
  private func scene(_ generator: inout SplitMix64, things: Int, width: Int) -> Pattern {
    var cells: Set<Point> = []
    let kinds = [
      ".O.\n..O\nOOO", "OOO", "OO\nOO", ".OO\nOO.\n.O.",
      "OOOOOOOOOO", "OOOOO.OOOOO\nO...O.O...O\nOOOOO.OOOOO",
    ]
    for _ in 0..<things {
      let corner = Point(generator.below(width) - width / 2, generator.below(width) - width / 2)
      let (flipX, flipY) = (generator.below(2) == 0, generator.below(2) == 0)
      let kind = kinds[generator.below(kinds.count)]
      for (y, line) in kind.split(separator: "\n").enumerated() {
        for (x, cell) in line.enumerated() where cell == "O" {
          cells.insert(corner + Point(flipX ? -x : x, flipY ? -y : y))
        }
      }
    }
    return Pattern(runs: cells.sorted().map { .init(x: $0.x, y: $0.y) })
  }

  private func sparse(_ pattern: Pattern, threads: Int = 1) throws -> any Engine {
    var engine = try EngineKind.sparse.make(RuleString(.life))
    engine.resources = Resources(threads: threads)
    engine.insert(pattern)
    return engine
  }

  /// Long enough that ash sleeps, gliders come and wake it, and tiles are reclaimed and made anew.
  @Test(arguments: 0..<6 as Range<UInt64>) func sparseIsHashLife(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let scene = scene(&generator, things: 60, width: 700)
    var engine = try sparse(scene)
    var other = try EngineKind.hashlife.make(RuleString(.life))
    other.insert(scene)
    for length in [1600, 8 + generator.below(100), 1, 800] {
      engine.advance(by: BigInt(length))
      other.advance(by: BigInt(length))
      try #require((engine.pattern == other.pattern) as Bool, "seed \(seed), \(length)")
      for _ in 0..<4 {
        let cell = Point(generator.below(700) - 350, generator.below(700) - 350)
        let state = 1 - engine[cell]
        engine[cell] = state
        other[cell] = state
      }
    }
  }

  /// Gliders of long ago hit what has slept ever since.
  @Test(arguments: [
    "OOO...OOO\n\nO....O.O....O\nO....O.O....O\nO....O.O....O\n..OOO...OOO",
    "OOOOOOOOOO", "O.OOOOOO.O", "O....O....O\nO....O....O\nO....O....O", "OO\nOO",
  ])
  func aGliderWakesWhatSleeps(oscillator: String) throws {
    var cells: [Point] = []
    for (y, line) in oscillator.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      for (x, cell) in line.enumerated() where cell == "O" { cells.append(Point(x - 5, y - 3)) }
    }
    for cell in [(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)] {
      cells.append(Point(cell.0 - 300, cell.1 - 300))
    }
    let pattern = Pattern(runs: cells.sorted().map { .init(x: $0.x, y: $0.y) })
    var engine = try sparse(pattern)
    var other = try EngineKind.hashlife.make(RuleString(.life))
    other.insert(pattern)
    for length in [1100, 100, 3, 700] {
      engine.advance(by: BigInt(length))
      other.advance(by: BigInt(length))
      #expect((engine.pattern == other.pattern) as Bool)
    }
  }

  @Test func anyNumberOfThreadsGivesTheSame() throws {
    var generator = SplitMix64(seed: 7)
    let cells = (0..<490_000).compactMap { place -> Pattern.Run? in
      generator.below(3) == 0 ? .init(x: place % 700, y: place / 700) : nil
    }
    let soup = Pattern(runs: cells)
    var engines = try [1, 2, 3].map { try sparse(soup, threads: $0) }
    for length in [40, 5, 64] {
      for index in engines.indices { engines[index].advance(by: BigInt(length)) }
      for engine in engines.dropFirst() {
        #expect((engine.pattern == engines[0].pattern) as Bool)
        #expect(engine.work == engines[0].work)
      }
    }
  }

  /// A universe of more tiles than are stepped between two questions.
  @Test func aVisitIsInterruptedAndGoesOn() throws {
    var generator = SplitMix64(seed: 3)
    let scene = scene(&generator, things: 4000, width: 3000)
    var engine = try sparse(scene)
    var undisturbed = engine
    undisturbed.advance(by: 24)
    // Allowed to ask three times, it cannot finish a visit at once, but does in the end.
    var goes = 0
    while engine.generation < 24 && goes < 1000 {
      let before = engine.generation
      var questions = 0
      let done = engine.advance(by: 24 - before) {
        questions += 1
        return questions > 3
      }
      goes += 1
      #expect((engine.generation == before + done) as Bool)
    }
    #expect(goes > 3)
    #expect((engine.pattern == undisturbed.pattern) as Bool)
  }

  /// What was done of a visit is forgotten when a cell is set, or another length is asked for.
  @Test(arguments: 0..<4 as Range<UInt64>) func anInterruptedVisitLeavesTheCells(seed: UInt64)
    throws
  {
    var generator = SplitMix64(seed: seed)
    let scene = scene(&generator, things: 3000, width: 3000)
    var engine = try sparse(scene)
    engine.advance(by: 16)
    var other = engine
    for length in [8, 3, 8, 8] {
      let before = engine.pattern
      var questions = 0
      let done = engine.advance(by: BigInt(length)) {
        questions += 1
        return questions > 2
      }
      #expect((done == 0) as Bool)
      #expect((engine.pattern == before) as Bool)
      let copy = engine
      if generator.below(2) == 0 {
        for _ in 0..<50 {
          let cell = Point(generator.below(3000) - 1500, generator.below(3000) - 1500)
          let state = CellState(generator.below(2))
          engine[cell] = state
          other[cell] = state
        }
      } else {
        var (first, second) = (copy, other)
        first.advance(by: 8)
        second.advance(by: 8)
        #expect((first.pattern == second.pattern) as Bool)
      }
      let rest = 1 + generator.below(16)
      engine.advance(by: BigInt(rest))
      other.advance(by: BigInt(rest))
      try #require((engine.pattern == other.pattern) as Bool, "seed \(seed), \(length), \(rest)")
    }
  }

  /// A gun's gliders fly off for long, and what they leave behind is reclaimed.
  @Test func emptyTilesAreReclaimed() throws {
    var engine = try sparse(
      Pattern(runs: [(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)].map { .init(x: $0.0, y: $0.1) }))
    engine.advance(by: 8_000)
    let memory = engine.memory
    engine.advance(by: 400_000)
    #expect(engine.memory == memory)
    #expect((engine.population == 5) as Bool)
    #expect((engine.bounds?.x == 102_000) as Bool)
  }
}
