import BigInt
import Lattice

/// Looks for the first generation from which a pattern is nothing but certain objects.
///
/// The objects are followed back in time, each by its period. The pattern is as old as it is the
/// union of these, in every generation and cell by cell: that is the lifespan of a methuselah.
struct SettlingDate {
  /// The cells of a generation, kept to begin from.
  struct Moment {
    let generation: Int
    let pattern: Pattern
  }

  let orbits: [Orbit]
  /// When the objects are where their orbits have them at time 0.
  private let end: Int
  private let universe: AnalysisUniverse
  /// The moments that are not compared yet, the latest last.
  private var moments: [Moment]
  private var engine: (any Engine)?
  private var generation = 0
  private var lastDifference = -1

  /// - Precondition: `moments` begins with generation 0.
  init(_ orbits: [Orbit], at end: Int, moments: [Moment], on universe: AnalysisUniverse) {
    self.orbits = orbits
    self.end = end
    self.moments = moments.filter { $0.generation < end }
    self.universe = universe
  }

  private func isUnion(_ pattern: Pattern, at generation: Int) -> Bool {
    pattern == .union(orbits.map { $0.cells(at: generation - end) })
  }

  /// Goes on until the generation is found; nil when interrupted before.
  mutating func advance(until isInterrupted: () -> Bool) -> Int? {
    // Back to a moment when it was something else, or to the start.
    while engine == nil, let moment = moments.last {
      if isInterrupted() { return nil }
      moments.removeLast()
      let isSame = isUnion(moment.pattern, at: moment.generation)
      guard !isSame || moments.isEmpty else { continue }
      generation = moment.generation
      if !isSame { lastDifference = generation }
      engine = universe.engine(moment.pattern)
    }
    // And forward from there.
    guard var engine else { return end }
    self.engine = nil
    defer { self.engine = engine }
    while generation < end {
      if isInterrupted() { return nil }
      engine.advance(by: 1)
      generation += 1
      if generation < end, !isUnion(engine.pattern, at: generation) {
        lastDifference = generation
      }
    }
    return lastDifference + 1
  }
}
