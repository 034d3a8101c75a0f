import BigInt
import Lattice

/// A race of an engine that got the cells of another one, to see which goes on faster.
///
/// Both go to the same generations, 32, 64, 128 and so on after the start, until their `Pace` tells
/// who will be the cheaper one for the rest of the way. An engine that is known to be steady does not
/// take part: what it has done before stands for it.
struct Race {
  /// How a race stands.
  enum Outcome {
    /// It was broken off and can be taken up again.
    case goesOn
    /// The challenger takes over, from where it is.
    case won
    /// The other engine stays.
    case lost
  }

  /// What is known beforehand of the engine in use.
  enum Rival {
    /// Nothing: it runs.
    case running
    /// It did so many generations with so much work.
    case steady(generations: BigInt, work: UInt64)
  }

  /// The engine that got the cells; never behind the other one when it has won.
  var challenger: any Engine
  /// What the challenger had worked before the race.
  private let workBefore: UInt64
  private let rival: Rival
  /// Whether the challenger takes over however fast it is.
  private let isForced: Bool
  /// The generation in which the race began.
  private let start: BigInt
  /// Parts of the plane whose cells are still to be copied.
  private var bands: [Rect]
  /// Both engines head for 2^`exponent` generations after the start.
  private(set) var exponent = 5
  /// What the engines have spent on the way there so far.
  private var spent: (challenger: UInt64, rival: UInt64) = (0, 0)
  private var paces = (challenger: Pace(), rival: Pace())

  /// A race of `challenger` against the engine in use, which holds cells in `bands`.
  init(_ challenger: any Engine, against rival: Rival, bands: [Rect], isForced: Bool) {
    self.challenger = challenger
    self.rival = rival
    self.bands = bands
    self.isForced = isForced
    workBefore = challenger.work
    start = challenger.generation
  }

  /// What the race has cost the challenger.
  var work: UInt64 { challenger.work - workBefore }

  /// Parts of the plane that together hold all cells, each of which is copied in a few milliseconds;
  /// nil when the cells are too many, or too far away, to be listed.
  static func bands(of engine: any Engine, most: BigInt) -> [Rect]? {
    let population = engine.population
    guard population <= min(most, 1 << 27) else { return nil }
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
}

// MARK: running

extension Race {
  /// Runs on, at most to generation `end`, until it is clear who is faster.
  ///
  /// When it goes on and nobody asked to stop, the engine in use is at `end`.
  mutating func run(
    against current: inout any Engine, towards end: BigInt, until isToStop: () -> Bool
  ) -> Outcome {
    while let band = bands.last {
      if isToStop() { return .goesOn }
      challenger.insert(current.pattern(in: band))
      bands.removeLast()
    }
    if isForced { return .won }
    while true {
      let post = start + BigInt(1) << exponent
      let target = min(post, end)
      if case .running = rival {
        while current.generation < target {
          if isToStop() { return .goesOn }
          guard Self.step(&current, to: target, spending: &spent.rival, isToStop) else {
            return .won
          }
        }
      }
      if case .steady = rival {
        spent.rival = UInt64(clamping: steadyCost(of: target - start - lastPost))
      }
      let allowance = allowance(towards: end)
      while challenger.generation < target {
        // Whoever is at the end need not know how the other one gets there.
        if isToStop() || current.generation == end { return .goesOn }
        guard Double(work) <= allowance,
          Self.step(&challenger, to: target, spending: &spent.challenger, isToStop)
        else { return .lost }
      }
      if target < post {
        // The end comes before the next post, and somebody has to take the universe there.
        if case .running = rival { return .goesOn }
        let asked = end - start - lastPost
        return BigInt(spent.challenger) < steadyCost(of: asked) ? .won : .lost
      }
      paces.challenger.add(spent.challenger)
      paces.rival.add(spent.rival)
      spent = (0, 0)
      if let outcome = outcome(towards: end) { return outcome }
      exponent += 1
    }
  }

  /// Questions that an engine may ask before its work is looked at.
  private static let portion = 2

  /// Goes on for a while; false when the engine cannot.
  private static func step(
    _ engine: inout any Engine, to target: BigInt, spending work: inout UInt64,
    _ isToStop: () -> Bool
  ) -> Bool {
    let before = engine.work
    var questions = 0
    let done = engine.advance(by: target - engine.generation) {
      questions += 1
      return isToStop() || questions > portion
    }
    work += engine.work - before
    return done > 0 || questions > 0
  }
}

// MARK: judging

extension Race {
  /// No forecast goes further than so many doublings.
  private static let farthest = 12
  /// A way goes on for so many doublings at least: the next end is not the last one.
  private static let nearest = 3
  /// The work of a challenger that always pays.
  private static let trifle = 2_000.0

  /// The doublings from the last post to `end`, within the limits of forecasts.
  private func doublings(to end: BigInt) -> Int {
    let rest = ((end - start) / max(1, lastPost)).bitWidth - 1
    return min(max(rest, Self.nearest), Self.farthest)
  }

  /// The generations from the start to the last post.
  private var lastPost: BigInt {
    paces.challenger.costs.isEmpty ? 0 : BigInt(1) << (exponent - 1)
  }

  /// What the engine that is steady spends on so many generations.
  private func steadyCost(of generations: BigInt) -> BigInt {
    guard case .steady(let past, let work) = rival else { return 0 }
    return generations * BigInt(work) / max(1, past)
  }

  /// The most work that the challenger may spend up to the next post, where the other engine is: a
  /// fifth of what that one will need in all.
  private func allowance(towards end: BigInt) -> Double {
    var pace = paces.rival
    pace.add(spent.rival)
    return max(Self.trifle, (pace.total + pace.forecast(doublings: doublings(to: end) - 1)) / 5)
  }

  /// Who is the faster one, if that is clear when both are at a post.
  private func outcome(towards end: BigInt) -> Outcome? {
    let (challenger, rival) = paces
    let doublings = doublings(to: end)
    let ratio = (challenger.costs.last ?? 1) / (rival.costs.last ?? 1)
    if ratio > 64 { return .lost }
    guard challenger.costs.count >= 3 else { return nil }
    let ours = challenger.forecast(doublings: doublings)
    let theirs = rival.forecast(doublings: doublings)
    if 3 * ours < 2 * theirs { return .won }
    // In the beginning everything is new to a quadtree, which says little about later.
    let doubt: Double = challenger.total > Self.trifle ? 2 : 8
    return ours > doubt * theirs ? .lost : nil
  }
}
