import Lattice
public import Snake
public import TerminalUI

/// A recorded game to watch: forwards, backwards, at any speed.
public struct ReplayScreen: Screen {
  private let replay: Replay
  private var player: ReplayPlayer?
  private var speed: SnakeSpeed
  private var isPlaying = true
  private var clock = StepClock()
  private var viewport = Viewport()
  private var death: Point?
  /// Why the replay proves nothing, as far as it was played.
  private var problem = ""
  private var help: HelpOverlay?
  private var area = Area(columns: 0, rows: 0)

  private enum Command {
    case play, faster, slower, forward, back, skip, skipBack, start, end, help, leave
  }

  private static let keys = KeyMap<Command>([
    KeyBinding(
      .character(" "), .character("p"), .enter, command: .play, hint: "play/pause",
      help: "Play, pause; at the end, play again.", section: "Replay"),
    KeyBinding(
      .left, .character("h"), command: .skipBack, hint: "back",
      help: "Back by a twentieth of the game.", section: "Replay"),
    KeyBinding(
      .right, .character("l"), command: .skip, hint: "on",
      help: "On by a twentieth of the game.", section: "Replay"),
    KeyBinding(
      .character("+"), .character("="), .up, command: .faster, hint: "faster", help: "Faster.",
      section: "Replay"),
    KeyBinding(
      .character("-"), .character("_"), .down, command: .slower, hint: "slower",
      help: "Slower.", section: "Replay"),
    KeyBinding(
      .character("."), .character("n"), command: .forward, hint: "step", help: "One step on.",
      section: "Replay"),
    KeyBinding(
      .character(","), .character("b"), command: .back, help: "One step back.",
      section: "Replay"),
    KeyBinding(
      .home, .character("g"), command: .start, help: "To the start.", section: "Replay"),
    KeyBinding(
      .end, .character("G"), command: .end, help: "To the end.", section: "Replay"),
    KeyBinding(
      .character("?"), .function(1), command: .help, hint: "help", help: "Show the keys.",
      section: "Replay"),
    KeyBinding(
      .character("q"), .escape, command: .leave, hint: "quit", help: "Back.", section: "Replay"),
  ])

  /// A replay from its start, which plays at once.
  public init(_ replay: Replay, speed: SnakeSpeed = SnakeSpeed(8)) {
    self.replay = replay
    self.speed = speed
    guard SnakeGame.knownRules.contains(replay.rules) else {
      problem = "\(Refutation.otherRules(replay.rules))"
      return
    }
    do {
      player = try ReplayPlayer(replay)
    } catch {
      problem = "\(Refutation.impossible(error))"
    }
  }

  private var steps: Int { player?.game.steps ?? 0 }
  private var isAtEnd: Bool { player?.isAtEnd ?? true }
  private var isMoving: Bool { isPlaying && !isAtEnd && problem.isEmpty && help == nil }

  /// The time until the next step.
  public var timeToNextTick: Duration? {
    isMoving ? clock.timeToNextStep(period: speed.period) : nil
  }

  /// Takes one event.
  public mutating func update(_ event: Event, budget: Budget) -> Transition {
    defer { followHead() }
    switch event {
    case .resize(let columns, let rows): area = Area(columns: columns, rows: rows)
    case .tick(let elapsed):
      guard isMoving else { return .stay }
      for _ in 0..<clock.steps(after: elapsed, period: speed.period, most: 500) {
        advance()
        if budget.isSpent() { break }
      }
    case .key, .mouse:
      if var open = help {
        help = open.update(event, in: area) ? open : nil
        return .stay
      }
      if case .key(let key) = event, let command = ReplayScreen.keys.command(for: key) {
        return perform(command)
      }
      if case .mouse(let mouse) = event { take(mouse) }
    case .suspendResumed, .focus, .paste, .terminate: break
    }
    return .stay
  }

  private mutating func perform(_ command: Command) -> Transition {
    let total = replay.result.steps
    let skip = max(total / 20, 1)
    switch command {
    case .play:
      isPlaying = isAtEnd || !isPlaying
      if isAtEnd { seek(0) }
      clock.restart()
    case .faster: speed = SnakeSpeed(speed.level + 1)
    case .slower: speed = SnakeSpeed(speed.level - 1)
    case .forward: stepByHand(to: steps + 1)
    case .back: stepByHand(to: steps - 1)
    case .skip: seek(steps + skip)
    case .skipBack: seek(steps - skip)
    case .start: seek(0)
    case .end: seek(total)
    case .help: help = HelpOverlay(sections: ReplayScreen.keys.help(.ascii))
    case .leave: return .pop
    }
    return .stay
  }

