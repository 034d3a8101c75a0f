import BigInt
import Lattice
import Life

extension Engine {
  /// Turns a state as it is seen into the one that the cell has, and the other way round.
  ///
  /// Where the background turns over in every generation, what is seen is what differs from it.
  func seen(_ state: CellState) -> CellState {
    guard background != 0, rule.hasAlternatingBackground else { return state }
    return state == 0 ? 1 : 0
  }

  /// The state that a pattern has where cells are seen in `state`: what differs from the background.
  private func difference(_ state: CellState) -> CellState {
    guard background != 0, !rule.hasAlternatingBackground else { return state }
    return state == 0 ? 1 : 0
  }

  /// The cells of a rectangle as they are seen, row by row.
  /// - Complexity: O(area).
  func seenStates(in rect: Rect) -> [CellState] {
    var states = [CellState](repeating: difference(0), count: rect.width * rect.height)
    for run in pattern(in: rect).runs {
      let start = (run.y - rect.y) * rect.width + run.x - rect.x
      for index in start..<start + Int(run.length) { states[index] = difference(run.state) }
    }
    return states
  }

  /// Gives all cells of a pattern the same state, as it is seen.
  mutating func paint(_ pattern: Pattern, _ state: CellState) {
    let state = difference(state)
    guard state != 0 else {
      guard let bounds = pattern.bounds else { return }
      let old = self.pattern(in: bounds)
      return replace(old, with: old.merged(with: pattern) { $1 == 0 ? $0 : 0 })
    }
    insert(
      Pattern(
        runs: pattern.runs.map {
          Pattern.Run(x: $0.x, y: $0.y, length: $0.length, state: state)
        }))
  }

  /// Puts a pattern where another one is now.
  /// - Complexity: O(cells of the old one that die + runs of both), or O(runs of the universe).
  mutating func replace(_ old: Pattern, with new: Pattern) {
    let dying = old.merged(with: new) { $1 == 0 ? $0 : 0 }
    // One by one, cells are dear to engines that share them.
    if dying.population > 1 << 12, canBeListed {
      let others = pattern.merged(with: dying) { $1 == 0 ? $0 : 0 }
      begin(with: others)
    } else {
      for (cell, _) in dying.cells { self[cell] = background }
    }
    insert(new.merged(with: old) { $0 == $1 ? 0 : $0 })
  }

  /// Lets all cells die that are outside of a rectangle.
  mutating func keep(_ rect: Rect) {
    let inside = pattern(in: rect)
    if canBeginAnew { begin(with: inside) } else { replace(pattern, with: inside) }
  }

  /// Whether a new universe could hold the same cells.
  private var canBeginAnew: Bool { background == rule.firstBackground && origin == (0, 0) }

  /// Whether that is fast enough with all its cells.
  private var canBeListed: Bool { canBeginAnew && population <= 1 << 24 }

  /// Takes all cells away and inserts others.
  private mutating func begin(with cells: Pattern) {
    var empty = Self(rule: rule, topology: topology)
    empty.resources = resources
    empty.generation = generation
    empty.insert(cells)
    self = empty
  }

  /// The most cells that can die at once in no time that is felt much.
  var mostCellsToClear: Int { canBeListed ? Tool.mostCells : 1 << 16 }

  /// About how many cells of a rectangle differ from the background: never fewer than there are,
  /// but for the most crowded.
  /// - Complexity: that of painting 64 by 64 pixels.
  func crowd(in rect: Rect) -> Int {
    guard !rect.isEmpty else { return 0 }
    let zoom = max(0, Int.bitWidth - (max(rect.width, rect.height) - 1).leadingZeroBitCount - 6)
    let left = rect.x >> zoom
    let top = rect.y >> zoom
    var raster = Raster(
      columns: (rect.maxX - 1) >> zoom - left + 1, rows: (rect.maxY - 1) >> zoom - top + 1,
      origin: Point(left << zoom, top << zoom), zoom: zoom)
    paint(into: &raster)
    return raster.values.reduce(0) { $0 + (zoom == 0 ? ($1 == 0 ? 0 : 1) : Int($1)) }
  }

  /// The smallest rectangle around all that differs from the background, relative to the origin
  /// and as far as a viewport reaches; nil when nothing does.
  var occupied: Rect? {
    guard let bounds else { return nil }
    func held(_ exact: BigInt, from origin: BigInt) -> Int {
      let limit = BigInt(CellViewport.reach - 1)
      return Int(min(max(exact - origin, -limit), limit))
    }
    return Rect(
      from: Point(held(bounds.x, from: origin.x), held(bounds.y, from: origin.y)),
      through: Point(
        held(bounds.x + bounds.width - 1, from: origin.x),
        held(bounds.y + bounds.height - 1, from: origin.y)))
  }
}
