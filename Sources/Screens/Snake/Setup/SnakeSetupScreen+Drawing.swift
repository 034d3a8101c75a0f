public import TerminalUI

extension SnakeSetupScreen {
  /// Where the list goes: as much room as it needs, but for some lines about the selected one.
  func listArea(_ area: Area) -> Area {
    let (_, rest) = area.splitTop(area.rows > 8 ? 2 : 1)
    let below = area.rows > 14 ? 4 : area.rows > 6 ? 2 : 1
    let list = rest.splitTop(min(rows.count, max(rest.rows - below, 0))).top
    return Area(
      column: list.column + max((list.columns - 48) / 2, 0), row: list.row,
      columns: min(list.columns, 48), rows: list.rows)
  }

  /// Draws the choices and what the selected one means.
  public func draw(into canvas: inout Canvas, capabilities: Capabilities) {
    let glyphs = capabilities.glyphs
    let palette = Theme.palette
    let area = canvas.bounds
    canvas.put("Snake: options", in: area, .center, style: palette.title)
    let choices = listArea(area)
    list.draw(into: &canvas, in: choices, palette: palette, glyphs: glyphs)
    let room = area.splitBottom(1).rest.splitTop(choices.endRow + (area.rows > 14 ? 1 : 0)).rest
    let below = room.centered(columns: min(room.columns - 2, 72), rows: room.rows)
    let lines = CellText.wrapped(explanation, to: max(below.columns, 1))
    for (offset, line) in lines.prefix(below.rows).enumerated() {
      canvas.put(
        line, in: below.splitTop(offset).rest.splitTop(1).top, .center,
        style: palette.muted)
    }
    StatusBar(status: notice, hints: SnakeSetupScreen.keys.hints(glyphs))
      .draw(into: &canvas, in: area, palette: palette, glyphs: glyphs)
    switch overlay {
    case .help(let help): help.draw(into: &canvas, in: area, palette: palette, glyphs: glyphs)
    case .prompt(let field, _):
      let line = area.splitBottom(1).bottom
      canvas.fill(line)
      field.draw(into: &canvas, in: line, palette: palette)
    case .question(let preset):
      Panel.draw(
        into: &canvas, in: area, title: "Really?",
        message: "Delete the preset '\(preset.name)'? y/n", palette: palette, glyphs: glyphs)
    case nil: break
    }
  }
}
