import Life
import TerminalUI

/// What the colours of a mode mean, in a line of words and of looks of cells.
struct ColorLegend {
  /// A piece of the line.
  enum Part: Hashable {
    case text(String)
    case look(PixelLook)
  }

  let parts: [Part]

  /// The legend of a mode; nil for the one that needs none.
  /// - Parameter lack: why there are no periods, where there are none.
  init?(of mode: ColorMode, theme: LifeTheme, periods: CellPeriods?, lack: String) {
    switch mode {
    case .plain: return nil
    case .age:
      let looks = (0..<Chronicle.Layer.ageSteps).map { PixelLook(ageStep: $0, theme: theme) }
      parts = [.text("age: new ")] + looks.map(Part.look) + [.text(" old")]
    case .history:
      let looks = theme.traces.map { PixelLook(kind: .trace, color: $0) }
      parts =
        [.text("life: now "), .look(PixelLook(kind: .lit, color: theme.alive)), .text(" past ")]
        + looks.map(Part.look)
    case .heat:
      let looks = (0..<16).map { PixelLook(heat: Double($0) / 16, theme: theme) }
      parts = [.text("changes: never ")] + looks.map(Part.look) + [.text(" always")]
    case .periods:
      guard let periods else {
        parts = [.text("periods: \(lack)")]
        return
      }
      var parts: [Part] = [.text("period")]
      for (step, text) in periods.legend(of: theme.periods.count) {
        let look = PixelLook(kind: .lit, color: theme.periods[step.color], rank: step.rank)
        parts += [.text(" "), .look(look), .text(" \(text)")]
      }
      if periods.hasOthers {
        parts += [.text(" "), .look(PixelLook(kind: .lit, color: theme.alive)), .text(" none")]
      }
      self.parts = parts
    }
  }
}

extension CellPainter {
  /// Draws a legend in the first row of an area, with cells as they look at a zoom; the same look
  /// twice in a row is one.
  func draw(
    _ legend: ColorLegend, through viewport: CellViewport, into canvas: inout Canvas,
    in area: Area
  ) {
    let line = area.splitTop(1).top
    let style = Style(theme.palette.text.foreground, on: theme.floor)
    var cells = [CanvasCell(" ", style)]
    var last: [CanvasCell] = []
    for part in legend.parts {
      switch part {
      case .text(let text):
        cells += text.unicodeScalars.map { CanvasCell($0, style) }
        last = []
      case .look(let look):
        let new = swatch(look, at: viewport)
        if new != last { cells += new }
        last = new
      }
    }
    cells.append(CanvasCell(" ", style))
    for (offset, cell) in cells.prefix(line.columns).enumerated() {
      canvas[line.column + offset, line.row] = cell
    }
  }
}

extension LifeScreen {
  /// Draws what the colours mean, where they mean more than states.
  func drawLegend(
    with painter: CellPainter, through viewport: CellViewport, into canvas: inout Canvas,
    in view: Area
  ) {
    guard !isFilmed, view.rows > 2 else { return }
    let isClose = viewport.shift == 0
    let legend = ColorLegend(
      of: look.mode, theme: painter.theme, periods: isClose ? painter.periods : nil,
      lack: isClose ? lackOfPeriods : "zoom in to see them")
    guard let legend else { return }
    painter.draw(legend, through: viewport, into: &canvas, in: view)
  }

  private var lackOfPeriods: String {
    isEditing && !information.hasBegun
      ? "looked for after editing" : information.lackOfPeriods(at: document.engine.generation)
  }
}
