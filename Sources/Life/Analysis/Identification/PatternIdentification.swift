import BigInt
import Lattice

/// Finds out all that can be told about a universe, a little at a time.
///
/// First it is told what the pattern is, cell by cell and proven (`PatternAnalysis`). What takes too
/// long for that is looked for in longer steps: when it comes back as a whole (`LongReturn`), when
/// the place where it began looks the same again (`LongGrowth`), and how the population grows. Then
/// a period is measured. What is found depends on the universe and the limits alone.
public struct PatternIdentification {
  /// How far a search goes before it gives up.
  public struct Limits: Hashable, Sendable {
    /// The most generations.
    public var generations: Int

    /// Limits; periods up to 2^24 are found unless less is asked for.
    public init(generations: Int = 1 << 24) { self.generations = generations }

    /// Those of the search cell by cell.
    var analysis: PatternAnalysis.Limits {
      PatternAnalysis.Limits(generations: min(generations, 1 << 14), population: 1 << 14)
    }
  }

  private enum Stage {
    case analysing(PatternAnalysis)
    /// The first population that is settled being counted.
    case settling(Finding, any Engine)
    case measuring(CycleTally, Identification)
    case over(Identification)
  }

  private let start: any Engine
  private let limits: Limits
  private var stage: Stage

  /// Begins with a universe as it is now.
  public init(of engine: any Engine, limits: Limits = Limits()) {
    start = engine
    self.limits = limits
    stage = .analysing(PatternAnalysis(of: engine, limits: limits.analysis))
  }

  /// What was found, nil as long as the search goes on.
  public var result: Identification? {
    if case .over(let result) = stage { result } else { nil }
  }

  /// What is being done, in a few words.
  public var progress: String {
    switch stage {
    case .analysing(let analysis): "looked at \(analysis.generations.grouped) generations"
    case .settling: "counting cells"
    case .measuring: "measuring the period"
    case .over: "done"
    }
  }

  /// Goes on until all is known or `isInterrupted` says so between two small steps of work.
  public mutating func advance(until isInterrupted: () -> Bool = { false }) {
    while true {
      switch stage {
      case .analysing(var analysis):
        analysis.advance(until: isInterrupted)
        stage = .analysing(analysis)
        guard let finding = analysis.finding else { return }
        stage = .settling(finding, start)
      case .settling(let finding, var engine):
        let rest = start.generation + BigInt(finding.since) - engine.generation
        let done = engine.advance(by: rest, until: isInterrupted)
        stage = .settling(finding, engine)
        guard done == rest else { return }
        settle(finding, engine)
      case .measuring(var tally, var identification):
        let result = tally.advance(until: isInterrupted)
        stage = .measuring(tally, identification)
        guard result != nil || tally.isTooLong else { return }
        identification.measures = result?.measures
        identification.map = result?.map
        if identification.since == 0 { identification.code = result?.code }
        stage = .over(identification)
      case .over: return
      }
    }
  }

  private mutating func settle(_ finding: Finding, _ engine: any Engine) {
    let (kind, motion) = Self.kind(of: finding.kind)
    let identification = Identification(
      kind, since: finding.since, motion: motion, census: finding.census,
      firstPopulation: start.population, population: engine.population,
      tried: kind == .unknown ? [finding.summary()] : [])
    switch kind {
    case .stillLife, .oscillator, .spaceship:
      guard let motion else { break }
      stage = .measuring(CycleTally(engine, motion: motion), identification)
      return
    default: break
    }
    stage = .over(identification)
  }

  private static func kind(of kind: Finding.Kind) -> (Identification.Kind, Motion?) {
    switch kind {
    case .extinct: (.extinct, nil)
    case .stillLife: (.stillLife, Motion(period: 1))
    case .oscillator(let period): (.oscillator, Motion(period: period))
    case .spaceship(let motion): (.spaceship, motion)
    case .several: (.several, nil)
    case .gun(let period): (.gun, Motion(period: period))
    case .rake(let motion): (.rake, motion)
    case .puffer(let motion): (.puffer, motion)
    case .unknown: (.unknown, nil)
    }
  }
}
