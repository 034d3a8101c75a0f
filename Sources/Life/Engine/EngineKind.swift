/// The engines by name, and the choice between them.
public enum EngineKind: String, CaseIterable, Hashable, Sendable {
  /// The definition: slow, and able to run everything.
  case naive
  /// A bounded board as rows of bits.
  case dense
  /// The endless plane as tiles, of which quiet ones cost nothing.
  case sparse
  /// The endless plane as quadtrees that remember their futures.
  case hashlife

  /// The type behind the name, for a rule.
  func type(for rule: Rule) -> any Engine.Type {
    switch self {
    case .naive: return NaiveEngine.self
    case .dense: return DenseEngine.self
    case .sparse:
      if case .table = rule { return ByteTileEngine.self }
      return SparseEngine.self
    case .hashlife: return HashLifeEngine.self
    }
  }

  /// Whether this engine can run `rule` on `topology`.
  public func supports(_ rule: RuleString) -> Bool {
    type(for: rule.rule).supports(rule.rule, on: rule.topology)
  }

  /// The engines that can run `rule`, the fastest first.
  public static func candidates(for rule: RuleString) -> [EngineKind] {
    [.dense, .sparse, .hashlife, .naive].filter { $0.supports(rule) }
  }

  /// An empty universe of this kind, or an error that names the engines that could do it.
  public func make(
    _ rule: RuleString, resources: Resources = Resources()
  ) throws(EngineError) -> any Engine {
    guard supports(rule) else { throw EngineError(kind: self, rule: rule) }
    var engine: any Engine = type(for: rule.rule).init(rule: rule.rule, topology: rule.topology)
    engine.resources = resources
    return engine
  }

  /// An empty universe on the fastest engine for `rule`, which may become another one as the
  /// universe goes on; or an error when no engine can run it.
  public static func automatic(
    _ rule: RuleString, resources: Resources = Resources()
  ) throws(EngineError) -> any Engine {
    if AutomaticEngine.supports(rule.rule, on: rule.topology) {
      var engine = AutomaticEngine(rule: rule.rule, topology: rule.topology)
      engine.resources = resources
      return engine
    }
    guard let kind = candidates(for: rule).first else { throw EngineError(kind: nil, rule: rule) }
    return try kind.make(rule, resources: resources)
  }
}

/// An engine was asked for a rule or a topology that it cannot run.
public struct EngineError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The engine, or nil when any would have done.
  public let kind: EngineKind?
  /// What it was asked to run.
  public let rule: RuleString

  /// What an engine, or any, was asked for in vain.
  public init(kind: EngineKind?, rule: RuleString) {
    self.kind = kind
    self.rule = rule
  }

  /// A sentence that names the engines that can.
  public var description: String {
    let others = EngineKind.candidates(for: rule).map(\.rawValue).joined(separator: ", ")
    guard let kind, !others.isEmpty else { return "no engine can run \(rule.notation)" }
    return "the engine '\(kind.rawValue)' cannot run \(rule.notation); these can: \(others)"
  }
}
