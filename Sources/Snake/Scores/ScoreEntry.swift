/// A game in the score tables: the replay that proves it, and what a replay does not tell.
public struct ScoreEntry: Hashable, Sendable {
  /// The name of the mode that was played.
  public let mode: String
  /// The slowest level of speed in the game, from 1.
  public let level: Int
  /// How long it was played, without pauses; nil when unknown.
  public let milliseconds: Int?
  /// When it ended, in seconds since 1970 in universal time; nil when unknown.
  public let ended: Int?
  /// The whole game.
  public let replay: Replay

  /// An entry for a game; numbers below their range are raised to it, a long name is cut.
  public init(
    mode: String, level: Int, milliseconds: Int? = nil, ended: Int? = nil, replay: Replay
  ) {
    self.mode = String(mode.prefix(ScoreEntry.longestMode))
    self.level = max(level, 1)
    self.milliseconds = milliseconds.map { max($0, 0) }
    self.ended = ended.map { max($0, 0) }
    self.replay = replay
  }

  /// The most characters that the name of a mode has.
  static let longestMode = 60

  /// The table that it belongs to.
  public var table: TableKey {
    let isPilot = if case .pilot = replay.player { true } else { false }
    return TableKey(mode: mode, options: replay.options, level: level, isPilot: isPilot)
  }

  /// What the list of all finished games says about it.
  public var record: GameRecord {
    GameRecord(
      table: table.folder, result: replay.result, milliseconds: milliseconds, ended: ended)
  }
}
