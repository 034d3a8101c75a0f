import BigInt
import Lattice

/// Finds out all that can be told about a universe, a little at a time.
///
/// First it is told what the pattern is, cell by cell and proven (`PatternAnalysis`). In turns with
/// that, in case it cannot be proven, its foremost parts are watched (`FrontSearch`). What does
/// neither is looked for in longer steps: when it comes back as a whole (`LongReturn`), and how the
/// population grows (`GrowthSearch`). Then a period is measured. What is found depends on the
/// universe and the limits alone.
public struct PatternIdentification {
  /// How far a search goes before it gives up.
  public struct Limits: Hashable, Sendable {
    /// The most generations.
    public var generations: Int

    /// Limits; periods up to 2^24 are found unless less is asked for.
    public init(generations: Int = 1 << 24) { self.generations = generations }

    /// Those of the search cell by cell.
    var analysis: PatternAnalysis.Limits {
      PatternAnalysis.Limits(generations: min(generations, 1 << 16), population: 1 << 14)
    }

    /// Those of the search for fronts.
    var front: Int { min(generations, 1 << 18) }
  }

  private enum Stage {
    /// The analysis and the search for fronts in turns, to this generation.
    case watching(to: Int)
    case returning(LongReturn)
    case growing(GrowthSearch)
    /// The output of a front being counted.
    case counting(OutputCensus, FrontSearch.Result, since: Int)
    /// A universe going on to the generation from which the pattern is what it is.
    case settling(Settled, any Engine)
    case measuring(CycleTally, Identification)
    case coding(LinearGrowthCode, Identification)
    case over(Identification)
    /// While what belongs to a stage is changed, for a second owner would have it copied.
    case busy
  }

  /// What was found, before its population is known.
  private struct Settled {
    var kind: Identification.Kind
    var since: Int
    var motion: Motion?
    var census = Census()
    var isProven = true
    /// After how many generations what grows has grown evenly.
    var growthPeriod: Int?
    /// In how many generations the objects of the census come.
    var outputPeriod: Int?
  }

  private let start: any Engine
  private let limits: Limits
  private let universe: AnalysisUniverse?
  private var stage = Stage.watching(to: 2048)
  private var analysis: PatternAnalysis
  private var front: FrontSearch?
  /// What a front was found to be, and when.
  private var seen: (result: FrontSearch.Result, generation: Int)?
  private var tried: [String] = []
  private var hasSoughtReturn = false

  /// Begins with a universe as it is now.
  public init(of engine: any Engine, limits: Limits = Limits()) {
    start = engine
    self.limits = limits
    analysis = PatternAnalysis(of: engine, limits: limits.analysis)
    var universe: AnalysisUniverse?
    if engine.topology == .plane, !engine.rule.hasAlternatingBackground {
      universe = AnalysisUniverse(rule: engine.rule)
    }
    if case .largerThanLife(let rule) = engine.rule, rule.alternates { universe = nil }
    self.universe = universe
    if let universe, engine.population <= BigInt(Self.mostCells) {
      front = FrontSearch(engine.pattern, on: universe, generations: limits.front)
    }
  }

  private static let mostCells = 1 << 18

  /// What was found, nil as long as the search goes on.
  public var result: Identification? {
    if case .over(let result) = stage { result } else { nil }
  }

  /// What is being done, in a few words.
  public var progress: String {
    switch stage {
    case .watching:
      "looked at \(max(analysis.generations, front?.generation ?? 0).grouped) generations"
    case .returning(let search):
      "looked for returns within \(search.generation.grouped) generations"
    case .growing(let search): "looked at growth in \(search.generation.grouped) generations"
    case .counting: "counting objects"
    case .settling: "counting cells"
    case .measuring: "measuring the period"
    case .coding: "looking for the code"
    case .over, .busy: "done"
    }
  }

  /// Goes on until all is known or `isInterrupted` says so between two small steps of work.
  public mutating func advance(until isInterrupted: () -> Bool = { false }) {
    var isStopped = false
    while result == nil, !isStopped {
      advanceStage {
        isStopped = isStopped || isInterrupted()
        return isStopped
      }
    }
  }

  private mutating func advanceStage(until isInterrupted: () -> Bool) {
    switch stage {
    case .watching(let horizon): watch(to: horizon, until: isInterrupted)
    case .returning(var search):
      stage = .busy
      let outcome = search.advance(until: isInterrupted)
      stage = .returning(search)
      switch outcome {
      case .found(let result): settle(result)
      case .absent(let words):
        tried.append(words)
        hasSoughtReturn = true
        if let front {
          stage = .watching(to: 2 * front.generation)
        } else {
          lookForGrowth()
        }
      case nil: break
      }
    case .growing(var search):
      stage = .busy
      let outcome = search.advance(until: isInterrupted)
      stage = .growing(search)
      switch outcome {
      case .found(let growth, let generation, let population):
        conclude(growth, generation, population)
      case .absent(let words):
        tried.append(words)
        giveUp()
      case nil: break
      }
    case .counting(var counting, let result, let since):
      stage = .busy
      let census = counting.advance(until: isInterrupted)
      stage = .counting(counting, result, since: since)
      if let census { settle(result, since, census) }
    case .settling(let settled, var engine):
      stage = .busy
      let rest = start.generation + BigInt(settled.since) - engine.generation
      let done = engine.advance(by: rest, until: isInterrupted)
      stage = .settling(settled, engine)
      if done == rest { measure(settled, engine) }
    case .measuring(var tally, var identification):
      stage = .busy
      let result = tally.advance(until: isInterrupted)
      stage = .measuring(tally, identification)
      guard result != nil || tally.isTooLong else { return }
      identification.measures = result?.measures
      identification.map = result?.map
      if identification.since == 0 { identification.code = result?.code }
      stage = .over(identification)
    case .coding(var search, var identification):
      stage = .busy
      let code = search.advance(until: isInterrupted)
      stage = .coding(search, identification)
      guard let code else { return }
      identification.code = code
      stage = .over(identification)
    case .over, .busy: break
    }
  }
}

