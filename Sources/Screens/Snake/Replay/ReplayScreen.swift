import Lattice
public import Snake
public import TerminalUI

/// A recorded game or match to watch: forwards, backwards, at any speed.
public struct ReplayScreen: Screen {
  let host: any Host
  /// What the board looks like.
  private(set) var theme: ThemeName
  /// What is watched; nil when it cannot be played.
  private(set) var film: (any ReplayFilm)?
  private(set) var speed: SnakeSpeed
  private var isPlaying = true
  private var clock = StepClock()
  /// Why the replay proves nothing, as far as it was played.
  private(set) var problem = ""
  var overlay: Overlay?
  /// What the last command had to say; the next key clears it.
  var notice = ""
  private var area = Area(columns: 0, rows: 0)
  /// Where leaving the replay leads.
  private var wayOut = WayOut.back

  /// What takes all keys for a while.
  enum Overlay {
    /// All keys.
    case help(HelpOverlay)
    /// A file's name being asked for.
    case saving(SavePrompt)
    /// A file being made.
    case export(ReplayExport, path: String)
  }

  private enum Command {
    case play, faster, slower, forward, back, skip, skipBack, start, end, theme, save, help, leave
  }

  private static let keys = KeyMap<Command>([
    KeyBinding(
      .character(" "), .character("p"), .enter, command: .play, hint: "play",
      help: "Play, pause; at the end, play again.", section: "Replay"),
    KeyBinding(
      .left, .character("h"), command: .skipBack, hint: "earlier",
      help: "Back by a twentieth of the game.", section: "Replay"),
    KeyBinding(
      .right, .character("l"), command: .skip, hint: "later",
      help: "On by a twentieth of the game.", section: "Replay"),
    KeyBinding(
      .character("q"), .escape, command: .leave, hint: "back",
      help: "Go back, or leave the program that began with it.", section: "Replay"),
    KeyBinding(
      .character("?"), .function(1), command: .help, hint: "help", help: "Show the keys.",
      section: "Replay"),
    KeyBinding(
      .character("s"), command: .save, hint: "save",
      help: "Save as GIF, asciicast or replay file; or this moment as PNG, SVG or text.",
      section: "Replay"),
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
      .character("t"), command: .theme, help: "The next theme, for this replay.",
      section: "Replay"),
  ])

  /// A replay from its start, which plays at once.
  public init(
    _ replay: Replay, host: any Host, speed: SnakeSpeed = .replay, theme: ThemeName = .standard
  ) {
    self.init(host: host, speed: speed, theme: theme) { try GameFilm(replay) }
  }

  /// The same for a match.
  public init(
    _ replay: MatchReplay, host: any Host, speed: SnakeSpeed = .replay,
    theme: ThemeName = .standard
  ) {
    self.init(host: host, speed: speed, theme: theme) { try MatchFilm(replay) }
  }

  private init(
    host: any Host, speed: SnakeSpeed, theme: ThemeName, film: () throws -> any ReplayFilm
  ) {
    self.host = host
    self.theme = theme
    self.speed = speed
    do {
      self.film = try film()
    } catch {
      problem = "\(error)"
    }
  }

  var steps: Int { film?.steps ?? 0 }
  private var length: Int { film?.length ?? 0 }
  private var isAtEnd: Bool { film?.isAtEnd ?? true }
  private var isMoving: Bool { isPlaying && !isAtEnd && problem.isEmpty && overlay == nil }

  /// The time until the next step; none while a file is made.
  public var timeToNextTick: Duration? {
    if case .export = overlay { return .zero }
    return isMoving ? clock.timeToNextStep(period: speed.period) : nil
  }

  /// Learns where leaving it leads.
  public mutating func learn(_ wayOut: WayOut) { self.wayOut = wayOut }

  /// A file's name may be pasted.
  public var inputModes: InputModes { [.mouse, .focus, .paste] }

  /// Takes one event.
  public mutating func update(_ event: Event, budget: Budget) -> Transition {
    defer { follow() }
    switch event {
    case .resize(let columns, let rows): area = Area(columns: columns, rows: rows)
    case .tick(let elapsed):
      if case .export = overlay {
        export(budget)
        clock.restart()
        return .stay
      }
      guard isMoving else { return .stay }
      for _ in 0..<clock.steps(after: elapsed, period: speed.period, most: 500) {
        advance()
        if budget.isSpent() { break }
      }
    case .key, .mouse, .paste:
      if overlay != nil {
        updateOverlay(event)
        return .stay
      }
      if case .key = event { notice = "" }
      if case .key(let key) = event, let command = ReplayScreen.keys.command(for: key) {
        return perform(command)
      }
      if case .mouse(let mouse) = event { take(mouse) }
    case .suspendResumed, .focus, .terminate: break
    }
    return .stay
  }

  private mutating func perform(_ command: Command) -> Transition {
    let skip = max(length / 20, 1)
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
    case .end: seek(length)
    case .theme:
      theme = theme.moved(by: 1)
      notice = "Theme: \(theme.name)."
    case .save: askForFile()
    case .help: overlay = .help(HelpOverlay(sections: ReplayScreen.keys.help(.ascii)))
    case .leave: return .pop
    }
    return .stay
  }

  private mutating func updateOverlay(_ event: Event) {
    if case .help(var help) = overlay {
      overlay = help.update(event, in: area) ? .help(help) : nil
    } else {
      updateSaving(event)
    }
    // The time that this took belongs to no step.
    clock.restart()
  }

  private mutating func stepByHand(to step: Int) {
    isPlaying = false
    seek(step)
  }

  private mutating func take(_ mouse: MouseEvent) {
    guard let bar = view?.bar(in: area), bar.columns > 1,
      bar.contains(column: mouse.column, row: mouse.row)
    else { return }
    switch mouse.action {
    case .press(.left), .drag(.left):
      let part = Double(mouse.column - bar.column) / Double(bar.columns - 1)
      seek(Int(part * Double(length)))
    default: break
    }
  }

  private mutating func advance() {
    do {
      try film?.advance()
    } catch {
      problem = "\(error)"
    }
  }

  private mutating func seek(_ step: Int) {
    guard film != nil else { return }
    problem = ""
    do {
      try film?.seek(to: step)
    } catch {
      problem = "\(error)"
    }
    clock.restart()
  }

  private mutating func follow() {
    let room = BoardView.room(in: ReplayView.board(in: viewArea(area)))
    film?.follow(room: room)
  }

  /// The area above the footer.
  private func viewArea(_ area: Area) -> Area { area.splitBottom(1).rest }

  private var view: ReplayView? {
    let state = isMoving ? "         " : isAtEnd ? "  End    " : "  Paused "
    return film.map {
      ReplayView(film: $0, state: "Speed \(speed.level)\(state)", theme: theme)
    }
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
    view?.draw(into: &canvas, in: viewArea(area), capabilities: capabilities)
    if !problem.isEmpty {
      Panel.draw(
        into: &canvas, in: area, title: "Not proven", message: problem, palette: palette,
        glyphs: glyphs)
    }
    if !drawSaving(into: &canvas, in: area.splitBottom(1).bottom, glyphs: glyphs) {
      let hints = ReplayScreen.keys.hints(glyphs) { command in
        switch command {
        case .leave: wayOut.word
        case .play where isMoving: "pause"
        default: nil
        }
      }
      StatusBar(status: notice, hints: hints)
        .draw(into: &canvas, in: area, palette: palette, glyphs: glyphs)
    }
    if case .help(let help) = overlay {
      help.draw(into: &canvas, in: area, palette: palette, glyphs: glyphs)
    }
  }
}
