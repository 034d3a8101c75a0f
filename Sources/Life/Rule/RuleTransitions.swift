/// A list of transitions, of which the first that fits decides, on its way to a decision tree.
///
/// Each transition names for the cell itself and each of its neighbours the states in which it
/// fits, and the state that the cell takes. A cell that no transition fits stays as it is.
public struct RuleTransitions {
  /// Who is a neighbour, and in which order transitions name them.
  public enum Neighbourhood: String, Hashable, Sendable, CaseIterable {
    /// North, east, south, west.
    case vonNeumann
    /// From the north clockwise.
    case moore = "Moore"
    /// From the north clockwise, all but those to the north-east and the south-west.
    case hexagonal
    /// West, east.
    case oneDimensional

    /// Where the neighbours lie, in the order of transitions.
    public var offsets: [(dx: Int, dy: Int)] {
      switch self {
      case .vonNeumann: [(0, -1), (1, 0), (0, 1), (-1, 0)]
      case .moore: [(0, -1), (1, -1), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1)]
      case .hexagonal: [(0, -1), (1, 0), (1, 1), (0, 1), (-1, 0), (-1, -1)]
      case .oneDimensional: [(-1, 0), (1, 0)]
      }
    }

    /// The tree that has room for these neighbours.
    public var order: RuleTree.Order {
      // The cell itself first: most lists say what becomes of each state, and seldom depend on all
      // neighbours of a cell in one state.
      self == .vonNeumann || self == .oneDimensional ? .centerAndFour : .centerAndEight
    }

