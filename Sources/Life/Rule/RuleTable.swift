/// A rule of up to 256 states that says for each neighbourhood by itself what becomes of a cell.
///
/// Such rules come from `.rule` files, as lists of transitions or as decision trees; here both are
/// trees where a tree is not too large, so that a generation takes the same time however long the
/// list was. Two tables are equal
/// when name, outcomes, colours and names of states are.
public struct RuleTable: Hashable, Sendable {
  /// The name by which patterns ask for it.
  public let name: String
  /// What becomes of each neighbourhood.
  public let outcomes: Outcomes
  /// The colours that the file gives to states, for a screen.
  public var colors: [CellState: Color]
  /// The names that the file gives to states.
  public var stateNames: [CellState: String]

  /// What becomes of each neighbourhood, in one of two forms.
  public enum Outcomes: Hashable, Sendable {
    /// A decision tree.
    case tree(RuleTree)
    /// A list of transitions.
    case masks(TransitionMasks)
  }

  /// A red, a green and a blue part, from 0 to 255 each.
  public struct Color: Hashable, Sendable {
    /// The red part.
    public var red: UInt8
    /// The green part.
    public var green: UInt8
    /// The blue part.
    public var blue: UInt8

    /// A colour from its parts.
    public init(red: UInt8, green: UInt8, blue: UInt8) {
      self.red = red
      self.green = green
      self.blue = blue
    }
  }

  /// A rule from its outcomes.
  public init(
    name: String, outcomes: Outcomes, colors: [CellState: Color] = [:],
    stateNames: [CellState: String] = [:]
  ) {
    self.name = name
    self.outcomes = outcomes
    self.colors = colors
    self.stateNames = stateNames
  }

  /// The number of states, from 2 to 256.
  public var stateCount: Int {
    switch outcomes {
    case .tree(let tree): tree.stateCount
    case .masks(let masks): masks.stateCount
    }
  }

  /// The next state of a cell in `state` whose surroundings are told by `neighbour(dx, dy)`.
  /// - Precondition: all states are below `stateCount`.
  public func successor(of state: CellState, neighbour: (Int, Int) -> CellState) -> CellState {
    switch outcomes {
    case .tree(let tree): tree.successor(of: state, neighbour: neighbour)
    case .masks(let masks): masks.successor(of: state, neighbour: neighbour)
    }
  }

  /// Hashes name and outcomes.
  /// - Complexity: O(1) for a tree, whose digest was made with it, else O(transitions).
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(outcomes)
  }
}
