import Lattice
import Life

/// What the cursor and the left mouse button do while editing.
enum Tool: Int, CaseIterable, Hashable, Sendable {
  /// Cells one by one, and freehand lines.
  case draw
  /// The same, but they die.
  case erase
  /// A straight line between two cells.
  case line
  /// The outline of a rectangle.
  case rectangle
  /// A rectangle with all that is in it.
  case block
  /// All cells of one state that hang together.
  case fill
  /// A rectangle to do something with.
  case select

  /// The name on the status line.
  var name: String {
    switch self {
    case .draw: "draw"
    case .erase: "erase"
    case .line: "line"
    case .rectangle: "rectangle"
    case .block: "block"
    case .fill: "fill"
    case .select: "select"
    }
  }

  /// The footer's word for what Space does, `isBegun` after the first corner.
  func hint(isBegun: Bool) -> String {
    switch self {
    case .draw: "toggle"
    case .erase: "erase"
    case .line, .rectangle, .block: isBegun ? "draw" : "corner"
    case .fill: "fill"
    case .select: isBegun ? "select" : "corner"
    }
  }

  /// Whether it takes two corners.
  var takesCorners: Bool {
    switch self {
    case .line, .rectangle, .block, .select: true
    case .draw, .erase, .fill: false
    }
  }

  /// The most cells that are drawn at once.
  static let mostCells = 1 << 22
  /// The longest line, along its longer side.
  static let longestLine = 1 << 16

  /// The cells that a line, a rectangle or a block has between two corners; nil when they are too
  /// many.
  /// - Complexity: O(runs).
  func cells(from a: Point, to b: Point) -> Pattern? {
    let rect = Rect(from: a, through: b)
    guard rect.width > 0, rect.height > 0, rect.height <= Tool.mostCells,
      rect.width <= Tool.mostCells
    else { return nil }
    func row(_ x: Int, _ y: Int, _ width: Int) -> Pattern.Run {
      Pattern.Run(x: x, y: y, length: UInt32(width))
    }
    switch self {
    case .line:
      guard max(rect.width, rect.height) <= Tool.longestLine else { return nil }
      return Pattern(cells: Point.line(from: a, to: b))
    case .rectangle:
      guard rect.height > 2, rect.width > 2 else {
        return Pattern(runs: (rect.y..<rect.maxY).map { row(rect.x, $0, rect.width) })
      }
      let middle = (rect.y + 1..<rect.maxY - 1).flatMap {
        [row(rect.x, $0, 1), row(rect.maxX - 1, $0, 1)]
      }
      return Pattern(
        runs: [row(rect.x, rect.y, rect.width)] + middle
          + [row(rect.x, rect.maxY - 1, rect.width)])
    case .block:
      guard rect.width * rect.height <= Tool.mostCells else { return nil }
      return Pattern(runs: (rect.y..<rect.maxY).map { row(rect.x, $0, rect.width) })
    case .draw, .erase, .fill, .select: return nil
    }
  }
}
