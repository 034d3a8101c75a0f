import Life

/// Rules that somebody may mean who has typed a part of one.
enum RuleSuggestions {
  /// Named rules whose name or notation matches what is typed, those that begin with it first; the
  /// topology after a colon stays.
  static func candidates(for typed: String, after prefix: String = "") -> [Candidate] {
    let colon = typed.firstIndex(of: ":") ?? typed.endIndex
    let (query, topology) = (String(typed[..<colon]).trimmingBlanks(), typed[colon...])
    guard topology.isEmpty else { return topologies(for: typed, query: query, after: prefix) }
    let wanted = query.lowercased()
    let matching = NamedRule.all.enumerated().compactMap {
      index, rule -> (rank: Int, index: Int, rule: NamedRule)? in
      let names = ([rule.name] + rule.aliases).map { $0.lowercased() }
      if names.contains(where: { $0.hasPrefix(wanted) }) { return (0, index, rule) }
      if rule.notation.lowercased().hasPrefix(wanted) { return (1, index, rule) }
      if names.contains(where: { $0.contains(wanted) }) { return (2, index, rule) }
      return nil
    }
    return matching.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.prefix(Completion.most)
      .map { match in
        Candidate(
          line: prefix + match.rule.notation, label: match.rule.notation,
          detail: "\(match.rule.name): \(match.rule.character)")
      }.filter { $0.line != prefix + typed }
  }

  private static func topologies(
    for typed: String, query: String, after prefix: String
  ) -> [Candidate] {
    TopologySuggestions.candidates(
      for: String(typed.dropFirst(query.count + 1)), after: "\(prefix)\(query):")
  }
}

/// Ways of joining edges that somebody may mean who has typed a part of one.
enum TopologySuggestions {
  private static let examples = [
    ("plane", "without an end"), ("T100,80", "a torus: each edge is joined to the one opposite"),
    ("P100,80", "a plane with edges, beyond which all is dead"),
    ("K100*,80", "a Klein bottle: the left and right edges are joined with a twist"),
    ("C100,80", "a cross-surface: both pairs of edges are joined with a twist"),
    ("S100", "a sphere: neighbouring edges are joined"),
  ]

  static func candidates(for typed: String, after prefix: String = "") -> [Candidate] {
    let wanted = typed.lowercased()
    return examples.filter { $0.0.lowercased().hasPrefix(wanted) && $0.0 != typed }.map {
      Candidate(line: prefix + $0.0, label: $0.0, detail: $0.1)
    }
  }
}
