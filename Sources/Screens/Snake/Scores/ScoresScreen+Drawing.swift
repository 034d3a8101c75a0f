import Snake
public import TerminalUI

extension ScoresScreen {
  /// Where things go: the more room there is, the more is shown.
  func layout(_ area: Area) -> (top: Area, header: Area, list: Area, notes: Area) {
    let (top, rest) = area.splitBottom(1).rest.splitTop(area.rows > 16 ? 4 : min(area.rows, 2))
    let (header, below) = rest.splitTop(area.rows > 12 ? 1 : 0)
    let lines = min(noteLines(width: area.columns).count, below.rows / 2)
    let (list, notes) = below.splitBottom(lines)
    return (top, header, list, notes)
  }

  /// Draws the table.
  public func draw(into canvas: inout Canvas, capabilities: Capabilities) {
    let glyphs = capabilities.glyphs
    let palette = Theme.palette
    let area = canvas.bounds
    let places = layout(area)
    drawTop(into: &canvas, in: places.top, glyphs: glyphs)
    if let sheet, !sheet.rows.isEmpty {
      var list = list
      list.items = sheet.rows.enumerated().map {
        ScoreLine(rank: $0 + 1, $1, glyphs: glyphs).item
      }
      let header = places.header.inset(columns: 1, rows: 0)
      let room = header.columns - CellText.width(of: ScoreLine.header.title) - 2
      canvas.put(ScoreLine.header.title, in: header, style: palette.muted)
      canvas.put(
        CellText.truncated(ScoreLine.header.detail, to: room, glyphs: glyphs), in: header,
        .trailing,
        style: palette.muted)
      list.draw(into: &canvas, in: places.list, palette: palette, glyphs: glyphs)
    }
    for (offset, line) in noteLines(width: area.columns).prefix(places.notes.rows).enumerated() {
      canvas.put(
        line.text, column: 0, row: places.notes.row + offset,
        style: line.isWarning ? palette.warning : palette.muted)
    }
    StatusBar(hints: ScoresScreen.keys.hints(glyphs))
      .draw(into: &canvas, in: area, palette: palette, glyphs: glyphs)
    if doomed != nil {
      Panel.draw(
        into: &canvas, in: area, title: "Really?",
        message: "Delete this entry and its replay for good? y/n", palette: palette,
        glyphs: glyphs)
    }
    help?.draw(into: &canvas, in: area, palette: palette, glyphs: glyphs)
  }

  private func drawTop(into canvas: inout Canvas, in top: Area, glyphs: GlyphSet) {
    let palette = Theme.palette
    let kind = showsPilots ? "autopilots" : "people"
    canvas.put("Snake: scores of \(kind)", in: top, .center, style: palette.title)
    let (_, rest) = top.splitTop(1)
    let (heading, below) = rest.splitTop(1)
    guard let sheet, !sheet.rows.isEmpty else {
      let others = listings.isEmpty ? "" : " (Tab: the others)"
      canvas.put(
        "No game has been scored yet.\(others)", in: heading, .center, style: palette.muted)
      return
    }
    let title = "\(sheet.title)  (\(table + 1)/\(shown.count))"
    canvas.put(
      CellText.truncated(title, to: heading.columns, glyphs: glyphs), in: heading, .center,
      style: palette.accent)
    guard let statistics = statistics?[sheet.folder] else { return }
    let (numbers, line) = below.splitTop(1)
    canvas.put(
      CellText.truncated(statistics.sentence, to: numbers.columns, glyphs: glyphs), in: numbers,
      .center, style: palette.text)
    let sparkline = Sparkline.text(
      statistics.scores, columns: min(line.columns, 60), glyphs: glyphs)
    canvas.put(sparkline, in: line, .center, style: palette.accent)
  }

  private struct Note {
    var text: String
    var isWarning = true
  }

  /// About the selected entry, and what is wrong.
  private func noteLines(width: Int) -> [Note] {
    var notes: [Note] = []
    if let row = selected { notes += about(row, width: width) }
    var warnings = problem.isEmpty ? [] : [problem]
    if !damaged.isEmpty {
      let names = damaged.prefix(3).joined(separator: ", ") + (damaged.count > 3 ? ", ..." : "")
      warnings.append(
        "Damaged files lie in \(session.scores.damagedLocation) (\(damaged.count)): \(names)")
    }
    return notes + warnings.flatMap { CellText.wrapped($0, to: width).map { Note(text: $0) } }
  }

  private func about(_ row: ScoreSheet.Row, width: Int) -> [Note] {
    let (words, isWarning) =
      switch row.state {
      case .waiting, .checking: ("checking: its replay is being played again", false)
      case .verified: ("verified: its replay gives this score", false)
      case .refuted(let reason): ("NOT PROVEN: \(reason)", true)
      case .unreadable(let reason): ("unreadable: \(reason)", true)
      }
    var text = ""
    if let replay = row.entry?.replay { text = "Seed \(replay.seed), " }
    return CellText.wrapped(text + words, to: width).map { Note(text: $0, isWarning: isWarning) }
  }
}
