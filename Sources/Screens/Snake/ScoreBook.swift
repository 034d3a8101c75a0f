public import Snake

/// A game in the score tables, with the replay that proves it.
public struct ScoreEntry: Hashable, Sendable {
  /// The slowest speed in the game.
  public let speed: SnakeSpeed
  /// The whole game.
  public let replay: Replay

  /// An entry for a game.
  public init(speed: SnakeSpeed, replay: Replay) {
    self.speed = speed
    self.replay = replay
  }

  /// The table that it belongs to.
  public var table: ScoreTable {
    let isAutopilot = if case .pilot = replay.player { true } else { false }
    return ScoreTable(options: replay.options, speed: speed, isAutopilot: isAutopilot)
  }

  /// More points come first, then fewer steps.
  func isBetter(than other: ScoreEntry) -> Bool {
    (other.replay.result.score, replay.result.steps)
      < (replay.result.score, other.replay.result.steps)
  }
}

/// All score tables: the best games of each, and what could not be read.
public struct ScoreBook: Hashable, Sendable {
  /// The entries, table by table, each from the best.
  public private(set) var entries: [ScoreEntry] = []
  /// The parts of the file that are no entries.
  public internal(set) var damaged: [DamagedScore] = []

  /// A book without an entry.
  public init() {}

  /// The most entries that the table keeps: programs repeat themselves, and play long games.
  public static func capacity(of table: ScoreTable) -> Int { table.isAutopilot ? 3 : 10 }

  /// The tables that have entries, in the order of their first entry.
  public var tables: [ScoreTable] {
    var seen = Set<ScoreTable>()
    return entries.map(\.table).filter { seen.insert($0).inserted }
  }

  /// The entries of a table, from the best.
  public func entries(of table: ScoreTable) -> [ScoreEntry] {
    entries.filter { $0.table == table }
  }

  /// The best score of a table that its replay proves, or nil.
  ///
  /// O(steps of the replays in question).
  public func best(of table: ScoreTable) -> Int? {
    entries(of: table).first { (try? $0.replay.verify()) != nil }?.replay.result.score
  }

  /// Adds an entry where it belongs, and drops what no longer fits in its table.
  /// - Returns: its rank from 1, or nil when it is not among the best.
  @discardableResult
  public mutating func add(_ entry: ScoreEntry) -> Int? {
    let table = entry.table
    var ranked = entries(of: table)
    if let known = ranked.firstIndex(of: entry) { return known + 1 }
    let place = ranked.firstIndex { entry.isBetter(than: $0) } ?? ranked.count
    guard place < ScoreBook.capacity(of: table) else { return nil }
    ranked.insert(entry, at: place)
    let start = entries.firstIndex { $0.table == table } ?? entries.count
    entries.removeAll { $0.table == table }
    entries.insert(contentsOf: ranked.prefix(ScoreBook.capacity(of: table)), at: start)
    return place + 1
  }
}

/// A part of the score file that is no entry.
public struct DamagedScore: Error, Hashable, Sendable {
  /// The line of the file that it begins at, from 1.
  public let line: Int
  /// What is wrong: one sentence, without a full stop.
  public let reason: String
  /// The bytes, which the file keeps.
  let bytes: [UInt8]
}
