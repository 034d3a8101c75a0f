/// A two-state rule on the arrangement of a cell's eight neighbours, the same in every
/// direction and in a mirror: isotropic and non-totalistic, as B2-a/S12.
public struct IsotropicRule: Hashable, Sendable {
  /// The surroundings in which a dead cell is born.
  public let birth: HenselSet
  /// The surroundings in which a living cell survives.
  public let survival: HenselSet

  /// A rule from its two sets of surroundings.
  public init(birth: HenselSet, survival: HenselSet) {
    self.birth = birth
    self.survival = survival
  }

  /// The canonical name, as `B2-a/S12`.
  public var notation: String { "B\(birth.notation)/S\(survival.notation)" }
}

extension BlockTable {
  /// The outcomes of an isotropic rule.
  public init(_ rule: IsotropicRule) {
    self.init { ($0 & Self.center == 0 ? rule.birth : rule.survival).contains($0) }
  }
}
