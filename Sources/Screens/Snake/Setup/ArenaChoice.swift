import Snake

/// An arena that the setup offers.
struct ArenaChoice {
  let title: String
  /// Who made it and what is special about it.
  let about: String
  /// Nil for an open board.
  let arena: Arena?

  /// An open board, the arenas of the host that can be read, and the session's own one.
  static func all(of session: SnakeSession) -> [ArenaChoice] {
    var arenas = [
      ArenaChoice(title: "open", about: "A board without walls inside.", arena: nil)
    ]
    for item in session.host.arenas {
      guard let arena = try? Arena(parsing: item.text) else { continue }
      arenas.append(ArenaChoice(title: item.title, about: item.description, arena: arena))
    }
    if let own = session.settings.arena, !arenas.contains(where: { $0.arena == own }) {
      arenas.append(ArenaChoice(title: own.name, about: own.comment, arena: own))
    }
    return arenas
  }
}
