/// How much work an `App` may do before it must return; a simulation asks it between its steps.
public struct Budget {
  private let spent: () -> Bool

  /// A budget with its own way to tell.
  public init(isSpent: @escaping () -> Bool) { spent = isSpent }

  /// Whether the frame is over or input waits, so that the work must be broken off.
  ///
  /// About a microsecond: ask once for every ten microseconds of work or more.
  public func isSpent() -> Bool { spent() }

  /// Never spent.
  public static var unlimited: Budget { Budget { false } }

  /// Spent after it was asked `count` times; makes a program's work independent of its speed.
  public static func steps(_ count: Int) -> Budget {
    var left = count
    return Budget {
      if left <= 0 { return true }
      left -= 1
      return false
    }
  }
}
