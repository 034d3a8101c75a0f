/// A box in the middle of the screen, over what is there.
public enum Panel {
  /// Draws an empty box for contents of the given size, cut to what the area has, and tells where
  /// the contents go.
  public static func draw(
    into canvas: inout Canvas, in area: Area, title: String = "", columns: Int, rows: Int,
    palette: Palette, glyphs: GlyphSet
  ) -> Area {
    let frame = area.centered(
      columns: min(max(columns, 0), area.columns) + 4, rows: min(max(rows, 0), area.rows) + 2)
    canvas.fill(frame, with: CanvasCell(" ", palette.text))
    // Without room for a border the contents matter more.
    guard frame.columns > 8 && frame.rows > 2 else { return frame }
    canvas.box(frame, title: title, style: palette.border, glyphs: glyphs)
    return frame.inset(columns: 2, rows: 1)
  }

  /// Draws a box with lines of text in it, broken to fit.
  public static func draw(
    into canvas: inout Canvas, in area: Area, title: String = "", message: String,
    palette: Palette, glyphs: GlyphSet
  ) {
    let lines = CellText.wrapped(message, to: max(area.columns - 4, 1))
    let width = max(lines.map(CellText.width).max() ?? 0, CellText.width(of: title) + 2)
    let inside = draw(
      into: &canvas, in: area, title: title, columns: width, rows: lines.count, palette: palette,
      glyphs: glyphs)
    for (offset, line) in lines.prefix(inside.rows).enumerated() {
      canvas.put(
        line, column: inside.column, row: inside.row + offset, style: palette.text,
        width: inside.columns)
    }
  }
}
