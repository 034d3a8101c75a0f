import Lattice
import TerminalUI

/// Where a board is drawn in an area: the part that is seen, two columns a cell, and a line around.
struct BoardFrame {
  /// The columns and rows of the whole board.
  let board: Size
  /// The cells that are seen.
  let visible: Rect
  /// Where they are drawn, without the frame.
  let inside: Area

  /// The part of a board that shows `point`, moved as little as possible from the viewport's, in
  /// the middle of an area.
  init(board: Size, showing point: Point, viewport: Viewport, in area: Area) {
    let room = BoardFrame.room(in: area)
    // The screen may have another size than when the viewport was last moved.
    var viewport = viewport
    viewport.follow(point, board: board, view: room)
    self.board = board
    visible = Rect(
      x: viewport.origin.x, y: viewport.origin.y, width: min(board.width, room.width),
      height: min(board.height, room.height))
    inside = area.centered(columns: 2 * visible.width + 2, rows: visible.height + 2).inset(1)
  }

  /// The number of cells that an area has room for, with a frame around them.
  static func room(in area: Area) -> Size {
    Size(max((area.columns - 2) / 2, 0), max(area.rows - 2, 0))
  }

  /// The cell at a place of the screen; nil where none is drawn.
  func cell(column: Int, row: Int) -> Point? {
    guard inside.contains(column: column, row: row) else { return nil }
    return Point(
      visible.x + (column - inside.column) / 2, visible.y + row - inside.row)
  }

  /// Draws a cell, if it is seen.
  func put(_ cell: SnakeLook.Cell, at point: Point, into canvas: inout Canvas) {
    guard visible.contains(point) else { return }
    let column = inside.column + 2 * (point.x - visible.x)
    let row = inside.row + point.y - visible.y
    canvas[column, row] = CanvasCell(cell.left, cell.style)
    canvas[column + 1, row] = CanvasCell(cell.right, cell.style)
  }

  /// What is drawn at a cell; a blank where it is not seen.
  func look(at point: Point, in canvas: Canvas) -> SnakeLook.Cell {
    let column = inside.column + 2 * (point.x - visible.x)
    let row = inside.row + point.y - visible.y
    let (left, right) = (canvas[column, row], canvas[column + 1, row])
    return SnakeLook.Cell(left: left.glyph, right: right.glyph, style: left.style)
  }

  /// Draws a line where the board ends, broken where the snake can leave; marks tell where it goes
  /// on unseen.
  func draw(wraps: Bool, into canvas: inout Canvas, glyphs: GlyphSet) {
    let frame = Area(
      column: inside.column - 1, row: inside.row - 1, columns: inside.columns + 2,
      rows: inside.rows + 2)
    canvas.box(frame, style: Theme.frame, glyphs: glyphs)
    if wraps {
      for column in inside.column..<inside.endColumn where (column - inside.column) % 4 >= 2 {
        canvas[column, frame.row] = .blank
        canvas[column, frame.endRow - 1] = .blank
      }
      for row in inside.row..<inside.endRow where (row - inside.row) % 2 == 1 {
        canvas[frame.column, row] = .blank
        canvas[frame.endColumn - 1, row] = .blank
      }
    }
    let isRich = glyphs != .ascii
    let top = Area(column: inside.column, row: frame.row, columns: inside.columns, rows: 1)
    let bottom = Area(column: inside.column, row: inside.endRow, columns: inside.columns, rows: 1)
    let left = Area(column: frame.column, row: inside.row, columns: 1, rows: inside.rows)
    let right = Area(column: inside.endColumn, row: inside.row, columns: 1, rows: inside.rows)
    let mark = { (canvas: inout Canvas, area: Area, glyph: Unicode.Scalar) in
      canvas.fill(area, with: CanvasCell(glyph, Theme.palette.muted))
    }
    if visible.y > 0 { mark(&canvas, top, isRich ? "▲" : "^") }
    if visible.maxY < board.height { mark(&canvas, bottom, isRich ? "▼" : "v") }
    if visible.x > 0 { mark(&canvas, left, isRich ? "◄" : "<") }
    if visible.maxX < board.width { mark(&canvas, right, isRich ? "►" : ">") }
  }
}
