import BigInt
import Lattice

/// Follows a pattern on the plane and takes it apart whenever that may be worth the while.
struct PlaneAnalysis {
  private enum Stage {
    case watching
    case dissecting(Dissection)
    /// Looking for the first generation from which these are all.
    case dating(SettlingDate)
    case counting(CensusTaking, Finding.Kind, since: Int)
    /// The whole pattern has come back, and its generations until then are kept.
    case returning(Motion, any Engine, [Pattern])
    /// While what belongs to a stage is changed, for a second owner would have it copied.
    case busy
  }

  private let universe: AnalysisUniverse
  private let limits: PatternAnalysis.Limits
  private let start: Pattern
  private var engine: any Engine
  private(set) var generation = 0
  private var stage: Stage
  /// The objects that it is from some generation on, once they are known.
  private(set) var settled: [Orbit] = []
  private var memo = OrbitMemo()
  private var populations: [Int]
  private var moments: [SettlingDate.Moment]
  /// The next generations that are taken apart: when the population repeats, also with a look for
  /// what keeps it growing, which takes longer, and anyway.
  private var nextTry = 0
  private var nextCoreTry = 0
  private var nextTryAnyway = 64

  init(_ pattern: Pattern, on universe: AnalysisUniverse, limits: PatternAnalysis.Limits) {
    self.universe = universe
    self.limits = limits
    start = pattern
    engine = universe.engine(pattern)
    populations = [pattern.population]
    moments = [SettlingDate.Moment(generation: 0, pattern: pattern)]
    stage = .dissecting(Dissection(pattern, on: universe, period: nil))
  }

  /// Goes on until something is found or a limit is reached; nil when interrupted before, or at the
  /// generation `pause`.
  mutating func advance(to pause: Int, until isInterrupted: () -> Bool) -> Finding? {
    while true {
      switch stage {
      case .watching:
        if generation >= pause || isInterrupted() { return nil }
        if let finding = watch() { return finding }
      case .busy: return nil
      case .dissecting(var dissection):
        stage = .busy
        let outcome = dissection.advance(memo: &memo, until: isInterrupted)
        stage = .dissecting(dissection)
        guard let outcome else { return nil }
        use(outcome)
      case .dating(var date):
        stage = .busy
        let since = date.advance(until: isInterrupted)
        stage = .dating(date)
        guard let since else { return nil }
        settled = date.orbits
        stage = .counting(CensusTaking(date.orbits), Self.kind(of: date.orbits), since: since)
      case .counting(var taking, let kind, let since):
        stage = .busy
        let census = taking.advance(on: universe, memo: &memo, until: isInterrupted)
        stage = .counting(taking, kind, since: since)
        guard let census else { return nil }
        return Finding(kind, since: since, census: census)
      case .returning(let motion, var engine, var phases):
        if isInterrupted() { return nil }
        stage = .busy
        engine.advance(by: 1)
        if phases.count < motion.period {
          phases.append(engine.pattern)
          stage = .returning(motion, engine, phases)
        } else {
          let orbit = Orbit(phases: phases, motion: motion)
          settled = [orbit]
          stage = .counting(CensusTaking([orbit]), Self.kind(of: [orbit]), since: 0)
        }
      }
    }
  }

  private mutating func use(_ outcome: Dissection.Outcome) {
    switch outcome {
    case .open: stage = .watching
    case .settled(let orbits):
      stage = .dating(
        SettlingDate(orbits, at: generation, moments: moments, on: universe))
    case .growing(let emitter):
      let isTrail = emitter.emissions.contains { $0.motion.isAtRest }
      let kind: Finding.Kind =
        emitter.motion.isAtRest
        ? .gun(period: emitter.motion.period)
        : isTrail ? .puffer(emitter.motion) : .rake(emitter.motion)
      stage = .counting(CensusTaking(emitter.emissions), kind, since: generation)
    }
  }

  private mutating func watch() -> Finding? {
    if populations[generation] == 0 { return Finding(.extinct, since: generation) }
    if populations[generation] > limits.population {
      return Finding(.unknown(.population), since: generation)
    }
    if generation >= limits.generations {
      return Finding(.unknown(.generations), since: generation)
    }
    engine.advance(by: 1)
    generation += 1
    populations.append(Int(clamping: engine.population))
    if let motion = wholeReturn {
      stage = .returning(motion, universe.engine(start), [start])
      return nil
    }
    if generation % Self.momentSpacing == 0 { keepMoment() }
    guard generation % Self.trySpacing == 0, populations[generation] > 0 else { return nil }
    if generation >= nextTry, let period = Self.period(ofGrowthIn: populations) {
      dissect(period: generation >= nextCoreTry ? period : nil)
    } else if generation >= nextTryAnyway {
      nextTryAnyway = generation + generation / 2
      dissect(period: nil)
    }
    return nil
  }

  /// How the pattern has come back as a whole, if it just has.
  private var wholeReturn: Motion? {
    guard populations[generation] == populations[0],
      populations[0] * generation <= Self.mostReturningCells,
      let displacement = start.offset(to: engine.pattern)
    else { return nil }
    return Motion(period: generation, displacement: displacement)
  }

  private static let mostReturningCells = 1 << 22
  private static let momentSpacing = 64
  private static let trySpacing = 16

  private mutating func dissect(period: Int?) {
    nextTry = generation + max(2 * Self.trySpacing, generation / 16)
    if period != nil { nextCoreTry = 2 * generation - Self.trySpacing }
    stage = .dissecting(Dissection(engine.pattern, on: universe, period: period))
  }

  /// Keeps the present cells, and of the older moments only every sixteenth.
  private mutating func keepMoment() {
    moments.append(SettlingDate.Moment(generation: generation, pattern: engine.pattern))
    let recent = generation - 16 * Self.momentSpacing
    moments.removeAll {
      $0.generation < recent && $0.generation % (16 * Self.momentSpacing) != 0
    }
  }

  /// The least number of generations within each of which the population has last grown as within
  /// those before, or stayed as it is.
  ///
  /// What comes in a period may itself change its population with time, as a row of beacons does: so it
  /// is the growth that repeats, and not one number.
  /// - Complexity: O(n), hardly ever more.
  static func period(ofGrowthIn populations: [Int]) -> Int? {
    let last = populations.count - 1
    guard last >= leastWindow else { return nil }
    return (1...max(1, last / 3)).first { period in
      2 * period <= last && populations[last] >= populations[last - period]
        && isEven(period, in: max(period, leastWindow), populations)
    }
  }

  /// Whether in the last generations of a window the population had grown within a period as within the
  /// period before.
  static func isEven(_ period: Int, in window: Int, _ populations: [Int]) -> Bool {
    let last = populations.count - 1
    guard window + 2 * period <= last + 1 else { return false }
    return (0..<window).allSatisfy {
      let (now, then) = (last - $0, last - $0 - period)
      return populations[now] - populations[then]
        == populations[then] - populations[then - period]
    }
  }

  private static let leastWindow = 48

  /// What objects that never meet are together.
  private static func kind(of orbits: [Orbit]) -> Finding.Kind {
    guard let first = orbits.first,
      orbits.allSatisfy({ $0.motion.keepsPace(with: first.motion) }),
      let period = orbits.reduce(
        1 as Int?,
        { period, orbit in period.flatMap { leastCommonMultiple($0, orbit.motion.period) } })
    else { return .several }
    if first.motion.isAtRest { return period == 1 ? .stillLife : .oscillator(period: period) }
    let times = period / first.motion.period
    let way = first.motion.displacement
    return .spaceship(
      Motion(period: period, displacement: Point(way.x * times, way.y * times)))
  }
}
