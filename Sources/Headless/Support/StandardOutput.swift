/// Where results go.
public enum StandardOutput {
  /// Writes out what is still kept back; on a full disk that is where it shows.
  ///
  /// Throws a `Failure`, `ioError`: a script must not take a lost result for none.
  public static func finish() throws {
    do {
      try Posix.flushOutput()
    } catch {
      throw Failure(.ioError, "error: cannot write standard output: \(error.reason)")
    }
  }
}
