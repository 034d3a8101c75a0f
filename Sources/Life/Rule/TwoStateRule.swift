/// A rule of two states on the 3x3 block, by the family in which it is written.
public struct TwoStateRule: Hashable, Sendable {
  /// The ways to write such a rule.
  public enum Family: Hashable, Sendable {
    /// Counts of neighbours: Conway's Life and its relatives.
    case lifeLike(LifeLikeRule)
    /// An outcome for each block by itself.
    case map(MapRule)
  }

  /// How the rule is written.
  public let family: Family
  /// The outcomes by block, which is all that an engine needs to know.
  public let table: BlockTable

  /// A rule of a family.
  public init(_ family: Family) {
    self.family = family
    table =
      switch family {
      case .lifeLike(let rule): BlockTable(rule)
      case .map(let rule): rule.table
      }
  }

  /// The canonical name.
  public var notation: String {
    switch family {
    case .lifeLike(let rule): rule.notation
    case .map(let rule): rule.notation
    }
  }
}
