import BigInt

/// Finds out what a universe is and what becomes of it, a little at a time.
///
/// It works on a copy, so that it can be asked while the universe itself goes on, and what it finds
/// does not depend on how the work is divided. It only tells what is proven:
///
/// - that objects come back was seen cell by cell while they were alone;
/// - that they never come near each other follows from where they are and where they fly
///   (`Course`), and for what grows for ever by induction over its periods (`Emitter`);
/// - that a pattern consists of them was compared cell by cell, from the stated generation on.
///
/// So periods are the least ones and lifespans are exact. What cannot be shown this way within the
/// limits is `unknown`: breeders, most patterns that grow in several places, and whatever takes
/// too long.
public struct PatternAnalysis {
  /// How far a search goes before it gives up.
  public struct Limits: Hashable, Sendable {
    /// The most generations.
    public var generations: Int
    /// The most living cells.
    public var population: Int

    /// Limits; those that are left out suit a screen.
    public init(generations: Int = 1 << 16, population: Int = 1 << 14) {
      self.generations = generations
      self.population = population
    }
  }

  private enum Search {
    case plane(PlaneAnalysis)
    case cycle(CycleSearch)
    case over
  }

  private var search: Search

  /// What was found, nil as long as the search goes on.
  public private(set) var finding: Finding?
  /// The objects that a pattern on the plane becomes, where it is nothing else in the end.
  private(set) var settled: [Orbit] = []

  /// How many generations were looked at so far.
  public var generations: Int {
    switch search {
    case .plane(let analysis): analysis.generation
    case .cycle(let search): search.generation
    case .over: finding?.since ?? 0
    }
  }

  /// Begins with a universe as it is now.
  /// - Complexity: O(cells), but O(1) for a universe with more than the limits allow.
  public init(of engine: any Engine, limits: Limits = Limits()) {
    search = .over
    guard engine.population <= BigInt(limits.population) else {
      finding = Finding(.unknown(.population), since: 0)
      return
    }
    var hasHandedness = false
    if case .largerThanLife(let rule) = engine.rule { hasHandedness = rule.alternates }
    if engine.topology == .plane, !engine.rule.hasAlternatingBackground, !hasHandedness {
      guard let universe = AnalysisUniverse(rule: engine.rule) else {
        finding = Finding(.unknown(.rule), since: 0)
        return
      }
      let pattern = engine.pattern
      if pattern.isEmpty {
        finding = Finding(.extinct, since: 0)
      } else {
        search = .plane(PlaneAnalysis(pattern, on: universe, limits: limits))
      }
      return
    }
    var copy = engine
    copy.resources.threads = 1
    search = .cycle(CycleSearch(copy, limits: limits))
  }

  /// Goes on until something is found or `isInterrupted` says so between two small steps of work.
  public mutating func advance(until isInterrupted: () -> Bool = { false }) {
    advance(to: .max, until: isInterrupted)
  }

  /// The same, but a plane is looked at no further than to a generation for now.
  mutating func advance(to pause: Int, until isInterrupted: () -> Bool) {
    guard finding == nil else { return }
    switch search {
    case .plane(var analysis):
      search = .over
      finding = analysis.advance(to: pause, until: isInterrupted)
      search = .plane(analysis)
      if finding != nil { settled = analysis.settled }
    case .cycle(var cycle):
      search = .over
      finding = cycle.advance(until: isInterrupted)
      search = .cycle(cycle)
    case .over: break
    }
    // What was kept for the search is no longer of use.
    if finding != nil { search = .over }
  }
}
