import BigInt
import Lattice
import Life

extension LifeDocument {
  /// The same universe under another rule or topology, on the fastest engine for it, and a sentence
  /// about cells that could not stay as they were.
  ///
  /// On a grid that is too small for where the cells lie they are moved to its middle when they fit
  /// there, else those beyond the edges are lost. States that the rule does not have become its
  /// highest one, as in Golly.
  func changed(to rule: RuleString) throws(EngineError) -> (document: LifeDocument, remark: String?)
  {
    var remarks: [String] = []
    var pattern = engine.pattern
    let highest = CellState(clamping: rule.rule.stateCount - 1)
    if pattern.highestState > highest {
      remarks.append("states above \(highest) became \(highest)")
      pattern = Pattern(
        runs: pattern.runs.map {
          Pattern.Run(x: $0.x, y: $0.y, length: $0.length, state: min($0.state, highest))
        })
    }
    let kept = pattern.fitted(on: rule.topology)
    if kept.hasMoved { remarks.append("moved to the middle of the grid") }
    let lost = pattern.population - kept.pattern.population
    if lost > 0 { remarks.append("\(lost) cells beyond the edges are lost") }

    var document = self
    document.engine = try EngineKind.automatic(rule)
    if document.engine.background != engine.background {
      remarks.append("the living background and its holes changed places")
    }
    document.engine.insert(kept.pattern)
    document.engine.generation = engine.generation
    return (document, remarks.isEmpty ? nil : remarks.joined(separator: "; "))
  }
}

extension Pattern {
  /// The cells that have a place on a topology: all of them if need be by moving to its middle.
  fileprivate func fitted(on topology: Topology) -> (pattern: Pattern, hasMoved: Bool) {
    guard let bounds, !topology.covers(bounds) else { return (self, false) }
    let sides = topology.sides
    let fits =
      (sides.width == 0 || bounds.width <= sides.width)
      && (sides.height == 0 || bounds.height <= sides.height)
    guard fits else {
      return (Pattern(runs: runs).clipped(to: topology.reach), false)
    }
    let offset = Point(
      sides.width == 0 ? 0 : -(bounds.width / 2) - bounds.x,
      sides.height == 0 ? 0 : -(bounds.height / 2) - bounds.y)
    return (translated(by: offset), true)
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
