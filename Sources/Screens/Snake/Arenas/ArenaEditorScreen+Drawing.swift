import Lattice
import Snake
public import TerminalUI

extension ArenaEditorScreen {
  /// Draws what the arena is, the board, what is wrong with it, and the keys.
  public func draw(into canvas: inout Canvas, capabilities: Capabilities) {
    let glyphs = capabilities.glyphs
    let palette = Theme.palette
    let (columns, rows) = ArenaEditorScreen.smallest
    if TooSmall.draw(into: &canvas, needing: columns, by: rows, palette: palette) {
      // Who asked to leave must see that there is a question.
      if overlay != nil { drawMessage(into: &canvas, in: canvas.bounds, glyphs: glyphs) }
      return
    }
    let (rest, bottom) = canvas.bounds.splitBottom(2)
    drawStatus(into: &canvas, in: rest.splitTop(1).top, glyphs: glyphs)
    drawBoard(into: &canvas, capabilities: capabilities)
    drawMessage(into: &canvas, in: bottom, glyphs: glyphs)
    let hints = ArenaEditorCommand.keys.hints(glyphs) { $0 == .leave ? wayOut.word : nil }
    StatusBar(hints: hints)
      .draw(into: &canvas, in: bottom, palette: palette, glyphs: glyphs)
    if case .help(let help) = overlay {
      help.draw(into: &canvas, in: canvas.bounds, palette: palette, glyphs: glyphs)
    }
  }

  private func drawStatus(into canvas: inout Canvas, in line: Area, glyphs: GlyphSet) {
    let header = draft.header
    let name = header.name.isEmpty ? ownName ?? "New arena" : header.name
    var parts = [isChanged ? name + "*" : name, "\(draft.size)"]
    parts += [header.edges == .wrap ? "Wrap" : "Walls"]
    if let goal = header.goal { parts.append("Goal \(goal)") }
    let left = parts.joined(separator: "  ")
    let right = "\(penName), \(shapeName)  \(cursor.x + 1),\(cursor.y + 1)"
    let room = line.columns - CellText.width(of: right) - 2
    // What is being drawn changes all the time, the name does not.
    canvas.put(
      CellText.truncated(left, to: max(room, 0), glyphs: glyphs), in: line,
      style: Theme.palette.title)
    canvas.put(right, in: line, .trailing, style: Theme.palette.text)
  }

  private var penName: String {
    switch pen {
    case .wall: "Wall"
    case .floor: "Floor"
    case .foodPlace: "Food"
    case .portal: draft.nextPortal.map { "Portal \($0)" } ?? "Portal"
    case .start(let number): "Start \(number)"
    }
  }

  private var shapeName: String {
    switch currentShape {
    case .dots: "dots"
    case .line: "line"
    case .box: "box"
    case .block: "block"
    }
  }

  private func drawBoard(into canvas: inout Canvas, capabilities: Capabilities) {
    guard let board = board(in: canvas.bounds) else { return }
    let look = ArenaLook(session.preferences.theme, capabilities: capabilities)
    let heading = draft.header.heading
    board.drawFrame(into: &canvas, look: look.look)
    let visible = board.visible
    for y in visible.y..<visible.maxY {
      for x in visible.x..<visible.maxX {
        let point = Point(x, y)
        let isLost = draft[point] == .floor && check.unreachable.contains(point)
        let cell = isLost ? look.unreachable : look.cell(draft[point], heading: heading)
        board.put(cell, at: point, into: &canvas)
      }
    }
    for case .loosePortal(let letter, let point) in check.problems {
      board.put(look.loosePortal(letter), at: point, into: &canvas)
    }
    drawPlan(on: board, into: &canvas, look: look)
    var under = board.look(at: cursor, in: canvas)
    // What is reversed already would vanish under the cursor.
    under.style.attributes.formSymmetricDifference(.reverse)
    board.put(under, at: cursor, into: &canvas)
  }

  /// The line, box or block between the first corner and the cursor, before it is drawn.
  private func drawPlan(on board: ArenaBoard, into canvas: inout Canvas, look: ArenaLook) {
    guard let corner else { return }
    let points = currentShape.cells(from: corner, to: cursor)
    for point in points where board.visible.contains(point) {
      board.put(look.planned, at: point, into: &canvas)
    }
  }

  /// The line above the keys: what is asked or said, or else what is wrong.
  private func drawMessage(into canvas: inout Canvas, in area: Area, glyphs: GlyphSet) {
    let line = area.splitTop(1).top
    let palette = Theme.palette
    let put = { (canvas: inout Canvas, text: String, style: Style) in
      canvas.put(
        CellText.truncated(text, to: line.columns, glyphs: glyphs), in: line, style: style)
    }
    canvas.fill(line)
    if case .prompt(_, let field) = overlay, notice == nil {
      field.draw(into: &canvas, in: line, palette: palette)
    } else if let question {
      put(&canvas, question, palette.accent)
    } else if let notice {
      put(&canvas, notice.text, notice.isWarning ? palette.warning : palette.text)
    } else if let problem = check.problems.first {
      let count = check.problems.count
      put(&canvas, (count > 1 ? "x 1/\(count): " : "") + "\(problem)", palette.warning)
    } else {
      put(&canvas, "Nothing is wrong.", palette.muted)
    }
  }

  private var question: String? {
    switch overlay {
    case .question(.replace(let name)): "You have an arena '\(name)'. Replace it? y/n "
    case .question(.leave): "Leave unsaved? y/n "
    case .sides(true): notice == nil ? "Add a column or row: arrow keys; Esc ends." : nil
    case .sides(false): notice == nil ? "Remove a column or row: arrow keys; Esc ends." : nil
    case .prompt, .help, nil: nil
    }
  }
}
