import PatternLibrary
public import Snake

/// The built-in arenas, ready to play.
public enum ArenaLibrary {
  /// An arena by the name that the command line knows it by.
  public struct Entry: Hashable, Sendable {
    /// The name on the command line.
    public let name: String
    /// The arena.
    public let arena: Arena

    /// An arena by its name.
    public init(name: String, arena: Arena) {
      self.name = name
      self.arena = arena
    }

    /// Whether name, title, author or comment contain every word of `query`.
    public func matches(_ query: String) -> Bool {
      let text = "\(name) \(arena.name) \(arena.author) \(arena.comment)".lowercased()
      return query.lowercased().split(whereSeparator: \.isWhitespace).allSatisfy {
        text.contains($0)
      }
    }
  }

  /// All of them, by name.
  public static let entries: [Entry] = PatternLibrary.arenas.compactMap { entry in
    (try? Arena(parsing: entry.text)).map { Entry(name: entry.name, arena: $0) }
  }

  /// All of them, from easy to hard.
  public static let campaign = Campaign(
    builtIn: entries.map { Campaign.Stage(name: $0.name, arena: $0.arena) })

  /// The arena of that name, or nil.
  public static func arena(named name: String) -> Arena? {
    guard let found = PatternLibrary.arena(named: name) else { return nil }
    return entries.first { $0.name == found.name }?.arena
  }

  /// The arenas whose name, title, author or comment contain every word of `query`.
  public static func search(_ query: String) -> [Entry] {
    entries.filter { $0.matches(query) }
  }
}
