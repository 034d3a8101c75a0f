import Lattice
import Snake
public import TerminalUI

extension MatchScreen {
  /// Draws standings, board, footer and what lies above them.
  public func draw(into canvas: inout Canvas, capabilities: Capabilities) {
    let glyphs = capabilities.glyphs
    let palette = Theme.palette
    if TooSmall.draw(
      into: &canvas, needing: SnakeScreen.smallest.columns, by: SnakeScreen.smallest.rows,
      palette: palette)
    {
      drawOverlay(into: &canvas, glyphs: glyphs)
      return
    }
    let (top, rest) = canvas.bounds.splitTop(1)
    let (board, bottom) = rest.splitBottom(1)
    if let match = recorder?.match {
      let view = MatchView(
        match: match, viewport: viewport, focus: focus, theme: session.preferences.theme)
      view.draw(into: &canvas, in: board, capabilities: capabilities)
      drawStatus(match, into: &canvas, in: top, glyphs: glyphs)
      if overlay == nil {
        drawPanel(match, view, into: &canvas, in: board, glyphs: glyphs)
      }
    } else {
      Panel.draw(
        into: &canvas, in: board, title: "Match",
        message: notice
          + " (\(key(.options, glyphs)): options, \(key(.leave, glyphs)): \(wayOut.word))",
        palette: palette, glyphs: glyphs)
    }
    let hints = keys.hints(glyphs) { command in
      switch command {
      case .leave: wayOut.word
      case .pause where phase == .ready: "start"
      case .pause where phase == .paused: "go on"
      default: nil
      }
    }
    StatusBar(status: recorder == nil ? "" : notice, hints: hints)
      .draw(into: &canvas, in: bottom, palette: palette, glyphs: glyphs)
    drawOverlay(into: &canvas, glyphs: glyphs)
  }

  private func drawStatus(
    _ match: SnakeMatch, into canvas: inout Canvas, in line: Area, glyphs: GlyphSet
  ) {
    let used = StandingsLine(match: match, names: names)
      .draw(into: &canvas, in: line, glyphs: glyphs)
    var parts = ["Speed \(speed.level)", "Steps \(match.steps)"]
    if phase == .paused { parts.insert("Paused", at: 0) }
    if !match.options.arena.name.isEmpty { parts.append(match.options.arena.name) }
    parts.append(match.options.wrap ? "Wrap" : "Walls")
    // What matters least is left out first.
    while !parts.isEmpty {
      let text = parts.joined(separator: "  ")
      if used + CellText.width(of: text) + 2 <= line.columns {
        canvas.put(text, in: line, .trailing, style: Theme.palette.muted)
        break
      }
      parts.removeLast()
    }
  }

  private func drawPanel(
    _ match: SnakeMatch, _ view: MatchView, into canvas: inout Canvas, in board: Area,
    glyphs: GlyphSet
  ) {
    // Players see where they start, or where they are.
    func draw(_ lines: [String], _ title: String) {
      let size = Panel.size(of: lines, title: title)
      let place = view.panelPlace(
        columns: size.columns, rows: size.rows, over: board,
        heads: match.living.compactMap(match.head), cells: match.foods)
      Panel.draw(lines, title: title, into: &canvas, in: place, glyphs: glyphs)
    }
    switch phase {
    case .running: break
    case .ready: draw(invitation(glyphs), "Match")
    case .paused:
      draw(["\(key(.pause, glyphs)) go on   \(key(.leave, glyphs)) \(wayOut.word)"], "Paused")
    case .countdown(let left): draw(["\(SnakeScreen.counts(in: left))"], "Ready")
    case .over:
      let summary = MatchSummary(match: match, names: names)
      let room = board.rows - 4
      Panel.draw(
        summary.lines(atMost: max(room, 0), columns: board.columns - 4)
          + [
            "",
            "Enter rematch  \(key(.replay, glyphs)) replay  \(key(.save, glyphs)) save  "
              + "\(key(.leave, glyphs)) \(wayOut.word)",
          ],
        title: summary.title, into: &canvas, in: board, glyphs: glyphs)
    }
  }

  /// Who steers with what, and how to begin.
  private func invitation(_ glyphs: GlyphSet) -> [String] {
    let groups = MatchCommand.Hand.allCases.map { hand in
      [Direction.up, .left, .down, .right].map { key(.steer(hand, $0), glyphs) }
        .joined(separator: " ")
    }
    let hands = settings.people == 1 ? [groups.joined(separator: " or ")] : groups
    let people = names.prefix(settings.people).enumerated().map { person, name in
      "\(SnakeLook.letter(of: person)) \(name): \(hands[person])"
    }
    return people + [
      "Enter to start   \(key(.options, glyphs)) options   \(key(.help, glyphs)) help"
    ]
  }

  /// The name of a command's key.
  private func key(_ command: MatchCommand, _ glyphs: GlyphSet) -> String {
    keys.label(of: command, glyphs)
  }

  private func drawOverlay(into canvas: inout Canvas, glyphs: GlyphSet) {
    switch overlay {
    case .help(let help):
      help.draw(into: &canvas, in: canvas.bounds, palette: Theme.palette, glyphs: glyphs)
    case .question(let leave):
      Panel.draw(
        into: &canvas, in: canvas.bounds, title: "Really?",
        message: leave
          ? "End this match? y/n" : "End this match and begin a new one? y/n",
        palette: Theme.palette, glyphs: glyphs)
    case .saving(let prompt):
      prompt.draw(into: &canvas, in: canvas.bounds.splitBottom(1).bottom, glyphs: glyphs)
    case nil: break
    }
  }
}
