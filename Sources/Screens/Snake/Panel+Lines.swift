import TerminalUI

extension Panel {
  /// The size of a box with lines of text, as large as it can be.
  static func size(of lines: [String], title: String) -> (columns: Int, rows: Int) {
    let width = max(lines.map(CellText.width).max() ?? 0, CellText.width(of: title) + 2)
    return (width + 4, lines.count + 2)
  }

  /// Draws a box with lines of text in the middle of it.
  static func draw(
    _ lines: [String], title: String, into canvas: inout Canvas, in area: Area, glyphs: GlyphSet,
    style: Style = Theme.palette.text
  ) {
    let room = max(area.columns - 4, 1)
    // Broken lines lose the wide gaps between keys; where there is room they stay.
    let fitting = lines.flatMap {
      CellText.width(of: $0) <= room ? [$0] : CellText.wrapped($0, to: room)
    }
    let width = max(fitting.map(CellText.width).max() ?? 0, CellText.width(of: title) + 2)
    let inside = draw(
      into: &canvas, in: area, title: title, columns: width, rows: fitting.count,
      palette: Theme.palette, glyphs: glyphs)
    for (offset, line) in fitting.prefix(inside.rows).enumerated() {
      let row = inside.splitTop(offset).rest.splitTop(1).top
      canvas.put(line, in: row, .center, style: style)
    }
  }
}
