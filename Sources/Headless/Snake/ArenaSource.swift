import PatternLibrary
public import Snake

/// Finds the arena that a command line names: a built-in one, one of the user's, or a file.
public enum ArenaSource {
  /// The arena of a file at `name`, or else the built-in one of that name, or else the one among
  /// `own`.
  ///
  /// Throws a `Failure` with the position of what is wrong, or with names that it may have been meant for.
  public static func arena(_ name: String, own: UserArenas? = .standard) throws -> Arena {
    if name == "-" || Posix.kind(of: name) == .regular || Posix.kind(of: name) == .special {
      return try read(name)
    }
    if let arena = ArenaLibrary.arena(named: name) { return arena }
    if let path = own?.path(named: name) { return try read(path) }
    var message = "error: there is no file and no arena '\(name)'"
    let near = PatternLibrary.arenaSuggestions(for: name)
    if !near.isEmpty { message += "; did you mean \(near.joined(separator: ", "))?" }
    message += "\nnote: 'vivarium snake arenas' lists those there are"
    if let own { message += "; your own go into '\(own.folder)'" }
    throw Failure(.noInput, message)
  }

  /// The name of the one among `own` that `name` stands for in `arena(_:own:)`; nil when that is
  /// another arena or none.
  public static func ownName(_ name: String, own: UserArenas? = .standard) -> String? {
    guard name != "-", Posix.kind(of: name) != .regular, Posix.kind(of: name) != .special,
      ArenaLibrary.arena(named: name) == nil, let path = own?.path(named: name)
    else { return nil }
    return own?.files.first { $0.path == path }?.name
  }

  /// The arena in a file, or on standard input for `-`.
  ///
  /// Throws a `Failure` with the position of what is wrong.
  public static func read(_ file: String) throws -> Arena {
    let bytes = try InputFile.read(file)
    do throws(ArenaError) {
      return try Arena(parsing: bytes)
    } catch {
      throw Failure(
        .badData,
        SourceExcerpt.message(
          "\(error)", file: file, bytes: bytes, line: error.line, column: error.column))
    }
  }
}
