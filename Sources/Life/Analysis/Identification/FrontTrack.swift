import BigInt
import Lattice

/// Watches one side of a growing pattern, or the place where it began, for a view that comes back.
///
/// The view is a rectangle of a fixed size that goes along with the outermost cell of the side. When
/// for some periods it has looked as it did a period before, what is in it is taken to do so for
/// ever.
struct FrontTrack {
  enum Side: CaseIterable {
    case left, right, top, bottom
    /// Where the pattern began.
    case place
  }

  private enum State {
    case watching
    /// The view has come back some times.
    case periodic(Motion)
    /// What is seen is an object on its way, or rests: it has no part in the growth.
    case idle
  }

  let side: Side
  /// The size of the view, and where it lies around the outermost cell.
  private let view: Rect
  private var state = State.watching
  /// When each digest was last seen, and the corner of the view then.
  private var lastSeen: [UInt64: (time: Int, anchor: Point)] = [:]
  /// The time since the view was last as it is now, and for how many generations that was the same.
  private var candidate: (motion: Motion, run: Int)?

  /// The least number of generations in which the view must come back.
  static let leastRun = 64
  private static let margin = 8

  init(_ side: Side, start: Rect) {
    self.side = side
    let (width, height) = (start.width + Self.margin, start.height + Self.margin)
    switch side {
    case .place:
      view = Rect(
        x: start.x - Self.margin / 2, y: start.y - Self.margin / 2, width: width, height: height)
    case .left: view = Rect(x: 0, y: -height, width: width, height: 2 * height)
    case .right: view = Rect(x: 1 - width, y: -height, width: width, height: 2 * height)
    case .top: view = Rect(x: -width, y: 0, width: 2 * width, height: height)
    case .bottom: view = Rect(x: -width, y: 1 - height, width: 2 * width, height: height)
    }
  }

  /// How the view comes back, if it does.
  var motion: Motion? {
    if case .periodic(let motion) = state { motion } else { nil }
  }

  /// Takes what is seen for something that has no part in the growth.
  mutating func dismiss() {
    state = .idle
    lastSeen = [:]
  }

  /// What is seen now, and where.
  func look(at engine: any Engine, _ bounds: Rect) -> (cells: Pattern, area: Rect)? {
    var anchor = Point.zero
    if side != .place {
      let line =
        switch side {
        case .left: Rect(x: bounds.x, y: bounds.y, width: 1, height: bounds.height)
        case .right: Rect(x: bounds.maxX - 1, y: bounds.y, width: 1, height: bounds.height)
        case .top: Rect(x: bounds.x, y: bounds.y, width: bounds.width, height: 1)
        default: Rect(x: bounds.x, y: bounds.maxY - 1, width: bounds.width, height: 1)
        }
      guard let first = engine.pattern(in: line).runs.first else { return nil }
      anchor = Point(first.x, first.y)
    }
    let area = Rect(
      x: view.x + anchor.x, y: view.y + anchor.y, width: view.width, height: view.height)
    return (engine.pattern(in: area), area)
  }

  /// Looks at the next generation; `bounds` are those of all cells.
  mutating func watch(
    _ engine: any Engine, _ bounds: Rect, at time: Int, on universe: AnalysisUniverse
  ) {
    switch state {
    case .idle: return
    case .watching: break
    case .periodic:
      if isPeriodic(engine, bounds, at: time) { return }
      // It was a calm between two changes.
      state = .watching
      lastSeen = [:]
      candidate = nil
    }
    guard let (cells, area) = look(at: engine, bounds) else { return }
    let anchor = area.origin
    let digest = cells.digest(from: anchor)
    if let last = lastSeen[digest] {
      let motion = Motion(
        period: time - last.time,
        displacement: Point(anchor.x - last.anchor.x, anchor.y - last.anchor.y))
      let run = candidate?.motion == motion ? (candidate?.run ?? 0) + 1 : 1
      candidate = (motion, run)
      if run >= max(2 * motion.period, Self.leastRun) {
        if isIdle(cells, motion, on: universe) { return dismiss() }
        state = .periodic(motion)
      }
    } else {
      candidate = nil
    }
    lastSeen[digest] = (time, anchor)
  }

  /// Whether the cells that are seen come back so by themselves.
  private func isIdle(_ cells: Pattern, _ motion: Motion, on universe: AnalysisUniverse) -> Bool {
    guard !cells.isEmpty, (side == .place) == motion.isAtRest else { return true }
    var alone = universe.engine(cells)
    alone.advance(by: BigInt(motion.period))
    return alone.pattern == cells.translated(by: motion.displacement)
  }

  /// Whether the view is still as it was, some periods later.
  func isPeriodic(_ engine: any Engine, _ bounds: Rect, at time: Int) -> Bool {
    guard let motion, let (cells, area) = look(at: engine, bounds) else { return false }
    let anchor = area.origin
    guard let last = lastSeen[cells.digest(from: anchor)], time > last.time else { return false }
    let periods = (time - last.time) / motion.period
    return (time - last.time).isMultiple(of: motion.period)
      && anchor.x - last.anchor.x == periods * motion.displacement.x
      && anchor.y - last.anchor.y == periods * motion.displacement.y
  }
}
