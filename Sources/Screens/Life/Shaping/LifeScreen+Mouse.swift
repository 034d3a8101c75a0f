import Lattice
import Life
import TerminalUI

extension LifeScreen {
  /// What a held button is doing.
  enum Gesture: Hashable {
    /// Setting cells to a state, from the last one on.
    case drawing(CellState, last: Point, beside: Bool)
    /// Moving the second corner of a span; whether it has moved yet.
    case spanning(beside: Bool, hasMoved: Bool)
    /// Moving the ghost, to be placed when the button comes up.
    case carrying
    /// Moving the view; the character where the mouse was last, and the cell that is drawn if it
    /// does not move.
    case panning(column: Int, row: Int, click: Point?)
  }

  /// Where a click was, to tell that the next one is on the same character.
  struct Click: Hashable {
    var column: Int
    var row: Int
    var beside: Bool
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

  private mutating func pan(from mouse: MouseEvent, click: Point? = nil) {
    fitsAutomatically = false
    gesture = .panning(column: mouse.column, row: mouse.row, click: click)
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
      moveGhost(to: mouse)
      gesture = .carrying
      return
    }
    let tool = mouse.modifiers.contains(.control) ? .select : tool
    guard tool == .select || viewport.shift == 0 else {
      if isEditing { _ = mayDraw() }
      return pan(from: mouse)
    }
    let beside = takesBeside(mouse)
    guard let cells = cells(at: mouse, for: tool, beside: beside) else { return }
    if isEditing {
      cursor = cells.origin
    } else if viewport.showsFineCells, tool != .select {
      // Who only watches moves the view; cells are too small to be drawn in passing.
      return pan(from: mouse, click: cells.origin)
    }
    switch tool {
    case .draw, .erase:
      guard let state = drawCell(cells.origin) else { return }
      gesture = .drawing(state, last: cells.origin, beside: beside)
    case .fill: flood(from: cells.origin)
    case .line, .rectangle, .block, .select:
      let isSecond = shaping.span?.tool == tool
      setCorner(cells, of: tool)
      if !isSecond { gesture = .spanning(beside: beside, hasMoved: false) }
    }
  }

  /// Draws or erases one cell; nil when it is beyond the edge, else the state that it took.
  private mutating func drawCell(_ cell: Point) -> CellState? {
    guard isOnGrid(cell) else { return nil }
    let state = tool == .draw ? stateToDraw(at: cell) : 0
    edit(.set([cell], state))
    cursor = cell
    return state
  }

  /// Several cells share a character from 1:1 on: the one in its middle is taken first, that beside
  /// it, or below it at 1:1, by a second click or with Alt.
  private mutating func takesBeside(_ mouse: MouseEvent) -> Bool {
    var click = Click(
      column: mouse.column, row: mouse.row, beside: mouse.modifiers.contains(.alt))
    if let last = lastClick, last.column == click.column, last.row == click.row {
      click.beside = !last.beside
    }
    lastClick = click
    return click.beside
  }

  /// The cell at the mouse, or for a selection all cells of the character.
  private func cells(at mouse: MouseEvent, for tool: Tool, beside: Bool) -> Rect? {
    let column = min(max(mouse.column, view.column), view.endColumn - 1) - view.column
    let row = min(max(mouse.row, view.row), view.endRow - 1) - view.row
    guard tool == .select else {
      return viewport.cell(column: column, row: row, beside: beside).map(pixel)
    }
    return viewport.cells(column: column, row: row)
  }

  private mutating func drag(_ mouse: MouseEvent) {
    let column = min(max(mouse.column, view.column), view.endColumn - 1)
    let row = min(max(mouse.row, view.row), view.endRow - 1)
    switch gesture {
    case .panning(let lastColumn, let lastRow, let click):
      let isClose = viewport.zoom < 0
      let columns = lastColumn - column
      viewport.pan(columns: columns, rows: lastRow - row)
      // At two columns a cell an odd column is kept for the next move.
      let rest = isClose ? columns % 2 : 0
      let isStill = (column, row) == (lastColumn, lastRow)
      gesture = .panning(column: column + rest, row: row, click: isStill ? click : nil)
      if !isStill { lastClick = nil }
    case .drawing(let state, let last, let beside):
      guard
        let cell = viewport.cell(
          column: column - view.column, row: row - view.row, beside: beside)
      else { return }
      continueEdit(.set(LifeScreen.line(from: last, to: cell).filter(isOnGrid), state))
      cursor = cell
      gesture = .drawing(state, last: cell, beside: beside)
      lastClick = nil
    case .spanning(let beside, _):
      guard let tool = shaping.span?.tool, let cells = cells(at: mouse, for: tool, beside: beside)
      else { return }
      message = nil
      shaping.span?.last = cells
      if isEditing { cursor = cells.origin }
      gesture = .spanning(beside: beside, hasMoved: true)
      lastClick = nil
    case .carrying: moveGhost(to: mouse)
    case nil: break
    }
  }

  /// What is begun follows a mouse whose buttons are up.
  private mutating func hover(_ mouse: MouseEvent) {
    if shaping.ghost != nil {
      moveGhost(to: mouse)
    } else if let tool = shaping.span?.tool,
      let cells = cells(at: mouse, for: tool, beside: mouse.modifiers.contains(.alt))
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
    case .panning(_, _, let click?): _ = drawCell(click)
    case .drawing, .panning, nil: break
    }
  }
}
