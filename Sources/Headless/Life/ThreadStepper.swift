import Dispatch
import Synchronization

public import BigInt
public import Life
public import Screens
public import TerminalUI

/// Steps engines on another thread, so that the one that reads keys is always free.
public final class ThreadStepper: Stepper {
  private var errand: Errand?
  /// Whether the last steps were over at once.
  public private(set) var isPrompt = true

  /// A stepper for one universe.
  public init() {}

  /// An engine that is away comes to its end by itself.
  deinit { errand?.isRecalled.store(true, ordering: .relaxed) }

  /// No.
  public var isInline: Bool { false }

  /// Lets another thread step the engine; the budget is for who steps here.
  public func start(_ engine: inout any Engine, by generations: BigInt, budget: Budget) {
    precondition(errand == nil, "only one engine can be away")
    let errand = Errand(generations, for: AbsentEngine(of: engine))
    // Not copied: an engine of which there are two has to copy its cells before it steps.
    swap(&engine, &errand.engine)
    self.errand = errand
    DispatchQueue.global(qos: .userInitiated).async { errand.run() }
  }

  /// Waits for the engine's own end.
  public func finish(_ engine: inout any Engine, within patience: Duration) -> BigInt? {
    let done = takeBack(&engine, within: patience)
    if done == nil { isPrompt = false }
    return done
  }

  /// Has the engine break off, and waits for it.
  public func recall(_ engine: inout any Engine, within patience: Duration) -> BigInt? {
    errand?.isRecalled.store(true, ordering: .relaxed)
    return takeBack(&engine, within: patience)
  }

  /// Steps that took less than this are worth waiting for.
  private static let promptness: Duration = .milliseconds(2)

  private func takeBack(_ engine: inout any Engine, within patience: Duration) -> BigInt? {
    guard let errand else { return 0 }
    guard errand.wait(patience) else { return nil }
    self.errand = nil
    swap(&engine, &errand.engine)
    isPrompt = errand.time < Self.promptness && errand.done == errand.generations
    return errand.done
  }
}

/// An engine on its way.
///
/// Sendable, because one thread has it at a time: who makes it, until `run` is sent to another
/// thread; that one, until `run` signals its end; then who has waited for that. What the engine
/// shares with copies of it that stayed at home is not used there meanwhile, as `Stepper` has it.
private final class Errand: @unchecked Sendable {
  let generations: BigInt
  let isRecalled = Atomic(false)
  var engine: any Engine
  var done: BigInt = 0
  var time: Duration = .zero
  private let end = DispatchSemaphore(value: 0)

  init(_ generations: BigInt, for engine: any Engine) {
    self.generations = generations
    self.engine = engine
  }

  func run() {
    Posix.standBack()
    let start = ContinuousClock.now
    // Who is called back before it has begun goes on a little all the same: else it would come to
    // nothing where threads have to wait for their turns.
    var isFirst = true
    done = engine.advance(by: generations) {
      defer { isFirst = false }
      return !isFirst && isRecalled.load(ordering: .relaxed)
    }
    time = start.duration(to: .now)
    end.signal()
  }

  func wait(_ patience: Duration) -> Bool {
    let (seconds, attoseconds) = patience.components
    let nanoseconds = Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000)
    return end.wait(timeout: .now() + .nanoseconds(nanoseconds)) == .success
  }
}
