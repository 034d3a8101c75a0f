/// A rule of two states on the 3x3 block, by the family in which it is written.
public struct TwoStateRule: Hashable, Sendable {
  /// The ways to write such a rule.
  public enum Family: Hashable, Sendable {
    /// Counts of neighbours: Conway's Life and its relatives.
    case lifeLike(LifeLikeRule)
    /// Arrangements of neighbours, whatever the direction.
    case isotropic(IsotropicRule)
    /// An outcome for each block by itself.
    case map(MapRule)
    /// A one-dimensional rule, drawn downwards.
    case wolfram(WolframRule)
  }

  /// How the rule is written.
  public let family: Family
  /// The outcomes by block, which is all that an engine needs to know.
  public let table: BlockTable

  /// A rule of a family; an isotropic rule that only counts becomes a rule on counts.
  public init(_ family: Family) {
    var family = family
    if case .isotropic(let rule) = family,
      let birth = rule.birth.counts, let survival = rule.survival.counts
    {
      family = .lifeLike(LifeLikeRule(birth: birth, survival: survival))
    }
    self.family = family
    table =
      switch family {
      case .lifeLike(let rule): BlockTable(rule)
      case .isotropic(let rule): BlockTable(rule)
      case .map(let rule): rule.table
      case .wolfram(let rule): BlockTable(rule)
      }
  }

  /// The canonical name.
  public var notation: String {
    switch family {
    case .lifeLike(let rule): rule.notation
    case .isotropic(let rule): rule.notation
    case .map(let rule): rule.notation
    case .wolfram(let rule): rule.notation
    }
  }
}
