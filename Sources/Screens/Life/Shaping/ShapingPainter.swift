import Lattice
import Life
import TerminalUI

/// Draws what is selected, begun or about to be placed over a universe that is drawn already.
///
/// All is told by glyphs and attributes where there are no colours or no rich characters.
struct ShapingPainter {
  let viewport: CellViewport
  /// Where the universe is drawn.
  let view: Area
  let capabilities: Capabilities
  /// The colour behind what is not alive.
  let floor: Color

  /// The colour behind selected cells, of middle brightness.
  private static let selected = Color.palette(60)
  /// A cell that would be placed, alone and where one lives already.
  private static let ghost = Color.palette(38)
  private static let clash = Color.palette(170)

  private var isPlain: Bool { capabilities.glyphs == .ascii || capabilities.colors == .mono }

  // MARK: Rectangles

  /// Draws a rectangle of selected cells.
  func drawSelection(_ rect: Rect, into canvas: inout Canvas) {
    guard let area = characters(of: rect) else { return }
    canvas.restyle(area) { style in
      if capabilities.colors == .mono {
        style.attributes.formUnion(.underline)
      } else if style.background == floor {
        style.background = ShapingPainter.selected
      }
    }
    drawCorners(of: rect, around: area, into: &canvas, style: Style(on: floor, .bold))
  }

  /// The characters in view that show cells of a rectangle; nil when there are none.
  private func characters(of rect: Rect) -> Area? {
    guard let seen = viewport.cells?.intersection(rect), !seen.isEmpty,
      let first = viewport.position(of: seen.origin),
      let last = viewport.position(of: Point(seen.maxX - 1, seen.maxY - 1))
    else { return nil }
    // A cell may be more than one column wide.
    var end = last.column + 1
    while end < view.columns, let cell = viewport.cell(column: end, row: last.row),
      cell.x < seen.maxX, viewport.zoom < 0
    {
      end += 1
    }
    return Area(
      column: view.column + first.column, row: view.row + first.row, columns: end - first.column,
      rows: last.row - first.row + 1)
  }

  /// Marks the corners of a rectangle that are in view, where nothing lives.
  private func drawCorners(
    of rect: Rect, around area: Area, into canvas: inout Canvas, style: Style
  ) {
    guard let seen = viewport.cells else { return }
    let lines = capabilities.glyphs.lines
    let (left, right) = (area.column - 1, area.endColumn)
    let (top, bottom) = (area.row - 1, area.endRow)
    let isLeft = rect.x >= seen.x
    let isTop = rect.y >= seen.y
    let isRight = rect.maxX <= seen.maxX
    let isBottom = rect.maxY <= seen.maxY
    for (column, row, glyph, isSeen) in [
      (left, top, lines.topLeft, isLeft && isTop), (right, top, lines.topRight, isRight && isTop),
      (left, bottom, lines.bottomLeft, isLeft && isBottom),
      (right, bottom, lines.bottomRight, isRight && isBottom),
    ] where isSeen && view.contains(column: column, row: row) && isFree(canvas[column, row]) {
      canvas[column, row] = CanvasCell(glyph, style)
    }
  }

  /// Whether nothing lives in a character.
  private func isFree(_ cell: CanvasCell) -> Bool {
    (cell.glyph == " " && !cell.style.attributes.contains(.reverse)) || cell.glyph == "·"
      || (cell.glyph == "." && viewport.zoom < 0)
  }

  // MARK: Cells to come

  /// Draws a pattern whose (0, 0) would be at `place`, and the corners of its rectangle if it has one.
  func drawGhost(
    _ cells: Pattern, at place: Point, in rect: Rect? = nil, into canvas: inout Canvas
  ) {
    let style = Style(
      capabilities.colors == .mono ? .standard : ShapingPainter.ghost, on: floor, .bold)
    for (index, halves) in marks(of: cells, at: place).enumerated() where halves != 0 {
      let (column, row) = (view.column + index % view.columns, view.row + index / view.columns)
      if viewport.zoom < 0 {
        drawWide(column, row, into: &canvas)
      } else if isPlain {
        let isFree = isFree(canvas[column, row])
        let glyph: Unicode.Scalar = halves == 1 ? "^" : halves == 2 ? "v" : "X"
        canvas[column, row] = CanvasCell(
          isFree ? glyph : "X", isFree ? style : style.adding(.reverse))
      } else {
        canvas[column, row] = mixed(canvas[column, row], halves)
      }
    }
    if let rect, let area = characters(of: rect) {
      drawCorners(of: rect, around: area, into: &canvas, style: style)
    }
  }

  /// Which halves of each character in view hold cells: 1 for the upper, 2 for the lower.
  private func marks(of cells: Pattern, at place: Point) -> [UInt8] {
    var marks = [UInt8](repeating: 0, count: view.columns * view.rows)
    guard let seen = viewport.cells else { return marks }
    let runs = cells.runs
    // Of many runs only those in view are looked at.
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].y + place.y < seen.y { low = middle + 1 } else { high = middle }
    }
    let shift = viewport.shift
    for run in runs[low...] {
      let y = run.y + place.y
      guard y < seen.maxY else { break }
      var x = max(run.x + place.x, seen.x)
      let end = min(run.end + place.x, seen.maxX)
      while x < end {
        if let position = viewport.position(of: Point(x, y)), position.column < view.columns,
          position.row < view.rows
        {
          marks[position.row * view.columns + position.column] |= position.isLower ? 2 : 1
        }
        x = (x >> shift + 1) << shift
      }
    }
    return marks
  }

  /// A cell in two columns.
  private func drawWide(_ column: Int, _ row: Int, into canvas: inout Canvas) {
    let isFree = isFree(canvas[column, row])
    var style = Style(.standard, on: floor, .bold)
    if capabilities.colors != .mono {
      style.foreground = isFree ? ShapingPainter.ghost : ShapingPainter.clash
    }
    let glyphs: (Unicode.Scalar, Unicode.Scalar)
    if isPlain {
      glyphs = ("{", "}")
      if !isFree { style = style.adding(.reverse) }
    } else {
      glyphs = isFree ? ("▒", "▒") : ("▓", "▓")
    }
    canvas[column, row] = CanvasCell(glyphs.0, style)
    canvas[column + 1, row] = CanvasCell(glyphs.1, style)
  }

  /// A character of two pixels with the ghost's over them.
  private func mixed(_ cell: CanvasCell, _ halves: UInt8) -> CanvasCell {
    let isEmpty = [floor, ShapingPainter.selected].contains(cell.style.background)
    let behind = isEmpty ? nil : cell.style.background
    var (top, bottom): (Color?, Color?)
    switch cell.glyph {
    case " ": (top, bottom) = (behind, behind)
    case "█": (top, bottom) = (cell.style.foreground, cell.style.foreground)
    case "▀": (top, bottom) = (cell.style.foreground, behind)
    case "▄": (top, bottom) = (behind, cell.style.foreground)
    default:
      return CanvasCell(
        cell.glyph, Style(ShapingPainter.clash, on: behind ?? floor, .bold))
    }
    if halves & 1 != 0 { top = top == nil ? ShapingPainter.ghost : ShapingPainter.clash }
    if halves & 2 != 0 { bottom = bottom == nil ? ShapingPainter.ghost : ShapingPainter.clash }
    return CellPainter.halves(top, bottom, on: floor)
  }
}
