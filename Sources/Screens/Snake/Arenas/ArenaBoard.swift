import Lattice
import Snake
import TerminalUI

/// Where the board of an arena is drawn in an area that nobody plays in: the part that the
/// viewport shows, in a frame.
struct ArenaBoard: BoardDrawing {
  let arena: Arena
  let wraps: Bool
  let focus: Point
  let viewport: Viewport
  /// Where the visible cells are drawn.
  private(set) var inside = Area(columns: 0, rows: 0)
  /// The cells that are seen.
  private(set) var visible = Rect(x: 0, y: 0, width: 0, height: 0)

  /// The part of a board that shows `focus`, moved as little as possible from the viewport's, in
  /// the middle of an area.
  init(_ arena: Arena, wraps: Bool, focus: Point = .zero, viewport: Viewport, in area: Area) {
    self.arena = arena
    self.wraps = wraps
    self.focus = focus
    self.viewport = viewport
    inside = inside(area)
    visible = visible(in: area)
  }

  /// The cell at a place of the screen; nil where none is drawn.
  func cell(column: Int, row: Int) -> Point? {
    guard inside.contains(column: column, row: row) else { return nil }
    return Point(visible.x + (column - inside.column) / 2, visible.y + row - inside.row)
  }

  /// Draws a cell, if it is seen.
  func put(_ cell: SnakeLook.Cell, at point: Point, into canvas: inout Canvas) {
    put(cell, at: point, into: &canvas, inside: inside, visible: visible)
  }

  /// What is drawn at a cell; a blank where it is not seen.
  func look(at point: Point, in canvas: Canvas) -> SnakeLook.Cell {
    let column = inside.column + 2 * (point.x - visible.x)
    let row = inside.row + point.y - visible.y
    let (left, right) = (canvas[column, row], canvas[column + 1, row])
    return SnakeLook.Cell(left: left.glyph, right: right.glyph, style: left.style)
  }

  /// Draws the frame.
  func drawFrame(into canvas: inout Canvas, look: SnakeLook) {
    drawFrame(into: &canvas, around: inside, visible: visible, look: look)
  }
}
