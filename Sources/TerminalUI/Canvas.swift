/// A character screen as a value: what a screen draws, a terminal shows and a test compares.
///
/// Columns and rows count from 0 at the top left. Drawing outside does nothing, at any coordinates
/// and any size from 0×0 up.
public struct Canvas: Hashable, Sendable {
  /// The width in cells.
  public let columns: Int
  /// The height in cells.
  public let rows: Int
  /// The cells, row after row from the top, each from the left.
  public private(set) var cells: [CanvasCell]

  /// The longest side that a canvas can have; longer requests are cut to it.
  public static let longestSide = 4096

  /// A canvas of one kind of cell; negative sizes become 0.
  public init(columns: Int, rows: Int, filledWith cell: CanvasCell = .blank) {
    self.columns = min(max(columns, 0), Canvas.longestSide)
    self.rows = min(max(rows, 0), Canvas.longestSide)
    cells = [CanvasCell](repeating: cell, count: self.columns * self.rows)
  }

  /// All of it.
  public var bounds: Area { Area(columns: columns, rows: rows) }

  /// One cell; outside the canvas it reads as blank and writing does nothing.
  @inlinable
  public subscript(column: Int, row: Int) -> CanvasCell {
    get {
      guard column >= 0, column < columns, row >= 0, row < rows else { return .blank }
      return cells[row * columns + column]
    }
    set { setCell(newValue, column: column, row: row) }
  }

  @usableFromInline
  mutating func setCell(_ cell: CanvasCell, column: Int, row: Int) {
    guard column >= 0, column < columns, row >= 0, row < rows else { return }
    cells[row * columns + column] = cell
  }

  /// The glyphs as a picture for tests and text exports: rows joined by newlines, blanks at the end
  /// of a row left out.
  public var text: String {
    (0..<rows).map { row in
      var scalars = String.UnicodeScalarView(
        cells[(row * columns)..<((row + 1) * columns)].lazy.map(\.glyph))
      while scalars.last == " " { scalars.removeLast() }
      return String(scalars)
    }.joined(separator: "\n")
  }
}
