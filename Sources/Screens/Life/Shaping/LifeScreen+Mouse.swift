import Lattice
import Life
import TerminalUI

extension LifeScreen {
  /// What a held button is doing.
  enum Gesture: Hashable {
    /// Setting cells to a state, from the last one on.
    case drawing(CellState, last: Point, lower: Bool)
    /// Moving the second corner of a span; whether it has moved yet.
    case spanning(lower: Bool, hasMoved: Bool)
    /// Moving the ghost, to be placed when the button comes up.
    case carrying
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
    shaping.pointer = (mouse.column, mouse.row)
    switch mouse.action {
    case .press(.left) where isInside:
      message = nil
      press(mouse)
    case .press where isInside:
      message = nil
      pan(from: mouse)
    case .drag where !view.isEmpty: drag(mouse)
    case .move where isInside: hover(mouse)
    case .release(let button): release(button, mouse)
    case .wheel(let wheel) where isInside: turn(wheel, at: mouse)
    default: break
    }
  }

  private mutating func pan(from mouse: MouseEvent) {
    fitsAutomatically = false
    gesture = .panning(column: mouse.column, row: mouse.row)
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
}

// MARK: The left button

extension LifeScreen {
  private mutating func press(_ mouse: MouseEvent) {
    shaping.strokeIsOpen = false
    if shaping.ghost != nil {
      moveGhost(column: mouse.column, row: mouse.row)
      gesture = .carrying
      return
    }
    let tool = mouse.modifiers.contains(.control) ? .select : tool
    guard tool == .select || viewport.shift == 0 else {
      if isEditing { _ = mayDraw() }
      return pan(from: mouse)
    }
    let lower = takesLower(mouse)
    guard let cells = cells(at: mouse, for: tool, lower: lower) else { return }
    if isEditing { cursor = cells.origin }
    switch tool {
    case .draw, .erase:
      guard isOnGrid(cells.origin) else { return }
      let state = tool == .draw ? stateToDraw(at: cells.origin) : 0
      edit(.set([cells.origin], state))
      cursor = cells.origin
      gesture = .drawing(state, last: cells.origin, lower: lower)
    case .fill: flood(from: cells.origin)
    case .line, .rectangle, .block, .select:
      let isSecond = shaping.span?.tool == tool
      setCorner(cells, of: tool)
      if !isSecond { gesture = .spanning(lower: lower, hasMoved: false) }
    }
  }

  /// Two cells share a character at 1:1: the upper one is taken first, the lower one by a second
  /// click or with Alt.
  private mutating func takesLower(_ mouse: MouseEvent) -> Bool {
    var click = Click(
      column: mouse.column, row: mouse.row, lower: mouse.modifiers.contains(.alt))
    if let last = lastClick, last.column == click.column, last.row == click.row {
      click.lower = !last.lower
    }
    lastClick = click
    return click.lower
  }

  /// The cell at the mouse, or for a selection all cells of the character.
  private func cells(at mouse: MouseEvent, for tool: Tool, lower: Bool) -> Rect? {
    let column = min(max(mouse.column, view.column), view.endColumn - 1) - view.column
    let row = min(max(mouse.row, view.row), view.endRow - 1) - view.row
    guard tool == .select else {
      return viewport.cell(column: column, row: row, lower: lower).map(pixel)
    }
    // Up to where the next character's cells begin, however many it has.
    let next = viewport.zoom < 0 ? column / 2 * 2 + 2 : column + 1
    guard let first = viewport.cell(column: column, row: row) else { return nil }
    guard let end = viewport.cell(column: next, row: row + 1) else { return pixel(at: first) }
    return Rect(x: first.x, y: first.y, width: end.x - first.x, height: end.y - first.y)
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
      continueEdit(.set(LifeScreen.line(from: last, to: cell).filter(isOnGrid), state))
      cursor = cell
      gesture = .drawing(state, last: cell, lower: lower)
      lastClick = nil
    case .spanning(let lower, _):
      guard let tool = shaping.span?.tool, let cells = cells(at: mouse, for: tool, lower: lower)
      else { return }
      message = nil
      shaping.span?.last = cells
      if isEditing { cursor = cells.origin }
      gesture = .spanning(lower: lower, hasMoved: true)
      lastClick = nil
    case .carrying: moveGhost(column: column, row: row)
    case nil: break
    }
  }

  /// What is begun follows a mouse whose buttons are up.
  private mutating func hover(_ mouse: MouseEvent) {
    if shaping.ghost != nil {
      moveGhost(column: mouse.column, row: mouse.row)
    } else if let tool = shaping.span?.tool,
      let cells = cells(at: mouse, for: tool, lower: mouse.modifiers.contains(.alt))
    {
      shaping.span?.last = cells
    }
  }

  private mutating func release(_ button: MouseEvent.Button, _ mouse: MouseEvent) {
    defer { gesture = nil }
    guard button == .left else { return }
    switch gesture {
    case .spanning(_, let hasMoved):
      if hasMoved { return finishSpan() }
      // A click where something is selected drops that; else it sets the first corner.
      if shaping.span?.tool == .select, shaping.selection != nil {
        shaping.span = nil
        shaping.selection = nil
        message = nil
      }
    case .carrying: placeGhost(isKept: !mouse.modifiers.isEmpty)
    case .drawing, .panning, nil: break
    }
  }
}
