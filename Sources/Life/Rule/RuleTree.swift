/// The outcome of every neighbourhood as a decision tree in which equal parts stand once.
///
/// One looks up a cell's next state by going from the root to the child that the first cell's
/// state names, from there to the child of the second cell's state, and so on; the last node holds
/// states. The form is that of Golly's `@TREE`, by Tomas Rokicki.
public struct RuleTree: Hashable, Sendable {
  /// Which cells are asked, and in which order.
  public enum Order: Hashable, Sendable, CaseIterable {
    /// North, west, east, south and the cell itself.
    case four
    /// North-west, north-east, south-west, south-east, then as `four`.
    case eight
    /// The cell itself, then the others of `four`.
    case centerAndFour
    /// The cell itself, then the others of `eight`.
    case centerAndEight

    /// Where the cells lie that are asked.
    public var offsets: [(dx: Int, dy: Int)] {
      let sides = [(0, -1), (-1, 0), (1, 0), (0, 1)]
      let corners = [(-1, -1), (1, -1), (-1, 1), (1, 1)]
      return switch self {
      case .four: sides + [(0, 0)]
      case .eight: corners + sides + [(0, 0)]
      case .centerAndFour: [(0, 0)] + sides
      case .centerAndEight: [(0, 0)] + corners + sides
      }
    }

    /// How many cells are asked.
    public var depth: Int {
      switch self {
      case .four, .centerAndFour: 5
      case .eight, .centerAndEight: 9
      }
    }
  }

  /// Which cells are asked, and in which order.
  public let order: Order
  /// The number of states, from 2 to 256, and of the entries of a node.
  public let stateCount: Int
  /// The nodes one after another: an entry is where the child begins, in the last node a state.
  ///
  /// The order follows from the outcomes alone, the root is the first node.
  let entries: [UInt32]
  /// A number that follows from the outcomes.
  private let digest: UInt64

  /// A tree from nodes, of which equal ones stand once and the root is the first.
  init(order: Order, stateCount: Int, entries: [UInt32]) {
    self.order = order
    self.stateCount = stateCount
    self.entries = entries
    // Fowler, Noll and Vo's hash, a word at a time.
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(stateCount)
    for entry in entries { digest = (digest ^ UInt64(entry)) &* 0x100_0000_01B3 }
    self.digest = digest
  }

  /// The number of nodes.
  public var nodeCount: Int { entries.count / stateCount }

  /// The next state of a cell in `state` whose surroundings are told by `neighbour(dx, dy)`.
  /// - Precondition: all states are below `stateCount`.
  func successor(of state: CellState, neighbour: (Int, Int) -> CellState) -> CellState {
    var node = 0
    for (dx, dy) in order.offsets {
      let cell = dx == 0 && dy == 0 ? state : neighbour(dx, dy)
      node = Int(entries[node + Int(cell)])
    }
    return CellState(truncatingIfNeeded: node)
  }

  /// Hashes the digest alone.
  public func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}
