import BigInt
import Life
public import TerminalUI

// The engine is at home whenever an event is handled: it goes when all is drawn, and is called back
// before the next event is looked at. What needs no cells is done without it when it is late.

extension LifeScreen {
  /// Does what is owed, as far as the budget goes, or sees to it that it will be done.
  /// - Returns: the generations done since the last call.
  mutating func stepOwed(_ budget: Budget) -> BigInt {
    if stepping.stepper.isInline && owed > 0 && !workshop.holdsUniverse {
      lend(budget)
      takeBack(stepping.stepper.recall(&document.engine, within: .zero))
    }
    defer { stepping.collected = 0 }
    return stepping.collected
  }

  /// Takes the engine back to be drawn, and makes steps that are over at once, so that they show.
  public mutating func prepareToDraw() {
    guard bringHome(within: patience) else { return }
    // An engine that is not back in time leaves the last picture, and while time goes on the answer to a
    // key is another one.
    defer { stepping.isAnswering = false }
    guard stepping.stepper.isPrompt, !(isRunning && stepping.isAnswering), lendIfOwed() else {
      return
    }
    takeBack(stepping.stepper.finish(&document.engine, within: Stepping.promptness))
    lookAgain()
  }

  /// Lets the engine work while nothing else happens.
  public mutating func prepareToWait() { lendIfOwed() }

  @discardableResult
  private mutating func lendIfOwed() -> Bool {
    guard owed > 0, travel == nil, !stepping.isAway, !stepping.stepper.isInline,
      !workshop.holdsUniverse
    else {
      return false
    }
    lend(.unlimited)
    return true
  }

  private mutating func lend(_ budget: Budget) {
    stepping.isAway = true
    stepping.stepper.start(&document.engine, by: owed, budget: budget)
  }

  /// Notes that the engine is back with so many generations done, if it is.
  private mutating func takeBack(_ done: BigInt?) {
    guard let done else { return }
    stepping.isAway = false
    stepping.collected += done
    owed = max(owed - done, 0)
    wentOn(by: done)
    if done > 0 { stepping.fruitless = .zero }
    if owed == 0 {
      stepping.fruitless = .zero
      if !isRunning && !stepping.stepper.isInline { refreshStatistics() }
    }
  }

  /// Calls the engine back; false when it does not come in time.
  private mutating func bringHome(within patience: Duration) -> Bool {
    guard stepping.isAway else { return true }
    takeBack(stepping.stepper.recall(&document.engine, within: patience))
    if stepping.isAway { stepping.lateness = max(stepping.lateness, .nanoseconds(1)) }
    return !stepping.isAway
  }
}

// MARK: Events

extension LifeScreen {
  /// Takes one event, with the engine at home if it can be had.
  mutating func updateInTurn(_ event: Event, budget: Budget) -> Transition {
    if case .terminate = event {
      return bringHome(within: Stepping.lastPatience) ? handle(event, budget: budget) : .stay
    }
    guard bringHome(within: patience) else {
      return updateWithoutEngine(event, budget: budget)
    }
    let transition = takeUpAll(budget: budget)
    guard case .stay = transition else { return transition }
    guard case .tick(let elapsed) = event else {
      stepping.isAnswering = true
      return handle(event, budget: budget)
    }
    stepping.fruitless += owed > 0 ? elapsed : .zero
    let missed = stepping.lateness
    stepping.lateness = .zero
    return handle(.tick(elapsed: elapsed + missed), budget: budget)
  }

  /// Has an event wait, with what is over the universe.
  private mutating func putOff(_ event: Event) {
    guard stepping.waiting.count < Stepping.mostWaiting else { return }
    stepping.waiting.append(Stepping.Waiting(event: event, overlay: overlay))
    overlay = nil
  }

  /// Who was late once is not waited for again.
  private var patience: Duration {
    stepping.lateness > .zero || !stepping.waiting.isEmpty ? .zero : Stepping.patience
  }

  /// Whether events wait for the engine.
  public var isHeldUp: Bool { !stepping.waiting.isEmpty }

  /// Handles the events that wait, if the engine is there.
  public mutating func resume(budget: Budget) -> Transition {
    bringHome(within: .zero) ? takeUpAll(budget: budget) : .stay
  }

  /// Handles the events that had to wait, until one leads elsewhere.
  private mutating func takeUpAll(budget: Budget) -> Transition {
    while !stepping.waiting.isEmpty {
      let transition = takeUp(stepping.waiting.removeFirst(), budget: budget)
      if case .stay = transition { continue }
      stepping.waiting.removeAll()
      return transition
    }
    return .stay
  }

  /// Handles an event that had to wait.
  private mutating func takeUp(_ waiting: Stepping.Waiting, budget: Budget) -> Transition {
    // What was opened meanwhile has nothing to do with it.
    let present = overlay
    overlay = waiting.overlay
    stepping.isAnswering = true
    let transition = handle(waiting.event, budget: budget)
    if overlay == nil { overlay = present }
    return transition
  }

  private mutating func updateWithoutEngine(_ event: Event, budget: Budget) -> Transition {
    switch event {
    case .tick(let elapsed): stepping.lateness += elapsed
    case .terminate: break
    case .focus, .suspendResumed: return handle(event, budget: budget)
    case .resize where !awaitsFit: return handle(event, budget: budget)
    case .key(let key) where overlay == nil && isToPause(key):
      isRunning = false
      owed = 0
      meter.reset()
    case .key, .paste, .mouse, .resize:
      if !needsEngine(event) { return handle(event, budget: budget) }
      putOff(event)
    }
    return .stay
  }

  private func isToPause(_ key: Key) -> Bool {
    guard isRunning || owed > 0, let command = keyMap.command(for: key) else { return false }
    return command == .time(.playOrPause)
  }

  /// Whether the cells are needed to handle an event.
  private func needsEngine(_ event: Event) -> Bool {
    switch (overlay, event) {
    case (.help, _), (.question(.leave), _): false
    case (.prompt, .key(.enter)): true
    case (.prompt, .key), (.prompt, .paste): false
    case (nil, .key(let key)):
      switch keyMap.command(for: key) {
      case nil, .help, .back, .time(.faster), .time(.slower), .time(.goTo): false
      case .keep(.open), .keep(.save): false
      default: true
      }
    default: true
    }
  }
}

// MARK: Drawing

extension LifeScreen {
  /// Draws what needs the engine by `body`, or what that drew the last time when the engine is away.
  func drawUniverse(into canvas: inout Canvas, _ body: (inout Canvas) -> Void) {
    if stepping.isAway {
      if let shown = stepping.shown.canvas { canvas.draw(shown, column: 0, row: 0) }
    } else {
      body(&canvas)
      if !stepping.stepper.isInline { stepping.shown.canvas = canvas }
    }
  }
}
