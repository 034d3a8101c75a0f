public import BigInt
public import Lattice

/// A universe on whichever of several engines is the fastest for what it does at the time.
///
/// Tiles are the best for chaos, quadtrees for what is regular or far in the future, and no look at
/// a pattern tells which it will be. So the two race: at the start, if copying the cells costs next
/// to nothing, and whenever the engine in use has worked for a while, the other one gets a copy of
/// the cells to show how fast it is, and takes over if it will clearly be faster. Work is counted, not
/// timed, and the whiles grow with what races cost, so that the same universe always changes engines at
/// the same generations, and races that are lost cost an eighth of the time at most.
///
/// What an engine holds becomes another's without losing a cell; the laws of `Engine` hold all along.
public struct AutomaticEngine: Engine {
  /// Whether there is more than one fast engine to choose from.
  public static func supports(_ rule: Rule, on topology: Topology) -> Bool {
    rivals(for: RuleString(rule, on: topology)).count > 1
  }

  /// The engines that race.
  static func rivals(for rule: RuleString) -> [EngineKind] {
    [.sparse, .hashlife].filter { $0.supports(rule) }
  }

  /// The engine in use.
  private(set) var current: any Engine
  /// The race that is on.
  private var race: Race?
  /// Where the engine in use was after the last race.
  private var mark: (generation: BigInt, work: UInt64) = (0, 0)
  /// The work until the next race.
  private var interval: UInt64
  /// Quadtrees take steps of at most 2^`exponent` generations: four times as many as they have shown to
  /// be able to do, so that it is soon seen when there is nothing regular any more.
  private var exponent = 3
  /// Whether nothing was tried yet.
  private var isFresh = true
  /// Whether there was too little memory for quadtrees.
  private var isMemoryShort = false
  /// Quadtrees that have lost a race, or were given up, and still remember what they have seen.
  private var reserve: HashLifeEngine?
  /// What the work of the engine in use leaves out, or counts too much.
  private var pastWork: UInt64 = 0

  /// An empty universe, on tiles at first.
  ///
  /// - Precondition: `supports(rule, on: topology)`.
  public init(rule: Rule, topology: Topology) {
    self.init(rule: rule, topology: topology, firstRace: 0)
  }

  /// An empty universe that races first after so much work.
  package init(rule: Rule, topology: Topology, firstRace: UInt64) {
    current = EngineKind.sparse.type(for: rule).init(rule: rule, topology: topology)
    interval = firstRace
    setMark()
  }

  private func empty(_ kind: EngineKind) -> any Engine {
    kind.type(for: rule).init(rule: rule, topology: topology)
  }
}

// MARK: going on

extension AutomaticEngine {
  /// Questions that an engine may ask before its work is looked at: milliseconds at most.
  private static let portion = 16

  /// Goes on by `generations`, on one engine or several.
  public mutating func advance(by generations: BigInt, until isInterrupted: () -> Bool) -> BigInt {
    let start = generation
    let end = start + generations
    // Who was told to stop is not asked again.
    var isStopped = false
    func isToStop() -> Bool {
      if !isStopped { isStopped = isInterrupted() }
      return isStopped
    }
    var mayRescue = true
    if isFresh && generations >= Self.farFuture { beginOnQuadtrees() }
    isFresh = false
    while generation < end && !isStopped {
      if race != nil {
        run(towards: end, until: isToStop)
        continue
      }
      if isRaceDue {
        if isStepTooLong {
          exponent = Self.shortExponent
          setMark()
        } else if challenge(isForced: false) {
          continue
        }
      }
      var questions = 0
      let step = min(end - generation, longestStep)
      let done = current.advance(by: step) {
        questions += 1
        return isToStop() || questions > Self.portion
      }
      if done == longestStep { exponent = min(exponent + 2, Self.highestExponent) }
      if isStopped || generation == end { break }
      if done == 0 && questions <= Self.portion {
        // It cannot go on, for want of memory; perhaps the other one can.
        guard mayRescue, challenge(isForced: true) else { break }
        mayRescue = false
        isMemoryShort = current.kind == .hashlife
      } else if current.kind == .sparse && current.memory > resources.memory / 2 {
        // Tiles grow on and on; quadtrees may need less, and can do with what there is.
        if isMemoryShort || !challenge(isForced: true), isOutOfMemory { break }
      }
    }
    return generation - start
  }

  /// More would need more stack than threads have.
  private static let highestExponent = 2000

  /// The most generations to ask the engine in use for at once.
  private var longestStep: BigInt {
    current.kind == .hashlife ? BigInt(1) << exponent : BigInt(1) << Self.highestExponent
  }

  /// Generations that only quadtrees do in reasonable time.
  private static let farFuture = BigInt(1) << 20
  /// The work that is given to quadtrees before they are doubted: about a second.
  private static let trust: UInt64 = 10_000_000
  /// Steps of which a universe does some in that time, if quadtrees are of any use.
  private static let shortExponent = 10

  /// Whether not even one step of quadtrees was done for all the work since the last race.
  private var isStepTooLong: Bool {
    current.kind == .hashlife && generation == mark.generation && exponent > Self.shortExponent
  }

  /// Quadtrees for a long way, in one step, if the cells are few.
  private mutating func beginOnQuadtrees() {
    guard current.kind != .hashlife, current.population <= Self.few,
      background == rule.firstBackground
    else { return }
    var engine = empty(.hashlife)
    engine.resources = resources
    engine.generation = generation
    engine.insert(current.pattern)
    pastWork = pastWork &+ current.work
    current = engine
    trustQuadtrees()
  }

  private mutating func trustQuadtrees() {
    exponent = Self.highestExponent
    interval = Self.trust
    setMark()
  }

