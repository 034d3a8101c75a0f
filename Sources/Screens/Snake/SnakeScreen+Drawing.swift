import Lattice
import Snake
public import TerminalUI

extension SnakeScreen {
  /// Draws status line, board, footer and what lies above them.
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
    if let recorder {
      let view = BoardView(
        game: recorder.game, viewport: viewport, death: death, theme: session.preferences.theme)
      view.draw(into: &canvas, in: board, capabilities: capabilities)
      drawStatus(recorder.game, into: &canvas, in: top, glyphs: glyphs)
      // The panel keeps out of the head's half, so that one sees where it is or died.
      let isHeadAbove = view.headRow(in: board) < board.row + board.rows / 2
      let half = board.splitTop((board.rows + 1) / 2)
      drawPanel(into: &canvas, in: isHeadAbove ? half.rest : half.top, glyphs: glyphs)
    } else {
      Panel.draw(
        into: &canvas, in: board, title: "Snake",
        message: notice + " (\(key(.options, glyphs)): options, \(key(.leave, glyphs)): back)",
        palette: palette, glyphs: glyphs)
    }
    StatusBar(status: recorder == nil ? "" : notice, hints: hints(glyphs))
      .draw(into: &canvas, in: bottom, palette: palette, glyphs: glyphs)
    drawOverlay(into: &canvas, glyphs: glyphs)
  }

  private func drawStatus(
    _ game: SnakeGame, into canvas: inout Canvas, in line: Area, glyphs: GlyphSet
  ) {
    let shown = max(best ?? 0, game.score)
    var parts = ["Score \(game.score)", "Best \(shown)", "Length \(game.length)"]
    parts += ["Speed \(speed.level)", "Steps \(game.steps)"]
    var modes: [String] = []
    if autopilot != nil { modes.append("Autopilot") }
    if phase == .paused { modes.append("Paused") }
    if !game.options.arena.name.isEmpty { modes.append(game.options.arena.name) }
    modes.append(game.options.wrap ? "Wrap" : "Walls")
    let left = parts.joined(separator: "  ")
    let right = modes.joined(separator: "  ")
    canvas.put(
      CellText.truncated(left, to: line.columns, glyphs: glyphs), in: line,
      style: Theme.palette.title)
    if CellText.width(of: left) + CellText.width(of: right) + 2 <= line.columns {
      canvas.put(right, in: line, .trailing, style: Theme.palette.muted)
    }
  }

  /// The keys that matter now.
  private func hints(_ glyphs: GlyphSet) -> [KeyHint] {
    let all = session.keys.hints(glyphs)
    guard autopilot != nil else { return all }
    let toggle = key(.autopilot, glyphs)
    return all.map { $0.key == toggle ? KeyHint(key: toggle, label: "steer") : $0 }
  }

  /// The name of a command's key.
  private func key(_ command: SnakeCommand, _ glyphs: GlyphSet) -> String {
    session.keys.label(of: command, glyphs)
  }

  private func drawPanel(into canvas: inout Canvas, in area: Area, glyphs: GlyphSet) {
    guard overlay == nil else { return }
    switch phase {
    case .running: break
    case .ready:
      drawLines(
        [
          "Press \(ways(glyphs)) to start",
          "\(key(.options, glyphs)) options   \(key(.autopilot, glyphs)) autopilot   "
            + "\(key(.help, glyphs)) help",
        ], title: "Snake", into: &canvas, in: area, glyphs: glyphs)
    case .paused:
      drawLines(
        ["\(key(.pause, glyphs)) to go on   \(key(.leave, glyphs)) to quit"], title: "Paused",
        into: &canvas, in: area, glyphs: glyphs)
    case .countdown(let left):
      drawLines(
        ["\(SnakeScreen.counts(in: left))"], title: "Ready", into: &canvas, in: area,
        glyphs: glyphs)
    case .over:
      drawLines(
        summary(glyphs), title: recorder?.game.status == .won ? "You won" : "Game over",
        into: &canvas,
        in: area, glyphs: glyphs)
    }
  }

  /// The steering keys that begin the game.
  private func ways(_ glyphs: GlyphSet) -> String {
    [Direction.left, .up, .down, .right].filter { recorder?.game.isAccepted($0) ?? true }
      .map { key(.steer($0), glyphs) }.joined(separator: " ")
  }

  /// What came out, a line each, the most important first.
  private func summary(_ glyphs: GlyphSet) -> [String] {
    guard let game = recorder?.game else { return [] }
    var lines: [String] = []
    switch game.status {
    case .won: lines.append("The board is full after \(game.steps) steps.")
    case .lost(.wall): lines.append("The snake ran into a wall\(place).")
    case .lost(.itself): lines.append("The snake ran into itself\(place).")
    case .lost(.stalled): lines.append("The limit of steps is reached.")
    case .running: break
    }
    let isRecord = rank == 1 && game.score > (best ?? 0)
    var score = "Score \(game.score)"
    if isRecord { score += ": a new record!" } else if let best { score += "   Best \(best)" }
    if !isRecord, let rank { score += "   Rank \(rank)" }
    lines.append(score)
    lines.append(
      demo == nil
        ? "Enter again   \(key(.replay, glyphs)) replay   \(key(.scores, glyphs)) scores   "
          + "\(key(.leave, glyphs)) back"
        : "The next game begins soon   \(key(.leave, glyphs)) back")
    return lines
  }

  /// Where the snake died, in words.
  private var place: String {
    guard let death, let board = recorder?.game.options.arena.size else { return "" }
    if death.x < 0 { return " at the left" }
    if death.x >= board.width { return " at the right" }
    if death.y < 0 { return " at the top" }
    if death.y >= board.height { return " at the bottom" }
    return " at column \(death.x + 1), row \(death.y + 1)"
  }

  private func drawLines(
    _ lines: [String], title: String, into canvas: inout Canvas, in area: Area, glyphs: GlyphSet
  ) {
    Panel.draw(lines, title: title, into: &canvas, in: area, glyphs: glyphs)
  }

  private func drawOverlay(into canvas: inout Canvas, glyphs: GlyphSet) {
    switch overlay {
    case .help(let help):
      help.draw(into: &canvas, in: canvas.bounds, palette: Theme.palette, glyphs: glyphs)
    case .question(let leave):
      Panel.draw(
        into: &canvas, in: canvas.bounds, title: "Really?",
        message: leave
          ? "End this game? y/n" : "End this game and begin a new one? y/n",
        palette: Theme.palette, glyphs: glyphs)
    case nil: break
    }
  }
}
