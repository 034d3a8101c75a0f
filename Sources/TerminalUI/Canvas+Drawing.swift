extension Canvas {
  /// Where a line of text goes in its area.
  public enum Alignment: Sendable {
    /// At the left.
    case leading
    /// In the middle.
    case center
    /// At the right.
    case trailing
  }

  /// Writes one line of text, a cell a scalar, cut at the canvas' edges and after `width` cells.
  ///
  /// What does not take exactly one column is made to: control characters and wide scalars become
  /// U+FFFD, combining marks are left out.
  /// - Returns: the number of cells that the whole text takes, up to `width`.
  @discardableResult
  public mutating func put(
    _ text: String, column: Int, row: Int, style: Style = .plain, width: Int = .max
  ) -> Int {
    var offset = 0
    for scalar in text.unicodeScalars {
      guard offset < width else { break }
      guard let glyph = CellText.glyph(for: scalar) else { continue }
      let (position, overflow) = column.addingReportingOverflow(offset)
      if overflow { break }
      self[position, row] = CanvasCell(glyph, style)
      offset += 1
    }
    return offset
  }

  /// Writes one line of text on the first row of an area, cut to its width.
  public mutating func put(
    _ text: String, in area: Area, _ alignment: Alignment = .leading, style: Style = .plain
  ) {
    guard !area.isEmpty else { return }
    let free = max(area.columns - CellText.width(of: text), 0)
    let indent =
      switch alignment {
      case .leading: 0
      case .center: free / 2
      case .trailing: free
      }
    put(
      text, column: area.column + indent, row: area.row, style: style,
      width: area.columns - indent)
  }

  /// Makes every cell of an area the same.
  public mutating func fill(_ area: Area, with cell: CanvasCell = .blank) {
    let clipped = area.intersection(bounds)
    for row in clipped.row..<clipped.endRow {
      for column in clipped.column..<clipped.endColumn { self[column, row] = cell }
    }
  }

  /// Changes the style of every cell of an area and keeps the glyphs.
  public mutating func restyle(_ area: Area, _ change: (inout Style) -> Void) {
    let clipped = area.intersection(bounds)
    for row in clipped.row..<clipped.endRow {
      for column in clipped.column..<clipped.endColumn {
        var cell = self[column, row]
        change(&cell.style)
        self[column, row] = cell
      }
    }
  }

  /// Draws the outline of an area, with a title in the top edge; the inside is left alone.
  ///
  /// An area of a single row or column becomes a line.
  public mutating func box(
    _ area: Area, title: String = "", style: Style = .plain, glyphs: GlyphSet
  ) {
    guard !area.isEmpty else { return }
    let line = glyphs.lines
    let (left, right) = (area.column, area.endColumn - 1)
    let (top, bottom) = (area.row, area.endRow - 1)
    let visible = area.intersection(bounds)
    for column in visible.column..<visible.endColumn {
      self[column, top] = CanvasCell(line.horizontal, style)
      self[column, bottom] = CanvasCell(line.horizontal, style)
    }
    for row in visible.row..<visible.endRow where area.rows > 1 {
      self[left, row] = CanvasCell(line.vertical, style)
      self[right, row] = CanvasCell(line.vertical, style)
    }
    if area.columns > 1 && area.rows > 1 {
      self[left, top] = CanvasCell(line.topLeft, style)
      self[right, top] = CanvasCell(line.topRight, style)
      self[left, bottom] = CanvasCell(line.bottomLeft, style)
      self[right, bottom] = CanvasCell(line.bottomRight, style)
    }
    if !title.isEmpty && area.columns > 4 {
      put(" \(title) ", column: left + 1, row: top, style: style, width: area.columns - 2)
    }
  }

  /// Copies another canvas so that its top left corner lands on the given cell.
  public mutating func draw(_ other: Canvas, column: Int, row: Int) {
    let origin = Area(column: column, row: row, columns: other.columns, rows: other.rows)
    let target = origin.intersection(bounds)
    for y in target.row..<target.endRow {
      for x in target.column..<target.endColumn {
        self[x, y] = other[x - origin.column, y - origin.row]
      }
    }
  }
}
