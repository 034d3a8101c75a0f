public import Snake

/// Finds the arena that a command line names: a built-in one, one of the user's, or a file.
public enum ArenaSource {
  /// The arena of a file at `name`, or else the built-in one of that name, or else the one among
  /// `own`.
  ///
  /// Throws a `Failure` with the position of what is wrong, or with the names there are.
  public static func arena(_ name: String, own: UserArenas? = .standard) throws -> Arena {
    if name == "-" || Posix.kind(of: name) == .regular || Posix.kind(of: name) == .special {
      return try read(name)
    }
    if let arena = ArenaLibrary.arena(named: name) { return arena }
    if let path = own?.path(named: name) { return try read(path) }
    var message = "error: there is no arena and no file '\(name)'; the built-in arenas are "
    message += ArenaLibrary.entries.map(\.name).joined(separator: ", ")
    if let own {
      let names = own.files.map(\.name)
      message +=
        names.isEmpty
        ? "; your own go into '\(own.folder)'" : "; your own are \(names.joined(separator: ", "))"
    }
    throw Failure(.noInput, message)
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
