import BigInt
import Lattice
import LifeKernels

/// The endless plane as tiles of 48x48 cells, of which quiet ones cost nothing.
///
/// Awake tiles are stepped by up to eight generations in one visit. A tile whose cells, and whose
/// neighbours' cells next to it, are the same after a visit as before it sleeps until a neighbour
/// wakes it: with eight generations a visit that covers ash of period 1, 2, 4 and 8. Ash of other
/// periods stays awake, but what is small and alone is remembered with its future, so it costs little.
/// An empty tile is not visited before a cell beside it lives.
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
  var work: UInt64 { nanoseconds / 100 }

  /// What stepping has cost, roughly.
  private var nanoseconds: UInt64 = 0
  private let tileRule: TileRule
  private(set) var plane: TilePlane

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
    // Counted in `Int`, in stages if need be.
    var done: BigInt = 0
    while done < generations {
      let stage = Int(clamping: generations - done)
      let steps = step(stage, until: isInterrupted)
      done += BigInt(steps)
      if steps == 0 { break }
      if plane.isAsleep {
        // All asleep: nothing will be different after any number of such visits.
        let length = BigInt(plane.sleepingLength)
        done += (generations - done) / length * length
      } else if steps < stage {
        break
      }
    }
    generation += done
    plane.countVisited(threads: resources.threads, until: isInterrupted)
    return done
  }

  /// Goes on until all sleep or `isInterrupted` says so, and tells by how many generations.
  private mutating func step(_ generations: Int, until isInterrupted: () -> Bool) -> Int {
    let bandCost = tileRule.bandCost
    var done = 0
    while done < generations && !isInterrupted() {
      let wanted = min(generations - done, plane.pending > 0 ? plane.pending : Int(LifeTileHalo))
      let visit = Visit(
        generations: wanted, rule: tileRule, background: background, threads: resources.threads)
      guard plane.visit(visit, until: isInterrupted) else { break }
      if wanted % 2 != 0 { background = tileRule.successor(of: background) }
      done += wanted
      nanoseconds += UInt64(plane.visitCost.tiles * 50 + plane.visitCost.bands * bandCost * wanted)
      if plane.isAsleep { break }
    }
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
    plane.look(threads: resources.threads)
    if plane.paintBlocks(into: &raster, threads: resources.threads) { return }
    if raster.zoom > 0 { return plane.paintCounts(into: &raster) }
    plane.forEachRun(in: raster.extent) { x, y, length, state in
      raster.add(x: x, y: y, length: length, state: state)
    }
  }

  func pattern(in rect: Rect?) -> Pattern { plane.pattern(in: rect) }
}
