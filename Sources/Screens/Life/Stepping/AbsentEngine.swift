public import BigInt
public import Lattice
public import Life

/// What is known of an engine without its cells, while these are stepped elsewhere.
///
/// It is empty, stays so, and never advances.
public struct AbsentEngine: Engine {
  /// Which engine is away.
  public let kind: EngineKind
  /// The rule of the engine that is away.
  public let rule: Rule
  /// The topology of the engine that is away.
  public let topology: Topology
  /// The generation in which it went.
  public var generation: BigInt
  /// The background with which it went.
  public let background: CellState
  /// The place of cell 0 when it went.
  public let origin: (x: BigInt, y: BigInt)
  /// The bytes that it took when it went.
  public let memory: Int
  /// What it may use.
  public var resources: Resources
  /// What its steps had cost when it went.
  public let work: UInt64
  /// Whether it had no memory to go on with.
  public let isOutOfMemory: Bool

  /// What is known of `engine` at once.
  public init(of engine: any Engine) {
    kind = engine.kind
    rule = engine.rule
    topology = engine.topology
    generation = engine.generation
    background = engine.background
    origin = engine.origin
    memory = engine.memory
    resources = engine.resources
    work = engine.work
    isOutOfMemory = engine.isOutOfMemory
  }

  /// No engine at all, for any rule.
  public init(rule: Rule, topology: Topology) {
    kind = .naive
    self.rule = rule
    self.topology = topology
    generation = 0
    background = rule.firstBackground
    origin = (0, 0)
    memory = 0
    resources = Resources()
    work = 0
    isOutOfMemory = false
  }

  /// Nothing: it cannot run.
  public static func supports(_ rule: Rule, on topology: Topology) -> Bool { false }

  /// None are known.
  public var population: BigInt { 0 }
  /// None are known.
  public var bounds: Box? { nil }
  /// The background; setting changes nothing.
  public subscript(cell: Point) -> CellState {
    get { background }
    set {}
  }
  /// Changes nothing.
  public mutating func insert(_ pattern: Pattern) {}
  /// Stays where it is.
  public mutating func advance(by generations: BigInt, until isInterrupted: () -> Bool) -> BigInt {
    0
  }
  /// Paints nothing.
  public func paint(into raster: inout Raster) {}
  /// No cells.
  public func pattern(in rect: Rect?) -> Pattern { Pattern() }
}
