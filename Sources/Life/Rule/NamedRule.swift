/// A rule that people know by a name.
public struct NamedRule: Hashable, Sendable {
  /// The usual name.
  public let name: String
  /// Other names.
  public let aliases: [String]
  /// The rule, as `B3/S23`.
  public let notation: String
  /// What it is like, in a line.
  public let character: String
  /// Who found it and when, where that is known.
  public let credit: String?

  init(
    _ name: String, _ notation: String, _ character: String, by credit: String? = nil,
    aliases: [String] = []
  ) {
    self.name = name
    self.aliases = aliases
    self.notation = notation
    self.character = character
    self.credit = credit
  }

  /// The rule itself.
  public var rule: Rule? { try? Rule(notation: notation) }

  /// All of them, a family after the other.
  public static let all: [NamedRule] = []

  /// The rule with a name or an alias, whatever its case, blanks and punctuation.
  public static func find(_ name: String) -> NamedRule? { byKey[key(name)] }

  private static let byKey: [String: NamedRule] = all.reduce(into: [:]) { table, rule in
    for name in [rule.name] + rule.aliases { table[key(name)] = rule }
  }

  /// The letters and digits of a name, in lower case.
  private static func key(_ name: String) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// Up to three names that are much like one that is unknown, the likest first.
  public static func near(_ name: String) -> [String] {
    []
  }
}
