import BigInt
import Life

/// What is known of a universe beyond its status line, and what is being found out.
struct Information {
  /// Whether the panel is wanted; it is shown where there is room.
  private(set) var isShown = false
  private(set) var record = PopulationRecord()
  /// Numbers that are slow to count, as of the last time that they were.
  private(set) var facts: Facts?

  private var analysis: PatternAnalysis?
  /// The generation that the analysis began with.
  private var start: BigInt = 0
  /// A map of the universe that the analysis began with, to be drawn up when it is wanted.
  private var mapping: CycleMapping?
  private var cellPeriods: CellPeriods?

  /// What the panel tells about a universe that is slow to count.
  struct Facts: Hashable {
    var bounds: Box?
    var memory: Int

    init(of engine: any Engine) {
      bounds = engine.bounds
      memory = engine.memory
    }
  }

  mutating func toggle() {
    isShown.toggle()
    record = PopulationRecord()
    facts = nil
  }

  /// Begins anew, after cells or the rule were changed by hand.
  mutating func forget() {
    analysis = nil
    mapping = nil
    cellPeriods = nil
    record = PopulationRecord()
    facts = nil
  }

  /// Takes the numbers of a universe for the panel.
  mutating func observe(_ engine: any Engine, population: BigInt) {
    guard isShown else { return }
    record.add(engine, population: population)
    facts = Facts(of: engine)
  }
}

// MARK: What the pattern is

extension Information {
  /// Whether the search for what the pattern is has ended, or has not begun.
  var isAtRest: Bool { analysis.map { $0.finding != nil } ?? true }

  /// Whether there is a search at all.
  var hasBegun: Bool { analysis != nil }

  /// Goes on finding out what a universe is, of which it keeps a copy.
  mutating func analyse(_ engine: any Engine, until isInterrupted: () -> Bool) {
    if analysis?.finding != nil || isInterrupted() { return }
    if analysis == nil {
      analysis = PatternAnalysis(of: engine)
      start = engine.generation
      mapping = CycleMapping(of: engine)
    }
    analysis?.advance(until: isInterrupted)
  }

  /// Goes on finding out the periods of cells, once it is known what becomes of the universe.
  mutating func mapPeriods(until isInterrupted: () -> Bool) {
    guard let analysis, analysis.finding != nil, mapping != nil, !isInterrupted() else { return }
    mapping?.advance(analysis, until: isInterrupted)
    guard let done = mapping, done.isOver else { return }
    cellPeriods = done.map.map { CellPeriods($0, since: done.since, hasOthers: done.hasOthers) }
    mapping = nil
  }

  /// Whether there are periods of cells still to be found out.
  var isMapping: Bool { analysis?.finding != nil && mapping != nil }

  /// The periods of the cells in a generation, where they are known.
  func periods(at generation: BigInt) -> CellPeriods? {
    cellPeriods.flatMap { $0.since <= generation ? $0 : nil }
  }

  /// Why no periods of cells are known in a generation, in a few words.
  func lackOfPeriods(at generation: BigInt) -> String {
    if let cellPeriods { return "known from generation \(Numerals.grouped(cellPeriods.since)) on" }
    guard let finding = analysis?.finding, mapping == nil else {
      let generations = BigInt(analysis?.generations ?? 0)
      return "looked ahead \(Numerals.grouped(generations)) generations"
    }
    switch finding.kind {
    case .extinct: return "nothing lives in the end"
    case .spaceship: return "none, for it travels"
    case .gun, .rake, .puffer: return "not known of what grows for ever"
    case .unknown: return finding.summary(from: start, at: generation)
    case .several: return "none, for all of it travels"
    case .stillLife, .oscillator: return "too long to tell"
    }
  }

  /// A few words about what the pattern is at a generation, for the status line; nil as long as that
  /// is not sure.
  func phrase(at generation: BigInt) -> String? {
    analysis?.finding?.phrase(from: start, at: generation)
  }

  /// What the pattern is at a generation, or how far the search has come; the census follows.
  func summary(at generation: BigInt) -> String {
    guard let analysis else { return "not looked at yet" }
    if let finding = analysis.finding {
      let text = finding.summary(from: start, at: generation)
      guard finding.isOutcome, !finding.census.phrases.isEmpty else { return text }
      return generation < start + BigInt(finding.since) ? "\(text) into" : "\(text):"
    }
    return "looked ahead \(Numerals.grouped(BigInt(analysis.generations))) generations"
  }

  /// The objects that it is made of, or that it sends out or leaves in each period, the most
  /// frequent first.
  var census: [String] {
    guard let finding = analysis?.finding, let first = finding.census.phrases.first else {
      return []
    }
    let others = finding.census.phrases.dropFirst()
    switch finding.kind {
    case .gun, .rake: return ["sends out \(first)"] + others
    case .puffer: return ["leaves \(first)"] + others
    default: return [first] + others
    }
  }
}
