/// The state of one cell: 0 is dead, 1 is alive, more are for rules with more states.
public typealias CellState = UInt8

/// How a cell's next state follows from its neighbourhood; one case a family.
///
/// A rule says what happens, an engine makes it happen fast. `successor(of:neighbour:)` is the
/// definition that every engine is held to.
public enum Rule: Hashable, Sendable {
  /// Two states and counts of the eight neighbours: Conway's Life and its relatives.
  case lifeLike(LifeLikeRule)
  /// Life-like rules whose cells take several generations to die.
  case generations(GenerationsRule)

  /// Conway's Game of Life, B3/S23.
  public static let life = Rule.lifeLike(.life)

  /// The number of states a cell can have, from 2 to 256.
  public var stateCount: Int {
    switch self {
    case .lifeLike: 2
    case .generations(let rule): rule.stateCount
    }
  }

  /// How far a cell sees, in cells along a row or a column.
  public var radius: Int { 1 }

  /// The rule's canonical name, as Golly writes it and without a topology.
  public var notation: String {
    switch self {
    case .lifeLike(let rule): rule.notation
    case .generations(let rule): rule.notation
    }
  }

  /// The next state of a cell in `state` whose surroundings are told by `neighbour(dx, dy)`.
  @inlinable
  public func successor(of state: CellState, neighbour: (Int, Int) -> CellState) -> CellState {
    var living = 0
    for dy in -1...1 {
      for dx in -1...1 where (dx, dy) != (0, 0) && neighbour(dx, dy) == 1 { living += 1 }
    }
    switch self {
    case .lifeLike(let rule): return rule.successor(of: state, living: living)
    case .generations(let rule): return rule.successor(of: state, living: living)
    }
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
