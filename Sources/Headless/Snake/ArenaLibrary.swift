import PatternLibrary
public import Snake

/// The built-in arenas, ready to play.
public enum ArenaLibrary {
  /// A built-in arena by the name that the command line knows it by.
  public struct Entry: Hashable, Sendable {
    /// The name on the command line.
    public let name: String
    /// The arena.
    public let arena: Arena
  }

  /// All of them, by name.
  public static let entries: [Entry] = PatternLibrary.arenas.compactMap { entry in
    (try? Arena(parsing: entry.text)).map { Entry(name: entry.name, arena: $0) }
  }

  /// The arena of that name, or nil.
  public static func arena(named name: String) -> Arena? {
    guard let found = PatternLibrary.arena(named: name) else { return nil }
    return entries.first { $0.name == found.name }?.arena
  }

  /// The arenas whose name, title, author or comment contain every word of `query`.
  public static func search(_ query: String) -> [Entry] {
    let words = query.lowercased().split(separator: " ")
    return entries.filter { entry in
      let arena = entry.arena
      let text = "\(entry.name) \(arena.name) \(arena.author) \(arena.comment)".lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }
}
