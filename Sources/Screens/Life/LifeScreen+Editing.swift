import BigInt
import Lattice
import Life
import LifeFormats
import TerminalUI

// MARK: Changes that can be undone

extension LifeScreen {
  /// Replaces the universe; Undo brings the old one back.
  mutating func change(to new: LifeDocument) {
    history.record(document)
    show(new)
  }

  private mutating func show(_ new: LifeDocument) {
    document = new
    document.engine.resources = host.resources
    if Int(pen) >= new.engine.rule.stateCount { pen = 1 }
    owed = 0
    refreshStatistics()
  }

  /// Edits the universe in place; Undo brings the old one back.
  private mutating func edit(_ body: (inout any Engine) -> Void) {
    history.record(document)
    body(&document.engine)
    document.hasUnsavedDrawing = true
    refreshStatistics()
  }

  mutating func undo() {
    isRunning = false
    guard let before = history.undo(from: document) else { return say("Nothing to undo.") }
    show(before)
    say("Undone.")
  }

  mutating func redo() {
    isRunning = false
    guard let after = history.redo(from: document) else { return say("Nothing to redo.") }
    show(after)
    say("Redone.")
  }

  mutating func clear() {
    pause()
    guard var empty = try? LifeDocument(rule: document.rule) else { return }
    empty.path = document.path
    // What Undo would bring back is lost with the screen.
    empty.hasUnsavedDrawing = document.hasUnsavedDrawing
    change(to: empty)
    start = empty
    say("Cleared. u brings it back.")
  }

  /// The most cells that are filled at random.
  static let largestFill = 1 << 22

  /// Fills what is in view at random, and tells from which seed.
  mutating func fill(density: Double, seed: UInt64) {
    guard let rect = viewport.cells?.intersection(document.engine.topology.reach), !rect.isEmpty,
      let area = Size(rect.width, rect.height).area, area <= LifeScreen.largestFill
    else { return warn("There is too much in view to fill; zoom in first.") }
    let hadDrawing = document.hasUnsavedDrawing
    edit { engine in
      let soup = Soup(filling: rect, density: density, seed: seed, for: engine.rule).pattern
      for (cell, _) in engine.pattern(in: rect).cells { engine[cell] = engine.background }
      engine.insert(soup)
    }
    // The seed brings it back.
    document.hasUnsavedDrawing = hadDrawing
    say("Filled \(rect.width)x\(rect.height) at \(percent(density)), seed \(seed).")
  }

  private func percent(_ density: Double) -> String {
    let tenths = Int((density * 1000).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
  }

  /// Puts a pattern that came as text into the middle of the view.
  mutating func paste(_ text: String) {
    do {
      let file = try PatternFile.read(Array(text.utf8))
      let cells = try file.pattern
      guard let bounds = cells.bounds else { return warn("What was pasted has no cells.") }
      let middle = viewport.center
      let offset = Point(
        middle.x - bounds.x - bounds.width / 2, middle.y - bounds.y - bounds.height / 2)
      let pattern = cells.translated(by: offset).clipped(
        to: document.engine.topology.reach)
      edit { $0.insert(pattern) }
      say("Pasted \(Numerals.grouped(BigInt(pattern.population))) cells; u takes them back.")
    } catch {
      warn("What was pasted is no pattern: \(error).")
    }
  }
}

// MARK: Cursor

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
    viewport.reveal(cursor)
  }

  mutating func toggleCell() {
    guard isOnGrid(cursor) else { return warn("The cursor is beyond the edge of the grid.") }
    let cell = cursor
    let state = stateToDraw(at: cell)
    edit { $0[cell] = state }
  }

  /// What drawing makes of a cell: the pen's state, or none where it is that already.
  private func stateToDraw(at cell: Point) -> CellState {
    document.engine[cell] == pen ? 0 : pen
  }

  /// Takes the next state of the rule, or the one before, for drawing.
  mutating func changePen(by step: Int) {
    let highest = document.engine.rule.stateCount - 1
    guard highest > 1 else { return say("This rule has only one state to draw.") }
    pen = CellState((Int(pen) - 1 + step + highest) % highest + 1)
    say("Drawing state \(stateText(pen)).")
  }

  private func isOnGrid(_ cell: Point) -> Bool {
    document.engine.topology.covers(Rect(x: cell.x, y: cell.y, width: 1, height: 1))
  }
}

// MARK: Mouse

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
    edit { $0[cell] = state }
    cursor = cell
    gesture = .drawing(state, last: cell, lower: click.lower)
  }

  private mutating func drag(_ mouse: MouseEvent) {
    let column = min(max(mouse.column, view.column), view.endColumn - 1)
    let row = min(max(mouse.row, view.row), view.endRow - 1)
    switch gesture {
    case .panning(let lastColumn, let lastRow):
      let isClose = viewport.zoom < 0
      let pixels = Point(lastColumn - column, lastRow - row)
      viewport.pan(x: isClose ? pixels.x / 2 : pixels.x, y: isClose ? pixels.y : 2 * pixels.y)
      // At two columns a cell an odd column is kept for the next move.
      let rest = isClose ? pixels.x % 2 : 0
      gesture = .panning(column: column + rest, row: row)
    case .drawing(let state, let last, let lower):
      guard
        let cell = viewport.cell(
          column: column - view.column, row: row - view.row, lower: lower)
      else { return }
      for point in LifeScreen.line(from: last, to: cell) where isOnGrid(point) {
        document.engine[point] = state
      }
      cursor = cell
      gesture = .drawing(state, last: cell, lower: lower)
      lastClick = nil
      refreshStatistics()
    case nil: break
    }
  }

  /// The cells between two without gaps; only the last when they are too far apart for a drag.
  static func line(from a: Point, to b: Point) -> [Point] {
    guard abs(b.x - a.x) <= 1 << 16, abs(b.y - a.y) <= 1 << 16 else { return [b] }
    return Point.line(from: a, to: b)
  }
}
