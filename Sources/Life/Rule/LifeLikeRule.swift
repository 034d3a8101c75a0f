/// A two-state rule on the counts of the eight neighbours, as B3/S23.
public struct LifeLikeRule: Hashable, Sendable {
  /// Bit n is set when a dead cell with n living neighbours is born.
  public let birth: UInt16
  /// Bit n is set when a living cell with n living neighbours survives.
  public let survival: UInt16

  /// A rule from its two sets of counts, bit n for n neighbours; bits above 8 are dropped.
  @inlinable
  public init(birth: UInt16, survival: UInt16) {
    self.birth = birth & 0x1FF
    self.survival = survival & 0x1FF
  }

  /// Conway's Game of Life, B3/S23.
  public static let life = LifeLikeRule(birth: 1 << 3, survival: 1 << 2 | 1 << 3)

  /// The canonical name, as `B3/S23`.
  public var notation: String { "B\(birth.countDigits)/S\(survival.countDigits)" }

  /// The next state of a cell in `state` with `living` living neighbours.
  @inlinable
  public func successor(of state: CellState, living: Int) -> CellState {
    CellState((state == 0 ? birth : survival) >> UInt16(living) & 1)
  }

  /// This rule as it acts on the difference between the cells and their background.
  ///
  /// When the background is `background` now, and so `successor` in the next generation, then a
  /// cell that is told as "differs from the background" follows the returned rule. It never
  /// gives birth on 0 neighbours, so an engine may skip empty space whatever the rule.
  public func relative(to background: CellState) -> (rule: LifeLikeRule, successor: CellState) {
    let successor = CellState((background == 0 ? birth : survival >> 8) & 1)
    var rule = self
    if background != 0 {
      rule = LifeLikeRule(birth: survival.reversedCounts, survival: birth.reversedCounts)
    }
    if successor != 0 { rule = LifeLikeRule(birth: ~rule.birth, survival: ~rule.survival) }
    return (rule, successor)
  }
}

extension UInt16 {
  /// The set bits among the lowest nine as digits, as "23".
  var countDigits: String {
    (0...8).filter { self >> UInt16($0) & 1 == 1 }.map(String.init).joined()
  }

  /// The lowest nine bits in reverse order: counts of dead neighbours instead of living ones.
  fileprivate var reversedCounts: UInt16 {
    (0...8).reduce(0) { $0 | (self >> UInt16($1) & 1) << UInt16(8 - $1) }
  }
}
