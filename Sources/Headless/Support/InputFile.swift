/// Reads whole files, and standard input as `-`.
public enum InputFile {
  /// The bytes of the file at `path`, or of standard input when it is `-`.
  ///
  /// Throws a `Failure`: `noInput` when there is no such file, `ioError` when reading breaks off.
  public static func read(_ path: String) throws -> [UInt8] {
    if path == "-" { return try bytes(of: Posix.standardInput, named: "standard input") }
    let descriptor: Int32
    do {
      descriptor = try Posix.openForReading(path)
    } catch {
      throw Failure(
        error.isMissing ? .noInput : .ioError, "error: cannot open '\(path)': \(error.reason)")
    }
    defer { try? Posix.shut(descriptor) }
    return try bytes(of: descriptor, named: "'\(path)'")
  }

  private static func bytes(of descriptor: Int32, named name: String) throws -> [UInt8] {
    do {
      return try Posix.readAll(descriptor)
    } catch {
      throw Failure(.ioError, "error: cannot read \(name): \(error.reason)")
    }
  }
}
