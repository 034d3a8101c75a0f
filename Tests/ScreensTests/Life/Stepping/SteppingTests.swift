import BigInt
import Lattice
import Life
import TerminalUI
import Testing

@testable import Screens

/// A universe on a screen whose engine is stepped elsewhere.
@Suite struct SteppingTests {
  private let stepper = ManualStepper()

  private func glider() throws -> LifeScreen {
    let host = LifeTestHost()
    host.stepper = stepper
    return try LifeScreen.showing(".O.\n..O\nOOO", host: host)
  }

  /// A glider that runs, and whose engine has left.
  private func running() throws -> LifeScreen {
    var screen = try glider()
    _ = screen.drawn()
    screen.press(.character(" "))
    screen.send(.tick(elapsed: .milliseconds(200)))
    screen.prepareToWait()
    return screen
  }

  @Test func stepsBetweenTwoFrames() throws {
    var screen = try running()
    #expect(stepper.starts == [3])
    #expect(screen.document.engine is AbsentEngine)
    #expect(screen.timeToNextTick == .zero)
    stepper.doneWhenRecalled = 2
    screen.send(.tick(elapsed: .milliseconds(16)))
    #expect(screen.generation == "2")
    #expect(screen.owed == 1)
    screen.prepareToWait()
    #expect(stepper.starts == [3, 1])
  }

  @Test func waitsForWhatIsOverAtOnce() throws {
    stepper.isPrompt = true
    var screen = try glider()
    screen.press(.enter)
    #expect(screen.generation == "0")
    screen.prepareToDraw()
    #expect(screen.generation == "1")
    #expect(screen.timeToNextTick == nil)
    screen.prepareToWait()
    #expect(stepper.away == nil)
  }

  @Test func lendsNothingWhileNothingIsOwed() throws {
    var screen = try glider()
    screen.prepareToDraw()
    screen.prepareToWait()
    #expect(stepper.starts.isEmpty)
  }

  @Test func handlesKeysWithTheEngineAtHome() throws {
    var screen = try running()
    screen.press(.character("c"))
    #expect(screen.population == "0")
    screen.press(.character("u"))
    #expect(screen.population == "5")
  }

  @Test func showsTheLastPictureAndSaysSoWhenTheEngineIsLate() throws {
    var screen = try glider()
    let before = screen.drawn()
    screen.press(.character(" "))
    screen.send(.tick(elapsed: .milliseconds(200)))
    screen.prepareToWait()
    stepper.isBarred = true
    screen.send(.tick(elapsed: .milliseconds(16)))
    let late = screen.drawn()
    let rows = { (canvas: Canvas) in
      canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
    }
    #expect(rows(late).dropLast(2) == rows(before).dropLast(2))
    #expect(rows(late)[10].contains("busy..."))
    screen.send(.tick(elapsed: .seconds(2)))
    #expect(screen.drawn().text.contains("busy 2 s"))
    stepper.isBarred = false
    screen.send(.tick(elapsed: .milliseconds(16)))
    #expect(!screen.drawn().text.contains("busy"))
  }

  @Test func doesWhatNeedsNoCellsAtOnce() throws {
    var screen = try running()
    stepper.isBarred = true
    screen.press(.character("+"), .character("+"), .character("?"))
    #expect(screen.drawn().text.contains("Go faster"))
    #expect(screen.pacer.speed == .perSecond(60))
    screen.press(.character("q"))
    screen.press(.character(" "))
    #expect(!screen.isRunning)
    #expect(screen.drawn().text.contains("paused"))
    #expect(screen.send(.key(.character("q"))).isPop)
  }

  /// Keys wait for the engine, help opens meanwhile, and then all is done in the order of the keys.
  @Test func queuesInOrderWhatNeedsTheEngine() throws {
    var screen = try running()
    stepper.isBarred = true
    screen.press(.character("c"), .character("e"))
    screen.press(.enter, .right, .right, .enter)
    screen.press(.character("?"))
    #expect(screen.stepping.waiting.count == 6)
    #expect(screen.document.engine is AbsentEngine)
    stepper.isBarred = false
    screen.send(.tick(elapsed: .milliseconds(16)))
    #expect(screen.picture == "O.O")
    #expect(screen.stepping.waiting.isEmpty)
    guard case .help = screen.overlay else { throw Lost() }
  }

