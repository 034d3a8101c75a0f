import Lattice
import Snake
import TerminalUI

/// A game drawn in an area: the part of the board that the viewport shows, in a frame.
struct BoardView: BoardDrawing {
  let game: SnakeGame
  let viewport: Viewport
  /// The cell that killed the snake; possibly outside of the board.
  let death: Point?
  /// The cell that a spared snake waits for; possibly outside of the board.
  var obstacle: Point?
  /// Another game on the same board, whose snake is shown as an outline.
  var rival: SnakeGame?
  /// What the autopilot has in mind.
  var thinking: PilotThinking?
  /// What it looks like.
  var theme = ThemeName.standard

  var arena: Arena { game.options.arena }
  var wraps: Bool { game.options.wrap }
  var focus: Point { game.head }

  /// The number of cells that an area has room for, with a frame around them.
  static func room(in area: Area) -> Size {
    Size(max((area.columns - 2) / 2, 0), max(area.rows - 2, 0))
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
    if let thinking {
      draw(thinking, into: &canvas, inside: inside, visible: visible, look: look)
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

  /// Draws cells that can be reached under the safe cycle, and that under the planned path.
  private func draw(
    _ thinking: PilotThinking, into canvas: inout Canvas, inside: Area, visible: Rect,
    look: SnakeLook
  ) {
    for cell in thinking.reachable {
      put(look.reachable, at: cell, into: &canvas, inside: inside, visible: visible)
    }
    let cycle = thinking.cycle
    for (place, cell) in cycle.enumerated() {
      let last = cycle[(place + cycle.count - 1) % cycle.count]
      let links = links(of: cell, between: last, and: cycle[(place + 1) % cycle.count])
      put(look.cycle(links: links), at: cell, into: &canvas, inside: inside, visible: visible)
    }
    let path = [game.head] + thinking.path
    for (place, cell) in path.enumerated().dropFirst() {
      let links = links(
        of: cell, between: path[place - 1], and: place + 1 < path.count ? path[place + 1] : nil)
      put(look.path(links: links), at: cell, into: &canvas, inside: inside, visible: visible)
    }
  }

  /// The directions in which a walk comes from one neighbour and goes on to another.
  private func links(of cell: Point, between last: Point, and next: Point?) -> Set<Direction> {
    Set(
      Direction.allCases.filter { direction in
        guard let neighbour = arena.neighbour(of: cell, towards: direction, wrap: wraps)
        else { return false }
        return neighbour == last || neighbour == next
      })
  }

  private func drawSnake(
    into canvas: inout Canvas, inside: Area, visible: Rect, look: SnakeLook
  ) {
    let body = game.body
    drawBody(body, into: &canvas, inside: inside, visible: visible) { links, place in
      look.body(links: links, place: Double(place) / Double(body.count))
    }
    put(look.head(game.heading), at: game.head, into: &canvas, inside: inside, visible: visible)
  }
}
