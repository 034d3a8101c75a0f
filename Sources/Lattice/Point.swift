/// A cell's place on a board: `x` grows to the right, `y` grows downwards.
public struct Point: Hashable, Sendable {
  /// The column.
  public var x: Int
  /// The row.
  public var y: Int

  /// The point in column `x` of row `y`.
  @inlinable
  public init(_ x: Int, _ y: Int) {
    self.x = x
    self.y = y
  }

  /// The corner where both coordinates are 0.
  public static let zero = Point(0, 0)

  /// The sum of two points as vectors; traps on overflow.
  @inlinable
  public static func + (a: Point, b: Point) -> Point { Point(a.x + b.x, a.y + b.y) }

  /// The difference of two points as vectors; traps on overflow.
  @inlinable
  public static func - (a: Point, b: Point) -> Point { Point(a.x - b.x, a.y - b.y) }
}

/// Reading order: by row, then by column.
extension Point: Comparable {
  /// Whether `a` comes before `b` when a board is read row by row.
  @inlinable
  public static func < (a: Point, b: Point) -> Bool { (a.y, a.x) < (b.y, b.x) }
}

extension Point: CustomStringConvertible {
  /// The point as `(x, y)`.
  public var description: String { "(\(x), \(y))" }
}
