import Lattice
import Life

extension LifeDocument {
  /// Makes the same universe under another rule or topology, on the fastest engine for it, and a
  /// sentence about cells that could not stay as they were.
  ///
  /// On a grid that is too small for where the cells lie they are moved to its middle when they fit
  /// there, else those beyond the edges are lost. States that the rule does not have become its
  /// highest one, as in Golly.
  func changing(to rule: RuleString) throws(EngineError) -> WorkshopJob {
    var changed = self
    changed.engine = try EngineKind.automatic(rule, resources: engine.resources)
    let start = changed
    let hasTurnedOver = start.engine.background != engine.background
    let generation = engine.generation
    let place = CellPlace(of: engine, on: rule.topology)
    return WorkshopJob(cells: CellBands(of: engine)) { tools in
      var changed = start
      let highest = CellState(clamping: rule.rule.stateCount - 1)
      var hasLowered = false
      var lost = 0
      while let band = tools.takeBand() {
        var pattern = band.pattern
        if pattern.highestState > highest {
          hasLowered = true
          pattern = pattern.lowered(to: highest)
        }
        let kept = place.apply(to: pattern)
        lost += pattern.population - kept.population
        changed.engine.insert(kept)
        try tools.report(.placing, band.percent, of: 100)
      }
      changed.engine.generation = generation
      let remarks = [
        hasLowered ? "states above \(highest) became \(highest)" : nil,
        place.isMoved ? "moved to the middle of the grid" : nil,
        lost > 0 ? "\(lost) cells beyond the edges are lost" : nil,
        hasTurnedOver ? "the living background and its holes changed places" : nil,
      ].compactMap(\.self)
      return .universe(
        changed, remark: remarks.isEmpty ? nil : remarks.joined(separator: "; "))
    }
  }
}

extension Pattern {
  /// The same cells in states up to the highest.
  fileprivate func lowered(to highest: CellState) -> Pattern {
    Pattern(
      runs: runs.map {
        Run(x: $0.x, y: $0.y, length: $0.length, state: min($0.state, highest))
      })
  }
}

/// Where the cells of a universe go on another topology: all of them, if need be by moving to its
/// middle, or those that lie on it.
private enum CellPlace {
  case same
  case moved(by: Point)
  case cut(to: Rect)

  init(of engine: any Engine, on topology: Topology) {
    if let extent = engine.topology.extent, topology.covers(extent) {
      self = .same
      return
    }
    guard let bounds = engine.reachableBounds, !topology.covers(bounds) else {
      self = .same
      return
    }
    let sides = topology.sides
    let fits =
      (sides.width == 0 || bounds.width <= sides.width)
      && (sides.height == 0 || bounds.height <= sides.height)
    guard fits else {
      self = .cut(to: topology.reach)
      return
    }
    self = .moved(
      by: Point(
        sides.width == 0 ? 0 : -(bounds.width / 2) - bounds.x,
        sides.height == 0 ? 0 : -(bounds.height / 2) - bounds.y))
  }

  var isMoved: Bool {
    if case .moved = self { true } else { false }
  }

  func apply(to pattern: Pattern) -> Pattern {
    switch self {
    case .same: pattern
    case .moved(let offset): pattern.translated(by: offset)
    case .cut(let rect): pattern.clipped(to: rect)
    }
  }
}

extension Topology {
  /// The cells of the grid; where it has no end, all that patterns can have.
  var reach: Rect {
    let limit = Pattern.coordinateLimit
    let sides = sides
    return Rect(
      x: sides.width > 0 ? -(sides.width / 2) : -limit,
      y: sides.height > 0 ? -(sides.height / 2) : -limit,
      width: sides.width > 0 ? sides.width : 2 * limit,
      height: sides.height > 0 ? sides.height : 2 * limit)
  }

  /// Whether all cells of a rectangle are cells of the grid itself, not of its repetitions.
  func covers(_ rect: Rect) -> Bool {
    let reach = reach
    return rect.x >= reach.x && rect.maxX <= reach.maxX && rect.y >= reach.y
      && rect.maxY <= reach.maxY
  }
}
