/// Runs an `App` on a `Terminal`: the only loop of the program and the only reader of a clock.
///
/// A turn of the loop waits for input with the time that is left, hands on all pending events in
/// order, gives at most one tick a frame, then draws, and presents when something changed. A frame
/// that answers to input comes early. So a key is answered within one frame whatever the app
/// simulates, and an idle app costs nothing.
public struct EventLoop {
  private let now: () -> Duration
  private let shortestFrame: Duration

  /// A loop by the system's monotonic clock.
  /// - Parameter framesPerSecond: the most frames to present in a second.
  public init(framesPerSecond: Int = 60) {
    let start = ContinuousClock.now
    self.init(framesPerSecond: framesPerSecond) { start.duration(to: .now) }
  }

  /// A loop by a clock of its own, which tells the time since any fixed moment.
  public init(framesPerSecond: Int = 60, now: @escaping () -> Duration) {
    self.now = now
    shortestFrame = .seconds(1) / max(framesPerSecond, 1)
  }

  /// Runs until the app is finished or the terminal asks to end.
  /// - Returns: the app's exit code, or that of the signal.
  public func run<A: App>(_ app: inout A, on terminal: any Terminal) -> Int32 {
    var pace = Pace(shortestFrame: shortestFrame, now: now())
    var shown: Canvas?
    var modes: InputModes?
    var hasChanged = true
    while true {
      if modes != app.inputModes {
        modes = app.inputModes
        terminal.setInputModes(app.inputModes)
      }
      let wait = pace.wait(for: app, hasChanged: hasChanged, now: now())
      if wait.map({ $0 > EventLoop.moment }) != false {
        app.prepareToWait()
      }

      var next = terminal.nextEvent(
        within: pace.nap(for: app, hasChanged: hasChanged, now: now()))
      if app.isHeldUp {
        app.resume(budget: budget(until: pace.frameEnd(now: now()), terminal))
        if app.isFinished { return app.exitCode }
        if !app.isHeldUp {
          hasChanged = true
          pace.hasten(now: now())
        }
      }
      var drained = 0
      while let event = next {
        hasChanged = true
        drained += 1
        let following = drained < EventLoop.mostEventsPerTurn ? pendingEvent(terminal) : nil
        if !EventLoop.isOvertaken(event, by: following) {
          if case .key(.control("l")) = event {
            terminal.invalidate()
            shown = nil
          }
          app.update(event, budget: budget(until: pace.frameEnd(now: now()), terminal))
          if case .suspendResumed = event { pace.restart(now: now()) }
          if case .terminate(let signal) = event { return signal.exitCode }
          if app.isFinished { return app.exitCode }
        }
        next = following
      }
      if drained > 0, !app.isHeldUp { pace.hasten(now: now()) }

      pace.follow(app.timeToNextTick, now: now())
      if let elapsed = pace.takeTick(hasChanged: hasChanged, now: now()) {
        hasChanged = true
        app.update(
          .tick(elapsed: elapsed), budget: budget(until: pace.frameEnd(now: now()), terminal))
        if app.isFinished { return app.exitCode }
      }

      if app.takeBell() { terminal.ring() }
      if let text = app.takeClipboard() { terminal.copy(text) }
      guard hasChanged, pace.mayPresent(now: now()) else { continue }
      // Frames that queue up would be old when they are seen, and so would the answers to keys.
      guard terminal.isReady else {
        pace.dropped(at: now())
        continue
      }
      app.prepareToDraw()
      // Other threads that this waits for are no reason to draw less often.
      let start = now()
      let size = terminal.size
      var canvas = Canvas(columns: size.columns, rows: size.rows)
      app.draw(into: &canvas, capabilities: terminal.capabilities)
      if canvas != shown {
        terminal.present(canvas)
        shown = canvas
      }
      hasChanged = false
      pace.presented(from: start, to: now())
    }
  }

  /// In less time than this nothing is worth beginning: it is what a frame that answers to input may
  /// have to wait for, which is not to wait for other work again.
  private static let moment: Duration = .milliseconds(3)

  /// So many events may come before the screen gets its turn: a flood must not hide the program.
  private static let mostEventsPerTurn = 1000

  private func pendingEvent(_ terminal: any Terminal) -> Event? {
    terminal.inputIsPending ? terminal.nextEvent(within: .zero) : nil
  }

  /// Of several sizes in a row, or places of the mouse, only the last matters.
  private static func isOvertaken(_ event: Event, by next: Event?) -> Bool {
    switch (event, next) {
    case (.resize, .resize): true
    case (.mouse(let mouse), .mouse(let following)):
      mouse.action == .move && following.action == .move
    default: false
    }
  }

  private func budget(until end: Duration, _ terminal: any Terminal) -> Budget {
    let now = self.now
    return Budget { terminal.inputIsPending || now() >= end }
  }
}
