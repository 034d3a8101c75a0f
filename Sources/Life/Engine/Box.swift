public import BigInt

/// A rectangle of cells whose place and sides are exact at any size.
public struct Box: Hashable, Sendable {
  /// The leftmost column.
  public var x: BigInt
  /// The topmost row.
  public var y: BigInt
  /// The number of columns.
  public var width: BigInt
  /// The number of rows.
  public var height: BigInt

  /// The rectangle of `width` by `height` cells whose top-left cell is `(x, y)`.
  public init(x: BigInt, y: BigInt, width: BigInt, height: BigInt) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }
}
