public import BigInt
public import Lattice

/// A universe on whichever of several engines is the fastest for what it does at the time.
///
/// Tiles are the best for chaos, quadtrees for what is regular or far in the future, and no look at
/// a pattern tells which it will be. So the two race: at the start, if copying the cells costs next
/// to nothing, and whenever the engine in use has worked for a while, the other one gets a copy of
/// the cells to show how fast it is, and takes over if it will clearly be faster. Work is counted, not
/// timed, and the whiles grow with what races cost, so that the same universe always changes engines at
/// the same generations, and races that are lost cost an eighth of the time at most.
///
/// What an engine holds becomes another's without losing a cell; the laws of `Engine` hold all along.
public struct AutomaticEngine: Engine {
  /// Whether there is more than one fast engine to choose from.
  public static func supports(_ rule: Rule, on topology: Topology) -> Bool {
    rivals(for: RuleString(rule, on: topology)).count > 1
  }

  /// The engines that race.
  static func rivals(for rule: RuleString) -> [EngineKind] {
    [.sparse, .hashlife].filter { $0.supports(rule) }
  }

  /// The engine in use.
  var current: any Engine
  /// The race that is on.
  var race: Race?
  /// Where the engine in use was after the last race.
  var mark: (generation: BigInt, work: UInt64) = (0, 0)
  /// The work until the next race.
  var interval: UInt64
  /// Quadtrees take steps of at most 2^`exponent` generations: four times as many as they have shown to
  /// be able to do, so that it is soon seen when there is nothing regular any more.
  var exponent = 3
  /// Whether nothing was tried yet.
  var isFresh = true
  /// Whether there was too little memory for quadtrees.
  var isMemoryShort = false
  /// Quadtrees that have lost a race, or were given up, and still remember what they have seen.
  var reserve: HashLifeEngine?
  /// What the work of the engine in use leaves out, or counts too much.
  var pastWork: UInt64 = 0

  /// An empty universe, on tiles at first.
  ///
  /// - Precondition: `supports(rule, on: topology)`.
  public init(rule: Rule, topology: Topology) {
    self.init(rule: rule, topology: topology, firstRace: 0)
  }

  /// An empty universe that races first after so much work.
  package init(rule: Rule, topology: Topology, firstRace: UInt64) {
    current = EngineKind.sparse.type(for: rule).init(rule: rule, topology: topology)
    interval = firstRace
    setMark()
  }

  func empty(_ kind: EngineKind) -> any Engine {
    kind.type(for: rule).init(rule: rule, topology: topology)
  }
}

// MARK: the universe

extension AutomaticEngine {
  /// The engine in use.
  public var kind: EngineKind { current.kind }

  /// How cells change.
  public var rule: Rule { current.rule }

  /// How the edges are joined.
  public var topology: Topology { current.topology }

  /// The number of the present generation.
  public var generation: BigInt {
    get { current.generation }
    set { if newValue != current.generation { change { $0.generation = newValue } } }
  }

  /// The state of the plane around the pattern.
  public var background: CellState { current.background }

  /// The exact place of the cell that `Point.zero` addresses.
  public var origin: (x: BigInt, y: BigInt) { current.origin }

  /// The number of cells that differ from the background.
  public var population: BigInt { current.population }

  /// The smallest rectangle around the cells that differ from the background.
  public var bounds: Box? { current.bounds }

  /// The state of one cell.
  public subscript(cell: Point) -> CellState {
    get { current[cell] }
    set { change { $0[cell] = newValue } }
  }

  /// Sets the cells of `pattern` to their states and leaves all others as they are.
  public mutating func insert(_ pattern: Pattern) { change { $0.insert(pattern) } }

  /// Sets the living cells of a tree, on quadtrees from then on.
  public mutating func insert(tree: Quadtree) -> Bool {
    guard EngineKind.hashlife.supports(RuleString(rule, on: topology)) else { return false }
    if current.kind != .hashlife {
      guard current.population == 0 else { return false }
      var engine = empty(.hashlife)
      engine.resources = resources
      engine.generation = generation
      change { $0 = engine }
    }
    var isInserted = false
    change { isInserted = $0.insert(tree: tree) }
    // Who keeps a pattern as a tree knows why.
    if isInserted { trustQuadtrees() }
    return isInserted
  }

  /// Adds this universe to a picture of itself.
  public func paint(into raster: inout Raster) { current.paint(into: &raster) }

  /// The cells inside `rect` that differ from the background.
  public func pattern(in rect: Rect?) -> Pattern { current.pattern(in: rect) }

  /// The universe as a tree, while it is one.
  public var tree: Quadtree? { current.tree }

  /// The same some squares at a time, while it is one.
  public var treeReading: TreeReading? { current.treeReading }

  /// The bytes that the cells take, those of a race included.
  public var memory: Int {
    current.memory + (race?.challenger.memory ?? 0) + (reserve?.memory ?? 0)
  }

  /// The bytes that a copy keeps of the cells alone.
  public var snapshotMemory: Int { current.snapshotMemory }

  /// Whether no engine can go on within the memory that `resources` allows.
  public var isOutOfMemory: Bool { current.isOutOfMemory }

  /// What the engines may use of the machine.
  public var resources: Resources {
    get { current.resources }
    set {
      current.resources = newValue
      isMemoryShort = false
      race?.challenger.resources = newValue
    }
  }

  /// What stepping has cost, races included.
  public var work: UInt64 { pastWork &+ current.work &+ (race?.work ?? 0) }
}

extension Engine {
  /// The engine of quadtrees that steps this universe at the time, if it is one.
  public var hashLife: HashLifeEngine? {
    self as? HashLifeEngine ?? (self as? AutomaticEngine)?.current as? HashLifeEngine
  }
}
