import Lattice
import Life
import TerminalUI

/// The whole pattern in a corner, with a frame around what is in view.
struct Minimap {
  /// What it shows: the pattern and the view.
  let whole: Rect
  let view: Rect

  /// A map of a pattern, or nil when nothing is known of the view.
  init?(of contents: Rect?, view: Rect?) {
    guard let view else { return nil }
    self.view = view
    whole = contents.map { $0.union(view) } ?? view
  }

  /// Where it goes in the area of a universe; nil when there is no room for it.
  static func area(in view: Area) -> Area? {
    let columns = min(view.columns / 3, 34)
    let rows = min(view.rows / 3, 12)
    guard columns >= 8, rows >= 4 else { return nil }
    return Area(column: view.endColumn - columns, row: view.row, columns: columns, rows: rows)
  }

  /// Draws it, with its box.
  func draw(
    _ engine: any Engine, with painter: CellPainter, into canvas: inout Canvas, in area: Area
  ) {
    canvas.box(area, title: "map", style: painter.theme.palette.border, glyphs: painter.glyphs)
    let inside = area.inset(1)
    var viewport = CellViewport(columns: inside.columns, rows: inside.rows)
      .held(to: painter.glyphs)
    viewport.fit(whole)
    var painter = painter
    // Of the present alone, and without what belongs to editing.
    painter.mode = .plain
    painter.showsGrid = false
    canvas.fill(inside, with: CanvasCell(" ", Style(on: painter.theme.floor)))
    painter.paint(engine, through: viewport, into: &canvas, in: inside)
    guard let frame = frame(through: viewport, in: inside) else { return }
    let style = painter.theme.palette.accent
    if frame.columns > 1 && frame.rows > 1 {
      canvas.box(frame, style: style, glyphs: painter.glyphs)
    } else {
      canvas.restyle(frame) { $0 = $0.adding(.reverse) }
    }
  }

  /// The characters around what is in view.
  private func frame(through viewport: CellViewport, in area: Area) -> Area? {
    guard let first = viewport.position(of: view.origin),
      let last = viewport.position(of: Point(view.maxX - 1, view.maxY - 1))
    else { return nil }
    return Area(
      column: area.column + first.column, row: area.row + first.row,
      columns: last.column - first.column + 1, rows: last.row - first.row + 1)
  }
}
