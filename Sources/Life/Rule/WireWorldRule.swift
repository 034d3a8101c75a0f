/// Brian Silverman's WireWorld (1987): electrons that run along wires.
///
/// State 1 is an electron's head, 2 its tail, 3 the wire, 0 empty.
public enum WireWorldRule {
  /// The number of states.
  public static let stateCount = 4

  /// What the states are called.
  public static let stateNames = ["empty", "head", "tail", "wire"]

  /// The next state of a cell in `state` with `heads` heads among its eight neighbours.
  public static func successor(of state: CellState, heads: Int) -> CellState {
    switch state {
    case 1: 2
    case 2: 3
    case 3: heads == 1 || heads == 2 ? 1 : 3
    default: 0
    }
  }
}
