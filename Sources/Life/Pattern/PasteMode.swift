/// How a pattern is joined with the cells that are there already.
public enum PasteMode: String, CaseIterable, Hashable, Sendable {
  /// Its living cells are added.
  case or
  /// It takes the place of what is there, dead cells included.
  case copy
  /// Its living cells turn dead cells into themselves, and cells like themselves into dead ones;
  /// cells in yet other states stay. So doing it twice does nothing.
  case xor
  /// Only what is under its living cells stays.
  case and

  /// What becomes of a cell under one of the pattern.
  public func state(of below: CellState, under above: CellState) -> CellState {
    switch self {
    case .or: above == 0 ? below : above
    case .copy: above
    case .xor: above == 0 ? below : below == 0 ? above : below == above ? 0 : below
    case .and: above == 0 ? 0 : below
    }
  }
}
