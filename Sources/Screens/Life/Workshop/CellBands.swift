import BigInt
import Lattice
public import Life

/// The cells of a universe in bands of rows, from the top, or in squares where it is a tree: as many at
/// a time as are read in a millisecond or two, so that whoever reads them can look up in between.
///
/// It keeps a copy of the universe, which may go on, but must not be away when a band is read.
public struct CellBands {
  /// Some rows, or some squares of a tree.
  public struct Band: Sendable {
    /// The cells of some rows.
    public let pattern: Pattern
    /// The squares of a tree.
    public let squares: TreeReading.Portion?
    /// The part of all that is read with these, in hundredths.
    public let percent: Int
  }

  private let engine: any Engine
  private let tree: TreeReading?
  private let area: Rect
  private var next: Int
  private var height: Int
  private let wantedRuns: Int

  /// Nothing but few cells are read in one go.
  public static let usualRuns = 1 << 15

  /// The squares that are read in one go.
  private static let wantedSquares = 1 << 14

  /// The squares of a universe that is a tree; nil when it is none.
  public init?(squaresOf engine: any Engine) {
    guard let tree = engine.treeReading else { return nil }
    self.tree = tree
    self.engine = engine
    area = Rect(x: 0, y: 0, width: 0, height: 0)
    (next, height, wantedRuns) = (0, 1, 0)
  }

  /// The bands of a universe.
  public init(of engine: any Engine, wantedRuns: Int = usualRuns) {
    self.engine = engine
    tree = nil
    self.wantedRuns = wantedRuns
    area = engine.topology.extent ?? engine.reachableBounds ?? Rect(x: 0, y: 0, width: 0, height: 0)
    next = area.y
    height = max(1, min(area.height, wantedRuns / max(1, area.width / 4)))
  }

  /// The next rows; nil after the last.
  public mutating func takeNext() -> Band? {
    if let tree {
      return tree.takeNext(Self.wantedSquares).map {
        Band(pattern: Pattern(), squares: $0, percent: $0.percent)
      }
    }
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
    return Band(pattern: pattern, squares: nil, percent: Int(100 * done))
  }
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
