public import Lattice

/// The state of one cell: 0 is dead, 1 is alive, more are for rules with more states.
public typealias CellState = UInt8

/// How a cell's next state follows from its neighbourhood; one case a family.
///
/// A rule says what happens, an engine makes it happen fast. `successor(of:neighbour:)` is the
/// definition that every engine is held to.
public enum Rule: Hashable, Sendable {
  /// Two states, decided by the 3x3 block: Conway's Life and its relatives.
  case twoState(TwoStateRule)
  /// Two-state rules whose cells take several generations to die.
  case generations(GenerationsRule)
  /// Electrons on wires.
  case wireWorld
  /// Counts of living cells within a range.
  case largerThanLife(LargerThanLifeRule)
  /// Transitions listed in a file.
  case table(RuleTable)

  /// Conway's Game of Life, B3/S23.
  public static let life = Rule.lifeLike(.life)

  /// A two-state rule on counts of neighbours.
  public static func lifeLike(_ rule: LifeLikeRule) -> Rule {
    .twoState(TwoStateRule(.lifeLike(rule)))
  }

  /// The number of states a cell can have, from 2 to 256.
  public var stateCount: Int {
    switch self {
    case .twoState: 2
    case .generations(let rule): rule.stateCount
    case .wireWorld: WireWorldRule.stateCount
    case .largerThanLife(let rule): rule.stateCount
    case .table(let rule): rule.stateCount
    }
  }

  /// How far a cell sees, in cells along a row or a column.
  public var radius: Int {
    if case .largerThanLife(let rule) = self { return rule.radius }
    return 1
  }

  /// The rule's canonical name, as Golly writes it and without a topology.
  public var notation: String {
    switch self {
    case .twoState(let rule): rule.notation
    case .generations(let rule): rule.notation
    case .wireWorld: "WireWorld"
    case .largerThanLife(let rule): rule.notation
    case .table(let rule): rule.name
    }
  }

  /// The next state of a cell in `state` whose surroundings are told by `neighbour(dx, dy)`.
  ///
  /// The place of the `cell` matters to rules on triangles alone, every other one of which stands
  /// on its tip.
  public func successor(
    of state: CellState, at cell: Point = .zero, neighbour: (Int, Int) -> CellState
  ) -> CellState {
    switch self {
    case .twoState(let rule):
      return rule.table[Self.block(around: state, neighbour)] ? 1 : 0
    case .generations(let rule):
      return rule.successor(of: state, block: Self.block(around: state, neighbour))
    case .wireWorld:
      let heads = Self.block(around: 0, neighbour).nonzeroBitCount
      return WireWorldRule.successor(of: state, heads: heads)
    case .largerThanLife(let rule):
      let upsideDown = (cell.x ^ cell.y) & 1 == 1
      return rule.successor(of: state, upsideDown: upsideDown, neighbour: neighbour)
    case .table(let rule): return rule.successor(of: state, neighbour: neighbour)
    }
  }

  /// The 3x3 block in which the cells in state 1 are set; see `BlockTable`.
  private static func block(
    around state: CellState, _ neighbour: (Int, Int) -> CellState
  ) -> Int {
    var block = 0
    // From the north-west to the south-east: from the highest bit to the lowest.
    for dy in -1...1 {
      for dx in -1...1 {
        let cell = dx == 0 && dy == 0 ? state : neighbour(dx, dy)
        block = block << 1 | (cell == 1 ? 1 : 0)
      }
    }
    return block
  }

  /// The next state of an endless plane that is all in `state`.
  ///
  /// Under a rule with B0 an empty plane does not stay empty, and its background may alternate.
  public func successor(ofBackground state: CellState) -> CellState {
    successor(of: state) { _, _ in state }
  }

  /// Whether an endless plane without cells changes its state in every generation, for ever.
  public var hasAlternatingBackground: Bool {
    successor(ofBackground: firstBackground) != firstBackground
  }

  /// The state of an endless plane on which nothing has been put yet.
  ///
  /// It is dead, but for rules with both B0 and S8: under those a dead plane would turn alive for
  /// good at the first step, so the living plane is the one to tell patterns against, as Golly
  /// and the files written for such rules do.
  public var firstBackground: CellState {
    let successor = successor(ofBackground: 0)
    return successor != 0 && self.successor(ofBackground: successor) == successor ? successor : 0
  }
}
