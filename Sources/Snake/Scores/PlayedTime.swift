/// A time that was played, in the words for it: `2:05`, or `1:02:05` from an hour on.
public struct PlayedTime: Hashable, Sendable, CustomStringConvertible {
  /// The time.
  public let milliseconds: Int

  /// A time, not below zero.
  public init(milliseconds: Int) { self.milliseconds = max(milliseconds, 0) }

  /// The words.
  public var description: String {
    let seconds = milliseconds / 1_000
    let (hours, minutes) = (seconds / 3_600, seconds / 60 % 60)
    let tail = ":" + PlayedTime.twoDigits(seconds % 60)
    return hours == 0 ? "\(minutes)\(tail)" : "\(hours):\(PlayedTime.twoDigits(minutes))\(tail)"
  }

  private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
}
