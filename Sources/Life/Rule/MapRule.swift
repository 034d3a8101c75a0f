/// A two-state rule that lists the outcome of each block: a MAP string.
public struct MapRule: Hashable, Sendable {
  /// The outcomes.
  public let table: BlockTable

  /// A rule from its outcomes.
  public init(_ table: BlockTable) { self.table = table }

  /// The canonical name, as `MAP` and 86 characters of base 64.
  public var notation: String { "MAP" }
}
