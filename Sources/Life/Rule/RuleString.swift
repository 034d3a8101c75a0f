/// A rule with the topology that may follow it after a colon, as pattern files hold them together.
public struct RuleString: Hashable, Sendable {
  /// How cells change.
  public var rule: Rule
  /// How the edges are joined.
  public var topology: Topology

  /// A rule on a topology.
  public init(_ rule: Rule, on topology: Topology = .plane) {
    self.rule = rule
    self.topology = topology
  }

  /// Reads `B3/S23:T100,80`; offsets in errors count from the start of the whole string.
  ///
  /// `lookup` supplies rules by names that are not built in, as for `Rule`.
  public init(
    parsing text: String, named lookup: (String) throws(RuleError) -> Rule? = { _ in nil }
  ) throws(RuleError) {
    guard let colon = text.firstIndex(of: ":") else {
      self.init(try Rule(text, named: lookup))
      return
    }
    let rule = try Rule(String(text[..<colon]), named: lookup)
    do {
      self.init(rule, on: try Topology(String(text[colon...])))
    } catch {
      let offset = text.distance(from: text.startIndex, to: colon) + error.offset
      throw RuleError(error.reason, at: offset)
    }
  }

  /// The canonical form, as `B3/S23:T100,80`; the plane adds nothing.
  public var notation: String {
    topology == .plane ? rule.notation : "\(rule.notation):\(topology.notation)"
  }
}
