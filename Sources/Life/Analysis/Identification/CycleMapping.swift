public import BigInt
import Lattice

/// Draws up the map of all that is at rest in a universe, a little at a time, once it is known what
/// that becomes.
///
/// Objects that never meet are looked at one by one, for each does what it does alone. What travels
/// has no place on the map.
public struct CycleMapping {
  private var engine: any Engine
  private let universe: AnalysisUniverse?
  private let start: BigInt
  private var tally: CycleTally?
  /// The objects that are done, and what is known of their cells.
  private var doneCount = 0
  private var cells: [Point: CycleMap.Cell] = [:]
  /// What the cells of objects do that were looked at before, seen from their first corner; nil for
  /// periods that are too long.
  private var known: [Pattern: [Point: CycleMap.Cell]?] = [:]

  /// The map, nil as long as it is being drawn up, where all travels, and for periods that are too
  /// long.
  public private(set) var map: CycleMap?
  /// Whether there is no more to do.
  public private(set) var isOver = false
  /// Whether there is life that is not on the map: it travels, or its period is too long.
  public private(set) var hasOthers = false
  /// The generation from which on the map holds.
  public private(set) var since: BigInt

  /// Begins with a universe as it is now, of which it keeps a copy of its own; nil for one with more
  /// cells than are analysed.
  public init?(of engine: any Engine) {
    guard engine.population <= BigInt(PatternAnalysis.Limits().population) else { return nil }
    self.engine = engine
    universe = engine.topology == .plane ? AnalysisUniverse(rule: engine.rule) : nil
    if let universe {
      // Engines on the plane may share what they remember with their copies, on another thread.
      var own = universe.engine(engine.pattern)
      own.generation = engine.generation
      if own.background == engine.background { self.engine = own }
    }
    start = engine.generation
    since = start
  }

  /// Goes on until the map is there or `isInterrupted` says so between two small steps of work.
  ///
  /// `analysis` is one of the same universe that has found what it is; before that nothing happens.
  public mutating func advance(
    _ analysis: PatternAnalysis, until isInterrupted: () -> Bool = { false }
  ) {
    guard !isOver, let finding = analysis.finding else { return }
    since = start + BigInt(finding.since)
    if let universe, !analysis.settled.isEmpty {
      let atRest = analysis.settled.filter(\.motion.isAtRest)
      isOver = look(at: atRest, on: universe, until: isInterrupted)
      if isOver { map = wholeMap(of: atRest) }
      if atRest.count < analysis.settled.count { hasOthers = true }
      return
    }
    switch finding.kind {
    case .stillLife: look(period: 1, until: isInterrupted)
    case .oscillator(let period): look(period: period, until: isInterrupted)
    default: isOver = true
    }
  }

  /// Looks at the whole universe, which comes back after a period.
  private mutating func look(period: Int, until isInterrupted: () -> Bool) {
    if tally == nil {
      _ = engine.advance(by: since - engine.generation, until: isInterrupted)
      guard engine.generation == since else { return }
      tally = CycleTally(engine, motion: Motion(period: period))
    }
    map = tally?.advance(until: isInterrupted)?.map
    isOver = map != nil || tally?.isTooLong == true
    if isOver { tally = nil }
  }

  /// Looks at objects one after the other; false when interrupted before all are done.
  private mutating func look(
    at orbits: [Orbit], on universe: AnalysisUniverse, until isInterrupted: () -> Bool
  ) -> Bool {
    while doneCount < orbits.count {
      if isInterrupted() { return false }
      let orbit = orbits[doneCount]
      let (pattern, offset) = orbit.cells.normalized
      if known[pattern] == nil {
        if tally == nil { tally = CycleTally(universe.engine(pattern), motion: orbit.motion) }
        let cells = tally?.advance(until: isInterrupted)?.map?.cells
        guard cells != nil || tally?.isTooLong == true else { return false }
        if cells == nil { hasOthers = true }
        known[pattern] = .some(cells)
        tally = nil
      }
      for (place, cell) in (known[pattern] ?? nil) ?? [:] { cells[place + offset] = cell }
      doneCount += 1
    }
    return true
  }

  private func wholeMap(of orbits: [Orbit]) -> CycleMap? {
    guard let bounds = Pattern(cells: Array(cells.keys)).bounds else { return nil }
    let periods = orbits.map(\.motion.period)
    let common = periods.reduce(1 as Int?) { sum, period in
      sum.flatMap { leastCommonMultiple($0, period) }
    }
    return CycleMap(period: common ?? periods.max() ?? 1, bounds: bounds, cells: cells)
  }
}
