import BigInt
import Lattice

/// Looks for the period of a pattern that grows and cannot be taken apart: of a gun by the place where
/// it began, of a puffer or a rake by the side where it is foremost.
///
/// It is found when a view of that comes back again and again while the population grows by the
/// same number in each of its periods, or in each few of them. That is seen, not proven.
struct FrontSearch {
  struct Result {
    let motion: Motion
    /// After how many generations the population has grown by the same number again and again.
    let growthPeriod: Int
    /// The cells besides those in view, now and a period of growth later.
    let others: (before: Pattern, after: Pattern)
  }

  enum Outcome {
    case found(Result)
    /// No more is looked for, with a few words why.
    case absent(String)
  }

  private let universe: AnalysisUniverse
  private let mostGenerations: Int
  private var engine: any Engine
  private var tracks: [FrontTrack]
  private var populations: [Int]
  private(set) var generation = 0
  /// The populations of all generations together, as the work done.
  private var work = 0
  private var pending: Candidate?
  /// The next generation in which growth is looked for without a view.
  private var nextTry = 1024

  /// What may be found a period later.
  private struct Candidate {
    /// The view that comes back, nil for growth behind ships.
    let track: Int?
    let motion: Motion
    let period: Int
    let before: Pattern
    let end: Int
  }

  private static let mostWork = 1 << 29
  private static let mostCells = 1 << 17
  /// How many periods of the view one of the growth may have.
  private static let mostRounds = 8
  /// In how many generations the growth must be even at least.
  private static let leastWindow = 1000
  private static let spacing = 32

  /// Nil where patterns are not followed this way.
  init?(_ pattern: Pattern, on universe: AnalysisUniverse, generations: Int) {
    guard let start = pattern.bounds, pattern.population <= Self.mostCells else { return nil }
    self.universe = universe
    mostGenerations = generations
    engine = universe.engine(pattern)
    populations = [pattern.population]
    tracks = FrontTrack.Side.allCases.map { FrontTrack($0, start: start) }
  }

  private var bounds: Rect? {
    engine.bounds.flatMap { box in
      guard let x = Int(exactly: box.x), let y = Int(exactly: box.y),
        let width = Int(exactly: box.width), let height = Int(exactly: box.height)
      else { return nil }
      return Rect(x: x, y: y, width: width, height: height)
    }
  }

  /// Goes on to a generation, or until something is found; nil when interrupted before or there.
  mutating func advance(to pause: Int, until isInterrupted: () -> Bool) -> Outcome? {
    while generation < pause {
      if isInterrupted() { return nil }
      if generation >= mostGenerations {
        return .absent("views of \(generation.grouped) generations")
      }
      guard work < Self.mostWork, populations[generation] <= Self.mostCells, let bounds else {
        return .absent(
          "views of \(generation.grouped) generations, until there were too many cells")
      }
      if let result = lookAround(bounds) { return .found(result) }
      engine.advance(by: 1)
      generation += 1
      let population = Int(clamping: engine.population)
      populations.append(population)
      work += population
      if population == 0 { return .absent("all died") }
    }
    return nil
  }

  private mutating func lookAround(_ bounds: Rect) -> Result? {
    if let candidate = pending {
      guard generation == candidate.end else { return nil }
      pending = nil
      guard isStillGrowing(candidate, bounds) else { return nil }
      return Result(
        motion: candidate.motion, growthPeriod: candidate.period,
        others: (candidate.before, others(than: candidate.track, bounds)))
    }
    for index in tracks.indices { tracks[index].watch(engine, bounds, on: universe) }
    guard generation.isMultiple(of: Self.spacing) else { return nil }
    if let (track, motion, period) = periodicTrack(bounds) ?? escortedGrowth() {
      pending = Candidate(
        track: track, motion: motion, period: period, before: others(than: track, bounds),
        end: generation + period)
    }
    return nil
  }

  /// The view that comes back with growth in the fewest of its periods.
  private func periodicTrack(_ bounds: Rect) -> (Int?, Motion, Int)? {
    var best: (Int?, Motion, Int)?
    var fewest = Int.max
    for (index, track) in tracks.enumerated() {
      guard let motion = track.motion, let period = growthPeriod(motion.period),
        period / motion.period < fewest, track.isPeriodic(engine, bounds, at: generation)
      else { continue }
      best = (index, motion, period)
      fewest = period / motion.period
    }
    return best
  }

  /// Even growth far behind spaceships that go with it, which tell how it travels.
  private mutating func escortedGrowth() -> (Int?, Motion, Int)? {
    guard generation >= nextTry, tracks.allSatisfy({ $0.side != .place || $0.isIdle }) else {
      return nil
    }
    nextTry = generation + generation / 8
    let escorts = tracks.compactMap(\.idleMotion)
    // Where ships go in several ways, some may have been sent out.
    guard let escort = escorts.first, escorts.allSatisfy({ $0.keepsPace(with: escort) }),
      let period = (1...max(1, generation / 3)).first(where: { isEven($0) })
    else { return nil }
    // The whole has the period of the growth, or of the ships where that is longer.
    guard let common = leastCommonMultiple(period, escort.period), common <= generation else {
      return nil
    }
    let times = common / escort.period
    let way = escort.displacement
    return (
      nil, Motion(period: common, displacement: Point(way.x * times, way.y * times)), common
    )
  }

  private func isStillGrowing(_ candidate: Candidate, _ bounds: Rect) -> Bool {
    guard let index = candidate.track else { return isEven(candidate.period) }
    return tracks[index].isPeriodic(engine, bounds, at: generation)
  }

  /// The first few periods together in which the population has grown evenly.
  private func growthPeriod(_ period: Int) -> Int? {
    (1...Self.mostRounds).lazy.map { $0 * period }.first(where: isEven)
  }

  /// Whether the population has lately grown by the same number in each such period.
  private func isEven(_ period: Int) -> Bool {
    let window = max(2 * period, Self.leastWindow)
    guard window + period <= generation else { return false }
    let growth = populations[generation] - populations[generation - period]
    return growth > 0
      && (1...window).allSatisfy {
        populations[generation - $0] - populations[generation - $0 - period] == growth
      }
  }

  /// The cells that are not in a view; all where there is none.
  private func others(than track: Int?, _ bounds: Rect) -> Pattern {
    guard let track else { return engine.pattern }
    let seen = Set(tracks[track].cells(engine, bounds).runs)
    return Pattern(runs: engine.pattern.runs.filter { !seen.contains($0) })
  }
}