  private var isRaceDue: Bool { current.work - mark.work >= interval }

  /// The most cells that are copied for a race without a thought.
  private static let few: BigInt = 30_000

  /// Begins a race, if the other engine can take the cells; tells whether it does.
  @discardableResult
  private mutating func challenge(isForced: Bool) -> Bool {
    // A new engine's background is the one that the rule begins with.
    if background != rule.firstBackground { current.advance(by: 1) }
    let kind: EngineKind = current.kind == .hashlife ? .sparse : .hashlife
    let work = current.work - mark.work
    let most = isForced ? BigInt(Int.max) : max(work == 0 ? Self.few : 0, BigInt(work) / 2)
    guard background == rule.firstBackground, let bands = Race.bands(of: current, most: most) else {
      if !isForced { postpone(after: 0) }
      return false
    }
    var engine = kind == .hashlife ? reserve ?? empty(kind) : empty(kind)
    reserve = nil
    engine.resources = resources
    engine.generation = generation
    var rival = Race.Rival.running
    if current.kind == .hashlife {
      // Of a step that is on it is not known how much is done: perhaps nearly all.
      let generations = generation - mark.generation + longestStep
      rival = .steady(generations: generations, work: max(1, work))
    }
    race = Race(engine, against: rival, bands: bands, isForced: isForced)
    return true
  }

  private mutating func run(towards end: BigInt, until isToStop: () -> Bool) {
    guard var race else { return }
    // Two engines hold the cells, and neither may be copied when it goes on.
    self.race = nil
    switch race.run(against: &current, towards: end, until: isToStop) {
    case .goesOn: self.race = race
    case .won:
      keep(current)
      pastWork = pastWork &+ current.work &+ race.work &- race.challenger.work
      current = race.challenger
      exponent = max(3, race.exponent)
      postpone(after: race.work)
    case .lost:
      keep(race.challenger)
      pastWork += race.work
      postpone(after: race.work)
    }
  }

  /// Keeps what an engine remembers for a later race, if that does not take much memory.
  private mutating func keep(_ engine: any Engine) {
    guard let hashLife = engine as? HashLifeEngine, engine.memory < resources.memory / 8 else {
      return
    }
    reserve = hashLife.emptied
  }

  private static let shortestInterval: UInt64 = 20_000

  /// Puts the next race off, after one that cost so much.
  private mutating func postpone(after work: UInt64) {
    interval = min(max(Self.shortestInterval, 2 * interval, 4 * work), 1 << 60)
    setMark()
  }

  private mutating func setMark() { mark = (current.generation, current.work) }

  /// Forgets a race, for its cells are no longer those of the universe.
  private mutating func change(_ body: (inout any Engine) -> Void) {
    race = nil
    isMemoryShort = false
    body(&current)
    setMark()
  }
}

// MARK: the universe

extension AutomaticEngine {
  /// The engine in use.
  public var kind: EngineKind { current.kind }

  /// How cells change.
  public var rule: Rule { current.rule }

  /// How the edges are joined.
  public var topology: Topology { current.topology }

  /// The number of the present generation.
  public var generation: BigInt {
    get { current.generation }
    set { if newValue != current.generation { change { $0.generation = newValue } } }
  }

  /// The state of the plane around the pattern.
  public var background: CellState { current.background }

  /// The exact place of the cell that `Point.zero` addresses.
  public var origin: (x: BigInt, y: BigInt) { current.origin }

  /// The number of cells that differ from the background.
  public var population: BigInt { current.population }

  /// The smallest rectangle around the cells that differ from the background.
  public var bounds: Box? { current.bounds }

  /// The state of one cell.
  public subscript(cell: Point) -> CellState {
    get { current[cell] }
    set { change { $0[cell] = newValue } }
  }

  /// Sets the cells of `pattern` to their states and leaves all others as they are.
  public mutating func insert(_ pattern: Pattern) { change { $0.insert(pattern) } }

  /// Sets the living cells of a tree, on quadtrees from then on.
  public mutating func insert(tree: Quadtree) -> Bool {
    guard EngineKind.hashlife.supports(RuleString(rule, on: topology)) else { return false }
    if current.kind != .hashlife {
      guard current.population == 0 else { return false }
      var engine = empty(.hashlife)
      engine.resources = resources
      engine.generation = generation
      change { $0 = engine }
    }
    var isInserted = false
    change { isInserted = $0.insert(tree: tree) }
    // Who keeps a pattern as a tree knows why.
    if isInserted { trustQuadtrees() }
    return isInserted
  }

  /// Adds this universe to a picture of itself.
  public func paint(into raster: inout Raster) { current.paint(into: &raster) }

  /// The cells inside `rect` that differ from the background.
  public func pattern(in rect: Rect?) -> Pattern { current.pattern(in: rect) }

  /// The universe as a tree, while it is one.
  public var tree: Quadtree? { current.tree }

  /// The bytes that the cells take, those of a race included.
  public var memory: Int {
    current.memory + (race?.challenger.memory ?? 0) + (reserve?.memory ?? 0)
  }

  /// Whether no engine can go on within the memory that `resources` allows.
  public var isOutOfMemory: Bool { current.isOutOfMemory }

  /// What the engines may use of the machine.
  public var resources: Resources {
    get { current.resources }
    set {
      current.resources = newValue
      isMemoryShort = false
      race?.challenger.resources = newValue
    }
  }

  /// What stepping has cost, races included.
  public var work: UInt64 { pastWork &+ current.work &+ (race?.work ?? 0) }
}

extension Engine {
  /// The engine of quadtrees that steps this universe at the time, if it is one.
  public var hashLife: HashLifeEngine? {
    self as? HashLifeEngine ?? (self as? AutomaticEngine)?.current as? HashLifeEngine
  }
}
