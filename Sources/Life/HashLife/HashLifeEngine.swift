public import BigInt
public import Lattice

/// The endless plane as quadtrees whose squares remember their futures: for all that is regular,
/// huge, or far in the future.
///
/// Equal squares exist once, and the middle of a square after 2^k generations is computed once
/// (Gosper 1984). Copies share all squares, so that a copy costs nothing. Memory is kept within
/// `resources.memory` by giving up squares that are not needed, and by taking smaller steps.
///
/// Coordinates may outgrow `Int`; what lies beyond `Pattern.coordinateLimit` is counted and
/// measured exactly, but `pattern(in:)` and `paint(into:)` leave it out, and edits there are ignored.
public struct HashLifeEngine: Engine {
  /// The engine's name.
  public var kind: EngineKind { .hashlife }

  /// Whether `topology` is the endless plane, and `rule` of two states, of Generations, WireWorld or
  /// a table under which an empty plane stays empty.
  public static func supports(_ rule: Rule, on topology: Topology) -> Bool {
    guard topology == .plane else { return false }
    switch rule {
    case .twoState: return true
    case .generations, .wireWorld, .table: return rule.successor(ofBackground: 0) == 0
    case .largerThanLife: return false
    }
  }

  /// How cells change.
  public let rule: Rule
  /// The endless plane.
  public let topology: Topology
  /// The number of the present generation.
  public var generation: BigInt = 0
  /// The state of the plane around the pattern.
  public internal(set) var background: CellState

  let store: NodeStore
  /// All cells that differ from the background.
  var root: Root
  /// The outcomes in an empty block of either background: the states that follow.
  let successors: (CellState, CellState)
  /// The largest steps that memory has allowed lately.
  var limit = StepLimit()
  /// What was done for a step that was interrupted.
  var effort = Effort(wanted: 0)

  /// The last step that memory was too little for, and the smaller one that was taken; nil when all
  /// steps so far have fitted.
  public internal(set) var shortening: Shortening?
  /// Whether the last advance stopped because not even one generation fits into memory.
  public internal(set) var isOutOfMemory = false

  /// A step of 2^`wanted` generations of which only 2^`taken` fitted into memory.
  public struct Shortening: Hashable, Sendable {
    /// The exponent of the step that there was no room for.
    public var wanted: Int
    /// The exponent of the step that was taken.
    public var taken: Int
  }

  /// An empty universe at generation 0.
  ///
  /// - Precondition: `supports(rule, on: topology)`.
  public init(rule: Rule, topology: Topology) {
    self.rule = rule
    self.topology = topology
    background = rule.firstBackground
    if case .twoState(let twoState) = rule {
      let (even, between) = twoState.table.relative(to: background)
      let (odd, _) = twoState.table.relative(to: between)
      successors = (rule.successor(ofBackground: 0), rule.successor(ofBackground: 1))
      store = NodeStore(even: even, odd: odd, ceiling: Resources.defaultMemory)
    } else {
      guard let stepper = rule.byteStepper ?? FiringStepper(rule), stepper.margin == 1 else {
        preconditionFailure("quadtrees of cells need a rule on the 3x3 block")
      }
      successors = (0, 0)
      store = NodeStore(
        stepper, stateCount: rule.stateCount, ceiling: Resources.defaultMemory)
    }
    root = Root(store, 0, level: Self.smallestLevel)
  }

  /// What may be used of the machine; shared by all copies.
  ///
  /// Its memory is for squares and their index. A universe that does not fit by itself takes what
  /// it needs; one that fits, but has no room for a generation more, stops.
  public var resources: Resources {
    get { Resources(threads: store.threads, memory: store.ceiling) }
    set {
      store.threads = newValue.threads
      store.ceiling = newValue.memory
    }
  }

  /// What stepping has cost, this universe and its copies together.
  public var work: UInt64 { 4 * store.computed }

  /// What is wrong with the squares, for tests; nil when nothing is.
  package var brokenInvariant: String? {
    // Else it would be said of the upkeep that is not finished.
    _ = store.settle()
    return store.brokenInvariant
  }

  /// Whether an interruption left the doubling of an index, or a sweep, unfinished, for tests.
  package var isUnsettled: Bool { store.state.pointee.isUnsettled }

  /// Lets a second thread join each step at once, for tests.
  package func shareEachStep() { store.aloneAtFirst = 0 }

  /// The squares in memory, nodes and leaves.
  package var squareCount: Int { store.nodeCount + store.leafCount }

  /// The bytes of all squares and their index, which copies share.
  public var memory: Int { store.byteCount }

  /// The bytes of the squares that this universe consists of: copies keep these, and share the rest.
  ///
  /// Those of a large universe are counted in part, and the rest is estimated by its cells.
  public var snapshotMemory: Int {
    let most = 1 << 14
    let (nodes, leaves) = store.squares(of: root.id, atMost: most)
    let bytes =
      nodes * MemoryLayout<NodeStore.Node>.stride + leaves * MemoryLayout<NodeStore.Leaf>.stride
    guard nodes + leaves >= most else { return bytes }
    let perCell = MemoryLayout<NodeStore.Leaf>.stride / 2
    return min(max(bytes, Int(clamping: population * BigInt(perCell))), memory)
  }