    /// The symmetries that it can have.
    public var symmetries: [Symmetry] {
      switch self {
      case .vonNeumann: [.none, .rotate4, .rotate4reflect, .reflectHorizontal, .permute]
      case .moore:
        [
          .none, .rotate4, .rotate8, .rotate4reflect, .rotate8reflect, .reflectHorizontal,
          .permute,
        ]
      case .hexagonal: [.none, .rotate2, .rotate3, .rotate6, .rotate6reflect, .permute]
      case .oneDimensional: [.none, .reflect, .permute]
      }
    }
  }

  /// How the neighbours of a transition may change places: each stands for all its images.
  public enum Symmetry: String, Hashable, Sendable, CaseIterable {
    case none, rotate2, rotate3, rotate4, rotate6, rotate8
    case rotate4reflect, rotate6reflect, rotate8reflect, reflect
    case reflectHorizontal = "reflect_horizontal"
    /// Any neighbour may stand in any place.
    case permute

    /// How many rotations there are, the one by nothing included.
    fileprivate var rotations: Int {
      switch self {
      case .none, .reflect, .reflectHorizontal, .permute: 1
      case .rotate2: 2
      case .rotate3: 3
      case .rotate4, .rotate4reflect: 4
      case .rotate6, .rotate6reflect: 6
      case .rotate8, .rotate8reflect: 8
      }
    }

    fileprivate var reflects: Bool {
      switch self {
      case .rotate4reflect, .rotate6reflect, .rotate8reflect, .reflect, .reflectHorizontal: true
      default: false
      }
    }

    /// The images of a ring of neighbours: for each place, which neighbour comes to stand there.
    func images(of neighbourhood: Neighbourhood) -> [[Int]] {
      let ring = neighbourhood.offsets.count
      // Two neighbours in a row change places; a ring is mirrored at the line through the north.
      let mirror = { (place: Int) in ring == 2 ? 1 - place : (ring - place) % ring }
      return (0..<rotations).flatMap { rotation in
        let image = (0..<ring).map { ($0 + rotation * (ring / rotations)) % ring }
        return reflects ? [image, image.map(mirror)] : [image]
      }
    }
  }

  /// The number of states.
  public let stateCount: Int
  /// Who is a neighbour.
  public let neighbourhood: Neighbourhood
  /// What each transition stands for.
  public let symmetry: Symmetry

  private var builder: RuleTreeBuilder
  /// Whether the tree has become too large, so that only the list is left.
  private var isTooLarge = false
  /// The transitions with all their images; nil when they are too many to be kept.
  private var list: [(inputs: [StateSet], output: CellState)]? = []
  private static let longestList = 1 << 16
  private let images: [[Int]]
  /// For each place in the order of the tree the neighbour that is asked there.
  ///
  /// Numbers are in the order of transitions, nil stands for a cell that is no neighbour. The cell
  /// itself, which comes first, is left out.
  private let order: [Int?]
  /// Trees of 1, 2, 4 and so on transitions that wait for another as large.
  ///
  /// So no large tree is merged with many small ones.
  private var waiting: [RuleTreeBuilder.Node] = []
  private var count = 0
  /// Nodes are cleared away when there are this many.
  private var clearAt = 1 << 12

  /// An empty list, whose tree has `limit` entries at most.
  /// - Precondition: `stateCount` is in 2...256, `symmetry` is one of the neighbourhood's.
  public init(
    stateCount: Int, neighbourhood: Neighbourhood, symmetry: Symmetry,
    limit: Int = RuleTreeBuilder.standardLimit
  ) {
    self.stateCount = stateCount
    self.neighbourhood = neighbourhood
    self.symmetry = symmetry
    builder = RuleTreeBuilder(
      order: neighbourhood.order, stateCount: stateCount, limit: limit)
    images = symmetry.images(of: neighbourhood)
    let offsets = neighbourhood.offsets
    order = neighbourhood.order.offsets.dropFirst().map { offset in
      offsets.firstIndex { $0 == offset }
    }
  }

  /// Adds a transition behind all others: `inputs` are the cell itself and its neighbours.
  ///
  /// Throws when there are so many that neither a tree nor a list has room for them.
  /// - Precondition: there is one input for each cell, and `output` is below `stateCount`.
  public mutating func append(
    _ inputs: [StateSet], to output: CellState
  ) throws(RuleTreeBuilder.TooLarge) {
    keep(inputs, to: output)
    if !isTooLarge {
      do {
        try grow(by: inputs, to: output)
      } catch {
        giveUpTree()
      }
    }
    if isTooLarge && list == nil { throw RuleTreeBuilder.TooLarge() }
  }

  private mutating func giveUpTree() {
    isTooLarge = true
    waiting = []
    builder = RuleTreeBuilder(order: neighbourhood.order, stateCount: stateCount)
  }

  /// What the whole list makes of each neighbourhood.
  public mutating func outcomes() throws(RuleTreeBuilder.TooLarge) -> RuleTable.Outcomes {
    if !isTooLarge {
      do {
        return .tree(try tree())
      } catch {
        giveUpTree()
      }
    }
    guard let list,
      let masks = TransitionMasks(list, stateCount: stateCount, neighbourhood: neighbourhood)
    else { throw RuleTreeBuilder.TooLarge() }
    return .masks(masks)
  }

  /// Adds all images of a transition to the list.
  private mutating func keep(_ inputs: [StateSet], to output: CellState) {
    guard var longer = list else { return }
    list = nil
    let neighbours = Array(inputs.dropFirst())
    if symmetry == .permute {
      var numbers: [StateSet: Int] = [:]
      for set in neighbours where numbers[set] == nil { numbers[set] = numbers.count }
      var order = neighbours.map { numbers[$0] ?? 0 }.sorted()
      let sets = numbers.sorted { $0.value < $1.value }.map(\.key)
      repeat {
        guard longer.count < Self.longestList else { return }
        longer.append((inputs.prefix(1) + order.map { sets[$0] }, output))
      } while Self.advance(&order)
    } else {
      guard longer.count + images.count <= Self.longestList else { return }
      for image in images {
        longer.append((inputs.prefix(1) + image.map { neighbours[$0] }, output))
      }
    }
    list = longer
  }

  /// Goes on to the next order of these numbers; false after the last one.
  ///
  /// Knuth, "The Art of Computer Programming" 7.2.1.2, algorithm L.
  private static func advance(_ order: inout [Int]) -> Bool {
    guard let end = order.indices.dropLast().last(where: { order[$0] < order[$0 + 1] }),
      let larger = order.indices.last(where: { order[$0] > order[end] })
    else { return false }
    order.swapAt(end, larger)
    order[(end + 1)...].reverse()
    return true
  }

  /// Adds a transition to the trees.
  private mutating func grow(
    by inputs: [StateSet], to output: CellState
  ) throws(RuleTreeBuilder.TooLarge) {
    var tree = RuleTreeBuilder.open
    if symmetry == .permute {
      tree = try permuted(Array(inputs.dropFirst()), to: output)
    } else {
      for image in images {
        tree = try builder.merge(chain(image.map { inputs[1 + $0] }, to: output), over: tree)
      }
    }
    var row = openRow
    for state in 0..<stateCount where inputs[0].contains(state) { row[state] = tree }
    tree = try builder.node(row, at: 0)
    try push(tree)
  }

  /// The tree of the whole list.
  private mutating func tree() throws(RuleTreeBuilder.TooLarge) -> RuleTree {
    let others = [StateSet](repeating: .all, count: neighbourhood.offsets.count)
    for state in 0..<stateCount {
      let state = CellState(state)
      try grow(by: [[state]] + others, to: state)
    }
    var root = RuleTreeBuilder.open
    for tree in waiting.reversed() { root = try builder.merge(tree, over: root) }
    return builder.tree(root)
  }

  private var openRow: [RuleTreeBuilder.Node] {
    .init(repeating: RuleTreeBuilder.open, count: stateCount)
  }

  /// Sets a transition's tree behind the others, as one counts in binary.
  private mutating func push(_ tree: RuleTreeBuilder.Node) throws(RuleTreeBuilder.TooLarge) {
    var tree = tree
    var bit = 1
    while count & bit != 0, let earlier = waiting.popLast() {
      tree = try builder.merge(earlier, over: tree)
      bit <<= 1
    }
    waiting.append(tree)
    count += 1
    if builder.nodeCount >= clearAt {
      try builder.keepOnly(&waiting)
      clearAt = max(clearAt, 4 * builder.nodeCount)
    }
  }

  /// The tree below the cell itself, of a transition whose neighbours are in their order.
  private mutating func chain(
    _ neighbours: [StateSet], to output: CellState
  ) throws(RuleTreeBuilder.TooLarge) -> RuleTreeBuilder.Node {
    var tree = RuleTreeBuilder.Node(output)
    for (place, neighbour) in order.enumerated().reversed() {
      var row = openRow
      let fits = neighbour.map { neighbours[$0] } ?? .all
      for state in 0..<stateCount where fits.contains(state) { row[state] = tree }
      tree = try builder.node(row, at: 1 + place)
    }
    return tree
  }
}

