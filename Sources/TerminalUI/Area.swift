/// A rectangle of character cells on a screen, never of negative size.
public struct Area: Hashable, Sendable {
  /// The leftmost column.
  public let column: Int
  /// The topmost row.
  public let row: Int
  /// The width in cells.
  public let columns: Int
  /// The height in cells.
  public let rows: Int

  /// A rectangle; negative sizes become 0, and everything is held within ±1,000,000.
  public init(column: Int = 0, row: Int = 0, columns: Int, rows: Int) {
    let limit = 1_000_000
    self.column = min(max(column, -limit), limit)
    self.row = min(max(row, -limit), limit)
    self.columns = min(max(columns, 0), limit)
    self.rows = min(max(rows, 0), limit)
  }

  /// The first column to the right.
  public var endColumn: Int { column + columns }
  /// The first row below.
  public var endRow: Int { row + rows }
  /// Whether there is no cell in it.
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Whether a cell lies in it.
  public func contains(column: Int, row: Int) -> Bool {
    column >= self.column && column < endColumn && row >= self.row && row < endRow
  }

  /// What is left after taking away a margin on all four sides.
  public func inset(_ margin: Int) -> Area { inset(columns: margin, rows: margin) }

  /// What is left after taking away margins left and right, and above and below.
  public func inset(columns horizontal: Int, rows vertical: Int) -> Area {
    Area(
      column: column + min(max(horizontal, 0), columns),
      row: row + min(max(vertical, 0), rows),
      columns: columns - 2 * min(max(horizontal, 0), columns),
      rows: rows - 2 * min(max(vertical, 0), rows))
  }

  /// The cells that both have.
  public func intersection(_ other: Area) -> Area {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Area(
      column: left, row: top,
      columns: min(endColumn, other.endColumn) - left, rows: min(endRow, other.endRow) - top)
  }

  /// An area of at most the given size in the middle of this one.
  public func centered(columns: Int, rows: Int) -> Area {
    let width = min(max(columns, 0), self.columns)
    let height = min(max(rows, 0), self.rows)
    return Area(
      column: column + (self.columns - width) / 2, row: row + (self.rows - height) / 2,
      columns: width, rows: height)
  }

  /// The rows above, at most `count` of them, and the rest.
  public func splitTop(_ count: Int) -> (top: Area, rest: Area) {
    let height = min(max(count, 0), rows)
    return (
      Area(column: column, row: row, columns: columns, rows: height),
      Area(column: column, row: row + height, columns: columns, rows: rows - height)
    )
  }

  /// The rows below, at most `count` of them, and the rest.
  public func splitBottom(_ count: Int) -> (rest: Area, bottom: Area) {
    let (top, rest) = splitTop(rows - min(max(count, 0), rows))
    return (top, rest)
  }

  /// The columns on the left, at most `count` of them, and the rest.
  public func splitLeft(_ count: Int) -> (left: Area, rest: Area) {
    let width = min(max(count, 0), columns)
    return (
      Area(column: column, row: row, columns: width, rows: rows),
      Area(column: column + width, row: row, columns: columns - width, rows: rows)
    )
  }

  /// The columns on the right, at most `count` of them, and the rest.
  public func splitRight(_ count: Int) -> (rest: Area, right: Area) {
    let (left, rest) = splitLeft(columns - min(max(count, 0), columns))
    return (left, rest)
  }
}
