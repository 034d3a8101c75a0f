/// A width and a height in cells.
public struct Size: Hashable, Sendable {
  /// The number of columns.
  public var width: Int
  /// The number of rows.
  public var height: Int

  /// A size of `width` columns and `height` rows.
  @inlinable
  public init(_ width: Int, _ height: Int) {
    self.width = width
    self.height = height
  }

  /// The number of cells, or nil where it leaves `Int`.
  public var area: Int? {
    let (product, overflow) = width.multipliedReportingOverflow(by: height)
    return overflow ? nil : product
  }
}

extension Size: LosslessStringConvertible {
  /// Reads `WxH`, as `20x10`; nil when either side is missing, negative or too large.
  public init?(_ text: String) {
    let sides = text.split(omittingEmptySubsequences: false) { $0 == "x" || $0 == "X" }
    guard sides.count == 2, let width = Int(sides[0]), let height = Int(sides[1]),
      width >= 0, height >= 0
    else { return nil }
    self.init(width, height)
  }

  /// The size as `WxH`.
  public var description: String { "\(width)x\(height)" }
}
