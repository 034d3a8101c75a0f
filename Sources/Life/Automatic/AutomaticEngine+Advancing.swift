public import BigInt
import Lattice

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
    // What an engine puts off until nobody waits, it could not do at the end of a portion.
    if !isStopped && generation > start { _ = current.advance(by: 0, until: isToStop) }
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

  mutating func trustQuadtrees() {
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

  mutating func setMark() { mark = (current.generation, current.work) }

  /// Forgets a race, for its cells are no longer those of the universe.
  mutating func change(_ body: (inout any Engine) -> Void) {
    race = nil
    isMemoryShort = false
    body(&current)
    setMark()
  }
}
