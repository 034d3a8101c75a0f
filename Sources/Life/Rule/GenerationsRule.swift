/// A two-state rule whose living cells, when they do not survive, pass through dying states.
///
/// State 1 is alive, 2 to `stateCount - 1` are dying and count as dead neighbours, 0 is dead.
public struct GenerationsRule: Hashable, Sendable {
  /// Who is born and who survives.
  public let base: TwoStateRule
  /// The number of states, from 2 to 256.
  public let stateCount: Int

  /// A rule of `stateCount` states; nil outside 2...256, for B0, which has no meaning here,
  /// and for one-dimensional rules.
  public init?(base: TwoStateRule, stateCount: Int) {
    guard (2...256).contains(stateCount), !base.table[0] else { return nil }
    if case .wolfram = base.family { return nil }
    self.base = base
    self.stateCount = stateCount
  }

  /// The canonical name, survival first, as `345/2/4`.
  public var notation: String {
    switch base.family {
    case .lifeLike(let rule):
      "\(rule.survival.countDigits)/\(rule.birth.countDigits)/\(stateCount)"
        + rule.neighbourhood.suffix
    case .isotropic(let rule): "\(rule.survival.notation)/\(rule.birth.notation)/\(stateCount)"
    case .map, .wolfram: "\(base.notation)/\(stateCount)"
    }
  }

  /// The next state of a cell in `state`, in a block where the cells in state 1 are set.
  public func successor(of state: CellState, block: Int) -> CellState {
    if state < 2 && base.table[block] { return 1 }
    if state == 0 { return 0 }
    return Int(state) + 1 < stateCount ? state + 1 : 0
  }
}
