import Lattice

/// An attempt to tell what becomes of a pattern by taking it apart: into objects that come back by
/// themselves, at rest or flying, and at most one part that sends out others for ever.
///
/// When all of these are shown never to come within reach of each other, then what each does alone
/// is what it does together, and so the future of the pattern is known for good. When they are not,
/// the attempt tells nothing, and a later generation may do better.
struct Dissection {
  enum Outcome {
    /// Nothing happens any more but what these do.
    case settled([Orbit])
    case growing(Emitter)
    case open
  }

  private enum Stage {
    case sorting(OrbitSorting)
    case core(CoreSearch, others: [Orbit])
    /// Looking for objects that may meet, from one with this number on.
    case joining(first: Int)
    /// Objects that may meet, and are at rest or fly side by side, being followed together.
    case joined(OrbitSorting)
    case over(Outcome)
  }

  /// The longest period of an object that is looked for without any hint.
  static let longestPeriod = 64
  /// The longest period of objects that are followed together.
  private static let longestJointPeriod = 1 << 12

  private let universe: AnalysisUniverse
  private var stage: Stage
  /// The period of the growth of the population, where there is one.
  private let period: Int?
  private var kinds = CoreSearch.Kind.allCases[...]
  private var islands: OrbitSorting
  private var objects: [Orbit] = []
  private var emitter: Emitter?
  /// The number of the group of each object, where groups are joined.
  private var groups: [Int] = []

  init(_ pattern: Pattern, on universe: AnalysisUniverse, period: Int?) {
    self.universe = universe
    self.period = period
    islands = OrbitSorting(
      pattern.islands(within: universe.reach), within: Self.longestPeriod)
    stage = .sorting(islands)
  }

  /// Goes on until the attempt is over or interrupted; nil when it was interrupted.
  mutating func advance(memo: inout OrbitMemo, until isInterrupted: () -> Bool) -> Outcome? {
    while true {
      switch stage {
      case .over(let outcome): return outcome
      case .sorting(var sorting):
        let isDone = sorting.advance(on: universe, memo: &memo, until: isInterrupted)
        stage = .sorting(sorting)
        guard isDone else { return nil }
        islands = sorting
        if sorting.restless.isEmpty {
          start(joining: sorting.orbits)
        } else {
          nextCore()
        }
      case .core(var search, let others):
        let result = search.advance(memo: &memo, until: isInterrupted)
        stage = .core(search, others: others)
        switch result {
        case nil: return nil
        case .orbit(let orbit): start(joining: others + [orbit])
        case .emitter(let emitter):
          self.emitter = emitter
          start(joining: others)
        case .absent: nextCore()
        }
      case .joining(let first):
        if isInterrupted() { return nil }
        join(first)
      case .joined(var sorting):
        let isDone = sorting.advance(on: universe, memo: &memo, until: isInterrupted)
        stage = .joined(sorting)
        guard isDone else { return nil }
        if sorting.restless.isEmpty {
          start(joining: objects + sorting.orbits)
        } else {
          stage = .over(.open)
        }
      }
    }
  }

  private mutating func nextCore() {
    guard let period, let kind = kinds.popFirst() else {
      stage = .over(.open)
      return
    }
    let (part, others) = CoreSearch.part(of: islands, kind, distance: universe.reach)
    stage = .core(CoreSearch(part, kind, period: period, on: universe), others: others)
  }

  private mutating func start(joining objects: [Orbit]) {
    self.objects = objects
    groups = Array(objects.indices)
    stage = .joining(first: 0)
  }

  /// Compares an object with those after it; behind the last one, follows groups together.
  private mutating func join(_ first: Int) {
    guard first < objects.count else { return finishJoining() }
    let object = objects[first]
    for other in first + 1..<max(first + 1, objects.count) {
      let second = objects[other]
      if object.staysClear(of: second, distance: universe.reach) { continue }
      guard object.motion.keepsPace(with: second.motion) else {
        stage = .over(.open)
        return
      }
      let (from, to) = (groups[other], groups[first])
      for index in groups.indices where groups[index] == from { groups[index] = to }
    }
    stage = .joining(first: first + 1)
  }

  private mutating func finishJoining() {
    var members: [Int: [Orbit]] = [:]
    for (object, group) in zip(objects, groups) { members[group, default: []].append(object) }
    let joint = members.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map(\.value)
    if joint.isEmpty {
      if let emitter {
        let isClear = emitter.keepsClear(of: objects)
        stage = .over(isClear ? .growing(emitter) : .open)
      } else {
        stage = .over(.settled(objects))
      }
      return
    }
    var longest = 1
    for objects in joint {
      let period = objects.reduce(1 as Int?) { period, object in
        period.flatMap { leastCommonMultiple($0, object.motion.period) }
      }
      guard let period, period <= Self.longestJointPeriod else {
        stage = .over(.open)
        return
      }
      longest = max(longest, period)
    }
    objects = zip(objects, groups).filter { members[$0.1]?.count == 1 }.map(\.0)
    stage = .joined(
      OrbitSorting(joint.map { .union($0.map(\.cells)) }, within: max(longest, Self.longestPeriod)))
  }
}
