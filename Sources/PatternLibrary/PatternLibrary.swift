/// The built-in patterns and arenas, compiled in from the files under `Patterns/`.
///
/// A name is found whatever its case, and with or without the blanks, hyphens and other marks
/// in it: `gosper-glider-gun`, `Gosper Glider Gun` and `gosperglidergun` are the same.
public enum PatternLibrary {
  /// The Life patterns, by kind and then by name.
  public static let patterns: [Entry] = entries.filter { $0.kind != arenaKind }

  /// The arenas for Snake, by name.
  public static let arenas: [Entry] = entries.filter { $0.kind == arenaKind }

  /// The pattern of that file name or title, or nil.
  /// - Complexity: O(patterns).
  public static func pattern(named name: String) -> Entry? { find(name, in: patterns) }

  /// The arena of that file name or title, or nil.
  /// - Complexity: O(arenas).
  public static func arena(named name: String) -> Entry? { find(name, in: arenas) }

  /// The patterns that fit `query`, the best first; see `PatternQuery`.
  ///
  /// Words are looked for in name, title, kind, discoverer, rule and description. Without a word
  /// every pattern is found.
  /// - Complexity: O(remarks of the library × length of the query).
  public static func search(_ query: String) -> [Entry] {
    let query = PatternQuery(query)
    guard !query.isEmpty else { return patterns }
    let found = patterns.enumerated().compactMap { index, entry in
      query.match(entry.searchSubject).map { (score: $0.score, index: index, entry: entry) }
    }
    return found.sorted { ($1.score, $0.index) < ($0.score, $1.index) }.map(\.entry)
  }

  /// Names of patterns that `name` may have been meant for, the nearest first, at most five.
  /// - Complexity: O(patterns × square of a name's length).
  public static func suggestions(for name: String) -> [String] {
    nearest(to: name, in: patterns)
  }

  /// Names of arenas that `name` may have been meant for, the nearest first, at most five.
  /// - Complexity: O(arenas × square of a name's length).
  public static func arenaSuggestions(for name: String) -> [String] {
    nearest(to: name, in: arenas)
  }

  private static let arenaKind = "Arenas"

  private static let entries: [Entry] = unpack(packed)

  private static func find(_ name: String, in entries: [Entry]) -> Entry? {
    let wanted = key(of: name)
    return entries.first { key(of: $0.name) == wanted }
      ?? entries.first { key(of: $0.title) == wanted }
  }
}
