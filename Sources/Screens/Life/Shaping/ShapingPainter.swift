import Lattice
import Life
import TerminalUI

/// Draws what is selected, begun or about to be placed over a universe that is drawn already.
///
/// Cells are told apart as far as two colours in a character go. All is told by glyphs and attributes
/// where there are no colours or no rich characters.
struct ShapingPainter {
  let viewport: CellViewport
  /// Where the universe is drawn.
  let view: Area
  let capabilities: Capabilities
  let theme: LifeTheme

  /// A cell that would be placed, alone and where one lives already.
  private static let ghost = Color.palette(38)
  private static let clash = Color.palette(170)

  /// The colour behind what is not alive.
  private var floor: Color { theme.floor }
  private var isMono: Bool { capabilities.colors == .mono }
  private var isPlain: Bool { capabilities.glyphs == .ascii || isMono }

  /// What the pixels of a character are drawn with, where there is more than one.
  private var glyphs: CellGlyphs {
    if viewport.zoom < 0 { return .double }
    return viewport.showsFineCells ? viewport.fine ?? .halves : .halves
  }

  // MARK: Rectangles

  /// Draws a rectangle of selected cells.
  func drawSelection(_ rect: Rect, into canvas: inout Canvas) {
    guard let pixels = pixels(of: rect) else { return }
    let area = characters(of: pixels)
    if isMono {
      canvas.restyle(area) { $0.attributes.formUnion(.underline) }
    } else {
      for row in area.row..<area.endRow {
        for column in area.column..<area.endColumn {
          canvas[column, row] = selected(
            canvas[column, row], bits(of: pixels, column: column, row: row))
        }
      }
    }
    drawCorners(of: rect, around: area, into: &canvas, style: Style(on: floor, .bold))
  }

  /// A character of which the pixels in `bits` are selected.
  private func selected(_ cell: CanvasCell, _ bits: UInt8) -> CanvasCell {
    let glyphs = glyphs
    var cell = cell
    if bits != glyphs.allBits && !isPlain {
      if glyphs == .halves, var (top, bottom) = halves(of: cell) {
        if bits & 1 != 0 { top = top ?? theme.selection }
        if bits & 2 != 0 { bottom = bottom ?? theme.selection }
        return CellPainter.halves(top, bottom, on: floor)
      }
      if glyphs.isFine {
        let living = living(in: cell)
        if living == 0 && cell.glyph == " " {
          return CanvasCell(
            glyphs.glyph(bits), Style(theme.selection, on: cell.style.background))
        }
        // One colour is left for all that is dead: that of most of it.
        let dead = glyphs.allBits & ~living
        if 2 * (dead & bits).nonzeroBitCount < dead.nonzeroBitCount { return cell }
      }
    }
    if cell.style.background == floor { cell.style.background = theme.selection }
    return cell
  }

  /// The pixels of the view that show cells of a rectangle; nil when there are none.
  private func pixels(of rect: Rect) -> Rect? {
    guard let seen = viewport.cells?.intersection(rect), !seen.isEmpty else { return nil }
    let (shift, origin) = (viewport.shift, viewport.origin)
    let (x, y) = (seen.x >> shift, seen.y >> shift)
    return Rect(
      x: x - origin.x, y: y - origin.y, width: (seen.maxX - 1) >> shift - x + 1,
      height: (seen.maxY - 1) >> shift - y + 1)
  }

  /// The characters that have pixels of a rectangle of them.
  private func characters(of pixels: Rect) -> Area {
    let (width, height) = viewport.pixels
    let (left, end) =
      viewport.zoom < 0
      ? (2 * pixels.x, 2 * pixels.maxX) : (pixels.x / width, (pixels.maxX - 1) / width + 1)
    let top = pixels.y / height
    return Area(
      column: view.column + left, row: view.row + top, columns: end - left,
      rows: (pixels.maxY - 1) / height + 1 - top
    ).intersection(view)
  }

