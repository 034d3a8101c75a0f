import Lattice
import Screens
import Snake
import TerminalUI

/// The score tables of people or of programs, read and ready to be printed.
struct ScoreReport {
  /// The tables, each with its entries from the best.
  private(set) var tables: [Table] = []
  /// All games, those that reached no table too.
  private let games: [GameRecord]
  private let damaged: [String]
  /// Whether every entry is there and, as far as it was asked, proven.
  private(set) var isSound = true

  struct Table {
    var title: String
    var mode: String
    var rows: [Row] = []
    var statistics: GameStatistics
  }

  struct Row {
    var rank: Int
    var name: EntryName
    var location: String
    /// The entry, or why there is none.
    var entry: Result<ScoreEntry, Problem>
    /// Whether its replay gives its score; nil when that was not asked.
    var isVerified: Bool?
  }

  struct Problem: Error { var reason: String }

  /// Reads the tables of a mode, or of all modes.
  ///
  /// O(bytes), and O(steps) of all replays if they are to be verified.
  init(_ store: ScoreStore, mode: String?, pilots: Bool, verify: Bool) throws(HostError) {
    try store.takeOverFormerScores()
    games = try store.games(ofPilots: pilots)
    let statistics = Dictionary(grouping: games, by: \.table).mapValues { GameStatistics($0) }
    for listing in try store.tables() where listing.isPilot == pilots {
      var key: TableKey?
      var rows: [Row] = []
      var rank = 1
      for name in listing.table.names {
        let row = ScoreReport.row(
          name, rank: rank, in: listing.folder, store: store, verify: verify)
        guard let row else { continue }
        if case .success(let entry) = row.entry {
          key = key ?? entry.table
          rank += 1
        }
        rows.append(row)
      }
      if let mode, key?.mode.lowercased() != mode.lowercased() { continue }
      guard !rows.isEmpty else { continue }
      let isBad = rows.contains { (try? $0.entry.get()) == nil || $0.isVerified == false }
      if isBad { isSound = false }
      tables.append(
        Table(
          title: key?.title ?? listing.folder, mode: key?.mode ?? "", rows: rows,
          statistics: statistics[listing.folder] ?? GameStatistics([])))
    }
    damaged = try store.damaged().map { "\(store.damagedLocation)/\($0)" }
  }

  private static func row(
    _ name: EntryName, rank: Int, in folder: String, store: ScoreStore, verify: Bool
  ) -> Row? {
    var row = Row(
      rank: rank, name: name, location: store.location(of: name, in: folder),
      entry: .failure(Problem(reason: "")))
    switch store.read(name, in: folder) {
    case .entry(let entry):
      row.entry = .success(entry)
      if verify { row.isVerified = (try? entry.replay.verify()) != nil }
    case .unreadable(let reason): row.entry = .failure(Problem(reason: reason))
    case .gone: return nil
    }
    return row
  }

  /// What could not be read or is not proven, a line each, and what was set aside.
  var warnings: [String] {
    var lines: [String] = []
    for row in tables.flatMap(\.rows) {
      if case .failure(let problem) = row.entry {
        lines.append("\(row.location): warning: \(problem.reason)")
      } else if row.isVerified == false {
        lines.append("\(row.location): warning: the replay does not give this score")
      }
    }
    return lines + damaged.map { "\($0): warning: a damaged file that was set aside" }
  }

  // MARK: For people

  /// The tables, without the last newline.
  func text(glyphs: GlyphSet) -> String {
    var lines: [String] = []
    for table in tables {
      lines += [table.title, ScoreReport.header]
      lines += table.rows.compactMap(ScoreReport.line)
      if table.statistics.games > 0 {
        lines.append(table.statistics.sentence)
        lines.append(Sparkline.text(table.statistics.scores, columns: 60, glyphs: glyphs))
      }
      lines.append("")
    }
    let all = GameStatistics(games)
    if all.games > 0 { lines.append("All games: \(all.sentence)") }
    if lines.isEmpty { lines.append("No game has been scored yet.") }
    return lines.joined(separator: "\n")
  }

  private static let header = line([
    "rank", "score", "length", "steps", "time", "end", "date", "seed", "name",
  ])

  private static func line(_ row: Row) -> String? {
    guard case .success(let entry) = row.entry else { return nil }
    let result = entry.replay.result
    let time = entry.milliseconds.map { PlayedTime(milliseconds: $0).description }
    let verdict = row.isVerified.map { $0 ? "  verified" : "  NOT PROVEN" } ?? ""
    return line([
      "\(row.rank).", "\(result.score)", "\(result.length)", "\(result.steps)", time ?? "-",
      result.status.ending, entry.replay.date ?? "-", "\(entry.replay.seed)",
      ScoreReport.printable(entry.replay.player.name),
    ]) + verdict
  }

  private static func line(_ cells: [String]) -> String {
    let widths = [4, 8, 8, 9, 9, 9, 12, 22]
    return zip(cells, widths).map { cell, width in
      String(repeating: " ", count: max(width - cell.count, 1)) + cell
    }.joined() + "  " + (cells.last ?? "")
  }

  /// The text without what could steer a terminal.
  private static func printable(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { CellText.glyph(for: $0) ?? " " }
    return String(String.UnicodeScalarView(scalars))
  }

  // MARK: For programs

  /// An object a line: entries, what their tables' games came to, and what is damaged.
  var json: [JSONValue] {
    var lines: [JSONValue] = []
    for table in tables {
      lines += table.rows.map { ScoreReport.json($0, in: table) }
      lines.append(ScoreReport.json(table.statistics, of: table.title))
    }
    lines.append(ScoreReport.json(GameStatistics(games), of: nil))
    return lines
      + damaged.map { .object([("type", .string("damaged")), ("file", .string($0))]) }
  }

  private static func json(_ row: Row, in table: Table) -> JSONValue {
    let entry: ScoreEntry
    switch row.entry {
    case .success(let found): entry = found
    case .failure(let problem):
      return .object([
        ("type", .string("unreadable")), ("table", .string(table.title)),
        ("file", .string(row.location)), ("reason", .string(problem.reason)),
      ])
    }
    let (replay, result) = (entry.replay, entry.replay.result)
    return .object([
      ("type", .string("entry")), ("table", .string(table.title)), ("mode", .string(entry.mode)),
      ("rank", .int(row.rank)), ("score", .int(result.score)), ("length", .int(result.length)),
      ("steps", .int(result.steps)),
      ("milliseconds", entry.milliseconds.map { .int($0) } ?? .null),
      ("ended", entry.ended.map { .int($0) } ?? .null),
      ("date", replay.date.map { .string($0) } ?? .null), ("name", .string(replay.player.name)),
      ("pilot", .bool(entry.table.isPilot)), ("status", .string("\(result.status)")),
      ("level", .int(entry.level)), ("seed", .number(String(replay.seed))),
      ("size", .string(replay.options.arena.size.description)),
      ("verified", row.isVerified.map { .bool($0) } ?? .null), ("file", .string(row.location)),
    ])
  }

  private static func json(_ statistics: GameStatistics, of table: String?) -> JSONValue {
    .object([
      ("type", .string("statistics")), ("table", table.map { .string($0) } ?? .null),
      ("games", .int(statistics.games)), ("best", .int(statistics.best)),
      ("mean", statistics.mean.map { .double($0) } ?? .null),
      ("milliseconds", .int(statistics.milliseconds)),
      ("ends", .object(statistics.counts.map { ($0.name, .int($0.games)) })),
      ("scores", .array(statistics.scores.suffix(60).map { .int($0) })),
    ])
  }
}
