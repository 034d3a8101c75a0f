/// A rule on the number of living cells within a range.
public struct LargerThanLifeRule: Hashable, Sendable {
  /// How far a cell sees.
  public let radius: Int
  /// The number of states.
  public let stateCount: Int

  /// The canonical name.
  public var notation: String { "R\(radius)" }

  /// The next state of a cell in `state` whose surroundings are told by `neighbour(dx, dy)`.
  public func successor(of state: CellState, neighbour: (Int, Int) -> CellState) -> CellState {
    state
  }
}