// MARK: What is found

extension PatternIdentification {
  private mutating func watch(to horizon: Int, until isInterrupted: () -> Bool) {
    if analysis.finding == nil {
      analysis.advance(to: horizon, until: isInterrupted)
      guard let finding = analysis.finding else {
        return watchFront(to: horizon, until: isInterrupted)
      }
      guard case .unknown = finding.kind else {
        front = nil
        stage = .settling(Self.settled(finding), start)
        return
      }
      tried.append(finding.summary())
    }
    watchFront(to: horizon, until: isInterrupted)
  }

  private mutating func watchFront(to horizon: Int, until isInterrupted: () -> Bool) {
    if isInterrupted() { return }
    if var search = front {
      front = nil
      let outcome = search.advance(to: horizon, until: isInterrupted)
      front = search
      switch outcome {
      case .found(let result):
        seen = (result, search.generation)
        front = nil
      case .absent(let words):
        tried.append(words)
        front = nil
      case nil: if isInterrupted() { return }
      }
    }
    let isAnalysed = analysis.finding != nil
    if let (result, generation) = seen, let universe,
      isAnalysed || analysis.generations >= 2 * generation
    {
      let (before, after) = result.others
      stage = .counting(
        OutputCensus(before: before, after: after, on: universe), result, since: generation)
    } else if isAnalysed && front.map({ $0.isEven && !hasSoughtReturn }) ?? true {
      lookForReturn()
    } else {
      stage = .watching(to: 2 * horizon)
    }
  }

  private mutating func lookForReturn() {
    if universe != nil, !hasSoughtReturn, start.population <= BigInt(Self.mostCells),
      start.population > 0,
      let search = LongReturn(start.pattern, rule: start.rule, longest: limits.generations)
    {
      stage = .returning(search)
    } else {
      lookForGrowth()
    }
  }

  private mutating func lookForGrowth() {
    if universe != nil, start.population <= BigInt(Self.mostCells),
      let search = GrowthSearch(
        start.pattern, rule: start.rule, generations: limits.generations)
    {
      stage = .growing(search)
    } else {
      giveUp()
    }
  }

  private mutating func giveUp() {
    stage = .over(
      Identification(
        .unknown, since: 0, firstPopulation: start.population, population: start.population,
        tried: tried))
  }

  private mutating func conclude(
    _ growth: PopulationGrowth, _ generation: Int, _ population: BigInt
  ) {
    var identification = Identification(
      .growth(growth), since: generation, isProven: false, firstPopulation: start.population,
      population: population)
    identification.code = growth.code
    stage = .over(identification)
  }

  private mutating func settle(_ result: LongReturn.Result) {
    var settled = Settled(kind: .extinct, since: result.since, motion: result.motion)
    if let motion = result.motion {
      settled.kind = !motion.isAtRest ? .spaceship : motion.period == 1 ? .stillLife : .oscillator
    }
    stage = .settling(settled, start)
  }

  private mutating func settle(_ result: FrontSearch.Result, _ since: Int, _ census: Census) {
    let isTrail = census.isEmpty || census.counts.keys.contains { $0.motion.isAtRest }
    let kind: Identification.Kind = result.motion.isAtRest ? .gun : isTrail ? .puffer : .rake
    stage = .settling(
      Settled(
        kind: kind, since: since, motion: result.motion, census: census, isProven: false,
        growthPeriod: result.growthPeriod, outputPeriod: result.growthPeriod), start)
  }

  private static func settled(_ finding: Finding) -> Settled {
    var settled = Settled(kind: .unknown, since: finding.since, census: finding.census)
    switch finding.kind {
    case .extinct: settled.kind = .extinct
    case .stillLife: (settled.kind, settled.motion) = (.stillLife, Motion(period: 1))
    case .oscillator(let period):
      (settled.kind, settled.motion) = (.oscillator, Motion(period: period))
    case .spaceship(let motion): (settled.kind, settled.motion) = (.spaceship, motion)
    case .several: settled.kind = .several
    case .gun(let period): (settled.kind, settled.motion) = (.gun, Motion(period: period))
    case .rake(let motion): (settled.kind, settled.motion) = (.rake, motion)
    case .puffer(let motion): (settled.kind, settled.motion) = (.puffer, motion)
    case .unknown: break
    }
    switch settled.kind {
    case .gun, .rake, .puffer:
      settled.outputPeriod = settled.motion?.period
      settled.growthPeriod = finding.census.counts.keys.reduce(settled.motion?.period) {
        period, object in
        period.flatMap { leastCommonMultiple($0, object.motion.period) }
      }
    default: break
    }
    return settled
  }

  private mutating func measure(_ settled: Settled, _ engine: any Engine) {
    var identification = Identification(
      settled.kind, since: settled.since, motion: settled.motion, census: settled.census,
      isProven: settled.isProven, firstPopulation: start.population,
      population: engine.population)
    identification.outputPeriod = settled.outputPeriod
    stage = .over(identification)
    if let period = settled.growthPeriod {
      if let search = LinearGrowthCode(engine, growthPeriod: period) {
        stage = .coding(search, identification)
      }
    } else if let motion = settled.motion {
      stage = .measuring(CycleTally(engine, motion: motion), identification)
    }
  }
}
