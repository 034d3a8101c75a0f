/// What became of a soup.
public struct SoupOutcome: Hashable, Sendable {
  /// How it ended.
  public enum Ending: Hashable, Sendable {
    /// In objects that never meet, or in nothing.
    case settled
    /// It grows for ever; only what grows is counted, by its code.
    case growing
    /// That is not known within the bounds.
    case unsettled
  }

  /// How it ended.
  public var ending: Ending
  /// How many generations were run until that was known.
  public var generations: Int
  /// How many objects there are by their apgcodes.
  public var objects: [String: Int]
}
