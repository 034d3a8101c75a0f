import BigInt
import Life
import Screens
import TerminalUI

/// A stepper whose engines come back when a test says so.
final class ManualStepper: Stepper {
  /// Whether engines come when they are called.
  var isBarred = false
  /// Whether steps are over at once.
  var isPrompt = false
  /// How many of the steps are done when the engine is called back.
  var doneWhenRecalled: BigInt = 0
  private(set) var away: (engine: any Engine, generations: BigInt)?
  private(set) var starts: [BigInt] = []

  var isInline: Bool { false }

  func start(_ engine: inout any Engine, by generations: BigInt, budget: Budget) {
    var gone: any Engine = AbsentEngine(of: engine)
    swap(&gone, &engine)
    away = (gone, generations)
    starts.append(generations)
  }

  func finish(_ engine: inout any Engine, within patience: Duration) -> BigInt? {
    give(&engine, after: away?.generations ?? 0)
  }

  func recall(_ engine: inout any Engine, within patience: Duration) -> BigInt? {
    give(&engine, after: min(doneWhenRecalled, away?.generations ?? 0))
  }

  private func give(_ engine: inout any Engine, after generations: BigInt) -> BigInt? {
    guard !isBarred, var back = away?.engine else { return nil }
    back.advance(by: generations)
    engine = back
    away = nil
    return generations
  }
}