  /// Steps that were over at once may take longer this time: a key shows all the same.
  @Test func drawsTheAnswerToAKeyBeforeItSteps() throws {
    stepper.isPrompt = true
    var screen = try running()
    screen.prepareToDraw()
    _ = screen.drawn()
    screen.prepareToWait()
    screen.send(.tick(elapsed: .seconds(1)))
    screen.press(.character("l"))
    let starts = stepper.starts.count
    screen.prepareToDraw()
    #expect(stepper.starts.count == starts)
    #expect(!(screen.document.engine is AbsentEngine))
    _ = screen.drawn()
    // With nothing new the steps are waited for.
    screen.send(.tick(elapsed: .seconds(1)))
    screen.prepareToDraw()
    #expect(stepper.starts.count == starts + 1)
  }

  /// What waits is done as soon as the engine is there, without a tick.
  @Test func goesOnWithWhatWaits() throws {
    var screen = try running()
    stepper.isBarred = true
    screen.press(.character("b"))
    #expect(screen.isHeldUp)
    guard case .stay = screen.resume(budget: .unlimited) else { throw Lost() }
    #expect(screen.isHeldUp)
    stepper.isBarred = false
    guard case .push = screen.resume(budget: .unlimited) else { throw Lost() }
    #expect(!screen.isHeldUp)
  }

  /// A prompt is typed while the engine is late; its answer waits with what follows.
  @Test func answersPromptsInTurn() throws {
    var screen = try running()
    stepper.isBarred = true
    screen.press(.character("g"))
    screen.type("100")
    #expect(screen.drawn().text.contains("Generation: 100"))
    screen.press(.enter)
    #expect(screen.overlay == nil)
    screen.press(.character("g"), .escape)
    #expect(screen.stepping.waiting.count == 1)
    stepper.isBarred = false
    stepper.doneWhenRecalled = 1
    screen.send(.tick(elapsed: .milliseconds(16)))
    #expect(screen.owed == 99)
    #expect(!screen.isRunning)
  }

  @Test func forgetsWhatIsTypedIntoAScreenThatIsLeft() throws {
    var screen = try running()
    stepper.isBarred = true
    screen.press(.character("b"), .character("c"))
    stepper.isBarred = false
    guard case .push = screen.send(.tick(elapsed: .milliseconds(16))) else { throw Lost() }
    #expect(screen.stepping.waiting.isEmpty)
    #expect(screen.population == "5")
  }

  @Test func tellsOfStepsThatTakeLong() throws {
    var screen = try running()
    for _ in 0..<3 {
      screen.send(.tick(elapsed: .milliseconds(700)))
      screen.prepareToWait()
    }
    // Drawn with the engine at home, as the loop does.
    screen.send(.focus(true))
    #expect(screen.drawn(columns: 80).text.contains("computing 2 s"))
    stepper.doneWhenRecalled = 1
    screen.prepareToWait()
    screen.send(.tick(elapsed: .milliseconds(16)))
    #expect(!screen.drawn(columns: 80).text.contains("computing"))
  }

  /// However often the engine is late, the universe is that of a screen that never lends it.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func agreesWithInlineSteps(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var lending = try running()
    var inline = try LifeScreen.showing(".O.\n..O\nOOO")
    inline.press(.character(" "))
    inline.send(.tick(elapsed: .milliseconds(200)))
    let keys: [Key] = [
      .character("n"), .character("l"), .character("["), .character("]"), .character("j"),
      .character("+"), .character("?"), .escape,
    ]
    stepper.doneWhenRecalled = 1 << 40
    for _ in 0..<300 {
      stepper.isBarred = random.next() % 3 == 0
      let event: Event = .key(keys[Int(random.next() % UInt64(keys.count))])
      lending.send(event)
      lending.prepareToWait()
      inline.send(event)
    }
    stepper.isBarred = false
    for _ in 0..<2 { lending.send(.focus(true)); lending.prepareToWait() }
    lending.send(.focus(true))
    #expect(lending.generation == inline.generation, "seed \(seed)")
    #expect(lending.picture == inline.picture, "seed \(seed)")
    #expect(lending.viewport == inline.viewport, "seed \(seed)")
  }

  struct Lost: Error {}
}
