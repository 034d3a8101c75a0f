import BigInt
import Lattice
public import Life

/// The cells of a universe in bands of rows, from the top: as many at a time as are read in a
/// millisecond or two, so that no list holds them all.
public struct CellBands {
  /// Some rows.
  public struct Band: Sendable {
    /// The cells.
    public let pattern: Pattern
    /// The part of all rows that is read with these, in hundredths.
    public let percent: Int
  }

  private let engine: any Engine
  private let area: Rect
  private var next: Int
  private var height: Int
  private let wantedRuns: Int

  /// Nothing but few cells are read in one go.
  public static let usualRuns = 1 << 15

  /// The bands of a universe, which must not go on or be changed until the last one is read.
  public init(of engine: any Engine, wantedRuns: Int = usualRuns) {
    self.engine = engine
    self.wantedRuns = wantedRuns
    area = engine.topology.extent ?? engine.reachableBounds ?? Rect(x: 0, y: 0, width: 0, height: 0)
    next = area.y
    height = max(1, min(area.height, wantedRuns / max(1, area.width / 4)))
  }

  /// The next rows; nil after the last.
  public mutating func takeNext() -> Band? {
    guard next < area.maxY else { return nil }
    let end = next + min(height, area.maxY - next)
    let pattern = engine.pattern(
      in: Rect(x: area.x, y: next, width: area.width, height: end - next))
    if pattern.runs.count > 2 * wantedRuns {
      height = max(1, height / 2)
    } else if pattern.runs.count < wantedRuns / 2 {
      height = min(area.height, 2 * height)
    }
    next = end
    let done = Double(end - area.y) / Double(area.height)
    return Band(pattern: pattern, percent: Int(100 * done))
  }

  /// Whether all is read.
  public var isEmpty: Bool { next >= area.maxY }
}

extension Engine {
  /// The smallest rectangle around the cells that differ from the background, as far as patterns
  /// reach; nil when there are none.
  var reachableBounds: Rect? {
    guard let bounds else { return nil }
    func held(_ exact: BigInt, from origin: BigInt) -> Int {
      let limit = BigInt(Pattern.coordinateLimit)
      return Int(min(max(exact - origin, -limit), limit))
    }
    let (left, top) = (held(bounds.x, from: origin.x), held(bounds.y, from: origin.y))
    return Rect(
      x: left, y: top, width: held(bounds.x + bounds.width, from: origin.x) - left,
      height: held(bounds.y + bounds.height, from: origin.y) - top)
  }
}
