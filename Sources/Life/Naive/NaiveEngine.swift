import BigInt
import Lattice

/// The definition of a generation, as short as it can be said; every other engine is held to it.
///
/// Only cells that are not in the background's state are kept. Whatever lies near one of them is
/// looked at in each generation, and told by `Rule.successor`.
struct NaiveEngine: Engine {
  var kind: EngineKind { .naive }

  static func supports(_ rule: Rule, on topology: Topology) -> Bool {
    // Beside the edge of a half-endless board a living background would not stay uniform.
    if case .bounded = topology, topology.isEndless { return rule.successor(ofBackground: 0) == 0 }
    return true
  }

  let rule: Rule
  let topology: Topology
  var generation: BigInt = 0
  private(set) var background: CellState
  var resources = Resources()
  private(set) var work: UInt64 = 0

  /// The state of each cell that differs from the background.
  private var cells: [Point: CellState] = [:]

  init(rule: Rule, topology: Topology) {
    self.rule = rule
    self.topology = topology
    background = topology.isEndless ? rule.firstBackground : 0
  }

  subscript(cell: Point) -> CellState {
    get {
      guard let place = topology.resolve(cell) else { return 0 }
      return cells[place] ?? background
    }
    set {
      guard let place = topology.resolve(cell), Int(newValue) < rule.stateCount else { return }
      cells[place] = newValue == background ? nil : newValue
    }
  }

  mutating func advance(by generations: BigInt, until isInterrupted: () -> Bool) -> BigInt {
    var done: BigInt = 0
    while done < generations && !isInterrupted() {
      step()
      done += 1
    }
    generation += done
    return done
  }

  private mutating func step() {
    let nextBackground = topology.isEndless ? rule.successor(ofBackground: background) : 0
    var next: [Point: CellState] = [:]
    let candidates = candidates
    // Each looks its neighbours up in a dictionary.
    work += 10 * UInt64(candidates.count)
    for cell in candidates {
      let state = rule.successor(of: self[cell], at: cell) {
        self[Point(cell.x + $0, cell.y + $1)]
      }
      if state != nextBackground { next[cell] = state }
    }
    cells = next
    background = nextBackground
  }

  /// The cells whose next state may differ from the next background.
  private var candidates: Set<Point> {
    var near: Set<Point> = []
    // On a board with an end nothing is background: with B0 every cell may be born.
    if let extent = topology.extent, rule.successor(ofBackground: 0) != 0 {
      for y in extent.y..<extent.maxY {
        for x in extent.x..<extent.maxX { near.insert(Point(x, y)) }
      }
      return near
    }
    near.reserveCapacity(3 * cells.count)
    for cell in cells.keys {
      for dy in -rule.radius...rule.radius {
        for dx in -rule.radius...rule.radius {
          if let place = topology.resolve(Point(cell.x + dx, cell.y + dy)) { near.insert(place) }
        }
      }
    }
    return near
  }
}

extension NaiveEngine {
  var population: BigInt { BigInt(cells.count) }

  var bounds: Box? {
    pattern.bounds.map {
      Box(x: BigInt($0.x), y: BigInt($0.y), width: BigInt($0.width), height: BigInt($0.height))
    }
  }

  var memory: Int { cells.capacity * 32 }

  mutating func insert(_ pattern: Pattern) {
    for (cell, state) in pattern.cells { self[cell] = background == 0 ? state : 0 }
  }

  func paint(into raster: inout Raster) {
    for (cell, state) in cells { raster.add(x: cell.x, y: cell.y, length: 1, state: max(1, state)) }
  }

  func pattern(in rect: Rect?) -> Pattern {
    let inside = cells.filter { rect?.contains($0.key) ?? true }
    return Pattern(
      runs: inside.sorted { $0.key < $1.key }
        .map { .init(x: $0.key.x, y: $0.key.y, state: max(1, $0.value)) })
  }
}
