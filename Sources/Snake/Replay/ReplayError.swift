/// What keeps a file from being a replay, and where.
public struct ReplayError: Error, Hashable, Sendable {
  /// What is wrong: one sentence, without a full stop.
  public var message: String
  /// The line, from 1.
  public var line: Int
  /// The column in that line, in bytes from 1.
  public var column: Int
}

/// What can be wrong with the bytes of a replay.
public enum ReplayFileError: Error, Hashable, Sendable {
  /// They have not the form of a replay.
  case unreadable(ReplayError)
  /// They have the form, but the hash in the last line is that of other bytes.
  case altered
}