  private mutating func stepByHand(to step: Int) {
    isPlaying = false
    seek(step)
  }

  private mutating func take(_ mouse: MouseEvent) {
    let bar = topLine(area).bar
    guard bar.contains(column: mouse.column, row: mouse.row), bar.columns > 1 else { return }
    switch mouse.action {
    case .press(.left), .drag(.left):
      let part = Double(mouse.column - bar.column) / Double(bar.columns - 1)
      seek(Int(part * Double(replay.result.steps)))
    default: break
    }
  }

  private mutating func advance() {
    do {
      for case .died(_, let cell) in try player?.advance() ?? [] { death = cell }
    } catch {
      problem = "\(error)"
    }
  }

  private mutating func seek(_ step: Int) {
    death = nil
    problem = ""
    do {
      // The last step is taken as when playing, which tells where the snake died.
      try player?.seek(to: max(min(step, replay.result.steps - 1), 0))
    } catch {
      problem = "\(error)"
    }
    while problem.isEmpty, steps < step, !isAtEnd { advance() }
    clock.restart()
  }

  private mutating func followHead() {
    guard let game = player?.game else { return }
    let room = BoardView.room(in: boardArea(area))
    viewport.follow(game.head, board: game.options.arena.size, view: room)
  }

  private func boardArea(_ area: Area) -> Area {
    area.splitTop(1).rest.splitBottom(1).rest
  }

  /// How it stands at the left, and a bar in what is left of the line.
  private func topLine(_ area: Area) -> (status: String, bar: Area) {
    let (score, total) = (player?.game.score ?? 0, replay.result.score)
    var status = "Step \(steps)/\(replay.result.steps)  Score \(score)/\(total)"
    status += "  Length \(player?.game.length ?? 0)  Speed \(speed.level)"
    status += isMoving ? "         " : isAtEnd ? "  End    " : "  Paused "
    let bar = area.splitTop(1).top.splitLeft(CellText.width(of: status)).rest
    return (status, bar.columns < 8 ? Area(columns: 0, rows: 0) : bar)
  }

  /// Draws the game, a bar that shows how far it is, and the keys.
  public func draw(into canvas: inout Canvas, capabilities: Capabilities) {
    let glyphs = capabilities.glyphs
    let palette = Theme.palette
    let smallest = SnakeScreen.smallest
    if TooSmall.draw(into: &canvas, needing: smallest.columns, by: smallest.rows, palette: palette)
    {
      return
    }
    let area = canvas.bounds
    let (status, bar) = topLine(area)
    canvas.put(
      CellText.truncated(status, to: area.columns, glyphs: glyphs), in: area, style: palette.title)
    drawBar(into: &canvas, in: bar, glyphs: glyphs)
    if let game = player?.game {
      BoardView(game: game, viewport: viewport, death: death)
        .draw(into: &canvas, in: boardArea(area), capabilities: capabilities)
    }
    if !problem.isEmpty {
      Panel.draw(
        into: &canvas, in: area, title: "Not proven", message: problem, palette: palette,
        glyphs: glyphs)
    }
    StatusBar(hints: ReplayScreen.keys.hints(glyphs))
      .draw(into: &canvas, in: area, palette: palette, glyphs: glyphs)
    help?.draw(into: &canvas, in: area, palette: palette, glyphs: glyphs)
  }

  private func drawBar(into canvas: inout Canvas, in bar: Area, glyphs: GlyphSet) {
    guard bar.columns > 0 else { return }
    let total = max(replay.result.steps, 1)
    let part = Double(min(steps, total)) / Double(total)
    let done = Int(part * Double(bar.columns))
    let (full, empty): (Unicode.Scalar, Unicode.Scalar) =
      glyphs == .ascii ? ("=", "-") : ("█", "░")
    for offset in 0..<bar.columns {
      canvas[bar.column + offset, bar.row] =
        offset < done
        ? CanvasCell(full, Theme.palette.accent) : CanvasCell(empty, Theme.palette.muted)
    }
  }
}
