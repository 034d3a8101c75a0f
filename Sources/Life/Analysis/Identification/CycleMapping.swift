public import BigInt

/// Draws up the map of an oscillator or a still life, a little at a time, once it is known to be one.
public struct CycleMapping {
  private var engine: any Engine
  private let start: BigInt
  private var tally: CycleTally?

  /// The map, nil as long as it is being drawn up, and for periods that are too long.
  public private(set) var map: CycleMap?
  /// Whether there is no more to do.
  public private(set) var isOver = false
  /// The generation from which on the map holds.
  public private(set) var since: BigInt

  /// Begins with a universe as it is now, of which it keeps a copy of its own; nil for one with more
  /// cells than are analysed.
  public init?(of engine: any Engine) {
    guard engine.population <= BigInt(PatternAnalysis.Limits().population) else { return nil }
    self.engine = engine
    if engine.topology == .plane, let universe = AnalysisUniverse(rule: engine.rule) {
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
  /// `finding` is what the universe was found to be.
  public mutating func advance(_ finding: Finding, until isInterrupted: () -> Bool = { false }) {
    guard !isOver else { return }
    let motion: Motion
    switch finding.kind {
    case .stillLife: motion = Motion(period: 1)
    case .oscillator(let period): motion = Motion(period: period)
    default:
      isOver = true
      return
    }
    since = start + BigInt(finding.since)
    if tally == nil {
      _ = engine.advance(by: since - engine.generation, until: isInterrupted)
      guard engine.generation == since else { return }
      tally = CycleTally(engine, motion: motion)
    }
    map = tally?.advance(until: isInterrupted)?.map
    isOver = map != nil || tally?.isTooLong == true
    if isOver { tally = nil }
  }
}
