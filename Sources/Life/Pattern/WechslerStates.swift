/// How the states of cells are told by bits in extended Wechsler format, which has a text for each bit.
///
/// Source: lifelib, from whose numbering of ages the codes of the catalogue come.
public enum WechslerStates: Hashable, Sendable {
  /// The bits of the states' numbers, the lowest first.
  case numbers
  /// Those of a Generations rule with so many states, at least 2: the first bit for what is alive, the second
  /// one for what is dying, and from the third on the number of generations after the next one in which it
  /// is still there.
  case ages(Int)

  /// How the states of a rule are told.
  public init(_ rule: Rule) {
    if case .generations(let rule) = rule {
      self = .ages(rule.stateCount)
    } else {
      self = .numbers
    }
  }

  /// The most bits that a state has.
  var mostBits: Int {
    switch self {
    case .numbers: CellState.bitWidth
    case .ages(let count): 2 + Int.bitWidth - max(count - 3, 0).leadingZeroBitCount
    }
  }

  /// The bits that tell a state.
  func bits(of state: CellState) -> Int {
    switch self {
    case .ages(let count) where state > 1: 2 | max(count - 1 - Int(state), 0) << 2
    default: Int(state)
    }
  }

  /// The state that bits tell, which are at most `mostBits`; nil when there is none.
  func state(of bits: Int) -> CellState? {
    switch self {
    case .ages(let count) where bits > 1:
      let state = count - 1 - bits >> 2
      return bits & 3 == 2 && state > 1 ? CellState(state) : nil
    default: return CellState(bits)
    }
  }
}
