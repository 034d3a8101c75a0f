import BigInt
import Lattice
import Life

extension LifeScreen {
  /// The tool in hand; while watching, the mouse just draws.
  var tool: Tool { isEditing ? shaping.tool : .draw }

  mutating func take(_ tool: Tool) {
    shaping.tool = tool
    shaping.span = nil
    shaping.isPenDown = false
    say("Tool: \(tool.name)" + (tool.takesCorners ? ", from corner to corner." : "."))
  }

  mutating func changeTool(by step: Int) {
    let count = Tool.allCases.count
    let next = Tool(rawValue: (shaping.tool.rawValue + step + count) % count)
    take(next ?? .draw)
  }

  /// Uses the tool at the cursor.
  mutating func act() {
    guard tool == .select || mayDraw() else { return }
    switch tool {
    case .draw, .erase:
      guard isOnGrid(cursor) else { return warn(LifeScreen.beyondEdge) }
      edit(.set([cursor], tool == .draw ? stateToDraw(at: cursor) : 0))
    case .fill: flood(from: cursor)
    case .line, .rectangle, .block, .select: setCorner(pixel(at: cursor), of: tool)
    }
  }

  static let beyondEdge = "That is beyond the edge of the grid."

  /// Whether single cells can be seen; else says how to get there.
  mutating func mayDraw() -> Bool {
    guard viewport.shift > 0 else { return true }
    warn("Cells are too small to draw here: ] zooms in.")
    return false
  }

  /// Sets the first corner of a line, a rectangle or a selection, or the second one and makes it.
  mutating func setCorner(_ cells: Rect, of tool: Tool) {
    guard shaping.span?.tool == tool else {
      shaping.span = Shaping.Span(tool: tool, first: cells, last: cells)
      return say("Now the other corner: Space or a click there; Esc gives up.")
    }
    shaping.span?.last = cells
    finishSpan()
  }

  /// Does what two corners were set for.
  mutating func finishSpan() {
    guard let span = shaping.span else { return }
    shaping.span = nil
    if span.tool == .select { return select(span.rect) }
    guard mayDraw() else { return }
    guard let cells = span.tool.cells(from: span.first.origin, to: span.last.origin) else {
      return warn("That is too large to be drawn at once.")
    }
    let kept = cells.clipped(to: document.engine.topology.reach)
    guard !kept.isEmpty else { return warn(LifeScreen.beyondEdge) }
    edit(.paint(kept, pen))
    say("Drew \(Numerals.grouped(BigInt(kept.population))) cells.")
  }

  /// Fills what hangs together with a cell, within the selection when the cell is in it, else as
  /// far as the view goes.
  mutating func flood(from cell: Point) {
    guard isOnGrid(cell) else { return warn(LifeScreen.beyondEdge) }
    let limits = shaping.selection.flatMap { $0.contains(cell) ? $0 : nil } ?? viewport.cells
    guard let rect = limits?.intersection(document.engine.topology.reach), rect.contains(cell),
      let area = Size(rect.width, rect.height).area, area <= Tool.mostCells
    else { return warn("That is too large to be filled at once.") }
    let states = document.engine.seenStates(in: rect)
    let flood = FloodFill(from: cell, in: rect, states: states)
    edit(.paint(flood.cells, pen))
    let count = Numerals.grouped(BigInt(flood.cells.population))
    say("Filled \(count) cells" + (flood.reachesEdge ? ", up to the edge." : "."))
  }

  /// Draws freehand from one cell to another; what the pen draws without a pause is one change.
  mutating func drag(from: Point, to: Point) {
    guard mayDraw() else { return }
    let cells = LifeScreen.line(from: from, to: to).filter(isOnGrid)
    guard !cells.isEmpty else { return }
    let change = Edit.set(cells, tool == .erase ? 0 : pen)
    if shaping.strokeIsOpen { continueEdit(change) } else { edit(change) }
    shaping.strokeIsOpen = true
  }

  /// Lowers the pen at the cursor, or lifts it.
  mutating func togglePen() {
    guard !shaping.isPenDown else {
      shaping.isPenDown = false
      return say("The pen is up.")
    }
    guard mayDraw() else { return }
    if tool != .erase { shaping.tool = .draw }
    shaping.span = nil
    shaping.isPenDown = true
    drag(from: cursor, to: cursor)
    say("The pen is down: the cursor draws where it goes; w lifts it.")
  }

  /// The cells between two without gaps; only the last when they are too far apart for a drag.
  static func line(from a: Point, to b: Point) -> [Point] {
    guard abs(b.x - a.x) <= Tool.longestLine, abs(b.y - a.y) <= Tool.longestLine else {
      return [b]
    }
    return Point.line(from: a, to: b)
  }
}
