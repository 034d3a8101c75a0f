import Lattice
import Life

extension LifeScreen {
  mutating func startEditing() {
    pause()
    isEditing = true
    zoomBeforeEditing = viewport.zoom
    cursor = viewport.center
    viewport.setZoom(-1)
    viewport.reveal(cursor)
  }

  mutating func stopEditing() {
    isEditing = false
    if viewport.zoom == -1, let zoom = zoomBeforeEditing { viewport.setZoom(zoom) }
    zoomBeforeEditing = nil
  }

  mutating func moveCursor(x: Int, y: Int) {
    cursor = Point(CellViewport.held(cursor.x + x), CellViewport.held(cursor.y + y))
    viewport.reveal(cursor, margin: 2)
  }

  mutating func toggleCell() {
    guard isOnGrid(cursor) else { return warn("The cursor is beyond the edge of the grid.") }
    let cell = cursor
    let state = stateToDraw(at: cell)
    edit(.set([cell], state))
  }

  /// What drawing makes of a cell: the pen's state, or none where it is that already.
  func stateToDraw(at cell: Point) -> CellState {
    document.engine[cell] == pen ? 0 : pen
  }

  /// Takes the next state of the rule, or the one before, for drawing.
  mutating func changePen(by step: Int) {
    let highest = document.engine.rule.stateCount - 1
    guard highest > 1 else { return say("This rule has only one state to draw.") }
    pen = CellState((Int(pen) - 1 + step + highest) % highest + 1)
    say("Drawing state \(stateText(pen)).")
  }

  func isOnGrid(_ cell: Point) -> Bool {
    document.engine.topology.covers(Rect(x: cell.x, y: cell.y, width: 1, height: 1))
  }
}
