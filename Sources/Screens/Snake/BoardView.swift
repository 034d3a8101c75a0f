import Lattice
import Snake
import TerminalUI

/// A game drawn in an area: the part of the board that the viewport shows, in a frame.
struct BoardView {
  let game: SnakeGame
  let viewport: Viewport
  /// The cell that killed the snake; possibly outside of the board.
  let death: Point?
  /// What it looks like.
  var theme = SnakeTheme.standard

  /// The number of cells that an area has room for, with a frame around them.
  static func room(in area: Area) -> Size {
    Size(max((area.columns - 2) / 2, 0), max(area.rows - 2, 0))
  }

  /// The head's place on the screen, as a row of the canvas, when drawn in an area.
  func headRow(in area: Area) -> Int {
    inside(area).row + game.head.y - visible(in: area).y
  }

  /// Draws frame and board in the middle of the area.
  func draw(into canvas: inout Canvas, in area: Area, capabilities: Capabilities) {
    let look = SnakeLook(theme, capabilities: capabilities)
    let inside = inside(area)
    let visible = visible(in: area)
    drawFrame(into: &canvas, around: inside, visible: visible, look: look)
    for y in visible.y..<visible.maxY {
      for x in visible.x..<visible.maxX where game.isWall(Point(x, y)) {
        put(look.wall, at: Point(x, y), into: &canvas, inside: inside, visible: visible)
      }
    }
    for portal in game.options.arena.portals {
      for cell in [portal.first, portal.second] {
        put(look.portal(portal.letter), at: cell, into: &canvas, inside: inside, visible: visible)
      }
    }
    for food in game.foods {
      put(look.food, at: food, into: &canvas, inside: inside, visible: visible)
    }
    if let item = game.item {
      put(look.item(item.kind), at: item.cell, into: &canvas, inside: inside, visible: visible)
    }
    drawSnake(into: &canvas, inside: inside, visible: visible, look: look)
    if let death {
      drawDeath(at: death, into: &canvas, inside: inside, visible: visible, look: look)
    }
  }

  private func inside(_ area: Area) -> Area {
    let board = game.options.arena.size
    let room = BoardView.room(in: area)
    let frame = area.centered(
      columns: 2 * min(board.width, room.width) + 2, rows: min(board.height, room.height) + 2)
    return frame.inset(1)
  }

  private func visible(in area: Area) -> Rect {
    let board = game.options.arena.size
    let room = BoardView.room(in: area)
    // The screen may have another size than when the viewport was last moved.
    var viewport = viewport
    viewport.follow(game.head, board: board, view: room)
    return Rect(
      x: viewport.origin.x, y: viewport.origin.y, width: min(board.width, room.width),
      height: min(board.height, room.height))
  }

  private func put(
    _ cell: SnakeLook.Cell, at point: Point, into canvas: inout Canvas, inside: Area,
    visible: Rect
  ) {
    guard visible.contains(point) else { return }
    let column = inside.column + 2 * (point.x - visible.x)
    let row = inside.row + point.y - visible.y
    canvas[column, row] = CanvasCell(cell.left, cell.style)
    canvas[column + 1, row] = CanvasCell(cell.right, cell.style)
  }

  private func drawSnake(
    into canvas: inout Canvas, inside: Area, visible: Rect, look: SnakeLook
  ) {
    let body = game.body
    for place in 1..<max(body.count, 1) {
      let cell = body[place]
      guard visible.contains(cell) else { continue }
      var links: Set<Direction> = [direction(from: cell, to: body[place - 1])]
      if place + 1 < body.count { links.insert(direction(from: cell, to: body[place + 1])) }
      let piece = look.body(links: links, place: Double(place) / Double(body.count))
      put(piece, at: cell, into: &canvas, inside: inside, visible: visible)
    }
    put(look.head(game.heading), at: game.head, into: &canvas, inside: inside, visible: visible)
  }

  /// The direction to a neighbour, possibly across an edge.
  private func direction(from cell: Point, to neighbour: Point) -> Direction {
    let (dx, dy) = (neighbour.x - cell.x, neighbour.y - cell.y)
    if dy == 0 { return dx == 1 || dx < -1 ? .right : .left }
    return dy == 1 || dy < -1 ? .down : .up
  }

  /// A line where the board ends, broken where the snake can leave; marks where it goes on unseen.
  private func drawFrame(
    into canvas: inout Canvas, around inside: Area, visible: Rect, look: SnakeLook
  ) {
    let blank = CanvasCell(" ", look.floor.style)
    let glyphs = look.capabilities.glyphs
    let frame = Area(
      column: inside.column - 1, row: inside.row - 1, columns: inside.columns + 2,
      rows: inside.rows + 2)
    canvas.fill(frame, with: blank)
    canvas.box(frame, style: look.colors.frame, glyphs: glyphs)
    if game.options.wrap {
      for column in inside.column..<inside.endColumn where (column - inside.column) % 4 >= 2 {
        canvas[column, frame.row] = blank
        canvas[column, frame.endRow - 1] = blank
      }
      for row in inside.row..<inside.endRow where (row - inside.row) % 2 == 1 {
        canvas[frame.column, row] = blank
        canvas[frame.endColumn - 1, row] = blank
      }
    }
    let board = game.options.arena.size
    let isRich = glyphs != .ascii
    let top = Area(column: inside.column, row: frame.row, columns: inside.columns, rows: 1)
    let bottom = Area(column: inside.column, row: inside.endRow, columns: inside.columns, rows: 1)
    let left = Area(column: frame.column, row: inside.row, columns: 1, rows: inside.rows)
    let right = Area(column: inside.endColumn, row: inside.row, columns: 1, rows: inside.rows)
    let mark = { (canvas: inout Canvas, area: Area, glyph: Unicode.Scalar) in
      canvas.fill(area, with: CanvasCell(glyph, look.colors.frame))
    }
    if visible.y > 0 { mark(&canvas, top, isRich ? "▲" : "^") }
    if visible.maxY < board.height { mark(&canvas, bottom, isRich ? "▼" : "v") }
    if visible.x > 0 { mark(&canvas, left, isRich ? "◄" : "<") }
    if visible.maxX < board.width { mark(&canvas, right, isRich ? "►" : ">") }
  }

  /// On the board, or on the frame when the snake left it.
  private func drawDeath(
    at point: Point, into canvas: inout Canvas, inside: Area, visible: Rect, look: SnakeLook
  ) {
    if visible.contains(point) {
      put(look.death, at: point, into: &canvas, inside: inside, visible: visible)
      return
    }
    let column = inside.column + 2 * (point.x - visible.x)
    let row = inside.row + point.y - visible.y
    let cell = CanvasCell(look.death.left, look.death.style)
    if row >= inside.row, row < inside.endRow {
      canvas[min(max(column, inside.column - 1), inside.endColumn), row] = cell
    } else {
      let edge = min(max(row, inside.row - 1), inside.endRow)
      canvas[column, edge] = cell
      canvas[column + 1, edge] = cell
    }
  }
}
