import BigInt
import Life
import TerminalUI

/// Draws what is known of a universe: lines of text, and plots in the room that they leave.
struct InformationPanel {
  /// A name and what is to be told under it.
  struct Line: Hashable {
    var label: String
    var text: String
    /// What follows the text, on a line of its own where there is no room beside it.
    var addition = ""
  }

  let lines: [Line]
  let summary: String
  let census: [String]
  let samples: [PopulationRecord.Sample]
  let palette: Palette
  let glyphs: GlyphSet

  private static let labelWidth = 11

  /// Where the panel goes: at the right where the universe keeps room enough beside it, else below
  /// it, else nowhere.
  static func place(in area: Area) -> (view: Area, panel: Area?) {
    if area.columns >= 72 && area.rows >= 10 {
      let (view, panel) = area.splitRight(min(max(area.columns / 3, 32), 44))
      return (view, panel)
    }
    if area.columns >= 32 && area.rows >= 20 {
      let (view, panel) = area.splitBottom(min(area.rows / 2, 14))
      return (view, panel)
    }
    return (area, nil)
  }

  func draw(into canvas: inout Canvas, in area: Area) {
    canvas.fill(area, with: CanvasCell(" ", palette.text))
    canvas.box(area, title: "Information", style: palette.border, glyphs: glyphs)
    let inside = area.inset(columns: 2, rows: 1)
    // What is told in words may take all but the least plot.
    let rest = drawText(into: &canvas, in: inside, leaving: inside.rows >= 16 ? 6 : 2)
    drawPlots(into: &canvas, in: rest)
  }

  /// Writes the lines, as many as there is room for, and tells the room that is left.
  private func drawText(into canvas: inout Canvas, in area: Area, leaving least: Int) -> Area {
    var rest = area
    func write(_ text: String, _ style: Style, indent: Int = 0) {
      guard rest.rows > least else { return }
      canvas.put(
        CellText.truncated(text, to: max(rest.columns - indent, 0), glyphs: glyphs),
        column: rest.column + indent, row: rest.row, style: style)
      rest = rest.splitTop(1).rest
    }
    for line in CellText.wrapped(summary, to: max(rest.columns, 1)) { write(line, palette.accent) }
    for line in censusLines(columns: rest.columns, rows: max(1, area.rows / 4)) {
      write(line, palette.text)
    }
    for line in lines where rest.rows > least {
      canvas.put(
        line.label, column: rest.column, row: rest.row, style: palette.muted,
        width: Self.labelWidth)
      let whole = line.addition.isEmpty ? line.text : "\(line.text) \(line.addition)"
      let fits = CellText.width(of: whole) <= rest.columns - Self.labelWidth
      for part in fits || line.addition.isEmpty ? [whole] : [line.text, line.addition] {
        write(part, palette.text, indent: Self.labelWidth)
      }
    }
    return rest
  }

  /// The objects in whole phrases; those for which there is no room become a number.
  private func censusLines(columns: Int, rows: Int) -> [String] {
    for count in stride(from: census.count, to: 0, by: -1) {
      var parts = Array(census.prefix(count))
      if count < census.count { parts.append("\(census.count - count) more kinds") }
      let lines = CellText.wrapped(parts.joined(separator: ", "), to: max(columns, 1))
      if lines.count <= rows { return lines }
    }
    return []
  }

  private func drawPlots(into canvas: inout Canvas, in area: Area) {
    var plots: [(name: String, numbers: [Double?])] = [
      ("population", samples.map(\.population))
    ]
    let births = samples.map { $0.births.map(Double.init) }
    if births.contains(where: { $0 != nil }) {
      plots.append(("births", births))
      plots.append(("deaths", samples.map { $0.deaths.map(Double.init) }))
    }
    // Each has a line of text and a row of bars at least.
    let fitting = Array(plots.prefix(area.rows / 2))
    guard !fitting.isEmpty, !samples.isEmpty else { return }
    var rest = area
    for (index, plot) in fitting.enumerated() {
      let (part, others) = rest.splitTop(rest.rows / (fitting.count - index))
      rest = others
      draw(plot, isExact: plots.count > 1, into: &canvas, in: part)
    }
  }

  private func draw(
    _ plot: (name: String, numbers: [Double?]), isExact: Bool, into canvas: inout Canvas,
    in area: Area
  ) {
    let (title, bars) = area.splitTop(1)
    let picture = LogPlot(plot.numbers, columns: bars.columns, rows: bars.rows, glyphs: glyphs)
    var text = plot.name
    if let range = picture.range {
      let (low, high) = (Self.number(range.lowerBound), Self.number(range.upperBound))
      text += low == high ? " \(low)" : " \(low) to \(high)"
    }
    let remark = " (births unknown)"
    if plot.name == "population" && !isExact,
      CellText.width(of: text + remark) <= title.columns
    {
      text += remark
    }
    canvas.put(
      CellText.truncated(text, to: title.columns, glyphs: glyphs), in: title, style: palette.muted)
    for (offset, row) in picture.rows.enumerated() {
      canvas.put(row, column: bars.column, row: bars.row + offset, style: palette.accent)
    }
  }

  private static func number(_ value: Double) -> String {
    value < 1e15 ? Numerals.grouped(BigInt(value)) : Numerals.rate(value)
  }
}
