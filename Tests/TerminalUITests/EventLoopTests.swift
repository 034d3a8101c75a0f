import TerminalUI
import Testing

/// An app that notes what it is told.
private struct Recorder: App {
  var log: [Event] = []
  var interval: Duration?
  var bells = 0
  var finishesAt: Key? = .character("q")
  var work: (Budget) -> Void = { _ in }
  var isFinished = false
  var exitCode: Int32 = 0
  var inputModes: InputModes = [.mouse]
  var calls: [Call] = []
  var onKey: () -> Void = {}

  var onDrawing: () -> Void = {}

  /// Whether work on another thread is done that keys wait for.
  var mayGoOn: () -> Bool = { true }
  var heldUp: [Event] = []
  var isHeldUp: Bool { !heldUp.isEmpty }

  mutating func resume(budget: Budget) {
    guard mayGoOn() else { return }
    log += heldUp
    heldUp = []
  }

  enum Call { case event, drawing, waiting }

  mutating func prepareToDraw() {
    calls.append(.drawing)
    onDrawing()
  }
  mutating func prepareToWait() { calls.append(.waiting) }

  mutating func update(_ event: Event, budget: Budget) {
    if case .key = event, !mayGoOn() {
      heldUp.append(event)
      return
    }
    log.append(event)
    calls.append(.event)
    if case .key = event { onKey() }
    switch event {
    case .tick: work(budget)
    case .key(let key) where key == finishesAt: isFinished = true
    case .key(.character("b")): bells += 1
    case .key(.character("s")): interval = .milliseconds(100)
    case .key(.character("p")): inputModes.insert(.paste)
    default: break
    }
  }

  func draw(into canvas: inout Canvas, capabilities: Capabilities) {
    let shown = log.filter { $0 != .key(.character("n")) }.count
    canvas.put("\(shown)", column: 0, row: 0)
  }

  var timeToNextTick: Duration? { interval }

  mutating func takeBell() -> Bool {
    defer { bells = 0 }
    return bells > 0
  }

  var ticks: [Duration] {
    log.compactMap { if case .tick(let elapsed) = $0 { elapsed } else { nil } }
  }
}

@Suite struct EventLoopTests {
  private func run(_ app: inout Recorder, on terminal: ScriptedTerminal) -> Int32 {
    EventLoop { terminal.now }.run(&app, on: terminal)
  }

  private func key(_ character: Character) -> ScriptedTerminal.Step {
    .event(.key(.character(character)))
  }

  @Test func ringsOnceForAllThatHappenedAtOnce() {
    let terminal = ScriptedTerminal(
      columns: 10, rows: 2,
      script: [
        key("n"), .wait(.milliseconds(40)), key("b"), key("b"), .wait(.milliseconds(40)), key("n"),
        .wait(.milliseconds(40)), key("b"), .wait(.milliseconds(40)), key("q"),
      ])
    var app = Recorder()
    _ = run(&app, on: terminal)
    #expect(terminal.ringTimes == [.milliseconds(40), .milliseconds(120)])
  }

