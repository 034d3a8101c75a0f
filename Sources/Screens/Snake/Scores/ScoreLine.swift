import Snake
import TerminalUI

/// A line of a score table: rank, score and a mark at the left, the rest in columns at the right.
struct ScoreLine {
  let item: ListMenu.Item

  /// What stands above the columns.
  static let header = ListMenu.Item(
    "rank   score",
    detail: columns(
      name: "name", length: "length", steps: "steps", time: "time", end: "end", date: "date"))

  /// The line of an entry.
  init(rank: Int, _ row: ScoreSheet.Row, glyphs: GlyphSet) {
    let mark = ScoreLine.mark(row.state, glyphs: glyphs)
    let title =
      ScoreLine.right("\(rank).", 4) + ScoreLine.right("\(row.name.score)", 8) + " " + mark
    guard let entry = row.entry else {
      item = ListMenu.Item(title, detail: ScoreLine.words(row.state))
      return
    }
    let result = entry.replay.result
    let time = entry.milliseconds.map { PlayedTime(milliseconds: $0).description } ?? "-"
    item = ListMenu.Item(
      title,
      detail: ScoreLine.columns(
        name: entry.replay.player.name, length: "\(result.length)", steps: "\(result.steps)",
        time: time, end: result.status.ending, date: entry.replay.date ?? "-"))
  }

  private static func columns(
    name: String, length: String, steps: String, time: String, end: String, date: String
  ) -> String {
    left(name, 14) + right(length, 6) + right(steps, 10) + right(time, 9) + "  " + left(end, 8)
      + right(date, 11)
  }

  private static func left(_ text: String, _ width: Int) -> String {
    let cut = CellText.truncated(text, to: width - 1, glyphs: .ascii)
    return cut + String(repeating: " ", count: width - CellText.width(of: cut))
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(width - CellText.width(of: text), 0)) + text
  }

  private static func mark(_ state: ScoreSheet.State, glyphs: GlyphSet) -> String {
    // The Linux console has no check mark.
    let isRich = glyphs > .blocks
    switch state {
    case .waiting, .checking: return isRich ? "…" : "?"
    case .verified: return isRich ? "✓" : "+"
    case .refuted: return isRich ? "✗" : "x"
    case .unreadable: return "!"
    }
  }

  private static func words(_ state: ScoreSheet.State) -> String {
    switch state {
    case .waiting, .checking: "checking"
    case .verified: "verified"
    case .refuted: "NOT PROVEN"
    case .unreadable: "unreadable"
    }
  }
}