// MARK: neighbours in any order

extension RuleTransitions {
  /// The tree below the cell itself, of a transition whose neighbours may stand in any order.
  ///
  /// There can be 40320 orders, but what matters at any place is only which of the sets are left.
  private mutating func permuted(
    _ neighbours: [StateSet], to output: CellState
  ) throws(RuleTreeBuilder.TooLarge) -> RuleTreeBuilder.Node {
    var sets: [StateSet] = []
    var left: [Int] = []
    for set in neighbours {
      if let index = sets.firstIndex(of: set) {
        left[index] += 1
      } else {
        sets.append(set)
        left.append(1)
      }
    }
    var known: [[Int]: RuleTreeBuilder.Node] = [:]
    return try permuted(sets, left, from: 0, output, &known)
  }

  private mutating func permuted(
    _ sets: [StateSet], _ left: [Int], from place: Int, _ output: CellState,
    _ known: inout [[Int]: RuleTreeBuilder.Node]
  ) throws(RuleTreeBuilder.TooLarge) -> RuleTreeBuilder.Node {
    guard place < order.count else { return RuleTreeBuilder.Node(output) }
    guard order[place] != nil else {
      let next = try permuted(sets, left, from: place + 1, output, &known)
      return try builder.node(.init(repeating: next, count: stateCount), at: 1 + place)
    }
    if let tree = known[left] { return tree }
    // States in the same sets lead to the same place.
    var children: [Int: RuleTreeBuilder.Node] = [:]
    var row = openRow
    for state in 0..<stateCount {
      let fitting = sets.indices.filter { left[$0] > 0 && sets[$0].contains(state) }
      let key = fitting.reduce(0) { $0 | 1 << $1 }
      if let child = children[key] {
        row[state] = child
        continue
      }
      for index in fitting {
        var rest = left
        rest[index] -= 1
        let next = try permuted(sets, rest, from: place + 1, output, &known)
        // Behind the last neighbour there is the new state, which is the same for all.
        row[state] = place + 1 < order.count ? try builder.merge(row[state], over: next) : next
      }
      children[key] = row[state]
    }
    let tree = try builder.node(row, at: 1 + place)
    known[left] = tree
    return tree
  }
}
