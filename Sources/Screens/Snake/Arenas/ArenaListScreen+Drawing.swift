import Snake
public import TerminalUI

extension ArenaListScreen {
  /// Draws list, picture and description, as far as there is room.
  public func draw(into canvas: inout Canvas, capabilities: Capabilities) {
    let palette = Theme.palette
    let glyphs = capabilities.glyphs
    let (columns, rows) = BrowserLayout.leastSize
    if TooSmall.draw(into: &canvas, needing: columns, by: rows, palette: palette) { return }
    let layout = BrowserLayout(columns: canvas.columns, rows: canvas.rows)
    canvas.put("Arenas for Snake", in: layout.header, style: palette.title)
    if entries.isEmpty {
      canvas.put("There are none; n makes one.", in: layout.list, style: palette.muted)
    }
    list.draw(into: &canvas, in: layout.list, palette: palette, glyphs: glyphs)
    drawPicture(into: &canvas, in: layout.preview, capabilities: capabilities)
    drawDescription(into: &canvas, in: layout.description, glyphs: glyphs)
    if let question {
      put(question, into: &canvas, in: layout.footer, style: palette.accent, glyphs: glyphs)
    } else if !notice.isEmpty {
      put(notice, into: &canvas, in: layout.footer, style: palette.warning, glyphs: glyphs)
    } else {
      StatusBar(status: position, hints: ArenaListScreen.keys.hints(glyphs))
        .draw(into: &canvas, in: layout.footer, palette: palette, glyphs: glyphs)
    }
    help?.draw(into: &canvas, in: canvas.bounds, palette: palette, glyphs: glyphs)
  }

  private var position: String {
    entries.isEmpty ? "0 arenas" : "\(list.selection + 1)/\(entries.count)"
  }

  private var question: String? {
    guard isAsking, let entry = selected else { return nil }
    return "Delete '\(entry.item.name)' for good? y/n "
  }

  private func put(
    _ text: String, into canvas: inout Canvas, in line: Area, style: Style, glyphs: GlyphSet
  ) {
    canvas.put(CellText.truncated(text, to: line.columns, glyphs: glyphs), in: line, style: style)
  }

  private func drawPicture(into canvas: inout Canvas, in area: Area, capabilities: Capabilities) {
    guard area.columns > 4, area.rows > 2 else { return }
    if let error = selected?.error {
      let text = "Line \(error.line), column \(error.column): \(error)."
      let lines = CellText.wrapped(text, to: area.columns)
      for (offset, line) in lines.prefix(area.rows).enumerated() {
        canvas.put(
          line, column: area.column, row: area.row + offset, style: Theme.palette.warning,
          width: area.columns)
      }
    }
    let look = ArenaLook(session.preferences.theme, capabilities: capabilities)
    preview?.draw(into: &canvas, in: area, look: look)
  }

  private func drawDescription(into canvas: inout Canvas, in area: Area, glyphs: GlyphSet) {
    guard let entry = selected, !area.isEmpty else { return }
    let facts = entry.arena.map(ArenaListScreen.facts) ?? "This arena cannot be read."
    let sentence =
      entry.item.description.isEmpty ? entry.arena?.comment ?? "" : entry.item.description
    let lines =
      CellText.wrapped(facts, to: area.columns).map { ($0, Theme.palette.text) }
      + CellText.wrapped(sentence, to: area.columns).map { ($0, Theme.palette.muted) }
    for (offset, (line, style)) in lines.prefix(area.rows).enumerated() {
      let isCut = offset == area.rows - 1 && lines.count > area.rows
      let text = isCut ? line + " " + lines[offset + 1].0 : line
      let row = Area(column: area.column, row: area.row + offset, columns: area.columns, rows: 1)
      put(text, into: &canvas, in: row, style: style, glyphs: glyphs)
    }
  }

  /// Size, edges, goal and what else there is to know, in a line.
  static func facts(_ arena: Arena) -> String {
    var facts = ["\(arena.size)", arena.edges.rawValue]
    if let goal = arena.goal { facts.append("goal \(goal) \(goal == 1 ? "food" : "foods")") }
    let portals = arena.portals.count
    if portals > 0 { facts.append("\(portals) \(portals == 1 ? "portal pair" : "portal pairs")") }
    let starts = Arena.snakeNumbers.count { arena.start(ofSnake: $0) != nil }
    if starts > 1 { facts.append("\(starts) snakes") }
    return facts.joined(separator: ", ")
  }
}
