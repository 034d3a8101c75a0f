import Lattice
import TerminalUI

/// Arrows at the edges of the view that point to cells beyond them.
struct EdgeArrows {
  /// The pattern, and what is in view.
  let contents: Rect
  let viewport: CellViewport

  /// Draws an arrow at each edge beyond which the pattern goes on, where its middle is.
  func draw(into canvas: inout Canvas, in area: Area, theme: LifeTheme, glyphs: GlyphSet) {
    guard let cells = viewport.cells, area.columns > 2, area.rows > 2 else { return }
    let middle = Point(contents.x + contents.width / 2, contents.y + contents.height / 2)
    // Where the middle is or would be, without the corners.
    let place = place(of: middle, in: area)
    let style = Style(theme.palette.accent.foreground, on: theme.floor, .bold)
    func put(_ arrow: Unicode.Scalar, ascii: Unicode.Scalar, _ column: Int, _ row: Int) {
      canvas[column, row] = CanvasCell(glyphs == .ascii ? ascii : arrow, style)
    }
    if contents.x < cells.x { put("←", ascii: "<", area.column, place.row) }
    if contents.maxX > cells.maxX { put("→", ascii: ">", area.endColumn - 1, place.row) }
    if contents.y < cells.y { put("↑", ascii: "^", place.column, area.row) }
    if contents.maxY > cells.maxY { put("↓", ascii: "v", place.column, area.endRow - 1) }
  }

  private func place(of cell: Point, in area: Area) -> (column: Int, row: Int) {
    let x = (cell.x >> viewport.shift) - viewport.origin.x
    let y = (cell.y >> viewport.shift) - viewport.origin.y
    func inside(_ pixel: Int, _ pixels: Int, _ characters: Int) -> Int {
      let part = Double(min(max(pixel, 0), max(pixels - 1, 0))) / Double(max(pixels, 1))
      return min(max(Int(part * Double(characters)), 1), characters - 2)
    }
    return (
      area.column + inside(x, viewport.pixelColumns, area.columns),
      area.row + inside(y, viewport.pixelRows, area.rows)
    )
  }
}
