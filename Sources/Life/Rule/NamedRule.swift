/// A rule that people know by a name.
public struct NamedRule: Hashable, Sendable {
  /// The usual name.
  public let name: String
  /// Other names.
  public let aliases: [String]
  /// The rule, as `B3/S23`.
  public let notation: String
  /// What it is like, in a sentence.
  public let character: String
  /// Who found it and when, where that is known.
  public let discoverer: String?

  init(
    _ name: String, _ notation: String, _ character: String, by discoverer: String? = nil,
    aliases: [String] = []
  ) {
    self.name = name
    self.aliases = aliases
    self.notation = notation
    self.character = character
    self.discoverer = discoverer
  }

  /// The rule itself.
  public var rule: Rule? { try? Rule(notation: notation) }

  /// All of them, a family after the other.
  public static let all: [NamedRule] =
    countingRules + arrangingRules + agingRules + rangedRules

  /// The rule with a name or an alias, whatever its case, blanks and punctuation.
  public static func find(_ name: String) -> NamedRule? { byKey[key(name)] }

  /// The rules that a query tells: by the rule itself in any spelling, by a part of a name or an
  /// alias, or by words that occur in what is said about it; all of them for an empty query.
  public static func search(_ query: String) -> [NamedRule] {
    if let rule = try? Rule(notation: query) {
      let same = all.filter { $0.rule == rule }
      if !same.isEmpty { return same }
    }
    let wanted = key(query)
    let words = query.lowercased().split(whereSeparator: \.isWhitespace)
    return all.filter { rule in
      let names = [rule.name] + rule.aliases
      let text = (names + [rule.character, rule.discoverer ?? ""]).joined(separator: " ")
        .lowercased()
      return names.contains { !wanted.isEmpty && key($0).contains(wanted) }
        || words.allSatisfy { word in text.contains(word) }
    }
  }

  private static let byKey: [String: NamedRule] = all.reduce(into: [:]) { table, rule in
    for name in [rule.name] + rule.aliases { table[key(name)] = rule }
  }

  /// The letters and digits of a name, in lower case.
  static func key(_ name: String) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
