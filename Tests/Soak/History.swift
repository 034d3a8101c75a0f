import BigInt
import Lattice
import Life
import TestSupport

/// What becomes of a universe by the definition, with edits in between.
struct History {
  /// All that is compared of a generation.
  struct Moment: Equatable {
    var generation: BigInt
    var population: BigInt
    var bounds: Box?
    var background: CellState
    var pattern: Pattern

    init(_ engine: any Engine) {
      generation = engine.generation
      population = engine.population
      bounds = engine.bounds
      background = engine.background
      pattern = engine.pattern
    }

    /// What differs, in one word.
    func difference(from other: Moment) -> String {
      if generation != other.generation { return "generation \(generation)" }
      if pattern != other.pattern { return "pattern" }
      if background != other.background { return "background" }
      return population != other.population ? "population" : "bounds"
    }
  }

  /// Edits, and some generations after them without any.
  struct Chapter {
    var cells: [(place: Point, state: CellState)] = []
    var inserted = Pattern()
    /// The universe after the edits, and after each generation from there on.
    var moments: [Moment] = []

    func edit(_ engine: inout any Engine) {
      for (place, state) in cells { engine[place] = state }
      engine.insert(inserted)
    }
  }

  private(set) var chapters: [Chapter] = []

  /// The naive engine's history of some 60 generations, or fewer where there are many cells.
  init(_ universe: RandomUniverse) throws(EngineError) {
    var generator = universe.generator
    var naive = try EngineKind.naive.make(universe.rule)
    var chapter = Chapter(inserted: universe.soup)
    // A cell that sees further takes longer to work out.
    let side = UInt64(2 * universe.rule.rule.radius + 1)
    let mostWork = 4_000_000 / (side * side)
    while true {
      chapter.edit(&naive)
      chapter.moments.append(Moment(naive))
      for _ in 0..<generator.below(generator.below(3) == 0 ? 40 : 12)
      where naive.generation < 60 && naive.work < mostWork {
        naive.advance(by: 1)
        chapter.moments.append(Moment(naive))
      }
      chapters.append(chapter)
      if naive.generation >= 60 || naive.work >= mostWork || chapters.count == 12 { return }
      chapter = Self.edits(of: universe, &generator)
    }
  }

  private static func edits(
    of universe: RandomUniverse, _ generator: inout SplitMix64
  ) -> Chapter {
    func place() -> Point {
      Point(
        universe.place.x + generator.below(100) - 20, universe.place.y + generator.below(100) - 20)
    }
    let states = universe.rule.rule.stateCount
    var chapter = Chapter()
    if generator.below(2) == 0 {
      for _ in 0..<8 { chapter.cells.append((place(), CellState(generator.below(states)))) }
    }
    if generator.below(3) == 0 {
      let corner = place()
      let state = CellState(1 + generator.below(states - 1))
      chapter.inserted = Pattern(
        runs: (0..<6).map {
          .init(
            x: corner.x + generator.below(4), y: corner.y + $0,
            length: UInt32(1 + generator.below(5)), state: state)
        })
    }
    return chapter
  }
}
