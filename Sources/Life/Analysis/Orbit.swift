import BigInt
import Lattice

/// Cells that come back after a period, in their place or in another, when they are alone.
///
/// That was seen cell by cell: an orbit is proven for all times, before and after.
struct Orbit {
  let motion: Motion
  /// Where the cells are at all times from 0 on.
  let course: Course
  /// The cells at each time of the first period, seen from `offset`.
  private let phases: [Pattern]
  private let hulls: [Hull]
  private let offset: Point

  /// - Precondition: `phases` holds the cells of one period, none of which is empty.
  init(phases: [Pattern], motion: Motion) {
    self.phases = phases
    self.motion = motion
    offset = .zero
    hulls = phases.compactMap { Hull($0) }
    course = Course(hulls, motion: motion)
  }

  private init(_ orbit: Orbit, offset: Point) {
    motion = orbit.motion
    phases = orbit.phases
    hulls = orbit.hulls
    course = orbit.course.moved(by: offset)
    self.offset = orbit.offset + offset
  }

  func moved(by offset: Point) -> Orbit { Orbit(self, offset: offset) }

  /// The cells at a time, which may be before 0.
  func cells(at time: Int) -> Pattern {
    let round = floorDivide(time, motion.period)
    let way = Point(motion.displacement.x * round, motion.displacement.y * round)
    return phases[time - round * motion.period].translated(by: offset + way)
  }

  /// The cells at time 0.
  var cells: Pattern { cells(at: 0) }

  /// An octagon around the cells at a time.
  func hull(at time: Int) -> Hull {
    let round = floorDivide(time, motion.period)
    let way = Point(motion.displacement.x * round, motion.displacement.y * round)
    return hulls[time - round * motion.period].moved(by: offset + way)
  }

  /// Whether cells of both can never be within `distance` rows and columns of each other.
  func staysClear(of other: Orbit, distance: Int) -> Bool {
    if course.staysClear(of: other.course, distance: distance) { return true }
    // Side by side, all that matters is one period that they have in common.
    guard let times = timesInCommon(with: other) else { return false }
    return times.allSatisfy {
      hull(at: $0).staysClear(of: other.hull(at: $0), distance: distance, drifts: [])
    }
  }

  /// The times of one period that both have in common, when they go equally fast in the same
  /// direction and it is not too long.
  func timesInCommon(with other: Orbit) -> Range<Int>? {
    guard motion.keepsPace(with: other.motion),
      let period = leastCommonMultiple(motion.period, other.motion.period), period <= 1 << 12
    else { return nil }
    return 0..<period
  }
}

/// Follows a pattern that is alone until it comes back, or until that is not worth the while.
struct OrbitSearch {
  enum Result {
    case found(Orbit)
    /// Not back within the limit, or dead, or grown beyond bounds.
    case absent
  }

  private let universe: AnalysisUniverse
  private var engine: any Engine
  private let first: Pattern
  private let population: Int
  private let limit: Int
  private let largest: Int
  private var time = 0
  private var cellCount: Int
  /// How it comes back, once that was seen, and its cells until then, for which it is followed again:
  /// to read them each time would take most of the time, and most patterns do not come back.
  private var found: (motion: Motion, phases: [Pattern])?

  /// No orbit is kept that has more cells in all its phases together.
  private static let mostCells = 1 << 21

  /// - Parameter limit: the longest period to look for.
  init(_ pattern: Pattern, on universe: AnalysisUniverse, within limit: Int) {
    self.universe = universe
    engine = universe.engine(pattern)
    first = pattern
    population = pattern.population
    self.limit = limit
    cellCount = population
    largest = 4 * cellCount + 64
  }

  /// Goes on by a generation, and tells when the search is over.
  mutating func step() -> Result? {
    engine.advance(by: 1)
    if found != nil { return readPhase() }
    time += 1
    let count = Int(clamping: engine.population)
    if count == 0 || count > largest { return .absent }
    if count == population, let displacement = first.offset(to: engine.pattern) {
      let motion = Motion(period: time, displacement: displacement)
      if time == 1 { return .found(Orbit(phases: [first], motion: motion)) }
      found = (motion, [first])
      engine = universe.engine(first)
      return nil
    }
    cellCount += count
    return time >= limit || cellCount > Self.mostCells ? .absent : nil
  }

  private mutating func readPhase() -> Result? {
    found?.phases.append(engine.pattern)
    guard let (motion, phases) = found, phases.count == motion.period else { return nil }
    return .found(Orbit(phases: phases, motion: motion))
  }
}

/// How patterns are put into a universe of their own to be followed.
struct AnalysisUniverse {
  let rule: Rule
  private let empty: any Engine

  /// Nil when no engine can run the rule on the plane.
  init?(rule: Rule) {
    let kinds = EngineKind.candidates(for: RuleString(rule))
    guard let kind = kinds.first, let engine = try? kind.make(RuleString(rule)) else { return nil }
    self.rule = rule
    empty = engine
  }

  /// Cells that are further apart do not act on the same cell in the next generation.
  var reach: Int { 2 * rule.radius }

  func engine(_ pattern: Pattern) -> any Engine {
    var engine = empty
    engine.insert(pattern)
    return engine
  }
}
