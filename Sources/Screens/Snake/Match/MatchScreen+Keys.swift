import Lattice
import Snake
public import TerminalUI

extension MatchScreen {
  /// Takes one event and says where that leads.
  public mutating func update(_ event: Event, budget: Budget) -> Transition {
    switch event {
    case .resize(let columns, let rows): resize(columns: columns, rows: rows)
    // What plays by itself is watched from elsewhere too.
    case .focus(false): if isPlayed { pause() }
    case .suspendResumed: pause()
    case .tick(let elapsed): pass(elapsed, budget: budget)
    case .key, .mouse, .paste: return overlay == nil ? take(event) : updateOverlay(event)
    case .focus(true), .terminate: break
    }
    return .stay
  }

  /// The board of a match that has begun keeps its size; the view on it changes.
  private mutating func resize(columns: Int, rows: Int) {
    let isNew = (columns, rows) != size
    size = (columns, rows)
    let isChanged = settings != session.match
    if recorder == nil {
      begin(seed: seed)
    } else if recorder?.match.steps == 0, isNew || isChanged {
      begin(seed: seed)
    } else if phase == .over, isChanged {
      begin(seed: session.takeSeed())
    }
    if isNew, isPlayed || isTooSmall { pause() }
    follow()
  }

  private mutating func take(_ event: Event) -> Transition {
    switch event {
    case .key(let key):
      guard let command = keys.command(for: key) else { return .stay }
      if recorder != nil { notice = "" }
      return perform(command)
    case .mouse(let mouse) where mouse.action == .press(.left):
      return perform(.enter)
    default: return .stay
    }
  }

  private mutating func perform(_ command: MatchCommand) -> Transition {
    switch command {
    case .steer(let hand, let direction): steer(hand, direction)
    case .pause:
      switch phase {
      case .ready, .paused: enter()
      case .running, .countdown: pause()
      case .over: break
      }
    case .enter: enter()
    case .faster: setSpeed(speed.level + 1)
    case .slower: setSpeed(speed.level - 1)
    case .newMatch: return askOr(leave: false)
    case .leave: return askOr(leave: true)
    case .escape: return escape()
    case .options:
      pause()
      return .push(MatchSetupScreen(session: session))
    case .replay:
      if phase == .over, let replay {
        // What was hurried through while watching is to be seen now.
        return .push(
          ReplayScreen(
            replay, host: session.host, speed: min(speed, .replay),
            theme: session.preferences.theme))
      }
      notice = "a replay can be watched when the match is over"
    case .save:
      if phase == .over, recorder != nil {
        overlay = .saving(SavePrompt(suggestion: "match-\(seed)\(ReplayScreen.replayEnding)"))
      } else {
        notice = "a match can be saved when it is over"
      }
    case .help:
      pause()
      overlay = .help(
        HelpOverlay(sections: keys.help(.ascii), notes: MatchScreen.rules))
    }
    return .stay
  }

  private mutating func steer(_ hand: MatchCommand.Hand, _ direction: Direction) {
    guard let match = recorder?.match, !isTooSmall else { return }
    // Who plays alone has both hands.
    let person = settings.people == 1 ? 0 : hand.rawValue
    guard person < settings.people, match.snakes[person].isAlive else { return }
    switch phase {
    case .ready, .paused:
      countDown()
      turns[person].push(direction, for: match.snakes[person])
    case .running, .countdown: turns[person].push(direction, for: match.snakes[person])
    case .over: break
    }
  }

  private mutating func enter() {
    guard !isTooSmall else { return }
    switch phase {
    case .ready, .paused: if recorder != nil { countDown() }
    case .over: begin(seed: session.takeSeed())
    case .running, .countdown: break
    }
  }

  private mutating func escape() -> Transition {
    switch phase {
    case .running, .countdown:
      guard isUnderWay else { return .pop }
      pause()
    case .paused: countDown()
    case .ready, .over: return .pop
    }
    return .stay
  }

  /// Leaves or begins anew at once when nothing is lost by it, and asks otherwise.
  private mutating func askOr(leave: Bool) -> Transition {
    guard isUnderWay else { return proceed(leave: leave) }
    pause()
    overlay = .question(leave: leave)
    return .stay
  }

  private mutating func proceed(leave: Bool) -> Transition {
    if leave { return .pop }
    begin(seed: session.takeSeed())
    return .stay
  }

  private mutating func updateOverlay(_ event: Event) -> Transition {
    switch overlay {
    case .help(var help):
      let area = Area(columns: size.columns, rows: size.rows)
      overlay = help.update(event, in: area) ? .help(help) : nil
    case .question(let leave):
      guard case .key(let key) = event else { return .stay }
      switch key {
      case .character("y"), .enter: return proceed(leave: leave)
      case .character("q") where leave: return proceed(leave: leave)
      case .character("n"), .escape: overlay = nil
      default: break
      }
    case .saving(var prompt):
      let outcome = prompt.update(event, host: session.host)
      overlay = outcome == .open ? .saving(prompt) : nil
      if case .chosen(let path) = outcome { save(to: path) }
    case nil: break
    }
    return .stay
  }

  private mutating func save(to path: String) {
    guard let replay else { return }
    do throws(HostError) {
      try session.host.write(replay.bytes, to: path)
      notice = "saved '\(path)'"
    } catch {
      notice = error.message
    }
  }
}
