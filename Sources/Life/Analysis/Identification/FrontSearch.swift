import BigInt
import Lattice

/// Looks for the period of a pattern that grows and cannot be taken apart: by the part that does not
/// come to rest, wherever it is; of a gun by the place where it began; of a puffer or a rake by the
/// side where it is foremost.
///
/// It is found when that comes back again and again while the population grows by the
/// same number in each of its periods, or in each few of them. That is seen, not proven. It is
/// watched only while the population grows evenly, since looking takes longer than running.
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
  private let start: Rect
  private var tracks: [FrontTrack] = []
  private var populations: [Int]
  private(set) var generation = 0
  /// The populations of all generations together, as the work done.
  private var work = 0
  private var pending: Candidate?
  /// After how many generations the population has lately grown by the same number.
  private var evenPeriod: Int?
  /// From which generation on views are watched.
  private var firstView = 0
  private var core: CoreTrack?
  private var memo = OrbitMemo()
  /// The next generations in which a core is looked for, and a view of which it is certain.
  private var nextCore = 0
  private var nextTry = 0

  /// What may be found a period later.
  private struct Candidate {
    /// The view that comes back, nil for the core.
    let track: Int?
    let motion: Motion
    let period: Int
    let before: Pattern
    /// What does not come back by itself and is not in view.
    let strays: Set<Pattern>
    let start: Int
    /// In how many periods of the view all is alike that does not come back by itself; nil before that
    /// is known.
    var rounds: Int?

    var end: Int { start + period }
  }

  private static let mostWork = 1 << 30
  private static let mostCells = 1 << 17
  private static let mostCoreCells = 1 << 16
  /// How many periods of the view one of the growth may have; with more, the view is not what grows.
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
    self.start = start
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
      guard work < Self.mostWork, populations[generation] <= Self.mostCells else {
        return .absent(
          "views of \(generation.grouped) generations, until there were too many cells")
      }
      if generation.isMultiple(of: Self.spacing) { followGrowth() }
      if evenPeriod != nil, let bounds, let result = lookAround(bounds) { return .found(result) }
      engine.advance(by: 1)
      generation += 1
      let population = Int(clamping: engine.population)
      populations.append(population)
      work += population
      if population == 0 { return .absent("all died") }
    }
    return nil
  }

  /// Whether the population does again and again what it did, without growing.
  var isEven: Bool {
    PlaneAnalysis.period(ofGrowthIn: populations).map {
      populations[generation] == populations[generation - $0]
    } ?? false
  }

  /// Begins to watch where growth has become even, and gives up what was seen before.
  private mutating func followGrowth() {
    if let evenPeriod, PlaneAnalysis.isEven(evenPeriod, in: evenPeriod, populations) { return }
    evenPeriod = PlaneAnalysis.period(ofGrowthIn: populations).flatMap {
      populations[generation] > populations[generation - $0] ? $0 : nil
    }
    // No sooner than they may help: growth must be even for long, and views are slow to look at.
    firstView = generation + Self.leastWindow - 4 * max(evenPeriod ?? 0, FrontTrack.leastRun)
    tracks = FrontTrack.Side.allCases.map { FrontTrack($0, start: start) }
    core = nil
    pending = nil
  }

  private mutating func lookAround(_ bounds: Rect) -> Result? {
    if let track = returningCore(), let motion = track.motion, let evenPeriod {
      if motion.period.isMultiple(of: evenPeriod) {
        return Result(motion: motion, growthPeriod: motion.period, others: track.others)
      }
      // Growth takes several of its periods.
      pending = Candidate(
        track: nil, motion: motion, period: evenPeriod, before: track.others.after, strays: [],
        start: generation, rounds: 1)
    }
    for index in tracks.indices where generation >= firstView {
      tracks[index].watch(engine, bounds, at: generation, on: universe)
    }
    if var candidate = pending {
      compareStrays(&candidate, bounds)
      pending = candidate
      guard generation == candidate.end else { return nil }
      pending = nil
      guard let motion = confirmed(candidate, bounds) else { return nil }
      return Result(
        motion: motion, growthPeriod: candidate.period,
        others: (candidate.before, others(than: candidate.track, bounds)))
    }
    guard generation.isMultiple(of: Self.spacing), generation >= nextTry,
      let (track, motion, period) = periodicTrack(bounds)
    else { return nil }
    nextTry = generation + generation / 16
    guard let strays = strays(from: tracks[track], bounds) else {
      tracks[track].dismiss()
      return nil
    }
    pending = Candidate(
      track: track, motion: motion, period: period, before: others(than: track, bounds),
      strays: strays, start: generation)
    return nil
  }

  /// The islands that do not come back by themselves and do not reach into a view; nil when one
  /// reaches out of a place, which then is not all that does not come to rest.
  private mutating func strays(from track: FrontTrack, _ bounds: Rect) -> Set<Pattern>? {
    guard let (_, area) = track.look(at: engine, bounds) else { return nil }
    var sorting = OrbitSorting(
      engine.pattern.islands(within: universe.reach), within: Dissection.longestPeriod)
    _ = sorting.advance(on: universe, memo: &memo) { false }
    var strays: Set<Pattern> = []
    for island in sorting.restless {
      let seen = island.clipped(to: area).population
      if seen == 0 { strays.insert(island) }
      if seen > 0, seen < island.population, track.side == .place { return nil }
    }
    return strays
  }

  /// The view that comes back with growth in the fewest of its periods.
  private func periodicTrack(_ bounds: Rect) -> (Int, Motion, Int)? {
    var best: (Int, Motion, Int)?
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

  /// Looks at the core when it is time, or for one when growth was even for long; tells it when it has
  /// just come back.
  private mutating func returningCore() -> CoreTrack? {
    guard let evenPeriod else { return nil }
    if var track = core {
      guard generation == track.nextLook else { return nil }
      track.look(at: engine.pattern, memo: &memo)
      core = track.motion == nil && track.nextLook == nil ? nil : track
      return track.motion == nil ? nil : track
    }
    if generation.isMultiple(of: Self.spacing), generation >= nextCore,
      populations[generation] <= Self.mostCoreCells, isGrowing(evenPeriod)
    {
      nextCore = generation + generation / 8
      core = CoreTrack(
        engine.pattern, at: generation, growthPeriod: evenPeriod, on: universe, memo: &memo)
    }
    return nil
  }

  /// Looks after each part of the growth's period whether what is not in view has come back too.
  ///
  /// What moves in another way may be on its way to where it changes all.
  private mutating func compareStrays(_ candidate: inout Candidate, _ bounds: Rect) {
    let (time, motion) = (generation - candidate.start, candidate.motion)
    guard candidate.rounds == nil, time > 0, time.isMultiple(of: motion.period),
      candidate.period.isMultiple(of: time), let index = candidate.track
    else { return }
    let rounds = time / motion.period
    let way = Point(motion.displacement.x * rounds, motion.displacement.y * rounds)
    let strays = candidate.strays.isEmpty ? [] : strays(from: tracks[index], bounds)
    guard let strays else { return }
    let isAlike = candidate.strays.allSatisfy {
      strays.contains($0.translated(by: way)) || time == candidate.period && strays.contains($0)
    }
    if isAlike { candidate.rounds = rounds }
  }

  /// The motion of a candidate after a period of growth, nil when it is none.
  private mutating func confirmed(_ candidate: Candidate, _ bounds: Rect) -> Motion? {
    guard let rounds = candidate.rounds else {
      if let index = candidate.track { tracks[index].dismiss() }
      return nil
    }
    let (motion, way) = (candidate.motion, candidate.motion.displacement)
    if let index = candidate.track {
      guard tracks[index].isPeriodic(engine, bounds, at: generation) else {
        tracks[index].dismiss()
        return nil
      }
    } else if core?.isThere(engine.pattern, at: generation, memo: &memo) != true {
      return nil
    }
    return Motion(
      period: rounds * motion.period, displacement: Point(rounds * way.x, rounds * way.y))
  }

  /// The first of its periods in which the population has grown evenly.
  private func growthPeriod(_ period: Int) -> Int? {
    guard let evenPeriod, let common = leastCommonMultiple(evenPeriod, period),
      common <= Self.mostRounds * period
    else { return nil }
    return isGrowing(common) ? common : nil
  }

  /// Whether the population has for long grown within each such period as within the one before.
  private func isGrowing(_ period: Int) -> Bool {
    period <= generation && populations[generation] > populations[generation - period]
      && PlaneAnalysis.isEven(period, in: max(period, Self.leastWindow), populations)
  }

  /// The cells that are not in a view, or not in the core.
  private mutating func others(than track: Int?, _ bounds: Rect) -> Pattern {
    guard let track else {
      return CoreTrack.parts(of: engine.pattern, on: universe, memo: &memo).others
    }
    let seen = Set((tracks[track].look(at: engine, bounds)?.cells ?? Pattern()).runs)
    return Pattern(runs: engine.pattern.runs.filter { !seen.contains($0) })
  }
}
