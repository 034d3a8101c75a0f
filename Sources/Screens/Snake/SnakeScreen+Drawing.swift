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
        rival: showsRival && rerun == nil ? rival?.game : nil, thinking: thinking,
        theme: session.preferences.theme)
      view.draw(into: &canvas, in: board, capabilities: capabilities)
      drawStatus(recorder.game, into: &canvas, in: top, glyphs: glyphs)
      drawPanel(over: view, into: &canvas, in: board, glyphs: glyphs)
    } else {
      Panel.draw(
        into: &canvas, in: board, title: "Snake",
        message: notice
          + " (\(key(.options, glyphs)): options, \(key(.leave, glyphs)): \(wayOut.word))",
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
    var all = session.keys.hints(glyphs) { command in
      switch command {
      case .leave: wayOut.word
      case .pause where phase == .ready: "start"
      case .pause where phase == .paused: "go on"
      case .autopilot where autopilot != nil: "steer"
      default: nil
      }
    }
    // Options and speed of a challenge are given.
    if challenge != nil {
      let given = [SnakeCommand.options, .faster, .slower].map { key($0, glyphs) }
      all.removeAll { given.contains($0.key) }
    }
    if case .over = phase, demo == nil {
      // On a small screen the panel has no room to name them.
      let next = nextStage == nil ? [] : [(SnakeCommand.nextArena, "next arena")]
      let rest: [(SnakeCommand, String)] = [
        (.enter, "again"), (.leave, wayOut.word), (.rerun, "last moves"), (.replay, "replay"),
        (.sameSeed, "same seed"), (.scores, "scores"), (.help, "help"),
      ]
      return (next + rest).map { KeyHint(key: key($0.0, glyphs), label: $0.1) }
    }
    return all
  }

  /// The name of a command's key.
  func key(_ command: SnakeCommand, _ glyphs: GlyphSet) -> String {
    session.keys.label(of: command, glyphs)
  }

  /// Draws what there is to say where one still sees where the snake is, or died, and what it is
  /// after.
  private func drawPanel(
    over view: BoardView, into canvas: inout Canvas, in board: Area, glyphs: GlyphSet
  ) {
    guard overlay == nil, rerun == nil else { return }
    func draw(_ lines: [String], title: String, style: Style = Theme.palette.text) {
      let size = Panel.size(of: lines, title: title)
      let game = view.game
      let place = view.panelPlace(
        columns: size.columns, rows: size.rows, over: board,
        heads: [game.head] + [death].compactMap(\.self),
        cells: game.foods + [game.item?.cell].compactMap(\.self))
      Panel.draw(lines, title: title, into: &canvas, in: place, glyphs: glyphs, style: style)
    }
    switch phase {
    case .running: break
    case .ready: draw(introduction(glyphs), title: "Snake")
    case .paused:
      draw(
        ["\(key(.pause, glyphs)) go on   \(key(.leave, glyphs)) \(wayOut.word)"],
        title: "Paused")
    case .countdown(let left): draw(["\(SnakeScreen.counts(in: left))"], title: "Ready")
    case .over:
      draw(
        summary(glyphs), title: title,
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
    let options = challenge == nil ? "\(key(.options, glyphs)) options   " : ""
    let ghost = rival == nil ? "" : "\(key(.rival, glyphs)) \(showsRival ? "no " : "")ghost   "
    return lines + [
      "\(options)\(ghost)\(key(.autopilot, glyphs)) autopilot   \(key(.help, glyphs)) help"
    ]
  }

  /// The steering keys that begin the game.
  private func ways(_ glyphs: GlyphSet) -> String {
    [Direction.left, .up, .down, .right].filter { recorder?.game.isAccepted($0) ?? true }
      .map { key(.steer($0), glyphs) }.joined(separator: " ")
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
