import Snake

/// The arenas there are: the built-in ones, and the user's own, which are files in the data folder.
struct ArenaShelf {
  let host: any Host

  /// The folder of the user's own arenas in the data folder.
  static let folder = "arenas"
  private static let lock = "arenas"
  private static let endings = ["txt", "nsnake"]
  /// The longest name that can be given, in bytes.
  static let longestName = 120

  /// An arena on the shelf.
  struct Entry {
    let item: LibraryItem
    /// The arena; nil when its text is wrong.
    let arena: Arena?
    /// What is wrong with its text.
    let error: ArenaError?

    /// Whether it is the user's own.
    var isOwn: Bool { item.kind == LibraryItem.ownArenas }

    init(_ item: LibraryItem) {
      self.item = item
      do {
        arena = try Arena(parsing: item.text)
        error = nil
      } catch {
        arena = nil
        self.error = error
      }
    }
  }

  /// All of them: the built-in ones first.
  var entries: [Entry] { host.arenas.map(Entry.init) }

  /// Why an arena cannot be saved under a name; nil when it can.
  func problem(withName name: String) -> String? {
    let isFit = { (character: Character) in
      character.isLetter || character.isNumber || "-_.".contains(character)
    }
    guard name.allSatisfy(isFit), let first = name.first, first.isLetter || first.isNumber,
      name.utf8.count <= ArenaShelf.longestName
    else {
      return "A name has letters, digits, '-', '_' and '.', and begins with one of the first two."
    }
    let isBuiltIn = host.arenas.contains {
      $0.kind != LibraryItem.ownArenas && $0.name.lowercased() == name.lowercased()
    }
    return isBuiltIn ? "'\(name)' is a built-in arena; take another name." : nil
  }

  /// Whether there is an own arena of this name, in whatever format.
  func hasOwn(_ name: String) throws(HostError) -> Bool {
    let names = try host.data.names(in: ArenaShelf.folder)
    return ArenaShelf.endings.contains { names.contains("\(name).\($0)") }
  }

  /// Writes an own arena, whole or not at all, in place of one of the same name; tells where.
  func save(_ arena: Arena, as name: String) throws(HostError) -> String {
    let file = "\(ArenaShelf.folder)/\(name).txt"
    try host.data.locked(ArenaShelf.lock) { () throws(HostError) in
      try host.data.replace(file, with: Array(arena.text.utf8))
    }
    return host.data.location(of: file)
  }

  /// Removes the file of an own arena: the one that its name stands for.
  func remove(_ name: String) throws(HostError) {
    try host.data.locked(ArenaShelf.lock) { () throws(HostError) in
      let names = try host.data.names(in: ArenaShelf.folder)
      let files = ArenaShelf.endings.map { "\(name).\($0)" }
      guard let file = files.first(where: names.contains) else { return }
      try host.data.remove("\(ArenaShelf.folder)/\(file)")
      try host.data.synchronize(ArenaShelf.folder)
    }
  }

  /// A name for the file of an arena that is called so, not that of a built-in one.
  func suggestedName(for title: String) -> String {
    let name = title.lowercased().map { character -> Character in
      character.isLetter || character.isNumber ? character : "-"
    }
    let words = String(name).split(separator: "-").joined(separator: "-").prefix(40)
    let suggestion = words.isEmpty ? "arena" : String(words)
    return problem(withName: suggestion) == nil ? suggestion : "my-\(suggestion)"
  }
}

extension LibraryItem {
  /// The shelf of the user's own arenas.
  public static let ownArenas = "Own arenas"
}

extension SnakeSession {
  /// A session of its own for games in an arena, so that the player's choice stays as it is.
  func playing(in arena: Arena) -> SnakeSession {
    var settings = settings
    settings.arena = arena
    settings.choose(.classic)
    let session = SnakeSession(host: host, settings: settings)
    session.playerName = playerName
    session.preferences = preferences
    return session
  }
}