  @Test func handsOnEventsInOrderAndCoalescesSizes() {
    let terminal = ScriptedTerminal(
      columns: 10, rows: 2,
      events: [
        .key(.character("a")), .resize(columns: 5, rows: 1), .resize(columns: 6, rows: 2),
        .key(.up), .key(.character("q")), .key(.down),
      ])
    var app = Recorder(exitCode: 3)
    #expect(run(&app, on: terminal) == 3)
    #expect(
      app.log == [
        .key(.character("a")), .resize(columns: 6, rows: 2), .key(.up), .key(.character("q")),
      ])
  }

  @Test func presentsOnlyWhatChanged() {
    let terminal = ScriptedTerminal(
      columns: 10, rows: 2,
      script: [
        .wait(.seconds(1)), key("a"), .wait(.seconds(1)), key("n"), .wait(.seconds(5)), key("q"),
      ])
    var app = Recorder()
    #expect(run(&app, on: terminal) == 0)
    #expect(terminal.frames.map(\.text) == ["0\n", "1\n"])
    #expect(terminal.frameTimes == [.zero, .seconds(1)])
  }

  @Test func ticksOnlyWhenWantedAndCountsNoIdleTime() {
    let terminal = ScriptedTerminal(
      columns: 10, rows: 1,
      script: [.wait(.seconds(3)), key("s"), .wait(.milliseconds(1050)), key("q")])
    var app = Recorder()
    _ = run(&app, on: terminal)
    #expect(app.ticks == Array(repeating: .milliseconds(100), count: 10))
  }

  @Test func capsTheFrameRate() {
    let terminal = ScriptedTerminal(
      columns: 10, rows: 1, script: [.wait(.seconds(1)), key("q")])
    var app = Recorder(
      interval: .zero,
      work: { budget in while !budget.isSpent() { terminal.pass(.milliseconds(1)) } })
    _ = run(&app, on: terminal)
    #expect((50...70).contains(terminal.frames.count))
    #expect(app.ticks.count <= terminal.frames.count + 1)
  }

  @Test func halvesTheFramesOnASlowLine() {
    let terminal = ScriptedTerminal(
      columns: 10, rows: 1, script: [.wait(.seconds(2)), key("q")],
      presentationTime: .milliseconds(30))
    var app = Recorder(interval: .milliseconds(5))
    _ = run(&app, on: terminal)
    #expect((20...35).contains(terminal.frames.count))
  }

  /// However long the work: it is told to break off when a key comes, and the key shows in time.
  @Test func answersAKeyWithinAFrame() throws {
    let steps = (0..<400).map { _ in ScriptedTerminal.Step.wait(.milliseconds(1)) }
    let terminal = ScriptedTerminal(
      columns: 10, rows: 1, script: steps + [key("x")] + steps + [key("q")])
    var presentedAfterKey: Duration?
    var app = Recorder(interval: .zero)
    app.work = { budget in
      while !budget.isSpent() { terminal.pass(.microseconds(100)) }
    }
    _ = run(&app, on: terminal)
    let index = try #require(app.log.firstIndex(of: .key(.character("x"))))
    let shown = terminal.frames.firstIndex { Int($0.text) ?? 0 > index }
    presentedAfterKey = shown.map { terminal.frameTimes[$0] }
    let before = app.log[..<index].reduce(Duration.zero) {
      if case .tick(let elapsed) = $1 { $0 + elapsed } else { $0 }
    }
    let late = try #require(presentedAfterKey) - before
    #expect(late < .milliseconds(40))
  }

  /// What answers to input need not wait for the frame's end, but a flood gets no more frames.
  @Test func presentsEarlyAfterInput() {
    let pause = ScriptedTerminal.Step.wait(.milliseconds(5))
    let terminal = ScriptedTerminal(
      columns: 10, rows: 1,
      script: [
        .wait(.seconds(1)), key("a"), pause, key("a"), .wait(.seconds(1)),
      ] + Array(repeating: [key("a"), .wait(.milliseconds(1))], count: 200).joined() + [key("q")])
    var app = Recorder()
    _ = run(&app, on: terminal)
    #expect(
      Array(terminal.frameTimes.prefix(3)) == [.zero, .seconds(1), .milliseconds(1005)])
    let flood = terminal.frameTimes.filter { $0 >= .milliseconds(2005) }
    #expect((12...22).contains(flood.count), "\(flood.count)")
  }

  /// Work elsewhere may go on whenever the loop waits, and only then.
  @Test func saysWhenItWaitsAndDraws() {
    let terminal = ScriptedTerminal(
      columns: 10, rows: 1,
      script: [key("s"), .wait(.milliseconds(90)), key("x"), .wait(.milliseconds(20)), key("q")])
    var app = Recorder()
    _ = run(&app, on: terminal)
    #expect(
      app.calls == [
        .event, .drawing, .waiting, .event, .drawing, .waiting, .event, .waiting, .drawing,
        .waiting,
        .event,
      ])
  }

  /// Work that has just made room for a key does not begin again before the answer is seen.
  @Test func doesNotSayThatItWaitsBeforeAnAnswer() throws {
    let terminal = ScriptedTerminal(
      columns: 10, rows: 1,
      script: [key("s"), .wait(.milliseconds(102)), key("x"), .wait(.milliseconds(50)), key("q")])
    var app = Recorder()
    _ = run(&app, on: terminal)
    // The key comes two milliseconds after a frame, and so its own frame comes in a moment.
    let index = try #require(
      terminal.frameTimes.firstIndex { $0 > .milliseconds(101) && $0 < .milliseconds(106) })
    #expect(index == 2, "\(terminal.frameTimes)")
    #expect(
      app.calls.filter { $0 != .waiting } == [
        .event, .drawing, .event, .drawing, .event, .drawing, .event,
      ])
    #expect(
      app.calls == [
        .event, .drawing, .waiting, .event, .drawing, .waiting, .event, .drawing, .waiting, .event,
      ])
  }

  /// The answer to a key that had to wait comes with what it waited for, not a frame later.
  @Test(arguments: [Duration?.none, .milliseconds(5)], [1005, 1025])
  func goesOnWithWhatIsHeldUpAtOnce(interval: Duration?, done: Int) throws {
    let terminal = ScriptedTerminal(
      columns: 10, rows: 1,
      script: [.wait(.milliseconds(1000)), key("x"), .wait(.seconds(1)), key("q")])
    let done = Duration.milliseconds(done)
    var app = Recorder(interval: interval)
    app.mayGoOn = { terminal.now < .milliseconds(1000) || terminal.now >= done }
    _ = run(&app, on: terminal)
    let shown = try #require(terminal.frameTimes.first { $0 >= done })
    #expect(shown <= done + .milliseconds(2), "\(shown)")
    #expect(app.log.count { $0 == .key(.character("x")) } == 1)
  }

  /// To wait for work elsewhere is not to draw slowly.
  @Test func keepsItsFramesWhenWorkElsewhereIsWaitedFor() {
    let terminal = ScriptedTerminal(
      columns: 10, rows: 1, script: [.wait(.seconds(1)), key("q")])
    var app = Recorder(interval: .zero)
    app.onDrawing = { terminal.pass(.milliseconds(10)) }
    _ = run(&app, on: terminal)
    #expect((50...70).contains(terminal.frames.count), "\(terminal.frames.count)")
  }

  /// Frames are dropped before input lags: keys come at once, and what is shown is never old.
  @Test func dropsFramesThatWouldQueueUp() throws {
    let steps = (1...20).flatMap { _ in [ScriptedTerminal.Step.wait(.milliseconds(200)), key("x")] }
    let terminal = ScriptedTerminal(columns: 10, rows: 1, script: steps + [key("q")])
    terminal.transmissionTime = .milliseconds(700)
    var app = Recorder(interval: .milliseconds(20))
    var handled: [Duration] = []
    app.onKey = { handled.append(terminal.now) }
    _ = run(&app, on: terminal)
    #expect(handled.dropLast() == (1...20).map { Duration.milliseconds(200 * $0) }[...])
    let gaps = zip(terminal.frameTimes.dropFirst(), terminal.frameTimes).map { $0 - $1 }
    #expect(gaps.allSatisfy { $0 >= .milliseconds(700) && $0 < .milliseconds(720) }, "\(gaps)")
    #expect(app.ticks.count > 150)
  }

  /// A frame that had to wait for the one before comes when that has arrived, not a frame later.
  @Test func presentsWhatIsOverdueAtOnce() {
    let terminal = ScriptedTerminal(
      columns: 10, rows: 1,
      script: [.wait(.milliseconds(1001)), key("x"), .wait(.seconds(1)), key("q")])
    terminal.transmissionTime = .milliseconds(6)
    var app = Recorder(interval: .zero)
    _ = run(&app, on: terminal)
    let times = terminal.frameTimes
    #expect(times.contains { $0 >= .milliseconds(1006) && $0 <= .milliseconds(1009) })
    // And there are no more frames than else.
    #expect((115...125).contains(times.count), "\(times.count)")
    #expect(app.ticks.count <= 125, "\(app.ticks.count)")
  }

  @Test func budgetsEndWithPendingInput() {
    let terminal = ScriptedTerminal(columns: 4, rows: 1, events: [.key(.character("q"))])
    var spentAtOnce = false
    let probe = Budget { terminal.inputIsPending }
    spentAtOnce = probe.isSpent()
    #expect(spentAtOnce)
    let counted = Budget.steps(2)
    #expect([counted.isSpent(), counted.isSpent(), counted.isSpent()] == [false, false, true])
    #expect(!Budget.unlimited.isSpent())
  }

  @Test func losesTheTimeOfAStop() {
    let terminal = ScriptedTerminal(
      columns: 4, rows: 1,
      script: [
        key("s"), .wait(.milliseconds(50)), .event(.suspendResumed), .wait(.milliseconds(120)),
        key("q"),
      ])
    var app = Recorder()
    _ = run(&app, on: terminal)
    #expect(app.ticks == [.milliseconds(100)])
  }

  @Test(
    arguments: [
      (TerminationSignal.hangup, 129), (.interrupt, 130), (.terminate, 143),
    ] as [(TerminationSignal, Int32)])
  func endsWithTheSignal(signal: TerminationSignal, code: Int32) {
    let terminal = ScriptedTerminal(
      columns: 4, rows: 1, events: [.terminate(signal), .key(.character("q"))])
    var app = Recorder()
    #expect(run(&app, on: terminal) == code)
    #expect(app.log == [.terminate(signal)])
  }

  @Test func asksForTheModesThatTheAppWants() {
    let terminal = ScriptedTerminal(
      columns: 4, rows: 1, script: [key("p"), .wait(.seconds(1)), key("q")])
    var app = Recorder()
    _ = run(&app, on: terminal)
    #expect(terminal.inputModes == [.mouse, .paste])
  }

  @Test func repaintsOnControlL() {
    let terminal = ScriptedTerminal(
      columns: 4, rows: 1,
      script: [
        .wait(.seconds(1)), .event(.key(.control("l"))), .wait(.seconds(1)), key("q"),
      ])
    var app = Recorder()
    _ = run(&app, on: terminal)
    #expect(terminal.frames.count == 2)
  }
}
