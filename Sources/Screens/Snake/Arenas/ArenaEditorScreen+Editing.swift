import Lattice
import Snake
import TerminalUI

extension ArenaEditorScreen {
  mutating func take(_ pen: ArenaDraft.Pen) {
    self.pen = pen
    if pen.isSingle { corner = nil }
  }

  mutating func changeShape(by step: Int) {
    let all = ArenaDraft.Shape.allCases
    let index = all.firstIndex(of: shape) ?? 0
    shape = all[(index + step + all.count) % all.count]
    corner = nil
  }

  /// The shape that the pen draws.
  var currentShape: ArenaDraft.Shape { pen.isSingle ? .dots : shape }

  /// A dot at the cursor, or a corner of something larger there.
  mutating func drawWithKeys() {
    let (cell, shape, pen) = (cursor, currentShape, pen)
    if shape == .dots {
      draw(penOrFloor(at: cell), at: cell)
    } else if let first = corner {
      edit { $0.draw(pen, on: shape.cells(from: first, to: cell)) }
      corner = nil
    } else {
      corner = cell
      say("Move to the other corner and draw again; Esc gives up.")
    }
  }

  /// What drawing makes of a cell: what the pen draws, or floor where that is already.
  private func penOrFloor(at cell: Point) -> ArenaDraft.Pen {
    pen.draws(draft[cell]) ? .floor : pen
  }

  @discardableResult
  private mutating func draw(_ pen: ArenaDraft.Pen, at cell: Point) -> Bool {
    if pen == .portal, draft.nextPortal == nil {
      warn("All 26 letters have their pairs.")
      return false
    }
    return edit { $0.draw(pen, on: [cell]) }
  }

  /// Adds or removes a column or row at a side; the cursor stays on its cell.
  mutating func changeSide(_ side: Direction, isAdding: Bool) {
    let done = edit { isAdding ? $0.addLine(at: side) : $0.removeLine(at: side) }
    guard done else {
      return warn(
        isAdding
          ? "The arena is as large as arenas get." : "An arena keeps one column and one row.")
    }
    corner = nil
    if side == .left || side == .up {
      let step = isAdding ? side.opposite.step : side.step
      putCursor(at: cursor + step)
    }
  }

  // MARK: Mouse

  mutating func use(_ mouse: MouseEvent) {
    guard !isTooSmall, let board = board(in: Area(columns: size.columns, rows: size.rows))
    else { return }
    switch mouse.action {
    case .press(let button):
      guard let cell = board.cell(column: mouse.column, row: mouse.row) else { return }
      notice = nil
      putCursor(at: cell)
      begin(at: cell, erases: button == .right)
    case .drag:
      // Beyond the edge of the picture the cell at the edge is meant.
      let column = min(max(mouse.column, board.inside.column), board.inside.endColumn - 1)
      let row = min(max(mouse.row, board.inside.row), board.inside.endRow - 1)
      if let cell = board.cell(column: column, row: row) { goOn(to: cell) }
    case .release: end()
    case .move: break
    case .wheel(.up): putCursor(at: cursor + Point(0, -3))
    case .wheel(.down): putCursor(at: cursor + Point(0, 3))
    case .wheel(.left): putCursor(at: cursor + Point(-3, 0))
    case .wheel(.right): putCursor(at: cursor + Point(3, 0))
    }
  }

  private mutating func begin(at cell: Point, erases: Bool) {
    if currentShape != .dots {
      corner = cell
      stroke = Stroke(pen: erases ? .floor : pen, last: cell, hasDrawn: false)
      return
    }
    let pen = erases ? .floor : penOrFloor(at: cell)
    let hasDrawn = draw(pen, at: cell)
    // Portals are set one by one.
    stroke = pen == .portal ? nil : Stroke(pen: pen, last: cell, hasDrawn: hasDrawn)
  }

  private mutating func goOn(to cell: Point) {
    guard var stroke else { return }
    if currentShape == .dots, cell != stroke.last {
      let points = stroke.pen.isSingle ? [cell] : Point.line(from: stroke.last, to: cell)
      let (pen, isMore) = (stroke.pen, stroke.hasDrawn)
      if edit({ $0.draw(pen, on: points, continuing: isMore) }) { stroke.hasDrawn = true }
    }
    stroke.last = cell
    self.stroke = stroke
    putCursor(at: cell)
  }

  private mutating func end() {
    defer { stroke = nil }
    guard let stroke, let first = corner, currentShape != .dots else { return }
    let points = currentShape.cells(from: first, to: stroke.last)
    edit { $0.draw(stroke.pen, on: points) }
    corner = nil
  }
}
