/// A life-like rule whose living cells, when they do not survive, pass through dying states.
///
/// State 1 is alive, 2 to `stateCount - 1` are dying and count as dead neighbours, 0 is dead.
public struct GenerationsRule: Hashable, Sendable {
  /// Who is born and who survives.
  public let base: LifeLikeRule
  /// The number of states, from 2 to 256.
  public let stateCount: Int

  /// A rule of `stateCount` states; nil outside 2...256, and for B0, which has no meaning here.
  public init?(base: LifeLikeRule, stateCount: Int) {
    guard (2...256).contains(stateCount), base.birth & 1 == 0 else { return nil }
    self.base = base
    self.stateCount = stateCount
  }

  /// The canonical name, survival first, as `345/2/4`.
  public var notation: String {
    "\(base.survival.countDigits)/\(base.birth.countDigits)/\(stateCount)"
  }

  /// The next state of a cell in `state` with `living` neighbours in state 1.
  @inlinable
  public func successor(of state: CellState, living: Int) -> CellState {
    if state == 0 { return base.successor(of: 0, living: living) }
    if state == 1 && base.successor(of: 1, living: living) == 1 { return 1 }
    return Int(state) + 1 < stateCount ? state + 1 : 0
  }
}
