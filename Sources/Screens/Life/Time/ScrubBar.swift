import BigInt
import TerminalUI

/// A bar that shows the course of time, universes that are kept, what was done, and where one is.
struct ScrubBar {
  let timeline: Timeline
  let heading: Place
  let area: Area

  /// The columns of the bar itself, between the first and the last generation.
  var line: Area {
    let (first, last) = labels
    guard area.columns >= first.count + last.count + 12 else {
      return area.inset(columns: 1, rows: 0)
    }
    return Area(
      column: area.column + first.count, row: area.row,
      columns: area.columns - first.count - last.count, rows: area.rows)
  }

  private var labels: (first: String, last: String) {
    let label = { " \(Numerals.grouped(timeline.generation(at: $0))) " }
    return (label(timeline.first), label(timeline.last))
  }

  /// The place under a column of the screen.
  func place(atColumn column: Int) -> Place {
    let end = line.endColumn - 1
    if column <= line.column { return timeline.first }
    if column >= end { return timeline.last }
    let (step, steps) = (column - line.column, end - line.column)
    return timeline.place(atBarPosition: timeline.barLength * step / steps)
  }

  /// The column of the screen under which places are, which come in the order of the log.
  func columns(of places: [Place]) -> [Int] {
    let length = max(timeline.barLength, 1)
    let end = max(line.columns - 1, 0)
    return timeline.barPositions(of: places).map { position in
      line.column + min(Int(Double(position) / Double(length) * Double(end) + 0.5), end)
    }
  }

  /// The place so many columns on from here, at least one generation or operation away if there is
  /// one.
  func place(columns step: Int) -> Place {
    let here = heading
    let place = place(atColumn: columns(of: [here])[0] + step)
    if step < 0 ? place < here : place > here { return place }
    let near = timeline.place(step < 0 ? -1 : 1, from: here)
    if near != here { return near }
    return (step < 0 ? timeline.undoing(from: here) : timeline.redoing(from: here)) ?? here
  }

  func draw(into canvas: inout Canvas, palette: Palette, glyphs: GlyphSet) {
    let rich = glyphs != .ascii
    canvas.fill(area, with: CanvasCell(" ", palette.text))
    let (first, last) = labels
    if line.column > area.column + 1 {
      canvas.put(first, in: area, style: palette.text)
      canvas.put(
        last, column: line.endColumn, row: area.row, style: palette.text, width: last.count)
    }
    canvas.fill(line, with: CanvasCell(rich ? "─" : "-", palette.muted))
    func mark(_ columns: [Int], _ scalar: Unicode.Scalar, _ style: Style) {
      for column in columns { canvas[column, area.row] = CanvasCell(scalar, style) }
    }
    mark(columns(of: timeline.keyframes.map(\.place)), rich ? "┴" : "'", palette.muted)
    mark(columns(of: timeline.notches), rich ? "┼" : "+", palette.text)
    mark(columns(of: [heading]), rich ? "█" : "O", palette.accent)
  }
}
