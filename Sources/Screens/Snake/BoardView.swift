import Lattice
import Snake
import TerminalUI

/// A game drawn in an area: the part of the board that the viewport shows, in a frame.
struct BoardView {
  let game: SnakeGame
  let viewport: Viewport
  /// The cell that killed the snake; possibly outside of the board.
  let death: Point?

  /// The number of cells that an area has room for, with a frame around them.
  static func room(in area: Area) -> Size {
    BoardFrame.room(in: area)
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
    frame(in: area).draw(
      wraps: game.options.wrap, into: &canvas, glyphs: capabilities.glyphs)
    for y in visible.y..<visible.maxY {
      for x in visible.x..<visible.maxX where game.isWall(Point(x, y)) {
        put(look.wall, at: Point(x, y), into: &canvas, inside: inside, visible: visible)
      }
    }
    for food in game.foods {
      put(look.food, at: food, into: &canvas, inside: inside, visible: visible)
    }
    drawSnake(into: &canvas, inside: inside, visible: visible, look: look)
    if let death {
      drawDeath(at: death, into: &canvas, inside: inside, visible: visible, look: look)
    }
  }

  private func frame(in area: Area) -> BoardFrame {
    BoardFrame(
      board: game.options.arena.size, showing: game.head, viewport: viewport, in: area)
  }

  private func inside(_ area: Area) -> Area { frame(in: area).inside }

  private func visible(in area: Area) -> Rect { frame(in: area).visible }

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
