import Lattice
import Life
import LifeFormats

/// A rectangle of cells that was copied, or is to be placed.
struct Clip: Hashable {
  /// The cells; the rectangle's top left is (0, 0).
  private(set) var cells: Pattern
  private(set) var size: Size

  /// The widest and highest one, so that no sum of places leaves `Int`.
  static let longestSide = 1 << 40

  /// The cells of a rectangle.
  init(_ cells: Pattern, in rect: Rect) {
    self.cells = cells.clipped(to: rect).translated(by: Point(-rect.x, -rect.y))
    size = Size(rect.width, rect.height)
  }

  /// A pattern within its bounds; nil when it is empty or too wide.
  init?(_ pattern: Pattern) {
    guard let bounds = pattern.bounds, bounds.width <= Clip.longestSide,
      bounds.height <= Clip.longestSide
    else { return nil }
    self.init(pattern, in: bounds)
  }

  /// The cells of a file: with the dead ones around them that it states a size for.
  init?(_ file: PatternFile, cells: Pattern) {
    if !file.hasPosition, let size = file.declaredSize, let bounds = cells.bounds,
      size.width <= Clip.longestSide, size.height <= Clip.longestSide, bounds.x >= 0, bounds.y >= 0,
      bounds.maxX <= size.width, bounds.maxY <= size.height
    {
      self.init(cells, in: Rect(x: 0, y: 0, width: size.width, height: size.height))
    } else {
      self.init(cells)
    }
  }

  /// The most cells that are turned by a quarter: it takes each on its own.
  static let mostTurnedCells = 1 << 20

  /// Whether it is small enough to be laid so.
  func canBeLaid(_ orientation: Orientation) -> Bool {
    !orientation.isTransposed || cells.population <= Clip.mostTurnedCells
  }

  /// Turns it or mirrors it.
  mutating func lay(_ orientation: Orientation) {
    let rect = Rect(x: 0, y: 0, width: size.width, height: size.height)
    cells = cells.oriented(orientation, in: rect)
    size = orientation.size(of: size)
  }

  /// The cells with states that a rule has: those above become its highest.
  func held(to rule: Rule) -> Clip {
    let highest = CellState(clamping: rule.stateCount - 1)
    guard cells.highestState > highest else { return self }
    var held = self
    held.cells = Pattern(
      runs: cells.runs.map {
        Pattern.Run(x: $0.x, y: $0.y, length: $0.length, state: min($0.state, highest))
      })
    return held
  }

  /// The cells as RLE, with their rule and the size of the rectangle.
  func rle(under rule: Rule) throws(WritingError) -> [UInt8] {
    try PatternFile(pattern: cells, rule: RuleString(rule), declaredSize: size).write(as: .rle)
  }
}
