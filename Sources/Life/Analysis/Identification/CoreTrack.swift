import Lattice

/// Watches what is left of a growing pattern when all is taken away that comes back by itself: the
/// part that keeps it growing, wherever it is.
///
/// It is looked at a first time, and then at times that may be periods. When it has come back at one
/// of them, in its place or in another, and does so again after as long, that is its motion. It is
/// seen among all else, so this is no proof.
struct CoreTrack {
  private let universe: AnalysisUniverse
  private let start: Int
  private let first: Pattern
  /// The times that may be periods, in ascending order.
  private var times: ArraySlice<Int>
  /// How it came back once, with all else that there was then.
  private var candidate: (motion: Motion, others: Pattern)?

  /// How it comes back, once that was seen twice.
  private(set) var motion: Motion?
  /// The cells besides the core when it had come back once and twice.
  private(set) var others = (before: Pattern(), after: Pattern())

  /// Of how many periods of growth its period may be made.
  private static let mostRounds = 8

  /// Looks a first time; nil when all comes back by itself.
  init?(
    _ cells: Pattern, at time: Int, growthPeriod: Int, on universe: AnalysisUniverse,
    memo: inout OrbitMemo
  ) {
    self.universe = universe
    start = time
    first = Self.parts(of: cells, on: universe, memo: &memo).core
    guard !first.isEmpty else { return nil }
    let divisors = (1...growthPeriod).filter { growthPeriod.isMultiple(of: $0) }
    times = (divisors + (2...Self.mostRounds).map { $0 * growthPeriod })[...]
  }

  /// When it is to be looked at next, nil when there is no more to be seen.
  var nextLook: Int? { motion == nil ? times.first.map { start + $0 } : nil }

  /// Looks at the cells at the time `nextLook`.
  mutating func look(at cells: Pattern, memo: inout OrbitMemo) {
    guard let time = times.popFirst() else { return }
    let (core, others) = Self.parts(of: cells, on: universe, memo: &memo)
    let way = first.offset(to: core)
    if let candidate, time == 2 * candidate.motion.period {
      let there = candidate.motion.displacement
      if way == Point(2 * there.x, 2 * there.y) {
        motion = candidate.motion
        self.others = (candidate.others, others)
      }
      self.candidate = nil
    } else if candidate == nil, let way {
      candidate = (Motion(period: time, displacement: way), others)
      times = ([2 * time] + times.filter { $0 > 2 * time })[...]
    }
  }

  /// Whether the core is now where its motion has taken it.
  func isThere(_ cells: Pattern, at time: Int, memo: inout OrbitMemo) -> Bool {
    guard let motion, (time - start).isMultiple(of: motion.period) else { return false }
    let rounds = (time - start) / motion.period
    let way = Point(motion.displacement.x * rounds, motion.displacement.y * rounds)
    return first.translated(by: way) == Self.parts(of: cells, on: universe, memo: &memo).core
  }

  /// What does not come back by itself with what is close to it, and all else.
  static func parts(
    of cells: Pattern, on universe: AnalysisUniverse, memo: inout OrbitMemo
  ) -> (core: Pattern, others: Pattern) {
    var sorting = OrbitSorting(
      cells.islands(within: universe.reach), within: Dissection.longestPeriod)
    _ = sorting.advance(on: universe, memo: &memo) { false }
    let (core, others) = CoreSearch.part(of: sorting, .settled, distance: universe.reach)
    return (core, .union(others.map(\.cells)))
  }
}
