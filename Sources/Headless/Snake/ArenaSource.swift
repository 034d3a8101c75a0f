public import Snake

/// Finds the arena that a command line names: a built-in one or a file.
public enum ArenaSource {
  /// The arena of a file at `name`, or else the built-in one of that name.
  ///
  /// Throws a `Failure` with the position of what is wrong, or with the names there are.
  public static func arena(_ name: String) throws -> Arena {
    if name == "-" || Posix.kind(of: name) == .regular || Posix.kind(of: name) == .special {
      return try arena(parsing: InputFile.read(name), from: name)
    }
    if let arena = ArenaLibrary.arena(named: name) { return arena }
    let names = ArenaLibrary.entries.map(\.name).joined(separator: ", ")
    throw Failure(
      .noInput, "error: there is no arena and no file '\(name)'; the built-in arenas are \(names)")
  }

  private static func arena(parsing bytes: [UInt8], from file: String) throws -> Arena {
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