  /// Which pixels of a character are in a rectangle of them.
  private func bits(of pixels: Rect, column: Int, row: Int) -> UInt8 {
    guard viewport.zoom >= 0 else { return 1 }
    let glyphs = glyphs
    let (width, height) = viewport.pixels
    var bits: UInt8 = 0
    for y in 0..<height {
      for x in 0..<width {
        let pixel = Point((column - view.column) * width + x, (row - view.row) * height + y)
        if pixels.contains(pixel) { bits |= glyphs.bit(x, y) }
      }
    }
    return bits
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

  // MARK: What a character shows

  /// The colours of the two pixels of a character, nil for the floor; nil where its glyph tells of
  /// more than two.
  private func halves(of cell: CanvasCell) -> (top: Color?, bottom: Color?)? {
    let front = cell.style.foreground
    let back = cell.style.background == floor ? nil : cell.style.background
    switch cell.glyph {
    case " ": return (back, back)
    case "█": return (front, front)
    case "▀": return (front, back)
    case "▄": return (back, front)
    default: return nil
    }
  }

  /// Whether nothing lives in a pixel of a colour.
  private func isDead(_ color: Color?) -> Bool { color == nil || color == theme.selection }

  /// The cells of a fine character that live or are no cells, as bits.
  private func living(in cell: CanvasCell) -> UInt8 {
    if cell.style.foreground == theme.selection || isFree(cell) || cell.glyph == "░" {
      return 0
    }
    return glyphs.bits(of: cell.glyph) ?? glyphs.allBits
  }
}

// MARK: Cells to come

extension ShapingPainter {
  /// Draws a pattern whose (0, 0) would be at `place`, and the corners of its rectangle if it has one.
  func drawGhost(
    _ cells: Pattern, at place: Point, in rect: Rect? = nil, into canvas: inout Canvas
  ) {
    let style = Style(isMono ? .standard : ShapingPainter.ghost, on: floor, .bold)
    for (index, bits) in marks(of: cells, at: place).enumerated() where bits != 0 {
      let (column, row) = (view.column + index % view.columns, view.row + index / view.columns)
      let cell = canvas[column, row]
      if viewport.zoom < 0 {
        drawWide(column, row, into: &canvas)
      } else if glyphs.isFine {
        canvas[column, row] = fine(cell, bits)
      } else if isPlain {
        let isFree = isFree(cell)
        let glyph: Unicode.Scalar = bits == 1 ? "^" : bits == 2 ? "v" : "X"
        canvas[column, row] = CanvasCell(
          isFree ? glyph : "X", isFree ? style : style.adding(.reverse))
      } else {
        canvas[column, row] = mixed(cell, bits)
      }
    }
    if let rect, let pixels = pixels(of: rect) {
      drawCorners(of: rect, around: characters(of: pixels), into: &canvas, style: style)
    }
  }

  /// Which pixels of each character in view hold cells, as bits.
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
    let (shift, glyphs) = (viewport.shift, glyphs)
    for run in runs[low...] {
      let y = run.y + place.y
      guard y < seen.maxY else { break }
      var x = max(run.x + place.x, seen.x)
      let end = min(run.end + place.x, seen.maxX)
      while x < end {
        if let position = viewport.position(of: Point(x, y)), position.column < view.columns,
          position.row < view.rows
        {
          marks[position.row * view.columns + position.column] |= glyphs.bit(
            position.pixel.x, position.pixel.y)
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
    if !isMono { style.foreground = isFree ? ShapingPainter.ghost : ShapingPainter.clash }
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
  private func mixed(_ cell: CanvasCell, _ bits: UInt8) -> CanvasCell {
    guard var (top, bottom) = halves(of: cell) else {
      return CanvasCell(
        cell.glyph, Style(ShapingPainter.clash, on: cell.style.background, .bold))
    }
    if bits & 1 != 0 { top = isDead(top) ? ShapingPainter.ghost : ShapingPainter.clash }
    if bits & 2 != 0 { bottom = isDead(bottom) ? ShapingPainter.ghost : ShapingPainter.clash }
    return CellPainter.halves(top, bottom, on: floor)
  }

  /// A character of several cells with the ghost's among them.
  private func fine(_ cell: CanvasCell, _ bits: UInt8) -> CanvasCell {
    let living = living(in: cell)
    let clashes = living & bits != 0
    var style = Style(.standard, on: cell.style.background, .bold)
    if !isMono {
      style.foreground = clashes ? ShapingPainter.clash : ShapingPainter.ghost
    } else if clashes {
      style = style.adding(.reverse)
    }
    return CanvasCell(glyphs.glyph(living | bits), style)
  }
}

// MARK: The cursor

extension ShapingPainter {
  /// Draws the cursor over its cell.
  func drawCursor(at cell: Point, isAlive: Bool, into canvas: inout Canvas) {
    guard let place = viewport.position(of: cell) else { return }
    let (column, row) = (view.column + place.column, view.row + place.row)
    let before = canvas[column, row]
    let color = isAlive ? theme.cursorAlive : theme.cursorDead
    let isSelected = before.style.background == theme.selection
    let back = isSelected ? theme.selection : floor
    if viewport.zoom < 0 {
      var style = Style(color, on: back, isAlive ? [.bold, .reverse] : .bold)
      style.attributes.formUnion(before.style.attributes.intersection(.underline))
      let rich = capabilities.glyphs != .ascii
      canvas[column, row] = CanvasCell(rich ? "[" : "<", style)
      canvas[column + 1, row] = CanvasCell(rich ? "]" : ">", style)
    } else if glyphs.isFine {
      // Of the character only the cell itself is shown, so that every move is seen; what is behind it
      // tells that others live there.
      let bit = glyphs.bit(place.pixel.x, place.pixel.y)
      let hasOthers = living(in: before) & ~bit != 0
      let around = theme.grid.foreground == .standard ? Color.palette(240) : theme.grid.foreground
      canvas[column, row] = CanvasCell(
        glyphs.glyph(bit),
        isMono
          ? Style(.standard, on: floor, hasOthers ? [.bold, .underline] : .bold)
          : Style(color, on: hasOthers ? around : back, .bold))
    } else if !isPlain, var (top, bottom) = halves(of: before) {
      if place.pixel.y == 0 { top = color } else { bottom = color }
      canvas[column, row] = CellPainter.halves(top, bottom, on: floor)
    } else {
      canvas[column, row].style = Style(color, on: floor, .reverse)
    }
  }
}
