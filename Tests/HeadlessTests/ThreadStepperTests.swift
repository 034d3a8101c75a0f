import BigInt
import Foundation
import Lattice
import Life
import Screens
import TerminalUI
import Testing

@testable import Headless

/// Long enough for a machine that does much else; nothing waits for all of it.
private let longTime: Duration = .seconds(60)

@Suite struct ThreadStepperTests {
  private static let glider = Pattern(picture: ".O.\n..O\nOOO")

  private func engine(_ kind: EngineKind?, _ pattern: Pattern = glider) throws -> any Engine {
    let rule = RuleString(.life)
    var engine = try kind.map { try $0.make(rule) } ?? EngineKind.automatic(rule)
    engine.insert(pattern)
    return engine
  }

  @Test(arguments: [nil, .sparse, .hashlife, .naive] as [EngineKind?])
  func doesAllGenerations(kind: EngineKind?) throws {
    var engine = try engine(kind)
    var expected = engine
    let stepper = ThreadStepper()
    stepper.start(&engine, by: 1000, budget: .unlimited)
    #expect(engine is AbsentEngine)
    #expect(stepper.finish(&engine, within: longTime) == 1000)
    expected.advance(by: 1000)
    #expect(engine.generation == 1000)
    #expect(engine.pattern == expected.pattern)
  }

  @Test(arguments: [nil, .sparse, .hashlife] as [EngineKind?])
  func breaksOffWhenRecalled(kind: EngineKind?) throws {
    let soup = Soup(
      filling: Rect(x: 0, y: 0, width: 500, height: 500), density: 0.4, seed: 7, for: .life)
    var engine = try engine(kind, soup.pattern)
    let stepper = ThreadStepper()
    let far = BigInt(10) << 100
    var total: BigInt = 0
    for _ in 0..<5 {
      stepper.start(&engine, by: far, budget: .unlimited)
      var done = stepper.recall(&engine, within: .zero)
      if done == nil {
        #expect(engine is AbsentEngine)
        done = stepper.recall(&engine, within: longTime)
      }
      total += try #require(done)
      #expect(engine.generation == total)
    }
    #expect(total < far)
    #expect(!stepper.isPrompt)
  }

  /// However soon it is called back, it comes to something: on a busy machine it is always too soon.
  @Test(arguments: [nil, .sparse, .hashlife, .naive] as [EngineKind?])
  func goesOnHoweverSoonItIsCalledBack(kind: EngineKind?) throws {
    var engine = try engine(kind)
    let stepper = ThreadStepper()
    for _ in 0..<50 {
      stepper.start(&engine, by: 1 << 40, budget: .unlimited)
      #expect(stepper.recall(&engine, within: longTime) != nil)
    }
    #expect(engine.generation >= 10)
  }

  #if canImport(Glibc)
    @Test func threadsThatStandBackAreNicer() async {
      let (before, after) = await withCheckedContinuation { continuation in
        Thread.detachNewThread {
          let one = __priority_which_t(PRIO_PROCESS.rawValue)
          let before = getpriority(one, 0)
          Posix.standBack()
          Posix.standBack()
          continuation.resume(returning: (before, getpriority(one, 0)))
        }
      }
      #expect(after == min(before + 15, 19))
    }
  #endif

  /// The law of `Stepper`: copies of an engine that is away may be dropped.
  @Test func copiesMayBeDroppedMeanwhile() throws {
    var engine = try engine(.hashlife)
    let stepper = ThreadStepper()
    for _ in 0..<50 {
      var copies = [engine]
      for _ in 0..<3 {
        var other = copies[0]
        other.advance(by: 3)
        copies.append(other)
      }
      stepper.start(&engine, by: 64, budget: .unlimited)
      copies.removeAll()
      #expect(stepper.finish(&engine, within: longTime) == 64)
    }
    #expect(engine.population == 5)
    #expect(engine.generation == 3200)
  }

  @Test func mayBeDroppedWithItsEngineAway() throws {
    var engine = try engine(.hashlife)
    var stepper: ThreadStepper? = ThreadStepper()
    stepper?.start(&engine, by: BigInt(1) << 4000, budget: .unlimited)
    stepper = nil
    #expect(engine.population == 0)
  }

  /// A screen of the real host, driven as the event loop does.
  @Test func runsAScreen() throws {
    var screen = LifeScreen(
      host: SystemHost(folder: "/nowhere"), document: LifeDocument(engine: try engine(nil)))
    _ = screen.update(.resize(columns: 40, rows: 12), budget: .unlimited)
    _ = screen.update(.key(.character("g")), budget: .unlimited)
    for character in "5000" { _ = screen.update(.key(.character(character)), budget: .unlimited) }
    _ = screen.update(.key(.enter), budget: .unlimited)
    while screen.timeToNextTick != nil {
      screen.prepareToDraw()
      var canvas = Canvas(columns: 40, rows: 12)
      screen.draw(into: &canvas, capabilities: .modern)
      screen.prepareToWait()
      _ = screen.update(.tick(elapsed: .milliseconds(16)), budget: .unlimited)
    }
    #expect(screen.document.engine.generation == 5000)
    #expect(screen.document.engine.population == 5)
  }
}
