import Snake

/// What the Snake screens share as long as the program runs: the player's choices and the scores.
///
/// A class, because a screen that was left must have changed it for the one below.
public final class SnakeSession {
  /// The world outside.
  public let host: any Host
  /// The choices for the next game.
  public var settings: SnakeSettings
  /// The seed of the next game; the games after that draw their own.
  public var nextSeed: UInt64?
  private var book: ScoreBook?

  /// The name that the score tables are kept under.
  public static let scoresName = "snake-scores.jsonl"

  /// A session that begins with these choices.
  public init(host: any Host, settings: SnakeSettings = SnakeSettings(), seed: UInt64? = nil) {
    self.host = host
    self.settings = settings
    nextSeed = seed
  }

  func takeSeed() -> UInt64 {
    defer { nextSeed = nil }
    return nextSeed ?? host.freshSeed()
  }

  /// The score tables as they are kept now.
  func loadScores() throws(HostError) -> ScoreBook {
    let loaded = ScoreBook(parsing: try host.kept(SnakeSession.scoresName) ?? [])
    book = loaded
    return loaded
  }

  /// The best proven score of a table; nil when there is none or the scores cannot be read.
  func best(of table: ScoreTable) -> Int? {
    let known = book ?? (try? loadScores())
    return known?.best(of: table)
  }

  /// Adds a game to the score tables.
  /// - Returns: its rank from 1, or nil when it is not among the best.
  func keep(_ entry: ScoreEntry) throws(HostError) -> Int? {
    var rank: Int?
    var merged = ScoreBook()
    try host.keep(SnakeSession.scoresName) { bytes in
      merged = ScoreBook(parsing: bytes ?? [])
      rank = merged.add(entry)
      return merged.bytes
    }
    book = merged
    return rank
  }
}
