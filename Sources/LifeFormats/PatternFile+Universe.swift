import BigInt
public import Life

extension PatternFile {
  /// The universe that this file describes, in its first generation.
  ///
  /// Without a rule of its own it is Conway's Life. A tree is taken as it is by the engine that can.
  /// - Parameters:
  ///   - rule: runs instead of the file's rule.
  ///   - kind: the engine; the fastest one that can run the rule when nil.
  ///   - resources: what the engine may use of the machine.
  ///   - progress: is told now and then how many of the runs of cells are in their places.
  public func universe(
    under rule: RuleString? = nil, on kind: EngineKind? = nil, resources: Resources = Resources(),
    progress: ReadingProgress? = nil
  ) throws(UniverseError) -> any Engine {
    let rule = rule ?? self.rule ?? RuleString(.life)
    let highest = contents.highestState
    guard Int(highest) < rule.rule.stateCount else {
      throw .tooManyStates(highest: highest, rule)
    }
    var engine = try emptyUniverse(under: rule, on: kind, resources)
    engine.generation = generation
    if case .tree(let tree) = contents, engine.insert(tree: tree) { return engine }
    let pattern: Pattern
    do {
      pattern = try placed(on: rule.topology)
    } catch {
      throw .tooManyCells(error)
    }
    try insert(pattern, into: &engine, progress)
    return engine
  }

  /// The runs that are put into a universe at a time: some milliseconds of work.
  private static let portion = 1 << 15

  private func insert(
    _ pattern: Pattern, into engine: inout any Engine, _ progress: ReadingProgress?
  ) throws(UniverseError) {
    guard let progress, pattern.runs.count > Self.portion else { return engine.insert(pattern) }
    var done = 0
    while done < pattern.runs.count {
      guard progress(done, pattern.runs.count) else { throw .stopped }
      let end = min(done + Self.portion, pattern.runs.count)
      engine.insert(Pattern(runs: Array(pattern.runs[done..<end])))
      done = end
    }
  }

  private func emptyUniverse(
    under rule: RuleString, on kind: EngineKind?, _ resources: Resources
  ) throws(UniverseError) -> any Engine {
    do {
      if let kind { return try kind.make(rule, resources: resources) }
      return try EngineKind.automatic(rule, resources: resources)
    } catch {
      throw .engine(error)
    }
  }
}

/// Why a file's cells cannot be put into a universe.
public enum UniverseError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The cells have states that the rule does not have.
  case tooManyStates(highest: CellState, RuleString)
  /// The cells would have to be listed, and are too many for that.
  case tooManyCells(ExpansionError)
  /// No engine, or not the one that was asked for, can run the rule.
  case engine(EngineError)
  /// The caller wished no more.
  case stopped

  /// A sentence without a capital and a full stop.
  public var description: String {
    switch self {
    case .tooManyStates(let highest, let rule):
      "the pattern has state \(highest), but \(rule.rule.notation) has only the states 0 to "
        + "\(rule.rule.stateCount - 1)"
    case .tooManyCells(let error): "\(error)"
    case .engine(let error): "\(error)"
    case .stopped: "it was stopped"
    }
  }
}
