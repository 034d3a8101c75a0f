import Lattice
import Snake
import TerminalUI

/// A game drawn in an area: the part of the board that the viewport shows, in a frame.
struct BoardView {
  let game: SnakeGame
  let viewport: Viewport
  /// The cell that killed the snake; possibly outside of the board.
  let death: Point?
  /// The cell that a spared snake waits for; possibly outside of the board.
  var obstacle: Point?
  /// Another game on the same board, whose snake is shown as an outline.
  var rival: SnakeGame?

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
    let look = SnakeLook(capabilities: capabilities)
    let inside = inside(area)
    let visible = visible(in: area)
    drawFrame(into: &canvas, around: inside, visible: visible, glyphs: capabilities.glyphs)
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
    if let rival, rival.status == .running {
      for cell in rival.body where visible.contains(cell) && !game.isWall(cell) {
        put(look.rival, at: cell, into: &canvas, inside: inside, visible: visible)
      }
    }
    for food in game.foods {
      put(look.food, at: food, into: &canvas, inside: inside, visible: visible)
    }
    if let item = game.item {
      put(look.item(item.kind), at: item.cell, into: &canvas, inside: inside, visible: visible)
    }
    drawSnake(into: &canvas, inside: inside, visible: visible, look: look)
    if let obstacle {
      mark(
        look.obstacle, at: obstacle, into: &canvas, inside: inside, visible: visible)
    }
    if let death {
      mark(look.death, at: death, into: &canvas, inside: inside, visible: visible)
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
      let before = place + 1 < body.count ? body[place + 1] : cell
      let links = [direction(from: cell, to: body[place - 1]), direction(from: cell, to: before)]
        .compactMap { $0 }
      let piece = look.body(links: Set(links), place: Double(place) / Double(body.count))
      put(piece, at: cell, into: &canvas, inside: inside, visible: visible)
    }
    put(look.head(game.heading), at: game.head, into: &canvas, inside: inside, visible: visible)
  }

  /// The direction to a neighbour, possibly across an edge or into a portal; nil from a portal
  /// back to where the body goes in.
  private func direction(from cell: Point, to neighbour: Point) -> Direction? {
    guard cell != neighbour else { return nil }
    if game.options.arena.portals.isEmpty {
      let (dx, dy) = (neighbour.x - cell.x, neighbour.y - cell.y)
      if dy == 0 { return dx == 1 || dx < -1 ? .right : .left }
      return dy == 1 || dy < -1 ? .down : .up
    }
    return Direction.allCases.first { game.neighbour(of: cell, towards: $0) == neighbour }
  }

  /// A line where the board ends, broken where the snake can leave; marks where it goes on unseen.
  private func drawFrame(
    into canvas: inout Canvas, around inside: Area, visible: Rect, glyphs: GlyphSet
  ) {
    let frame = Area(
      column: inside.column - 1, row: inside.row - 1, columns: inside.columns + 2,
      rows: inside.rows + 2)
    canvas.box(frame, style: Theme.frame, glyphs: glyphs)
    if game.options.wrap {
      for column in inside.column..<inside.endColumn where (column - inside.column) % 4 >= 2 {
        canvas[column, frame.row] = .blank
        canvas[column, frame.endRow - 1] = .blank
      }
      for row in inside.row..<inside.endRow where (row - inside.row) % 2 == 1 {
        canvas[frame.column, row] = .blank
        canvas[frame.endColumn - 1, row] = .blank
      }
    }
    let board = game.options.arena.size
    let isRich = glyphs != .ascii
    let top = Area(column: inside.column, row: frame.row, columns: inside.columns, rows: 1)
    let bottom = Area(column: inside.column, row: inside.endRow, columns: inside.columns, rows: 1)
    let left = Area(column: frame.column, row: inside.row, columns: 1, rows: inside.rows)
    let right = Area(column: inside.endColumn, row: inside.row, columns: 1, rows: inside.rows)
    let hint = { (canvas: inout Canvas, area: Area, glyph: Unicode.Scalar) in
      canvas.fill(area, with: CanvasCell(glyph, Theme.palette.muted))
    }
    if visible.y > 0 { hint(&canvas, top, isRich ? "▲" : "^") }
    if visible.maxY < board.height { hint(&canvas, bottom, isRich ? "▼" : "v") }
    if visible.x > 0 { hint(&canvas, left, isRich ? "◄" : "<") }
    if visible.maxX < board.width { hint(&canvas, right, isRich ? "►" : ">") }
  }

  /// Marks a cell of the board, or the frame beside it when it lies outside.
  private func mark(
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
