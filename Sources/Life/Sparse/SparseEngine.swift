import BigInt
import Lattice
import LifeKernels

/// The endless plane as tiles of 48x48 cells, of which quiet ones cost nothing.
///
/// Awake tiles are stepped by up to eight generations in one visit. A tile whose cells, and whose
/// neighbours' cells next to it, are the same after a visit as before it sleeps until a neighbour
/// wakes it: with eight generations a visit that covers ash of period 1, 2, 4 and 8.
struct SparseEngine: Engine {
  static let kind = EngineKind.sparse

  static func supports(_ rule: Rule, on topology: Topology) -> Bool {
    if case .twoState(let rule) = rule { return topology == .plane && rule.table.counts != nil }
    return false
  }

  let rule: Rule
  let topology: Topology
  var generation: BigInt = 0
  private(set) var background: CellState

  private let table: BlockTable
  private var plane = TilePlane()

  init(rule: Rule, topology: Topology) {
    self.rule = rule
    self.topology = topology
    guard case .twoState(let twoState) = rule else {
      preconditionFailure("sparse tiles need a two-state rule")
    }
    table = twoState.table
    background = rule.firstBackground
  }

  subscript(cell: Point) -> CellState {
    get { plane[cell] ? 1 - background : background }
    set {
      guard newValue < 2, Self.isAddressable(cell.x), Self.isAddressable(cell.y) else { return }
      makeUnique()
      plane[cell] = newValue != background
    }
  }

  mutating func insert(_ pattern: Pattern) {
    makeUnique()
    for run in pattern.runs where run.state == 1 { plane.set(run, differs: true) }
  }

  private static func isAddressable(_ coordinate: Int) -> Bool {
    coordinate.magnitude <= UInt(Pattern.coordinateLimit)
  }

  private mutating func makeUnique() {
    if !isKnownUniquelyReferenced(&plane) { plane = plane.copy() }
  }
}

extension SparseEngine {
  mutating func advance(by generations: BigInt, until isInterrupted: () -> Bool) -> BigInt {
    makeUnique()
    var done: BigInt = 0
    while done < generations && !isInterrupted() {
      let wanted = min(generations - done, BigInt(LifeTileHalo))
      visit(Int(wanted))
      done += wanted
      // All asleep: nothing will be different after any number of such visits.
      if plane.isAsleep { done += (generations - done) / wanted * wanted }
    }
    generation += done
    return done
  }

  /// Goes on by up to eight generations.
  ///
  /// The background comes back to its state in one generation or in two, so the rules alternate.
  private mutating func visit(_ generations: Int) {
    let (even, between) = table.relative(to: background)
    let (odd, _) = table.relative(to: between)
    let end = generations % 2 == 0 ? background : between
    plane.visit(
      generations, even: LifeRule(even), odd: LifeRule(odd), sameAgain: end == background)
    background = end
  }
}

extension SparseEngine {
  var population: BigInt { BigInt(plane.population) }

  var bounds: Box? {
    plane.bounds.map {
      Box(x: BigInt($0.x), y: BigInt($0.y), width: BigInt($0.width), height: BigInt($0.height))
    }
  }

  var memory: Int { plane.memory }

  func paint(into raster: inout Raster) {
    if raster.zoom > 0 { return plane.paintCounts(into: &raster) }
    plane.forEachRun(in: raster.extent) { x, y, length in
      raster.add(x: x, y: y, length: length, state: 1)
    }
  }

  func pattern(in rect: Rect?) -> Pattern {
    var runs: [Pattern.Run] = []
    plane.forEachRun(in: rect) { x, y, length in
      runs.append(.init(x: x, y: y, length: UInt32(length)))
    }
    runs.sort { ($0.y, $0.x) < ($1.y, $1.x) }
    return Pattern(runs: runs)
  }
}
