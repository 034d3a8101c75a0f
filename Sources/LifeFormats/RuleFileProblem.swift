public import Life

extension RuleFile {
  /// What can be wrong with a rule file and with no other.
  public enum Problem: Hashable, Sendable {
    /// There is no `@RULE` line.
    case noRule
    /// The `@RULE` line has no name.
    case noName
    /// There is neither `@TABLE` nor `@TREE`.
    case noTransitions
    /// A number of states outside 2...256.
    case badStateCount
    /// `n_states`, `neighborhood` and `symmetries` do not all stand before this.
    case incompleteHeader
    /// This neighbourhood has no name here.
    case unknownNeighbourhood
    /// The neighbourhood does not have this symmetry.
    case unknownSymmetry(RuleTransitions.Neighbourhood)
    /// A variable without a name or without states.
    case badVariable
    /// Neither a number nor the name of a variable.
    case notAState
    /// A transition with fewer states than it needs.
    case shortTransition(inputs: Int)
    /// The new state is a variable that no input gives a value.
    case freeOutput
    /// The rule takes too much memory or time.
    case tooLarge
    /// `num_states`, `num_neighbors` and `num_nodes` do not all stand before this.
    case incompleteTreeHeader
    /// A number of neighbours other than 4 and 8.
    case badNeighbourCount
    /// A node that is not a depth and an entry for each state.
    case badTreeNode(stateCount: Int)
    /// A depth outside 1 to the number of cells.
    case badDepth(Int)
    /// The last node is not the root, or the number of nodes is another than stated.
    case wrongNodeCount

    /// A sentence without a capital and a full stop.
    var sentence: String {
      switch self {
      case .noRule: "a rule file begins with @RULE and the rule's name"
      case .noName: "@RULE must be followed by the rule's name"
      case .noTransitions: "this rule has neither a @TABLE nor a @TREE"
      case .badStateCount: "the number of states must lie between 2 and 256"
      case .incompleteHeader:
        "n_states, neighborhood and symmetries must come first, in this order"
      case .unknownNeighbourhood:
        "the neighborhood must be one of "
          + RuleTransitions.Neighbourhood.allCases.map(\.rawValue).joined(separator: ", ")
      case .unknownSymmetry(let neighbourhood):
        "the symmetries of \(neighbourhood.rawValue) are "
          + neighbourhood.symmetries.map(\.rawValue).joined(separator: ", ")
      case .badVariable: "a variable needs a name and states, as var a={1,2}"
      case .notAState: "this is neither a state nor a variable"
      case .shortTransition(let inputs):
        "a transition has \(inputs) states to fit and a new state here"
      case .freeOutput: "the new state must be a state, or a variable that stands before it too"
      case .tooLarge: "this rule takes too much memory or time"
      case .incompleteTreeHeader: "num_states, num_neighbors and num_nodes must come first"
      case .badNeighbourCount: "the number of neighbors must be 4 or 8"
      case .badTreeNode(let stateCount): "a node is a depth and \(stateCount) numbers"
      case .badDepth(let depth): "the depth of a node must lie between 1 and \(depth)"
      case .wrongNodeCount:
        "the nodes must be as many as num_nodes says, and the last one must be the root"
      }
    }
  }
}
