import Lattice
import Life
import TerminalUI

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
    shaping.span = nil
    shaping.isPenDown = false
    if viewport.zoom == -1, let zoom = zoomBeforeEditing { viewport.setZoom(zoom) }
    zoomBeforeEditing = nil
  }

  /// Moves the ghost or the cursor by what is seen as one cell; false when there is neither.
  mutating func moveShape(x: Int, y: Int) -> Bool {
    if let middle = shaping.ghost?.middle {
      let next = stepped(middle, x: x, y: y)
      shaping.ghost?.center(on: next)
      viewport.reveal(next)
      return true
    }
    guard isEditing else { return false }
    let last = cursor
    cursor = stepped(cursor, x: x, y: y)
    viewport.reveal(cursor, margin: 2)
    let here = pixel(at: cursor)
    shaping.span?.last = here
    if shaping.isPenDown { drag(from: last, to: cursor) }
    return true
  }

  /// The cell that is so many pixels further, within reach.
  private func stepped(_ cell: Point, x: Int, y: Int) -> Point {
    let shift = viewport.shift
    let limit = CellViewport.reach >> shift
    func stepped(_ coordinate: Int, _ step: Int) -> Int {
      step == 0
        ? coordinate : min(max(coordinate >> shift + step, 1 - limit), limit - 1) << shift
    }
    return Point(stepped(cell.x, x), stepped(cell.y, y))
  }

  /// All cells that are seen as one with a cell.
  func pixel(at cell: Point) -> Rect {
    let shift = viewport.shift
    return Rect(
      x: (cell.x >> shift) << shift, y: (cell.y >> shift) << shift, width: 1 << shift,
      height: 1 << shift)
  }

  func isOnGrid(_ cell: Point) -> Bool {
    document.engine.topology.covers(Rect(x: cell.x, y: cell.y, width: 1, height: 1))
  }
}

// MARK: The state that is drawn

extension LifeScreen {
  /// Takes the next state of the rule, or the one before, for drawing; 0 draws dead cells.
  mutating func changePen(by step: Int) {
    let count = document.engine.rule.stateCount
    pen = CellState((Int(pen) + step + count) % count)
    sayPen()
  }

  /// Takes the state of the cell under the cursor.
  mutating func pickState() {
    pen = document.engine.seen(document.engine[cursor])
    sayPen()
  }

  /// Takes a state that was typed; false when it is none.
  mutating func pickState(_ text: String) -> Bool {
    let count = document.engine.rule.stateCount
    let named = (0..<count).first {
      stateText(CellState($0)).lowercased() == "\($0) \(text.lowercased())"
    }
    guard let state = Int(text) ?? named, (0..<count).contains(state) else {
      warn("'\(text)' is no state of this rule; it has the states 0 to \(count - 1).")
      return false
    }
    pen = CellState(state)
    sayPen()
    return true
  }

  private mutating func sayPen() {
    say(pen == 0 ? "Drawing state 0: dead cells." : "Drawing state \(stateText(pen)).")
  }

  /// What drawing makes of a cell: the pen's state, or none where it is that already.
  func stateToDraw(at cell: Point) -> CellState {
    document.engine.seen(document.engine[cell]) == pen ? 0 : pen
  }
}
