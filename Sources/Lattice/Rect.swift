/// A rectangle of cells, half-open: it holds `x ..< x + width` by `y ..< y + height`.
public struct Rect: Hashable, Sendable {
  /// The leftmost column.
  public var x: Int
  /// The topmost row.
  public var y: Int
  /// The number of columns.
  public var width: Int
  /// The number of rows.
  public var height: Int

  /// The rectangle of `width` by `height` cells whose top-left cell is `(x, y)`.
  @inlinable
  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// The smallest rectangle that holds both points.
  public init(from a: Point, through b: Point) {
    let left = min(a.x, b.x)
    let top = min(a.y, b.y)
    self.init(x: left, y: top, width: max(a.x, b.x) - left + 1, height: max(a.y, b.y) - top + 1)
  }

  /// The top-left cell.
  public var origin: Point { Point(x, y) }

  /// The column just right of the rectangle.
  @inlinable public var maxX: Int { x + width }

  /// The row just below the rectangle.
  @inlinable public var maxY: Int { y + height }

  /// Whether the rectangle holds no cell.
  @inlinable public var isEmpty: Bool { width <= 0 || height <= 0 }

  /// Whether the cell lies inside.
  @inlinable
  public func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < maxX && point.y >= y && point.y < maxY
  }

  /// The smallest rectangle that holds both; an empty one adds nothing.
  public func union(_ other: Rect) -> Rect {
    if isEmpty { return other }
    if other.isEmpty { return self }
    let left = min(x, other.x)
    let top = min(y, other.y)
    return Rect(
      x: left, y: top, width: max(maxX, other.maxX) - left, height: max(maxY, other.maxY) - top)
  }

  /// The cells that lie in both.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left, y: top, width: max(0, min(maxX, other.maxX) - left),
      height: max(0, min(maxY, other.maxY) - top))
  }
}
