import BigInt
import Lattice

/// The endless plane as tiles of cells that take a byte each, for rules told by a table.
///
/// A tile is stepped while cells in it or next to it change; all others cost nothing.
struct ByteTileEngine: Engine {
  var kind: EngineKind { .sparse }

  static func supports(_ rule: Rule, on topology: Topology) -> Bool {
    guard case .table = rule else { return false }
    // Tiles that do not exist are dead, and must stay so.
    return topology == .plane && rule.successor(ofBackground: 0) == 0
  }

  let rule: Rule
  let topology: Topology
  var generation: BigInt = 0
  var background: CellState { 0 }
  var resources = Resources()
  private(set) var work: UInt64 = 0

  private let stepper: any ByteStepper
  private var plane = ByteTilePlane()

  init(rule: Rule, topology: Topology) {
    self.rule = rule
    self.topology = topology
    guard case .table(let table) = rule else {
      preconditionFailure("tiles of bytes need a rule table")
    }
    stepper = table.stepper
  }

  subscript(cell: Point) -> CellState {
    get { plane[cell] }
    set {
      guard Int(newValue) < rule.stateCount, Self.isAddressable(cell.x), Self.isAddressable(cell.y)
      else { return }
      plane.set(Pattern.Run(x: cell.x, y: cell.y, state: newValue))
    }
  }

  mutating func insert(_ pattern: Pattern) {
    for run in pattern.runs where Int(run.state) < rule.stateCount { plane.set(run) }
  }

  private static func isAddressable(_ coordinate: Int) -> Bool {
    coordinate.magnitude <= UInt(Pattern.coordinateLimit)
  }

  mutating func advance(by generations: BigInt, until isInterrupted: () -> Bool) -> BigInt {
    var done: BigInt = 0
    while done < generations && !isInterrupted() {
      // A thousand cells, told one by one.
      work += 40 * UInt64(plane.awakeCount)
      plane.step(stepper)
      // All asleep: nothing will ever change again.
      done = plane.isAsleep ? generations : done + 1
    }
    generation += done
    return done
  }
}

extension ByteTileEngine {
  var population: BigInt { BigInt(plane.population) }

  var bounds: Box? {
    plane.bounds.map {
      Box(x: BigInt($0.x), y: BigInt($0.y), width: BigInt($0.width), height: BigInt($0.height))
    }
  }

  var memory: Int { plane.memory }

  func paint(into raster: inout Raster) { plane.paint(into: &raster) }

  func pattern(in rect: Rect?) -> Pattern {
    var runs: [Pattern.Run] = []
    plane.forEachRun(in: rect) { runs.append($0) }
    runs.sort { $0.y == $1.y ? $0.x < $1.x : $0.y < $1.y }
    return Pattern(runs: runs)
  }
}
