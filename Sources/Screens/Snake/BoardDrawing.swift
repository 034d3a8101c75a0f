import Lattice
import Snake
import TerminalUI

/// How the boards of games and matches are drawn: the part that the viewport shows, in a frame.
///
/// `inside` is the area within the frame, and `visible` the cells that it shows.
protocol BoardDrawing {
  var arena: Arena { get }
  /// Whether snakes can cross the edges.
  var wraps: Bool { get }
  /// The cell to keep in sight.
  var focus: Point { get }
  var viewport: Viewport { get }
}

extension BoardDrawing {
  var boardSize: Size { arena.size }

  func frame(in area: Area) -> Area {
    let room = BoardView.room(in: area)
    return area.centered(
      columns: 2 * min(boardSize.width, room.width) + 2,
      rows: min(boardSize.height, room.height) + 2)
  }

  func inside(_ area: Area) -> Area { frame(in: area).inset(1) }

  func visible(in area: Area) -> Rect {
    let room = BoardView.room(in: area)
    // The screen may have another size than when the viewport was last moved.
    var viewport = viewport
    viewport.follow(focus, board: boardSize, view: room)
    return Rect(
      x: viewport.origin.x, y: viewport.origin.y, width: min(boardSize.width, room.width),
      height: min(boardSize.height, room.height))
  }

  /// The characters of a cell when drawn in an area; nil when it is out of sight.
  func place(of point: Point, in area: Area) -> Area? {
    let (inside, visible) = (inside(area), visible(in: area))
    guard visible.contains(point) else { return nil }
    return Area(
      column: inside.column + 2 * (point.x - visible.x), row: inside.row + point.y - visible.y,
      columns: 2, rows: 1)
  }

  func put(
    _ cell: SnakeLook.Cell, at point: Point, into canvas: inout Canvas, inside: Area,
    visible: Rect
  ) {
    guard visible.contains(point) else { return }
    let column = inside.column + 2 * (point.x - visible.x)
    let row = inside.row + point.y - visible.y
    canvas[column, row] = CanvasCell(cell.left, cell.style)
    canvas[column + 1, row] = CanvasCell(cell.right, cell.style)
  }

  /// Draws the cells of a snake behind its head.
  /// - Parameter look: a cell by the directions in which the body goes on from it, and by how many
  ///   cells it lies behind the head.
  func drawBody(
    _ body: SnakeGame.Body, into canvas: inout Canvas, inside: Area, visible: Rect,
    look: (Set<Direction>, Int) -> SnakeLook.Cell
  ) {
    for place in 1..<max(body.count, 1) {
      let cell = body[place]
      guard visible.contains(cell) else { continue }
      var links: Set<Direction> = [direction(from: cell, to: body[place - 1])]
      if place + 1 < body.count {
        links.insert(direction(from: body[place + 1], to: cell).opposite)
      }
      put(look(links, place), at: cell, into: &canvas, inside: inside, visible: visible)
    }
  }

  /// The direction in which a snake went from a cell to the next, possibly across an edge or
  /// through a portal.
  private func direction(from cell: Point, to next: Point) -> Direction {
    Direction.allCases.first { arena.neighbour(of: cell, towards: $0, wrap: wraps) == next }
      ?? .right
  }

  /// A line where the board ends, broken where the snake can leave; marks where it goes on unseen.
  func drawFrame(
    into canvas: inout Canvas, around inside: Area, visible: Rect, look: SnakeLook
  ) {
    let blank = CanvasCell(" ", look.floor.style)
    let glyphs = look.capabilities.glyphs
    let frame = Area(
      column: inside.column - 1, row: inside.row - 1, columns: inside.columns + 2,
      rows: inside.rows + 2)
    canvas.fill(frame, with: blank)
    canvas.box(frame, style: look.colors.frame, glyphs: glyphs)
    if wraps {
      for column in inside.column..<inside.endColumn where (column - inside.column) % 4 >= 2 {
        canvas[column, frame.row] = blank
        canvas[column, frame.endRow - 1] = blank
      }
      for row in inside.row..<inside.endRow where (row - inside.row) % 2 == 1 {
        canvas[frame.column, row] = blank
        canvas[frame.endColumn - 1, row] = blank
      }
    }
    let isRich = glyphs != .ascii
    let top = Area(column: inside.column, row: frame.row, columns: inside.columns, rows: 1)
    let bottom = Area(column: inside.column, row: inside.endRow, columns: inside.columns, rows: 1)
    let left = Area(column: frame.column, row: inside.row, columns: 1, rows: inside.rows)
    let right = Area(column: inside.endColumn, row: inside.row, columns: 1, rows: inside.rows)
    let hint = { (canvas: inout Canvas, area: Area, glyph: Unicode.Scalar) in
      canvas.fill(area, with: CanvasCell(glyph, look.colors.frame))
    }
    if visible.y > 0 { hint(&canvas, top, isRich ? "▲" : "^") }
    if visible.maxY < boardSize.height { hint(&canvas, bottom, isRich ? "▼" : "v") }
    if visible.x > 0 { hint(&canvas, left, isRich ? "◄" : "<") }
    if visible.maxX < boardSize.width { hint(&canvas, right, isRich ? "►" : ">") }
  }

  /// Marks a cell of the board, or the frame beside it when it lies outside.
  func mark(
    _ look: SnakeLook.Cell, at point: Point, into canvas: inout Canvas, inside: Area, visible: Rect
  ) {
    if visible.contains(point) {
      put(look, at: point, into: &canvas, inside: inside, visible: visible)
      return
    }
    let column = inside.column + 2 * (point.x - visible.x)
    let row = inside.row + point.y - visible.y
    let cell = CanvasCell(look.left, look.style)
    if row >= inside.row, row < inside.endRow {
      canvas[min(max(column, inside.column - 1), inside.endColumn), row] = cell
    } else {
      let edge = min(max(row, inside.row - 1), inside.endRow)
      canvas[column, edge] = cell
      canvas[column + 1, edge] = cell
    }
  }
}
