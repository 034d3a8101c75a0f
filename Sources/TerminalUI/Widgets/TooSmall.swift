/// What a screen shows instead of itself when it has no room.
public enum TooSmall {
  /// Draws "Terminal too small: WxH, need WxH" when the canvas is smaller than needed.
  /// - Returns: whether it was, and the screen must draw nothing else.
  public static func draw(
    into canvas: inout Canvas, needing columns: Int, by rows: Int, palette: Palette = .mono
  ) -> Bool {
    guard canvas.columns < columns || canvas.rows < rows else { return false }
    let message =
      "Terminal too small: \(canvas.columns)x\(canvas.rows), need \(columns)x\(rows)"
    canvas.fill(canvas.bounds)
    let lines = CellText.wrapped(message, to: canvas.columns)
    let area = canvas.bounds.centered(columns: canvas.columns, rows: lines.count)
    for (offset, line) in lines.prefix(area.rows).enumerated() {
      let row = Area(row: area.row + offset, columns: canvas.columns, rows: 1)
      canvas.put(line, in: row, .center, style: palette.warning)
    }
    return true
  }
}
