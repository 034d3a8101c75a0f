import Lattice
import Snake
public import TerminalUI

extension SnakeScreen {
  /// Takes one event and says where that leads.
  public mutating func update(_ event: Event, budget: Budget) -> Transition {
    switch event {
    case .resize(let columns, let rows): resize(columns: columns, rows: rows)
    // What plays by itself is watched from elsewhere too.
    case .focus(false): if autopilot == nil { pause() }
    case .suspendResumed: pause()
    case .terminate: if isUnderWay { keepScore() }
    case .tick(let elapsed): pass(elapsed, budget: budget)
    case .key, .mouse: return overlay == nil ? take(event) : updateOverlay(event)
    case .focus(true), .paste: break
    }
    return .stay
  }

  /// The board of a game that has begun keeps its size; the view on it changes.
  private mutating func resize(columns: Int, rows: Int) {
    let isNew = (columns, rows) != size
    size = (columns, rows)
    if recorder == nil {
      begin(seed: seed)
    } else if recorder?.game.steps == 0, isNew || isWantedAnew {
      begin(seed: challenge == nil ? session.takeSeed(or: seed) : seed)
    } else if case .over = phase, isWantedAnew {
      begin(seed: takeSeed())
    }
    if isNew, demo == nil || isTooSmall { pause() }
    followHead()
  }

  /// Whether the player has made other choices since the game began.
  private var isWantedAnew: Bool {
    challenge == nil && (settings != session.settings || session.nextSeed != nil)
  }

  private mutating func take(_ event: Event) -> Transition {
    switch event {
    case .key(let key):
      guard let command = session.keys.command(for: key) else { return .stay }
      if recorder != nil { notice = "" }
      if rerun != nil {
        // Any key ends it, and does what it does.
        rerun = nil
        if command == .rerun || command == .escape { return .stay }
      }
      return perform(command)
    case .mouse(let mouse) where mouse.action == .press(.left):
      return perform(.enter)
    default: return .stay
    }
  }

  private mutating func perform(_ command: SnakeCommand) -> Transition {
    switch command {
    case .steer(let direction): steer(direction)
    case .pause: pauseOrGoOn()
    case .enter: enter()
    case .faster: setSpeed(speed.level + 1)
    case .slower: setSpeed(speed.level - 1)
    case .autopilot: toggleAutopilot()
    case .newGame: return askOr(.newGame)
    case .leave: return askOr(.leave)
    case .escape: return escape()
    case .options where challenge != nil:
      notice = "this game is played with options of its own"
    case .options:
      pause()
      return .push(SnakeSetupScreen(session: session))
    case .preferences:
      pause()
      return .push(SnakePreferencesScreen(session: session))
    case .scores:
      pause()
      return .push(ScoresScreen(session: session, table: table))
    case .replay:
      if case .over = phase, let recorder {
        return .push(
          ReplayScreen(
            recorder.replay(by: player), host: session.host, speed: speed,
            theme: session.preferences.theme))
      }
      notice = "a replay can be watched when the game is over"
    case .rerun: showRerun()
    case .sameSeed: return askOr(.sameSeed)
    case .rival: toggleRival()
    case .thinking: toggleThinking()
    case .nextArena: beginNextArena()
    case .help:
      pause()
      overlay = .help(
        HelpOverlay(sections: session.keys.help(.ascii), notes: SnakeScreen.rules))
    }
    return .stay
  }

  private mutating func steer(_ direction: Direction) {
    guard let game = recorder?.game, !isTooSmall else { return }
    if autopilot != nil, phase == .running {
      autopilot = nil
      setSpeed(speed.level)
      notice = "you steer now"
    }
    switch phase {
    case .ready:
      guard game.isAccepted(direction) else {
        notice = "the snake cannot turn back on itself"
        return
      }
      turns.push(direction, for: game)
      start()
    case .running, .countdown: turns.push(direction, for: game)
    case .paused: resume()
    case .over: break
    }
  }

  /// The key that pauses begins, too: there is nothing else that it could mean then.
  private mutating func pauseOrGoOn() {
    switch phase {
    case .ready, .paused: enter()
    case .running, .countdown: pause()
    case .over: break
    }
  }

  private mutating func start() {
    phase = .running
    clock.restart()
  }

  private mutating func enter() {
    guard !isTooSmall else { return }
    switch phase {
    case .ready: if recorder != nil { start() }
    case .paused: resume()
    case .over: begin(seed: takeSeed())
    case .running, .countdown: break
    }
  }

  private mutating func toggleAutopilot() {
    guard recorder?.game.status == .running else { return }
    if autopilot == nil {
      let kind = demo ?? session.preferences.autopilot
      autopilot = kind.makePilot(think: session.preferences.think)
      autopilotKind = kind
      best = table.flatMap(session.best)
      if phase == .ready { start() } else { resume() }
      if case .countdown = phase { start() }
    } else {
      autopilot = nil
      setSpeed(speed.level)
      pause()
    }
  }

  private mutating func escape() -> Transition {
    switch phase {
    case .running, .countdown:
      guard demo == nil else { return .pop }
      pause()
    case .paused: resume()
    case .ready, .over: return .pop
    }
    return .stay
  }

  /// Leaves or begins anew at once when nothing is lost by it, and asks otherwise.
  private mutating func askOr(_ way: Way) -> Transition {
    guard isUnderWay else { return proceed(way) }
    pause()
    overlay = .question(way)
    return .stay
  }

  private mutating func proceed(_ way: Way) -> Transition {
    if isUnderWay { keepScore() }
    switch way {
    case .leave: return .pop
    case .newGame: begin(seed: takeSeed())
    case .sameSeed: begin(seed: seed)
    }
    return .stay
  }

  /// Shows the last moves once more.
  private mutating func showRerun() {
    guard case .over = phase, demo == nil, let recorder else {
      notice = "the last moves can be seen when the game is over"
      return
    }
    rerun = SnakeRerun(recorder.replay(by: player))
  }

  /// The stage that the player may go on to, now that the game is over.
  var nextStage: Int? {
    guard case .over = phase, let stage = challenge?.stage else { return nil }
    return progress?.next(after: stage)
  }

  private mutating func beginNextArena() {
    guard let next = nextStage, let progress else {
      notice = "the next arena opens when this one is cleared"
      if challenge?.stage == nil { notice = "this game is no part of the campaign" }
      return
    }
    challenge = .stage(next, of: progress.campaign)
    begin(seed: takeSeed())
  }

  private mutating func updateOverlay(_ event: Event) -> Transition {
    switch overlay {
    case .help(var help):
      let area = Area(columns: size.columns, rows: size.rows)
      overlay = help.update(event, in: area) ? .help(help) : nil
    case .question(let way):
      guard case .key(let key) = event else { return .stay }
      switch key {
      case .character("y"), .enter: return proceed(way)
      case .character("q") where way == .leave: return proceed(way)
      case .character("n"), .escape: overlay = nil
      default: break
      }
    case nil: break
    }
    return .stay
  }
}
