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
  public func universe(
    under rule: RuleString? = nil, on kind: EngineKind? = nil, resources: Resources = Resources()
  ) throws(UniverseError) -> any Engine {
    let rule = rule ?? self.rule ?? RuleString(.life)
    let highest = contents.highestState
    guard Int(highest) < rule.rule.stateCount else {
      throw .tooManyStates(highest: highest, rule)
    }
    var engine = try emptyUniverse(under: rule, on: kind, resources)
    engine.generation = generation
    if case .tree(let tree) = contents, engine.insert(tree: tree) { return engine }
    do {
      engine.insert(try placed(on: rule.topology))
    } catch {
      throw .tooManyCells(error)
    }
    return engine
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

  /// A sentence without a capital and a full stop.
  public var description: String {
    switch self {
    case .tooManyStates(let highest, let rule):
      "the pattern has state \(highest), but \(rule.rule.notation) has only the states 0 to "
        + "\(rule.rule.stateCount - 1)"
    case .tooManyCells(let error): "\(error)"
    case .engine(let error): "\(error)"
    }
  }
}
