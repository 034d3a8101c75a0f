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
      let game = rerun?.game ?? recorder.game
      let isEnd = rerun == nil || game.steps == recorder.game.steps
      let view = BoardView(
        game: game, viewport: viewport, death: isEnd ? death : nil, obstacle: obstacle,
        rival: showsRival && rerun == nil ? rival?.game : nil)
      view.draw(into: &canvas, in: board, capabilities: capabilities)
      drawStatus(recorder.game, into: &canvas, in: top, glyphs: glyphs)
      // The panel keeps out of the head's half, so that one sees where it is or died.
      let isHeadAbove = view.headRow(in: board) < board.row + board.rows / 2
      let half = board.splitTop((board.rows + 1) / 2)
      drawPanel(into: &canvas, in: isHeadAbove ? half.rest : half.top, glyphs: glyphs)
    } else {
      Panel.draw(
        into: &canvas, in: board, title: "Snake", message: notice + " (o: options, q: back)",
        palette: palette, glyphs: glyphs)
    }
    StatusBar(status: recorder == nil ? "" : news, hints: hints(glyphs))
      .draw(into: &canvas, in: bottom, palette: palette, glyphs: glyphs)
    drawOverlay(into: &canvas, glyphs: glyphs)
  }

  /// What there is to know: what just happened, and how long items and effects last.
  private var news: String {
    [recorder?.game.timers ?? "", obstacle == nil ? "" : "waiting: turn away", notice]
      .filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private func drawStatus(
    _ game: SnakeGame, into canvas: inout Canvas, in line: Area, glyphs: GlyphSet
  ) {
    let shown = max(best ?? 0, game.score)
    var parts = ["Score \(game.score)", "Best \(shown)"]
    // Where a food is a point there is nothing more to tell.
    if game.options.scoring != .foods || game.options.bonus || game.options.powers {
      parts.append("Foods \(game.eaten)")
    }
    if let progress, let stage = challenge?.stage {
      parts.append("Foods \(game.eaten)/\(progress.goal(stage))")
    }
    parts += ["Level \(game.level)", "Length \(game.length)"]
    if speed.level != game.level { parts.append("Speed \(speed.level)") }
    parts.append("Steps \(game.steps)")
    var modes: [String] = []
    if autopilot != nil { modes.append("Autopilot") }
    if phase == .paused { modes.append("Paused") }
    if let mode = challenge?.mode {
      modes.append(mode)
    } else if settings.mode != .classic {
      modes.append(settings.mode.name)
    }
    if !game.options.arena.name.isEmpty { modes.append(game.options.arena.name) }
    modes.append(game.options.wrap ? "Wrap" : "Walls")
    let left = SnakeScreen.fitting(parts, in: line.columns)
    canvas.put(left, in: line, style: Theme.palette.title)
    let room = line.columns - CellText.width(of: left) - 2
    canvas.put(
      SnakeScreen.fitting(modes, in: room), in: line, .trailing, style: Theme.palette.muted)
  }

  /// The first of some parts that fit beside one another; the last ones matter least.
  private static func fitting(_ parts: [String], in columns: Int) -> String {
    var line = ""
    for part in parts {
      let longer = line.isEmpty ? part : "\(line)  \(part)"
      guard CellText.width(of: longer) <= columns else { break }
      line = longer
    }
    return line
  }

  /// The keys that matter now.
  private func hints(_ glyphs: GlyphSet) -> [KeyHint] {
    if let onlyHints { return onlyHints }
    var all = SnakeScreen.keys.hints(glyphs)
    // Options and speed of a challenge are given.
    if challenge != nil { all.removeAll { ["o", "+", "-"].contains($0.key) } }
    if case .over = phase, demo == nil {
      // On a small screen the panel has no room to name them.
      let next = nextStage == nil ? [] : [KeyHint(key: "c", label: "next arena")]
      return next + [
        KeyHint(key: Key.enter.label(glyphs), label: "again"), KeyHint(key: "q", label: "quit"),
        KeyHint(key: "v", label: "last moves"), KeyHint(key: "r", label: "replay"),
        KeyHint(key: "y", label: "same seed"), KeyHint(key: "t", label: "scores"),
        KeyHint(key: "?", label: "help"),
      ]
    }
    guard autopilot != nil else { return all }
    return all.map { $0.key == "Tab" ? KeyHint(key: "Tab", label: "steer") : $0 }
  }

  private func drawPanel(into canvas: inout Canvas, in area: Area, glyphs: GlyphSet) {
    guard overlay == nil, rerun == nil else { return }
    switch phase {
    case .running: break
    case .ready:
      drawLines(
        introduction(glyphs), title: "Snake",
        into: &canvas, in: area, glyphs: glyphs)
    case .paused:
      drawLines(
        ["Space to go on   q to quit"], title: "Paused", into: &canvas, in: area, glyphs: glyphs)
    case .countdown(let left):
      drawLines(
        ["\(SnakeScreen.counts(in: left))"], title: "Ready", into: &canvas, in: area,
        glyphs: glyphs)
    case .over:
      drawLines(
        summary, title: title, into: &canvas, in: area, glyphs: glyphs,
        style: celebration > .zero ? Theme.success : Theme.palette.text)
    }
  }

  /// What a game begins with: its mode, and how to start.
  private func introduction(_ glyphs: GlyphSet) -> [String] {
    var lines: [String] = []
    if let progress, let stage = challenge?.stage {
      lines.append("\(progress.title(stage)): eat \(progress.goal(stage)) to open the next arena")
    } else if let mode = challenge?.mode {
      lines.append("\(mode): the same foods for everybody")
    } else if settings.mode != .classic {
      lines.append("\(settings.mode.name): \(settings.mode.summary)")
    }
    lines.append("Press \(ways(glyphs)) to start")
    let keys = challenge == nil ? "o options   " : ""
    let ghost = rival == nil ? "" : showsRival ? "g no ghost   " : "g ghost   "
    return lines + ["\(keys)\(ghost)Tab autopilot   ? help"]
  }

  /// The arrow keys that begin the game.
  private func ways(_ glyphs: GlyphSet) -> String {
    let keys: [(Key, Direction)] = [
      (.left, .left), (.up, .up), (.down, .down), (.right, .right),
    ]
    return keys.filter { recorder?.game.isAccepted($0.1) ?? true }.map { $0.0.label(glyphs) }
      .joined(separator: " ")
  }

  private func drawLines(
    _ lines: [String], title: String, into canvas: inout Canvas, in area: Area,
    glyphs: GlyphSet, style: Style = Theme.palette.text
  ) {
    let room = max(area.columns - 4, 1)
    // Broken lines lose the wide gaps between keys; where there is room they stay.
    let fitting = lines.flatMap {
      CellText.width(of: $0) <= room ? [$0] : CellText.wrapped($0, to: room)
    }
    let width = max(fitting.map(CellText.width).max() ?? 0, CellText.width(of: title) + 2)
    let inside = Panel.draw(
      into: &canvas, in: area, title: title, columns: width, rows: fitting.count,
      palette: Theme.palette, glyphs: glyphs)
    for (offset, line) in fitting.prefix(inside.rows).enumerated() {
      let row = inside.splitTop(offset).rest.splitTop(1).top
      canvas.put(line, in: row, .center, style: style)
    }
  }

  private func drawOverlay(into canvas: inout Canvas, glyphs: GlyphSet) {
    switch overlay {
    case .help(let help):
      help.draw(into: &canvas, in: canvas.bounds, palette: Theme.palette, glyphs: glyphs)
    case .question(let way):
      Panel.draw(
        into: &canvas, in: canvas.bounds, title: "Really?",
        message: way == .leave
          ? "End this game? y/n" : "End this game and begin a new one? y/n",
        palette: Theme.palette, glyphs: glyphs)
    case nil: break
    }
  }
}
