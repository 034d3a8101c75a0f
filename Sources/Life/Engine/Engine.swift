public import BigInt
public import Lattice

/// A universe that can be advanced: cells on a topology under a rule.
///
/// Engines are values: a copy is a snapshot, which is what rewind, undo and previews are made of.
/// All of them agree with `NaiveEngine` cell for cell, and obey these laws:
///
/// - advancing by *a* and then by *b* is advancing by *a + b*;
/// - what is put in at `insert` comes out at `pattern`, and moving it moves all its future;
/// - `population` and `bounds` are those of the cells that differ from the background;
/// - advancing a copy leaves the original as it was.
///
/// An engine and its copies, which may share what they remember, are for one thread at a time; only to
/// drop a copy is safe on any thread while another one is at work.
///
/// Cells are addressed in `Int` coordinates relative to `origin`; everything that can outgrow an
/// `Int` is a `BigInt`.
public protocol Engine {
  /// Which engine this is at the time.
  var kind: EngineKind { get }

  /// Whether this engine can run `rule` on `topology`.
  static func supports(_ rule: Rule, on topology: Topology) -> Bool

  /// An empty universe at generation 0.
  /// - Precondition: `supports(rule, on: topology)`.
  init(rule: Rule, topology: Topology)

  /// How cells change.
  var rule: Rule { get }

  /// How the edges are joined.
  var topology: Topology { get }

  /// The number of the present generation, which may start anywhere.
  var generation: BigInt { get set }

  /// The state of the endless plane around the pattern; 0 unless the rule has B0.
  ///
  /// It begins as `Rule.firstBackground`. Always 0 on a topology with an end in each direction,
  /// where every cell counts for itself.
  var background: CellState { get }

  /// The exact place of the cell that `Point.zero` addresses.
  var origin: (x: BigInt, y: BigInt) { get }

  /// The number of cells that differ from the background.
  /// - Complexity: O(cells in memory), unless an engine says better.
  var population: BigInt { get }

  /// The smallest rectangle around the cells that differ from the background, in exact coordinates.
  var bounds: Box? { get }

  /// The state of one cell. Setting a cell off the topology changes nothing.
  subscript(cell: Point) -> CellState { get set }

  /// Sets the cells of `pattern` to their states and leaves all others as they are.
  ///
  /// On a living background a pattern's cells are those that differ from it, so they die. Cells off the topology are dropped, and states that the rule does not have.
  mutating func insert(_ pattern: Pattern)

  /// Sets the living cells of a tree without listing them and leaves all others as they are; false,
  /// and nothing changes, when this engine cannot.
  mutating func insert(tree: Quadtree) -> Bool

  /// Goes on by `generations`, or until `isInterrupted` says so between two steps of work.
  ///
  /// `isInterrupted` is asked often enough to answer a key within a frame on ordinary patterns.
  /// The universe is always left at a whole generation.
  /// - Returns: the number of generations done.
  mutating func advance(by generations: BigInt, until isInterrupted: () -> Bool) -> BigInt

  /// Adds this universe to a picture of itself; the picture's origin counts from `origin`.
  func paint(into raster: inout Raster)

  /// The cells inside `rect` that differ from the background, relative to `origin`.
  ///
  /// Their states, but 1 for the dead cells of a living background.
  func pattern(in rect: Rect?) -> Pattern

  /// The cells that differ from the background as a tree, by an engine that keeps one.
  var tree: Quadtree? { get }

  /// The same some squares at a time, by an engine that keeps a tree.
  var treeReading: TreeReading? { get }

  /// The bytes that the cells take, roughly.
  var memory: Int { get }

  /// The bytes that a copy keeps from being given back when the original goes on, roughly.
  var snapshotMemory: Int { get }

  /// Whether the universe cannot go on within the memory that `resources` allows.
  var isOutOfMemory: Bool { get }

  /// What the engine may use of the machine; an engine that has no use for it just keeps it.
  var resources: Resources { get set }

  /// What stepping has cost since the universe was made, in units of about 100 nanoseconds.
  ///
  /// Counted, not timed, so that choices between engines come out the same on every run.
  var work: UInt64 { get }
}

extension Engine {
  /// An empty universe's exact place, for engines whose cells all have `Int` coordinates.
  public var origin: (x: BigInt, y: BigInt) { (0, 0) }

  /// A copy of cells is as large as they are.
  public var snapshotMemory: Int { memory }

  /// Engines that cannot do with less than their cells take may have no more of these.
  public var isOutOfMemory: Bool { memory > resources.memory }

  /// Most engines have no use for a tree.
  public mutating func insert(tree: Quadtree) -> Bool { false }

  /// Most engines keep no tree.
  public var tree: Quadtree? { nil }

  /// Most engines keep no tree.
  public var treeReading: TreeReading? { nil }

  /// Goes on by `generations`.
  public mutating func advance(by generations: BigInt) {
    _ = advance(by: generations, until: { false })
  }

  /// All cells that differ from the background.
  public var pattern: Pattern { pattern(in: nil) }
}
