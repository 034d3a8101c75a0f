public import TerminalUI

import BigInt
import PatternLibrary

extension PatternBrowserScreen {
  /// Draws list, preview and description, as far as there is room.
  public func draw(into canvas: inout Canvas, capabilities: Capabilities) {
    let capabilities = theme.limit(capabilities, to: richestGlyphs)
    let palette = palette(capabilities)
    let glyphs = capabilities.glyphs
    let (columns, rows) = BrowserLayout.leastSize
    if TooSmall.draw(into: &canvas, needing: columns, by: rows, palette: palette) { return }
    let layout = BrowserLayout(columns: canvas.columns, rows: canvas.rows)
    drawHeader(into: &canvas, in: layout.header, palette, glyphs)
    if hits.isEmpty && user.isDone {
      canvas.put("Nothing matches.", in: layout.list, style: palette.muted)
    }
    list.draw(into: &canvas, in: layout.list, palette: palette, glyphs: glyphs)
    drawPreview(into: &canvas, layout, capabilities: capabilities)
    drawDescription(into: &canvas, in: layout.description, palette, glyphs)
    if let message = message ?? work.refusal {
      canvas.put(
        CellText.truncated(message, to: layout.footer.columns, glyphs: glyphs), in: layout.footer,
        style: palette.warning)
    } else {
      StatusBar(status: position, hints: hints(glyphs))
        .draw(into: &canvas, in: layout.footer, palette: palette, glyphs: glyphs)
    }
    help?.draw(into: &canvas, in: canvas.bounds, palette: palette, glyphs: glyphs)
  }

  private func palette(_ capabilities: Capabilities) -> Palette {
    LifeTheme(in: theme, depth: capabilities.colors).palette
  }

  private var position: String {
    hits.isEmpty ? "0 patterns" : "\(list.selection + 1)/\(hits.count)"
  }

  private func hints(_ glyphs: GlyphSet) -> [KeyHint] {
    guard isSearching else { return keys.hints(glyphs) }
    let escape = KeyHint(
      key: Key.escape.label(glyphs), label: query.text.isEmpty ? "back" : "end search")
    return keys.hints(glyphs) + [escape]
  }

  private func drawHeader(
    into canvas: inout Canvas, in area: Area, _ palette: Palette, _ glyphs: GlyphSet
  ) {
    let count = " \(countText(columns: area.columns / 2 - 1))"
    let (title, right) = area.splitRight(min(CellText.width(of: count), area.columns / 2))
    canvas.put(count, in: right, .trailing, style: palette.muted)
    guard !isSearching else { return query.draw(into: &canvas, in: title, palette: palette) }
    var text = "Patterns: \(kind ?? "all kinds")"
    if !query.text.isEmpty { text += " with '\(query.text)'" }
    canvas.put(
      CellText.truncated(text, to: title.columns, glyphs: glyphs), in: title, style: palette.title)
  }

  /// How many fit, and whether more may come, as far as there is room to tell.
  private func countText(columns: Int) -> String {
    let all = "\(Numerals.grouped(BigInt(listed)))"
    let some = Numerals.grouped(BigInt(hits.count))
    var text = hits.count == listed ? all : "\(some) of \(all)"
    var parts = isSearching ? [kind.map { "only \($0)" }].compactMap(\.self) : []
    if !user.isDone {
      let left = user.search.filesLeft
      parts.insert(
        left > 0 ? "reading, \(Numerals.grouped(BigInt(left))) more" : "reading...", at: 0)
    }
    for part in parts where CellText.width(of: text) + 2 + CellText.width(of: part) <= columns {
      text += "  " + part
    }
    return text
  }

  private func drawPreview(
    into canvas: inout Canvas, _ layout: BrowserLayout, capabilities: Capabilities
  ) {
    let palette = palette(capabilities)
    let inside = layout.picture
    guard !inside.isEmpty else { return }
    canvas.box(layout.preview, style: palette.border, glyphs: capabilities.glyphs)
    if let problem = preview?.problem {
      let lines = CellText.wrapped(problem.description, to: inside.columns)
      for (offset, line) in lines.prefix(inside.rows).enumerated() {
        canvas.put(
          line, column: inside.column, row: inside.row + offset, style: palette.warning,
          width: inside.columns)
      }
    }
    preview?.draw(into: &canvas, in: inside, theme: theme, capabilities: capabilities)
  }

  private func drawDescription(
    into canvas: inout Canvas, in area: Area, _ palette: Palette, _ glyphs: GlyphSet
  ) {
    guard let item = selected, !area.isEmpty else { return }
    var lines: [(text: String, style: Style)] = []
    // What belongs together stays on one line.
    var facts = ""
    for fact in preview?.facts ?? [] {
      let longer = facts.isEmpty ? fact : "\(facts)  \(fact)"
      if CellText.width(of: longer) > area.columns && !facts.isEmpty {
        lines.append((facts, palette.text))
        facts = fact
      } else {
        facts = longer
      }
    }
    if !facts.isEmpty { lines.append((facts, palette.text)) }
    let claims = item.claims.filter(\.tellsMuch).map(\.summary).joined(separator: ". ")
    if !claims.isEmpty { lines.append((claims, palette.accent)) }
    let wrapped = CellText.wrapped(item.description, to: area.columns)
    let room = max(area.rows - lines.count, 0)
    for (offset, line) in wrapped.prefix(room).enumerated() {
      let isCut = offset == room - 1 && wrapped.count > room
      lines.append((isCut ? line + " " + wrapped[offset + 1] : line, palette.muted))
    }
    for (offset, line) in lines.prefix(area.rows).enumerated() {
      canvas.put(
        CellText.truncated(line.text, to: area.columns, glyphs: glyphs), column: area.column,
        row: area.row + offset, style: line.style, width: area.columns)
    }
  }
}

extension Claim {
  /// Whether it says what the pattern is; numbers of cells are there to be checked.
  fileprivate var tellsMuch: Bool {
    switch self {
    case .population, .cells: false
    default: true
    }
  }
}
