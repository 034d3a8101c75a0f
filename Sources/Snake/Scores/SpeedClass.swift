/// Levels of speed whose scores can be compared.
public enum SpeedClass: String, CaseIterable, Hashable, Sendable {
  /// Levels 1 to 3.
  case slow
  /// Levels 4 to 6.
  case normal
  /// Level 7 and above.
  case fast

  /// The class of a level, from 1.
  public init(level: Int) { self = level < 4 ? .slow : level < 7 ? .normal : .fast }
}
