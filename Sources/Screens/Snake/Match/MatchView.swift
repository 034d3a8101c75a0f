import Lattice
import Snake
import TerminalUI

/// A match drawn in an area: the part of the board that the viewport shows, in a frame.
struct MatchView: BoardDrawing {
  let match: SnakeMatch
  let viewport: Viewport
  let focus: Point
  /// What it looks like.
  var theme = ThemeName.standard

  /// For how many steps it can be seen where a snake died.
  static let stepsOfMarks = 8

  var arena: Arena { match.options.arena }
  var wraps: Bool { match.options.wrap }

  /// The cell between the heads of these snakes, as far as they live; else that of the longest
  /// living one, and nil when none lives.
  static func focus(of match: SnakeMatch, on watched: Range<Int>) -> Point? {
    var heads = watched.compactMap(match.head)
    if heads.isEmpty { heads = match.standings.prefix(1).compactMap { match.head(of: $0.snake) } }
    guard !heads.isEmpty else { return nil }
    let sum = heads.reduce(Point.zero, +)
    return Point(sum.x / heads.count, sum.y / heads.count)
  }

  /// Draws frame and board in the middle of the area.
  func draw(into canvas: inout Canvas, in area: Area, capabilities: Capabilities) {
    let look = SnakeLook(theme, capabilities: capabilities)
    let inside = inside(area)
    let visible = visible(in: area)
    func put(_ cell: SnakeLook.Cell, at point: Point) {
      self.put(cell, at: point, into: &canvas, inside: inside, visible: visible)
    }
    drawFrame(into: &canvas, around: inside, visible: visible, look: look)
    for y in visible.y..<visible.maxY {
      for x in visible.x..<visible.maxX where arena.isWall(Point(x, y)) {
        put(look.wall, at: Point(x, y))
      }
    }
    for portal in arena.portals {
      for cell in [portal.first, portal.second] { put(look.portal(portal.letter), at: cell) }
    }
    for food in match.foods { put(look.food, at: food) }
    for snake in match.living {
      drawBody(match.body(of: snake), into: &canvas, inside: inside, visible: visible) {
        look.body(of: snake, links: $0, place: $1)
      }
    }
    drawDeaths(into: &canvas, inside: inside, visible: visible, look: look)
    // Whoever lives on where another died is seen.
    for snake in match.living {
      guard let head = match.head(of: snake) else { continue }
      put(look.head(of: snake, match.snakes[snake].heading), at: head)
    }
  }

  private func drawDeaths(
    into canvas: inout Canvas, inside: Area, visible: Rect, look: SnakeLook
  ) {
    for (snake, state) in match.snakes.enumerated() {
      guard let death = state.death, match.steps - death.step < MatchView.stepsOfMarks else {
        continue
      }
      let place = death.place
      let edge = Point(
        min(max(place.x, 0), boardSize.width - 1), min(max(place.y, 0), boardSize.height - 1))
      guard visible.contains(edge) else { continue }
      mark(look.death(of: snake), at: place, into: &canvas, inside: inside, visible: visible)
    }
  }
}