  /// The exact number of cells that differ from the background.
  ///
  /// Whoever asks once is likely to ask again, so that the next steps count as they go.
  /// - Complexity: O(nodes that were never counted before).
  public var population: BigInt {
    store.look()
    var population: BigInt = 0
    DeepStack.run(level: root.level) { population = store.population(root.id, root.level) }
    return population
  }

  /// The smallest rectangle around the cells that differ from the background, exact at any size.
  ///
  /// - Complexity: O(nodes along the four sides).
  public var bounds: Box? {
    var bounds: Box?
    DeepStack.run(level: root.level) { bounds = store.bounds(root.id, root.level) }
    return bounds
  }
}

extension HashLifeEngine {
  /// Roots are never smaller.
  static let smallestLevel = 7

  /// A square that a universe consists of, registered with its store as long as anyone has it.
  final class Root {
    let store: NodeStore
    let id: NodeID
    let level: Int

    init(_ store: NodeStore, _ id: NodeID, level: Int) {
      self.store = store
      self.id = id
      self.level = level
      store.retain(root: id, level: level)
    }

    deinit { store.release(root: id) }
  }

  /// An empty universe at generation 0 that remembers all that this one has seen.
  var emptied: HashLifeEngine {
    var copy = self
    copy.root = Root(store, 0, level: Self.smallestLevel)
    copy.background = rule.firstBackground
    copy.generation = 0
    return copy
  }

  /// The part of the plane that `Int` addresses, at most 2^62 cells wide.
  var view: (id: NodeID, level: Int) {
    var (id, level) = (root.id, root.level)
    while level > Self.viewLevel {
      id = store.middle(id)
      level -= 1
    }
    return (id, level)
  }

  private static let viewLevel = 62
}

// MARK: cells

extension HashLifeEngine {
  /// The state of one cell.
  ///
  /// - Complexity: O(levels).
  public subscript(cell: Point) -> CellState {
    get {
      let view = view
      guard cell.isAddressable else { return background }
      let state = store.state(cell, view.id, view.level)
      return background == 0 ? state : 1 - state
    }
    set {
      guard Int(newValue) < rule.stateCount, cell.isAddressable else { return }
      let isSet = newValue != background
      let state = isSet && background == 0 ? newValue : 1
      let square = store.square(of: Pattern(runs: [.init(x: cell.x, y: cell.y, state: state)]))
      lay(square, isSet ? .union : .difference)
    }
  }

  /// Sets the cells of `pattern` to their states and leaves all others as they are.
  ///
  /// - Complexity: O(*n* log *n*) in the runs.
  public mutating func insert(_ pattern: Pattern) {
    let runs = pattern.runs.filter {
      (1..<rule.stateCount).contains(Int($0.state)) && Point($0.x, $0.y).isAddressable
        && Point($0.end, $0.y).isAddressable
    }
    lay(store.square(of: Pattern(runs: runs)), .union)
  }

  /// Adds this universe to a picture of itself.
  ///
  /// - Complexity: O(pixels), and O(nodes) once for those that were never counted before.
  public func paint(into raster: inout Raster) {
    let view = view
    store.paint(view.id, view.level, into: &raster)
  }

  /// The cells inside `rect` that differ from the background.
  ///
  /// - Complexity: O(*n* log *n*) in the squares of 16x16 cells within `rect` that are not empty.
  public func pattern(in rect: Rect?) -> Pattern {
    let view = view
    let half = 1 << (view.level - 1)
    let all = Rect(x: -half, y: -half, width: 2 * half, height: 2 * half)
    return store.pattern(view.id, view.level, in: rect ?? all)
  }

  /// Lays a square around the same corner over the universe.
  mutating func lay(_ square: (id: NodeID, level: Int), _ how: NodeStore.Overlay) {
    guard square.id != 0 else { return }
    var (upper, lower) = (square, (id: root.id, level: root.level))
    store.state.pointee.keepsCeiling = false
    store.stop = .none
    while upper.level < lower.level { upper = (store.padded(upper.id), upper.level + 1) }
    while lower.level < upper.level { lower = (store.padded(lower.id), lower.level + 1) }
    var id: NodeID = 0
    DeepStack.run(level: lower.level) {
      id = store.overlaid(lower.id, upper.id, level: lower.level, how)
    }
    let root = fitted(id, level: lower.level)
    // With all numbers taken there is no place for a single square more.
    if store.stop == .none { self.root = root }
  }

  /// The root of a square, without the empty space around it.
  func fitted(_ id: NodeID, level: Int) -> Root {
    var (id, level) = (id, level)
    while level < Self.smallestLevel { (id, level) = (store.padded(id), level + 1) }
    while level > Self.smallestLevel, store.isPadded(id) {
      (id, level) = (store.middle(id), level - 1)
    }
    return Root(store, id, level: level)
  }
}

extension Point {
  /// Whether a cell lies within the limits of coordinates.
  fileprivate var isAddressable: Bool {
    x.magnitude < UInt(Pattern.coordinateLimit) && y.magnitude < UInt(Pattern.coordinateLimit)
  }
}
