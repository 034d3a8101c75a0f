public import BigInt
public import Life
public import TerminalUI

/// Where the engine of a universe on the screen makes its steps.
///
/// A screen lends its engine and takes it back before it looks at the universe again. Meanwhile it
/// has an `AbsentEngine`, and uses no copy of the engine either: copies may share what steps change,
/// and can only be dropped.
public protocol Stepper: AnyObject {
  /// Whether engines come back within `start`, or take steps elsewhere.
  var isInline: Bool { get }
  /// Whether the last steps were over at once, so that the next ones are worth waiting for.
  var isPrompt: Bool { get }
  /// Takes the engine for so many generations, and leaves an `AbsentEngine` in its place; one that
  /// is inline leaves the engine there, and breaks off when the budget is spent.
  /// - Precondition: no engine is away.
  func start(_ engine: inout any Engine, by generations: BigInt, budget: Budget)
  /// Puts the engine back if it is done in time.
  /// - Returns: the generations done; nil when it stays away.
  func finish(_ engine: inout any Engine, within patience: Duration) -> BigInt?
  /// Puts the engine back, which breaks off its steps; if not in time, it breaks off all the same.
  /// - Returns: the generations done; nil when it stays away.
  func recall(_ engine: inout any Engine, within patience: Duration) -> BigInt?
}

/// Makes steps at once, where they are asked for: the same on every run.
public final class InlineStepper: Stepper {
  private var done: BigInt = 0

  /// A stepper for one universe.
  public init() {}

  /// Yes.
  public var isInline: Bool { true }
  /// Always.
  public var isPrompt: Bool { true }

  /// Goes on until the budget is spent.
  public func start(_ engine: inout any Engine, by generations: BigInt, budget: Budget) {
    done = engine.advance(by: generations, until: budget.isSpent)
  }

  /// The engine never went away.
  public func finish(_ engine: inout any Engine, within patience: Duration) -> BigInt? { done }

  /// The engine never went away.
  public func recall(_ engine: inout any Engine, within patience: Duration) -> BigInt? { done }
}
