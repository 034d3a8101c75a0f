/// A rule on the number of living cells within a range, from Conway's 1 up to 500.
///
/// State 1 is alive and counted; with more than two states those above are dying, as in
/// `GenerationsRule`, and count only where the neighbourhood gives states a weight.
public struct LargerThanLifeRule: Hashable, Sendable {
  /// The cells that are looked at.
  public let neighbourhood: RangeNeighbourhood
  /// The number of states, from 2 to 256.
  public let stateCount: Int
  /// Whether a cell counts itself; a weighted neighbourhood tells that by its middle.
  public let includesMiddle: Bool
  /// The counts with which a living cell stays alive.
  public let survival: CountSet
  /// The counts with which a dead cell comes alive.
  public let birth: CountSet
  /// What a neighbour in each state counts for, times the weight of its place: mostly 0, 1, 0, 0.
  public let stateWeights: [Int]
  /// Whether the notation names the middle cell, as MCell's does, or leaves it out, as HROT's does.
  let namesMiddle: Bool

  init(
    neighbourhood: RangeNeighbourhood, stateCount: Int, includesMiddle: Bool, namesMiddle: Bool,
    survival: CountSet, birth: CountSet, stateWeights: [Int]? = nil
  ) {
    self.neighbourhood = neighbourhood
    self.stateCount = stateCount
    self.includesMiddle = includesMiddle
    self.survival = survival
    self.birth = birth
    self.stateWeights = stateWeights ?? (0..<stateCount).map { $0 == 1 ? 1 : 0 }
    // Lists with the middle left out are HROT's; one interval of each kind can be either.
    let isMCell = survival.intervals.count == 1 && birth.intervals.count == 1
    self.namesMiddle = includesMiddle || (namesMiddle && isMCell)
  }

  /// How far a cell sees along a row.
  public var radius: Int { neighbourhood.reach }

  /// Whether a cell's next state depends on the sum of its coordinates being odd.
  public var alternates: Bool { neighbourhood.alternates }

  /// What a cell that is alive adds to its own count.
  var middleWeight: Int {
    let weight = neighbourhood.weight(0, 0)
    switch neighbourhood.shape {
    case .weighted: return weight
    // Golly counts the middle of this shape by its weight, and once more if it is included.
    case .gaussian: return weight + (includesMiddle ? 1 : 0)
    default: return includesMiddle ? weight : 0
    }
  }

  /// The next state of a cell in `state` whose surroundings are told by `neighbour(dx, dy)`.
  ///
  /// `upsideDown` tells that the sum of its coordinates is odd, for rules that `alternates`. Time
  /// grows with the square of the range.
  public func successor(
    of state: CellState, upsideDown: Bool = false, neighbour: (Int, Int) -> CellState
  ) -> CellState {
    guard state < 2 else { return aged(state) }
    var count = middleWeight * stateWeights[Int(state)]
    for dy in -neighbourhood.range...neighbourhood.range {
      for dx in -neighbourhood.reach...neighbourhood.reach where dx != 0 || dy != 0 {
        let weight = neighbourhood.weight(dx, dy, upsideDown: upsideDown)
        if weight != 0 { count += weight * worth(of: neighbour(dx, dy)) }
      }
    }
    return successor(of: state, count: count)
  }

  /// The next state of a cell in `state` around which the weights add up to `count`.
  func successor(of state: CellState, count: Int) -> CellState {
    switch state {
    case 0: birth.contains(count) ? 1 : 0
    case 1 where survival.contains(count): 1
    default: aged(state)
    }
  }

  private func aged(_ state: CellState) -> CellState {
    Int(state) + 1 < stateCount ? state + 1 : 0
  }

  private func worth(of state: CellState) -> Int {
    Int(state) < stateWeights.count ? stateWeights[Int(state)] : 0
  }

  /// What a cell of an endless dead plane counts: 0, unless dead cells have a weight.
  var countOnDeadPlane: Int {
    guard stateWeights[0] != 0 else { return 0 }
    return stateWeights[0] * neighbourhood.weights.reduce(0) { $0 + Int($1) }
  }
}
