/// The name of an entry's file, which tells its place in a table: `45-1234-1795516200-0123456789abcdef.score`.
///
/// The parts are score, steps, the second it ended in (0 when unknown) and a hash of the file. So
/// equal names mean equal files, and a table can be ordered without reading its entries.
public struct EntryName: Hashable, Sendable {
  /// The points.
  public let score: Int
  /// The number of steps.
  public let steps: Int
  /// When it ended, in seconds since 1970; 0 when unknown.
  public let ended: Int
  private let hash: String

  private static let suffix = ".score"

  /// The name of the file of an entry.
  ///
  /// O(bytes).
  /// - Parameter bytes: the file.
  public init(_ entry: ScoreEntry, bytes: [UInt8]) {
    score = entry.replay.result.score
    steps = entry.replay.result.steps
    ended = entry.ended ?? 0
    var digest = Digest()
    digest.combine(bytes)
    hash = hexadecimal(digest.value.high)
  }

  /// Reads a file's name; nil when it is none of an entry.
  public init?(fileName: String) {
    guard fileName.hasSuffix(EntryName.suffix) else { return nil }
    let parts = fileName.dropLast(EntryName.suffix.count)
      .split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 4, let score = Int(parts[0]), let steps = Int(parts[1]),
      let ended = Int(parts[2]), score >= 0, steps >= 0, ended >= 0,
      parts[3].utf8.count == 16
    else { return nil }
    self.score = score
    self.steps = steps
    self.ended = ended
    hash = String(parts[3])
    // Only one spelling names a file.
    guard self.fileName == fileName else { return nil }
  }

  /// The name.
  public var fileName: String { "\(score)-\(steps)-\(ended)-\(hash)\(EntryName.suffix)" }
}

extension EntryName: Comparable {
  /// More points come first, then fewer steps, then the earlier game.
  public static func < (left: EntryName, right: EntryName) -> Bool {
    (right.score, left.steps, left.ended, left.hash)
      < (left.score, right.steps, right.ended, right.hash)
  }
}
