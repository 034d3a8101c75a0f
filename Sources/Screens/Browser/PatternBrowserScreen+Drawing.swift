public import TerminalUI

extension PatternBrowserScreen {
  /// Draws list, preview and description, as far as there is room.
  public func draw(into canvas: inout Canvas, capabilities: Capabilities) {
    let palette = LifeTheme.standard.palette
    let glyphs = capabilities.glyphs
    let (columns, rows) = BrowserLayout.leastSize
    if TooSmall.draw(into: &canvas, needing: columns, by: rows, palette: palette) { return }
    let layout = BrowserLayout(columns: canvas.columns, rows: canvas.rows)
    drawHeader(into: &canvas, in: layout.header, glyphs)
    if shown.isEmpty {
      canvas.put("Nothing matches.", in: layout.list, style: palette.muted)
    }
    list.draw(into: &canvas, in: layout.list, palette: palette, glyphs: glyphs)
    drawPreview(into: &canvas, layout, capabilities: capabilities)
    drawDescription(into: &canvas, in: layout.description, glyphs)
    if let message {
      canvas.put(
        CellText.truncated(message, to: layout.footer.columns, glyphs: glyphs), in: layout.footer,
        style: palette.warning)
    } else {
      StatusBar(status: position, hints: hints(glyphs))
        .draw(into: &canvas, in: layout.footer, palette: palette, glyphs: glyphs)
    }
    help?.draw(into: &canvas, in: canvas.bounds, palette: palette, glyphs: glyphs)
  }

  private var position: String {
    shown.isEmpty ? "0 patterns" : "\(list.selection + 1)/\(shown.count)"
  }

  private func hints(_ glyphs: GlyphSet) -> [KeyHint] {
    guard isSearching else { return BrowserCommand.keys.hints(glyphs) }
    return [
      KeyHint(key: Key.enter.label(glyphs), label: "open"),
      KeyHint(key: Key.escape.label(glyphs), label: "end search"),
    ]
  }

  private func drawHeader(into canvas: inout Canvas, in area: Area, _ glyphs: GlyphSet) {
    let palette = LifeTheme.standard.palette
    guard !isSearching else { return query.draw(into: &canvas, in: area, palette: palette) }
    var title = "Patterns: \(kind ?? "all kinds")"
    if !query.text.isEmpty { title += " with '\(query.text)'" }
    canvas.put(
      CellText.truncated(title, to: area.columns, glyphs: glyphs), in: area, style: palette.title)
  }

  private func drawPreview(
    into canvas: inout Canvas, _ layout: BrowserLayout, capabilities: Capabilities
  ) {
    let palette = LifeTheme.standard.palette
    let area = layout.preview
    guard area.columns > 4, area.rows > 2 else { return }
    canvas.box(area, style: palette.border, glyphs: capabilities.glyphs)
    let inside = area.inset(1)
    if let error = preview?.error {
      let lines = CellText.wrapped(error.description, to: inside.columns)
      for (offset, line) in lines.prefix(inside.rows).enumerated() {
        canvas.put(
          line, column: inside.column, row: inside.row + offset, style: palette.warning,
          width: inside.columns)
      }
    }
    preview?.draw(into: &canvas, in: inside, capabilities: capabilities)
  }

  private func drawDescription(into canvas: inout Canvas, in area: Area, _ glyphs: GlyphSet) {
    guard let item = selected, !area.isEmpty else { return }
    let lines = CellText.wrapped(item.description, to: area.columns)
    for (offset, line) in lines.prefix(area.rows).enumerated() {
      let isCut = offset == area.rows - 1 && lines.count > area.rows
      let text =
        isCut
        ? CellText.truncated(line + " " + lines[offset + 1], to: area.columns, glyphs: glyphs)
        : line
      canvas.put(
        text, column: area.column, row: area.row + offset, style: LifeTheme.standard.palette.muted,
        width: area.columns)
    }
  }
}
