import BigInt
import Lattice
import Life
public import TerminalUI

extension LifeScreen {
  /// The least size at which there is something to see.
  static let leastSize = (columns: 20, rows: 5)

  /// Draws the universe, the line about it, and hints, a prompt or a message.
  public func draw(into canvas: inout Canvas, capabilities: Capabilities) {
    var capabilities = capabilities
    if let richestGlyphs { capabilities.glyphs = min(capabilities.glyphs, richestGlyphs) }
    let theme = LifeTheme(for: document.engine.rule)
    let (columns, rows) = LifeScreen.leastSize
    if TooSmall.draw(into: &canvas, needing: columns, by: rows, palette: theme.palette) { return }
    let (view, status, footer) = layout(columns: canvas.columns, rows: canvas.rows)
    var viewport = viewport
    viewport.resize(columns: view.columns, rows: view.rows)
    CellPainter(theme: theme, capabilities: capabilities, showsGrid: showsGrid || isEditing)
      .paint(document.engine, through: viewport, into: &canvas, in: view)
    if isEditing {
      drawCursor(through: viewport, into: &canvas, in: view, capabilities: capabilities)
    }
    canvas.fill(status, with: CanvasCell(" ", theme.status))
    canvas.put(statusText(width: status.columns), in: status, style: theme.status)
    drawFooter(into: &canvas, in: footer, above: status, view, theme: theme, capabilities.glyphs)
    let (palette, glyphs) = (theme.palette, capabilities.glyphs)
    tour?.draw(into: &canvas, in: view, keys: keys, palette: palette, glyphs: glyphs)
    switch overlay {
    case .help(let help):
      help.draw(into: &canvas, in: canvas.bounds, palette: palette, glyphs: glyphs)
    case .list(let list):
      list.draw(into: &canvas, in: canvas.bounds, palette: palette, glyphs: glyphs)
    case .prompt, .question, nil: break
    }
  }

  private func drawFooter(
    into canvas: inout Canvas, in footer: Area, above status: Area, _ view: Area,
    theme: LifeTheme, _ glyphs: GlyphSet
  ) {
    let palette = theme.palette
    if let offer {
      canvas.put(offer.text(width: footer.columns), in: footer, style: palette.warning)
      return
    }
    switch overlay {
    case .prompt(_, let field):
      field.draw(into: &canvas, in: footer, above: view, palette: palette, glyphs: glyphs)
      // The prompt has the footer, so the answer's error takes the line above.
      if let message {
        canvas.fill(status, with: CanvasCell(" ", palette.warning))
        draw(message, into: &canvas, in: status, palette: palette, glyphs)
      }
    case .question(let question):
      canvas.put(
        CellText.truncated(question.text, to: footer.columns, glyphs: glyphs), in: footer,
        style: palette.warning)
    case .help, .list, nil:
      if let message {
        draw(message, into: &canvas, in: footer, palette: palette, glyphs)
      } else {
        StatusBar(hints: hints(glyphs))
          .draw(into: &canvas, in: footer, palette: palette, glyphs: glyphs)
      }
    }
  }

  /// The keys that matter, named by what they would do now.
  func hints(_ glyphs: GlyphSet) -> [KeyHint] {
    let rank = { (hint: KeyHint) in
      LifeCommand.hintOrder.firstIndex(of: hint.label) ?? LifeCommand.hintOrder.count
    }
    let all = keyMap.hints(glyphs).enumerated()
      .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
    guard isRunning || owed > 0 else { return all }
    return all.map { $0.label == "play" ? KeyHint(key: $0.key, label: "pause") : $0 }
  }

  private func draw(
    _ message: Message, into canvas: inout Canvas, in area: Area, palette: Palette,
    _ glyphs: GlyphSet
  ) {
    canvas.put(
      CellText.truncated(message.text, to: area.columns, glyphs: glyphs), in: area,
      style: message.isError ? palette.warning : palette.text)
  }

  private func drawCursor(
    through viewport: CellViewport, into canvas: inout Canvas, in view: Area,
    capabilities: Capabilities
  ) {
    guard let place = viewport.position(of: cursor) else { return }
    let engine = document.engine
    let theme = LifeTheme(for: document.engine.rule)
    let dead = engine.rule.hasAlternatingBackground ? engine.background : 0
    let isAlive = engine[cursor] != dead
    let (column, row) = (view.column + place.column, view.row + place.row)
    let color = isAlive ? theme.cursorAlive : theme.cursorDead
    if viewport.zoom < 0 {
      let style = Style(color, isAlive ? [.bold, .reverse] : .bold)
      let rich = capabilities.glyphs != .ascii
      canvas[column, row] = CanvasCell(rich ? "[" : "<", style)
      canvas[column + 1, row] = CanvasCell(rich ? "]" : ">", style)
    } else {
      canvas.restyle(Area(column: column, row: row, columns: 1, rows: 1)) { style in
        style = Style(color, .reverse)
      }
    }
  }
}
