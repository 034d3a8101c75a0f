import Snake

/// What the Snake screens share as long as the program runs: the player's choices and the scores.
///
/// A class, because a screen that was left must have changed it for the one below.
public final class SnakeSession {
  /// The world outside.
  public let host: any Host
  /// The choices for the next game.
  public var settings: SnakeSettings
  /// The choices for the next match.
  public var match = MatchSettings()
  /// The seed of the next game; the games after that draw their own.
  public var nextSeed: UInt64?
  /// What people's games are signed with.
  public var playerName: String
  /// What the player likes, whatever the game.
  public var preferences: SnakePreferences
  /// What the player should know about the preferences.
  var preferencesWarning: String
  /// The score tables.
  public let scores: ScoreStore
  /// Whether the entries that were played again are proven; equal names mean equal entries.
  private var verdicts: [EntryName: Bool] = [:]

  /// A session that begins with these choices.
  public init(host: any Host, settings: SnakeSettings = SnakeSettings(), seed: UInt64? = nil) {
    self.host = host
    self.settings = settings
    nextSeed = seed
    playerName = host.userName
    scores = ScoreStore(host.data)
    (preferences, preferencesWarning) = SnakeSession.keptPreferences(of: host)
  }

  func takeSeed() -> UInt64 {
    defer { nextSeed = nil }
    return nextSeed ?? host.freshSeed()
  }

  /// The best proven score of a table; nil when there is none or the scores cannot be read.
  ///
  /// O(steps) for each entry that is played again, once.
  func best(of table: TableKey) -> Int? {
    try? scores.takeOverFormerScores()
    let names = (try? scores.table(table.folder))?.names ?? []
    return names.first { isProven($0, in: table.folder) }?.score
  }

  private func isProven(_ name: EntryName, in folder: String) -> Bool {
    if let verdict = verdicts[name] { return verdict }
    guard case .entry(let entry) = scores.read(name, in: folder) else { return false }
    let verdict = (try? entry.replay.verify()) != nil
    verdicts[name] = verdict
    return verdict
  }
}
