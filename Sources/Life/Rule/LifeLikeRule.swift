/// A two-state rule on the counts of living neighbours, as B3/S23.
public struct LifeLikeRule: Hashable, Sendable {
  /// Bit n is set when a dead cell with n living neighbours is born.
  public let birth: UInt16
  /// Bit n is set when a living cell with n living neighbours survives.
  public let survival: UInt16
  /// Who counts as a neighbour.
  public let neighbourhood: Neighbourhood

  /// A rule from its two sets of counts, bit n for n neighbours; bits above the number of
  /// neighbours are dropped.
  public init(birth: UInt16, survival: UInt16, neighbourhood: Neighbourhood = .moore) {
    let counts: UInt16 = (1 << UInt16(neighbourhood.count + 1)) - 1
    self.birth = birth & counts
    self.survival = survival & counts
    self.neighbourhood = neighbourhood
  }

  /// Conway's Game of Life, B3/S23.
  public static let life = LifeLikeRule(birth: 1 << 3, survival: 1 << 2 | 1 << 3)

  /// The canonical name, as `B3/S23` or `B2/S34H`.
  public var notation: String {
    "B\(birth.countDigits)/S\(survival.countDigits)\(neighbourhood.suffix)"
  }

  /// The next state of a cell in `state` with `living` living neighbours.
  @inlinable
  public func successor(of state: CellState, living: Int) -> CellState {
    CellState((state == 0 ? birth : survival) >> UInt16(living) & 1)
  }
}

extension UInt16 {
  /// The set bits among the lowest nine as digits, as "23".
  var countDigits: String {
    (0...8).filter { self >> UInt16($0) & 1 == 1 }.map(String.init).joined()
  }
}
