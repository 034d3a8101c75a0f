/// How fast a snake moves, as a level: the time between two steps.
///
///     level        1    2    3    4    5    6    7    8   9  10 | 11  12  13  14  15
///     milliseconds 400  320  260  210  170  140  115  90  65 40 | 20  10   5   2   1
///
/// Ten levels are for people; the others are for watching.
public struct SnakeSpeed: Hashable, Comparable, Sendable {
  /// The level, from 1.
  public let level: Int

  /// The levels that people play at.
  public static let playable = 1...10
  /// The levels that a replay or an autopilot can be watched at.
  public static let watchable = 1...15
  /// The level that a new player gets.
  public static let standard = SnakeSpeed(5)
  /// The level that a replay begins with.
  public static let replay = SnakeSpeed(8)

  private static let milliseconds = [
    400, 320, 260, 210, 170, 140, 115, 90, 65, 40, 20, 10, 5, 2, 1,
  ]

  /// The level, or the nearest there is.
  public init(_ level: Int) { self = SnakeSpeed(level, in: SnakeSpeed.watchable) }

  private init(_ level: Int, in range: ClosedRange<Int>) {
    self.level = min(max(level, range.lowerBound), range.upperBound)
  }

  /// The time between two steps.
  public var period: Duration { .milliseconds(SnakeSpeed.milliseconds[level - 1]) }

  /// This level, or the fastest that people play at.
  public var playable: SnakeSpeed { SnakeSpeed(level, in: SnakeSpeed.playable) }

  /// Slower levels come first.
  public static func < (left: SnakeSpeed, right: SnakeSpeed) -> Bool { left.level < right.level }
}
