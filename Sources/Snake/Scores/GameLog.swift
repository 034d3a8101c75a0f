/// The list of all finished games as a file: a line a game, only ever added to, and cut at its old
/// end when it has grown long.
public enum GameLog {
  /// The games that a cut leaves, the latest.
  public static let capacity = 10_000
  /// The bytes from which on it is cut.
  static let longest = 4 << 20

  /// The games, from the earliest; lines that are not whole are passed over.
  ///
  /// O(bytes).
  public static func records(in bytes: [UInt8]) -> [GameRecord] {
    bytes.split(separator: newline).compactMap(GameRecord.init(parsing:))
  }

  /// What to write at the end of a file that so far is `bytes`.
  ///
  /// A last line that was broken off is ended, so that it spoils no other.
  public static func addition(_ record: GameRecord, to bytes: [UInt8]) -> [UInt8] {
    (bytes.isEmpty || bytes.last == newline ? [] : [newline]) + record.line
  }

  /// The file without its oldest games, or nil while it is not too long.
  ///
  /// O(bytes).
  public static func shortened(_ bytes: [UInt8]) -> [UInt8]? {
    shortened(bytes, longest: longest, capacity: capacity)
  }

  static func shortened(_ bytes: [UInt8], longest: Int, capacity: Int) -> [UInt8]? {
    guard bytes.count > longest else { return nil }
    return records(in: bytes).suffix(capacity).flatMap(\.line)
  }

  private static let newline = UInt8(ascii: "\n")
}
