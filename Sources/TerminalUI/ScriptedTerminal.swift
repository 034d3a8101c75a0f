/// A terminal without a terminal, for tests, demos and recordings.
///
/// A script of events goes in, canvases come out, and time is only what the script waits.
public final class ScriptedTerminal: Terminal {
  /// A step of a script.
  public enum Step: Hashable, Sendable {
    /// Something happens.
    case event(Event)
    /// Nothing happens for a while.
    case wait(Duration)
  }

  /// The size, which `resize` events change.
  public private(set) var size: (columns: Int, rows: Int)
  /// What it claims to show and report.
  public let capabilities: Capabilities
  /// What was presented, in order.
  public private(set) var frames: [Canvas] = []
  /// The time at which each frame was presented.
  public private(set) var frameTimes: [Duration] = []
  /// The times at which the bell rang.
  public private(set) var ringTimes: [Duration] = []
  /// The texts that were copied.
  public private(set) var copiedTexts: [String] = []
  /// The modes last asked for.
  public private(set) var inputModes: InputModes = []
  /// The time by the terminal's own clock, from zero; give it to `EventLoop`.
  public private(set) var now: Duration = .zero
  /// How long it takes to present a frame, to play a slow line.
  public var presentationTime: Duration
  /// How long a frame that was presented takes to reach the screen, meanwhile it is not ready.
  public var transmissionTime: Duration = .zero

  private var steps: ArraySlice<Step>

  /// A terminal that plays a script, and hangs up at its end.
  public init(
    columns: Int, rows: Int, capabilities: Capabilities = .modern, script: [Step] = [],
    presentationTime: Duration = .zero
  ) {
    size = (columns, rows)
    self.capabilities = capabilities
    self.presentationTime = presentationTime
    steps = script[...]
  }

  /// A terminal that plays events one right after the other.
  public convenience init(
    columns: Int, rows: Int, capabilities: Capabilities = .modern, events: [Event]
  ) {
    self.init(
      columns: columns, rows: rows, capabilities: capabilities, script: events.map(Step.event))
  }

  /// Whether an event is next in the script, or it is over.
  public var inputIsPending: Bool {
    switch steps.first {
    case .event, nil: true
    case .wait: false
    }
  }

  /// Whether the last frame has reached the screen.
  public var isReady: Bool { frameTimes.last.map { $0 + transmissionTime <= now } ?? true }

  /// Lets time pass, as work does; the script goes on meanwhile.
  public func pass(_ duration: Duration) {
    now += duration
    var left = duration
    while left > .zero, case .wait(let wait) = steps.first {
      steps.removeFirst()
      if wait > left { steps = [.wait(wait - left)] + steps }
      left -= min(wait, left)
    }
  }

  /// The next event of the script; time moves to it, or by the timeout.
  public func nextEvent(within timeout: Duration?) -> Event? {
    var left = timeout
    while true {
      switch steps.first {
      case nil: return .terminate(.hangup)
      case .event(let event):
        steps.removeFirst()
        if case .resize(let columns, let rows) = event { size = (columns, rows) }
        return event
      case .wait(let duration):
        steps.removeFirst()
        if let limit = left, limit < duration {
          steps = [.wait(duration - limit)] + steps
          now += limit
          return nil
        }
        now += duration
        left = left.map { $0 - duration }
      }
    }
  }

  /// Keeps the canvas in `frames`.
  public func present(_ canvas: Canvas) {
    pass(presentationTime)
    frames.append(canvas)
    frameTimes.append(now)
  }

  /// Keeps the modes in `inputModes`.
  public func setInputModes(_ modes: InputModes) { inputModes = modes }
  /// Keeps the time in `ringTimes`.
  public func ring() { ringTimes.append(now) }
  /// Keeps the text in `copiedTexts`.
  public func copy(_ text: String) { copiedTexts.append(text) }
  /// There is no screen to forget.
  public func invalidate() {}
  /// Continues at once.
  public func suspend() {}
}
