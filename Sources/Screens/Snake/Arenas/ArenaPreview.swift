import Lattice
import Snake
import TerminalUI

/// An arena seen as large as an area allows: as the game draws it, at one character a cell, or
/// smaller still.
struct ArenaPreview {
  private let arena: Arena
  private let size: Size
  private let cells: [Arena.Cell]

  /// The picture of an arena.
  ///
  /// O(area).
  init(_ arena: Arena) {
    self.arena = arena
    size = arena.size
    cells = arena.cells
  }

  /// Draws all of the arena in the middle of an area.
  func draw(into canvas: inout Canvas, in area: Area, look: ArenaLook) {
    let room = BoardView.room(in: area)
    guard room.width > 0, room.height > 0 else { return }
    if size.width <= room.width, size.height <= room.height {
      drawAtTwoColumns(into: &canvas, in: area, look: look)
    } else {
      drawSmall(into: &canvas, in: area, look: look)
    }
  }

  private func drawAtTwoColumns(into canvas: inout Canvas, in area: Area, look: ArenaLook) {
    let board = ArenaBoard(
      arena, wraps: arena.edges == .wrap, viewport: Viewport(), in: area)
    board.drawFrame(into: &canvas, look: look.look)
    for (place, cell) in cells.enumerated() {
      board.put(
        look.cell(cell, heading: arena.heading),
        at: Point(place % size.width, place / size.width), into: &canvas)
    }
  }

  /// Each character shows a rectangle of cells: what matters most of it, and wall if half of it is.
  private func drawSmall(into canvas: inout Canvas, in area: Area, look: ArenaLook) {
    let (columns, rows) = (max(area.columns - 2, 1), max(area.rows - 2, 1))
    // Characters are twice as high as they are wide.
    let scale = max((size.width + columns - 1) / columns, (size.height + 2 * rows - 1) / (2 * rows))
    let isTall = scale > 1 || size.height > rows
    let block = Size(scale, isTall ? 2 * scale : 1)
    let (width, height) = (
      (size.width + block.width - 1) / block.width, (size.height + block.height - 1) / block.height
    )
    let frame = area.centered(columns: width + 2, rows: height + 2)
    let game = look.look
    canvas.box(frame, style: game.colors.frame, glyphs: game.capabilities.glyphs)
    let inside = frame.inset(1)
    for row in 0..<min(height, inside.rows) {
      for column in 0..<min(width, inside.columns) {
        let rect = Rect(
          x: column * block.width, y: row * block.height, width: block.width, height: block.height
        ).intersection(Rect(x: 0, y: 0, width: size.width, height: size.height))
        canvas[inside.column + column, inside.row + row] = look.small(summary(of: rect))
      }
    }
  }

  private func summary(of rect: Rect) -> Arena.Cell {
    var walls = 0
    var special: Arena.Cell?
    for y in rect.y..<rect.maxY {
      for cell in cells[(y * size.width + rect.x)..<(y * size.width + rect.maxX)] {
        switch (cell, special) {
        case (.wall, _): walls += 1
        case (.floor, _): break
        case (.start, _), (.portal, nil), (.portal, .foodPlace), (.foodPlace, nil): special = cell
        default: break
        }
      }
    }
    return special ?? (2 * walls >= rect.width * rect.height ? .wall : .floor)
  }
}
