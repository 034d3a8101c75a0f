import Lattice
import Life
import TerminalUI

extension LifeScreen {
  /// What a held button is doing.
  enum Gesture: Hashable {
    /// Setting cells to a state, from the last one on.
    case drawing(CellState, last: Point, lower: Bool)
    /// Moving the view; the character where the mouse was last.
    case panning(column: Int, row: Int)
  }

  /// Where a click was, to tell that the next one is on the same character.
  struct Click: Hashable {
    var column: Int
    var row: Int
    var lower: Bool
  }

  mutating func use(_ mouse: MouseEvent) {
    let isInside = view.contains(column: mouse.column, row: mouse.row)
    switch mouse.action {
    case .press(let button) where isInside:
      message = nil
      if button == .left && viewport.zoom <= 0 {
        startDrawing(mouse)
      } else {
        fitsAutomatically = false
        gesture = .panning(column: mouse.column, row: mouse.row)
      }
    case .drag where !view.isEmpty: drag(mouse)
    case .release: gesture = nil
    case .wheel(let wheel) where isInside: turn(wheel, at: mouse)
    default: break
    }
  }

  private mutating func turn(_ wheel: MouseEvent.Wheel, at mouse: MouseEvent) {
    fitsAutomatically = false
    let (column, row) = (mouse.column - view.column, mouse.row - view.row)
    switch wheel {
    case .up: viewport.zoomOut(by: -1, column: column, row: row)
    case .down: viewport.zoomOut(by: 1, column: column, row: row)
    case .left: viewport.pan(x: -4, y: 0)
    case .right: viewport.pan(x: 4, y: 0)
    }
  }

  /// Two cells share a character at 1:1: the upper one is taken first, the lower one by a second
  /// click or with Alt.
  private mutating func startDrawing(_ mouse: MouseEvent) {
    var click = Click(
      column: mouse.column, row: mouse.row, lower: mouse.modifiers.contains(.alt))
    if let last = lastClick, last.column == click.column, last.row == click.row {
      click.lower = !last.lower
    }
    lastClick = click
    guard
      let cell = viewport.cell(
        column: mouse.column - view.column, row: mouse.row - view.row, lower: click.lower),
      isOnGrid(cell)
    else { return }
    let state = stateToDraw(at: cell)
    edit(.set([cell], state))
    cursor = cell
    gesture = .drawing(state, last: cell, lower: click.lower)
  }

  private mutating func drag(_ mouse: MouseEvent) {
    let column = min(max(mouse.column, view.column), view.endColumn - 1)
    let row = min(max(mouse.row, view.row), view.endRow - 1)
    switch gesture {
    case .panning(let lastColumn, let lastRow):
      let isClose = viewport.zoom < 0
      let columns = lastColumn - column
      viewport.pan(columns: columns, rows: lastRow - row)
      // At two columns a cell an odd column is kept for the next move.
      let rest = isClose ? columns % 2 : 0
      gesture = .panning(column: column + rest, row: row)
    case .drawing(let state, let last, let lower):
      guard
        let cell = viewport.cell(
          column: column - view.column, row: row - view.row, lower: lower)
      else { return }
      let points = LifeScreen.line(from: last, to: cell).filter(isOnGrid)
      continueEdit(.set(points, state))
      cursor = cell
      gesture = .drawing(state, last: cell, lower: lower)
      lastClick = nil
    case nil: break
    }
  }

  /// The cells between two without gaps; only the last when they are too far apart for a drag.
  static func line(from a: Point, to b: Point) -> [Point] {
    guard abs(b.x - a.x) <= 1 << 16, abs(b.y - a.y) <= 1 << 16 else { return [b] }
    return Point.line(from: a, to: b)
  }
}
