public import Lattice

/// A picture of part of a universe at 1:2^k, which an engine paints and a screen turns into glyphs.
///
/// At zoom 0 a pixel is a cell and holds its state. Further out a pixel is a square of 2^zoom by
/// 2^zoom cells and holds how many of them differ from the background, so that a screen can tell
/// crowded space from a lone glider.
public struct Raster: Sendable {
  /// The number of pixels in a row.
  public let columns: Int
  /// The number of rows.
  public let rows: Int
  /// The cell at the top left of the first pixel.
  public let origin: Point
  /// The power of two that a pixel spans, from 0 to 60.
  public let zoom: Int
  /// A value for each pixel, row by row: the state at zoom 0, else the number of cells.
  public internal(set) var values: [UInt32]

  /// An empty picture of `columns` by `rows` pixels, whose top-left cell is `origin`.
  public init(columns: Int, rows: Int, origin: Point, zoom: Int = 0) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    self.origin = origin
    self.zoom = min(max(0, zoom), 60)
    values = [UInt32](repeating: 0, count: self.columns * self.rows)
  }

  /// The value of a pixel: the state at zoom 0, else the number of cells, at most 2^32 - 1.
  @inlinable
  public subscript(column: Int, row: Int) -> UInt32 { values[row * columns + column] }

  /// The part of a pixel's cells that live, from 0 to 1.
  public func density(column: Int, row: Int) -> Double {
    let value = self[column, row]
    if zoom == 0 { return value == 0 ? 0 : 1 }
    return min(1, Double(value) / Double(sign: .plus, exponent: 2 * zoom, significand: 1))
  }

  /// The cells that the picture shows, cut to what `Int` holds.
  public var extent: Rect {
    let limit = Pattern.coordinateLimit
    func span(_ start: Int, _ pixels: Int) -> Int {
      let (length, overflow) = pixels.multipliedReportingOverflow(by: 1 << zoom)
      return overflow ? limit : min(length, limit)
    }
    return Rect(
      x: origin.x, y: origin.y, width: span(origin.x, columns), height: span(origin.y, rows))
  }

  /// Counts cells in row `y` from `x` on, up to the width of the picture.
  mutating func add(x: Int, y: Int, length: Int, state: CellState) {
    let row = (y - origin.y) >> zoom
    guard row >= 0, row < rows else { return }
    if zoom == 0 {
      let first = max(x - origin.x, 0)
      let end = max(first, min(x - origin.x + length, columns))
      for column in first..<end { values[row * columns + column] = UInt32(state) }
      return
    }
    var start = max(x, origin.x)
    let end = min(x + length, extent.maxX)
    while start < end {
      let column = (start - origin.x) >> zoom
      guard column < columns else { return }
      let next = min(end, origin.x + (column + 1) << zoom)
      add(column: column, row: row, count: next - start, state: state)
      start = next
    }
  }

  /// Adds the living cells of an area, each pixel's part of which `population` counts: further out
  /// that is much faster than run by run.
  mutating func add(_ area: Rect, population: (Rect) -> UInt64) {
    let area = area.intersection(extent)
    guard !area.isEmpty else { return }
    var y = area.y
    while y < area.maxY {
      let row = (y - origin.y) >> zoom
      let nextY = min(area.maxY, origin.y + (row + 1) << zoom)
      var x = area.x
      while x < area.maxX {
        let column = (x - origin.x) >> zoom
        let nextX = min(area.maxX, origin.x + (column + 1) << zoom)
        let count = population(Rect(x: x, y: y, width: nextX - x, height: nextY - y))
        if count > 0 { add(column: column, row: row, count: Int(count), state: 1) }
        x = nextX
      }
      y = nextY
    }
  }

  /// Adds cells to one pixel: at zoom 0 their state, else their number.
  mutating func add(column: Int, row: Int, count: Int, state: CellState) {
    let index = row * columns + column
    if zoom == 0 {
      values[index] = UInt32(state)
    } else {
      let (sum, overflow) = values[index].addingReportingOverflow(
        UInt32(truncatingIfNeeded: min(count, Int(UInt32.max))))
      values[index] = overflow ? .max : sum
    }
  }
}
