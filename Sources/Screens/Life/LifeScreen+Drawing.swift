import BigInt
import Lattice
import Life
public import TerminalUI

extension LifeScreen {
  /// The least size at which there is something to see.
  static let leastSize = (columns: 20, rows: 5)

  /// Draws the universe, the line about it, and hints, a prompt or a message.
  public func draw(into canvas: inout Canvas, capabilities: Capabilities) {
    let capabilities = used(of: capabilities)
    let theme = LifeTheme(
      for: document.engine.rule, in: look.theme, depth: capabilities.colors)
    let (columns, rows) = LifeScreen.leastSize
    if TooSmall.draw(into: &canvas, needing: columns, by: rows, palette: theme.palette) { return }
    let (view, status, footer) = layout(columns: canvas.columns, rows: canvas.rows)
    var viewport = viewport.held(to: capabilities.glyphs)
    viewport.resize(columns: view.columns, rows: view.rows)
    drawUniverse(into: &canvas) { canvas in
      paintUniverse(
        through: viewport, into: &canvas, in: view, theme: theme, capabilities: capabilities)
    }
    drawScrubBar(into: &canvas, in: view, palette: theme.palette, glyphs: capabilities.glyphs)
    drawInformation(into: &canvas, theme: theme, glyphs: capabilities.glyphs)
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
    case .prompt, .question, .scrub, nil: break
    }
  }

  /// What of a terminal's capabilities theme and settings use.
  func used(of capabilities: Capabilities) -> Capabilities {
    look.theme.limit(capabilities, to: richestGlyphs)
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
    case .help, .list, .scrub, nil:
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
    if case .scrub = overlay { return Scrub.keyMap.hints(glyphs) }
    let order = firstShapingHints + LifeCommand.hintOrder
    let rank = { (hint: KeyHint) in order.firstIndex(of: hint.label) ?? order.count }
    let all = shapingHints(
      keyMap.hints(glyphs).enumerated()
        .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element))
    let isOnTheWay = isRunning || owed > 0 || travel != nil
    return all.map { hint in
      switch hint.label {
      case "play" where isOnTheWay: KeyHint(key: hint.key, label: "pause")
      case "back": KeyHint(key: hint.key, label: wayOut.word)
      default: hint
      }
    }
  }

  private func draw(
    _ message: Message, into canvas: inout Canvas, in area: Area, palette: Palette,
    _ glyphs: GlyphSet
  ) {
    canvas.put(
      CellText.truncated(message.text, to: area.columns, glyphs: glyphs), in: area,
      style: message.isError ? palette.warning : palette.text)
  }

  /// The cells, and what stands over them.
  private func paintUniverse(
    through viewport: CellViewport, into canvas: inout Canvas, in view: Area, theme: LifeTheme,
    capabilities: Capabilities
  ) {
    let painter = CellPainter(
      theme: theme, capabilities: capabilities, showsGrid: look.showsGrid || isEditing,
      mode: look.mode, chronicle: chronicle,
      periods: information.periods(at: document.engine.generation))
    painter.paint(document.engine, through: viewport, into: &canvas, in: view)
    if !isFilmed, let contents = statistics.contents {
      EdgeArrows(contents: contents, viewport: viewport)
        .draw(into: &canvas, in: view, theme: theme, glyphs: capabilities.glyphs)
    }
    drawShaping(
      through: viewport, into: &canvas, in: view, theme: theme, capabilities: capabilities)
    if look.showsMinimap, let area = Minimap.area(in: view),
      let map = Minimap(of: statistics.contents, view: viewport.cells)
    {
      map.draw(document.engine, with: painter, into: &canvas, in: area)
    }
    drawLegend(with: painter, through: viewport, into: &canvas, in: view)
    drawInspector(
      through: viewport, into: &canvas, in: view, theme: theme, glyphs: capabilities.glyphs)
  }
}
