/// A rule of up to 256 states that lists what becomes of each neighbourhood, from a `.rule` file.
public struct RuleTable: Hashable, Sendable {
  /// The name by which patterns ask for it.
  public let name: String
  /// The number of states.
  public let stateCount: Int

  /// The next state of a cell in `state` whose surroundings are told by `neighbour(dx, dy)`.
  public func successor(of state: CellState, neighbour: (Int, Int) -> CellState) -> CellState {
    state
  }
}
