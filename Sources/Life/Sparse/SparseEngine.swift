import BigInt
import Lattice
import LifeKernels

/// The endless plane as tiles of 48x48 cells, of which quiet ones cost nothing.
///
/// Awake tiles are stepped by up to eight generations in one visit. A tile whose cells, and whose
/// neighbours' cells next to it, are the same after a visit as before it sleeps until a neighbour
/// wakes it: with eight generations a visit that covers ash of period 1, 2, 4 and 8.
struct SparseEngine: Engine {
  var kind: EngineKind { .sparse }

  static func supports(_ rule: Rule, on topology: Topology) -> Bool {
    topology == .plane && TileRule.supports(rule)
  }

  let rule: Rule
  let topology: Topology
  var generation: BigInt = 0
  private(set) var background: CellState
  var resources = Resources()
  private(set) var work: UInt64 = 0

  private let tileRule: TileRule
  private var plane: TilePlane

  init(rule: Rule, topology: Topology) {
    self.rule = rule
    self.topology = topology
    tileRule = TileRule(rule)
    plane = TilePlane(planes: tileRule.planes)
    background = rule.firstBackground
  }

  subscript(cell: Point) -> CellState {
    get { background == 0 ? plane[cell] : 1 - plane[cell] }
    set {
      guard Int(newValue) < rule.stateCount, Self.isAddressable(cell.x), Self.isAddressable(cell.y)
      else { return }
      makeUnique()
      // Only rules of two states have a living background.
      plane[cell] = background == 0 ? newValue : 1 - newValue
    }
  }

  mutating func insert(_ pattern: Pattern) {
    makeUnique()
    for run in pattern.runs where Int(run.state) < rule.stateCount { plane.set(run) }
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
      background = plane.visit(Int(wanted), by: tileRule, on: background)
      done += wanted
      work += 2 * UInt64(plane.visitCost)
      // All asleep: nothing will be different after any number of such visits.
      if plane.isAsleep { done += (generations - done) / wanted * wanted }
    }
    generation += done
    return done
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
    plane.forEachRun(in: raster.extent) { x, y, length, state in
      raster.add(x: x, y: y, length: length, state: state)
    }
  }

  func pattern(in rect: Rect?) -> Pattern {
    var runs: [Pattern.Run] = []
    plane.forEachRun(in: rect) { x, y, length, state in
      runs.append(.init(x: x, y: y, length: UInt32(length), state: state))
    }
    runs.sort { ($0.y, $0.x) < ($1.y, $1.x) }
    return Pattern(runs: runs)
  }
}
