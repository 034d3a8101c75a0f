import BigInt
import Lattice

/// An engine that gets the cells of another one to show how fast it would be.
struct Challenger {
  /// How a race stands.
  enum Outcome {
    /// It was broken off and can be taken up again.
    case goesOn
    /// This engine is clearly faster.
    case won
    /// It is not; `isFar` when it was not even near.
    case lost(isFar: Bool)
  }

  /// The engine; it is ahead of the other one when it has won.
  var engine: any Engine
  /// Parts of the plane whose cells are still to be copied.
  private var bands: [Rect]
  /// Whether it takes over however fast it is.
  private let isForced: Bool
  /// What the engine had worked before the race.
  private let workBefore: UInt64
  /// The work after which it has lost.
  private let budget: UInt64
  /// The generations that the other engine has done lately, and its work for them.
  private let rival: (generations: BigInt, work: UInt64)

  /// A step that is on.
  private struct Step {
    let generations: BigInt
    var left: BigInt
    var work: UInt64 = 0
  }

  /// The next step is of 2^`exponent` generations.
  private(set) var exponent: Int
  private var step: Step?
  /// Whether some step was done.
  private var isNear = false

  /// The work that an engine gets after the other one has done `interval`: as much in the first
  /// milliseconds, in which small patterns are remembered, and a tenth later on.
  static func budget(after interval: UInt64) -> UInt64 {
    max(min(interval, 100_000), interval / 10)
  }

  /// An engine that runs against another, which did `rival.generations` with `rival.work`.
  init(
    engine: any Engine, bands: [Rect], isForced: Bool, budget: UInt64,
    rival: (generations: BigInt, work: UInt64)
  ) {
    self.engine = engine
    workBefore = engine.work
    self.bands = bands
    self.isForced = isForced
    self.budget = budget
    self.rival = rival
    // A quarter of what the other one does with as much work.
    let few = rival.generations * BigInt(budget) / BigInt(4 * rival.work)
    exponent = max(3, few.bitWidth - 2)
  }

  /// Parts of the plane that together hold all cells, each of which is copied in a few milliseconds;
  /// nil when the cells are too many for the `work` done so far, or too far away to be listed.
  static func bands(of engine: any Engine, work: UInt64?) -> [Rect]? {
    let population = engine.population
    if let work, population * 4 > BigInt(work) { return nil }
    guard population <= 1 << 27 else { return nil }
    guard let box = engine.bounds else { return [] }
    let limit = BigInt(Pattern.coordinateLimit)
    guard box.x > -limit, box.y > -limit, box.x + box.width < limit, box.y + box.height < limit
    else { return nil }
    let rect = Rect(
      x: Int(box.x), y: Int(box.y), width: Int(box.width), height: Int(box.height))
    let count = min(rect.height, Int(population >> 16) + 1)
    let height = (rect.height + count - 1) / count
    return (0..<count).map {
      Rect(x: rect.x, y: rect.y + $0 * height, width: rect.width, height: height)
    }
  }

  /// What the race has cost.
  var work: UInt64 { engine.work - workBefore }

  /// Questions that the engine may ask before its work is looked at.
  private static let portion = 2

  /// Runs on, at most to generation `end`, until it is clear who is faster.
  mutating func race(
    _ other: any Engine, towards end: BigInt, until isToStop: () -> Bool
  ) -> Outcome {
    while let band = bands.last {
      if isToStop() { return .goesOn }
      engine.insert(other.pattern(in: band))
      bands.removeLast()
    }
    if isForced { return .won }
    while engine.generation < end {
      if work >= budget { return .lost(isFar: !isNear) }
      let next = min(BigInt(1) << exponent, end - engine.generation)
      var step = self.step ?? Step(generations: next, left: next)
      let before = engine.work
      var questions = 0
      var isStopped = false
      let done = engine.advance(by: min(step.left, end - engine.generation)) {
        questions += 1
        if !isStopped { isStopped = isToStop() }
        return isStopped || questions > Self.portion
      }
      step.left -= done
      step.work += engine.work - before
      self.step = step.left > 0 ? step : nil
      if step.left == 0 {
        isNear = true
        if isFaster(step) { return .won }
        exponent += 2
      } else if done == 0 && questions <= Self.portion && !isStopped {
        // It cannot go on.
        return .lost(isFar: true)
      }
      if isStopped { return .goesOn }
    }
    // It is there before the other one, for the work of getting there.
    return .won
  }

  /// Whether a step was clearly faster than the other engine has been.
  private func isFaster(_ step: Step) -> Bool {
    let ours = step.generations * BigInt(rival.work)
    let others = max(1, rival.generations) * BigInt(max(1, step.work))
    return 4 * ours > 5 * others
  }
}
