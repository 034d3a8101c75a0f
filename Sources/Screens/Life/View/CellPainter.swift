import Lattice
import Life
import TerminalUI

/// Draws the part of a universe that a viewport shows, in the richest characters of a terminal.
///
/// Cells in two columns each at zoom -1; two to a character at zoom 0; braille dots at zoom 1 where
/// there are any; else squares of 2^k cells as bright as they are crowded.
struct CellPainter {
  var theme = LifeTheme.standard
  var capabilities: Capabilities
  /// Whether dead cells are marked at the closest zoom.
  var showsGrid = false

  var glyphs: GlyphSet { capabilities.glyphs }
  var isMono: Bool { capabilities.colors == .mono }

  /// Draws into an area, which has the viewport's size.
  func paint(
    _ engine: any Engine, through viewport: CellViewport, into canvas: inout Canvas, in area: Area
  ) {
    let view = area.intersection(canvas.bounds)
    guard !view.isEmpty, viewport.pixelColumns > 0 else { return }
    switch viewport.zoom {
    case ..<0:
      paintDouble(CellPicture(of: engine, through: viewport), into: &canvas, in: area)
    case 0: paintHalves(CellPicture(of: engine, through: viewport), into: &canvas, in: area)
    case 1 where glyphs >= .braille:
      paintDots(CellPicture(of: engine, through: viewport, finer: 1), into: &canvas, in: area)
    default: paintDensity(CellPicture(of: engine, through: viewport), into: &canvas, in: area)
    }
  }

  // MARK: Zoom -1

  private func paintDouble(_ picture: CellPicture, into canvas: inout Canvas, in area: Area) {
    for row in 0..<min(area.rows, picture.rows) {
      for column in 0..<min(area.columns / 2, picture.columns) {
        let pair = doubleWidth(picture[column, row], stateCount: picture.stateCount)
        canvas[area.column + 2 * column, area.row + row] = pair.0
        canvas[area.column + 2 * column + 1, area.row + row] = pair.1
      }
    }
  }

  private func doubleWidth(_ pixel: CellPixel, stateCount: Int) -> (CanvasCell, CanvasCell) {
    func pair(_ text: (Unicode.Scalar, Unicode.Scalar), _ style: Style) -> (CanvasCell, CanvasCell)
    {
      (CanvasCell(text.0, style), CanvasCell(text.1, style))
    }
    let rich = glyphs != .ascii
    switch pixel {
    case .off:
      let glyph: Unicode.Scalar = rich ? (isMono ? "░" : "█") : "/"
      return pair((glyph, glyph), Style(theme.offGrid))
    case .state(0):
      guard showsGrid else { return pair((" ", " "), .plain) }
      return pair((rich ? "·" : ".", " "), theme.grid)
    case .state(let state):
      let style = Style(theme.color(of: state, stateCount: stateCount) ?? .standard)
      if state == 1 { return pair(rich ? ("█", "█") : ("[", "]"), style) }
      return pair(rich ? (isMono ? ("▒", "▒") : ("█", "█")) : ("(", ")"), style)
    }
  }

  // MARK: Zoom 0

  private func paintHalves(_ picture: CellPicture, into canvas: inout Canvas, in area: Area) {
    for row in 0..<min(area.rows, picture.rows / 2) {
      for column in 0..<min(area.columns, picture.columns) {
        let top = picture[column, 2 * row]
        let bottom = picture[column, 2 * row + 1]
        canvas[area.column + column, area.row + row] = halves(
          top, bottom, stateCount: picture.stateCount)
      }
    }
  }

  /// Two cells in a character.
  func halves(_ top: CellPixel, _ bottom: CellPixel, stateCount: Int) -> CanvasCell {
    func color(_ pixel: CellPixel) -> Color? {
      switch pixel {
      case .off: theme.offGrid
      case .state(let state): theme.color(of: state, stateCount: stateCount)
      }
    }
    if glyphs == .ascii || isMono {
      let style = Style(color(top) ?? color(bottom) ?? .standard)
      return CanvasCell(plainHalves(top, bottom), style)
    }
    return CellPainter.halves(color(top), color(bottom))
  }

  /// Two coloured pixels in a character, nil for nothing.
  static func halves(_ top: Color?, _ bottom: Color?) -> CanvasCell {
    switch (top, bottom) {
    case (nil, nil): .blank
    case (let top?, nil): CanvasCell("▀", Style(top))
    case (nil, let bottom?): CanvasCell("▄", Style(bottom))
    case (let top?, let bottom?) where top == bottom: CanvasCell("█", Style(top))
    // The terminal's own foreground cannot be a background.
    case (let top?, .standard): CanvasCell("▄", Style(.standard, on: top))
    case (let top?, let bottom?): CanvasCell("▀", Style(top, on: bottom))
    }
  }

  /// Without colours only shapes tell states apart.
  private func plainHalves(_ top: CellPixel, _ bottom: CellPixel) -> Unicode.Scalar {
    let rich = glyphs != .ascii
    switch (top == .state(1), bottom == .state(1)) {
    case (true, true): return rich ? "█" : ":"
    case (true, false): return rich ? "▀" : "'"
    case (false, true): return rich ? "▄" : "."
    case (false, false): break
    }
    if top == .off || bottom == .off { return rich ? "▒" : "/" }
    return top == .state(0) && bottom == .state(0) ? " " : (rich ? "░" : "-")
  }

  // MARK: Zoom 1

  private func paintDots(_ picture: CellPicture, into canvas: inout Canvas, in area: Area) {
    for row in 0..<min(area.rows, picture.rows / 4) {
      for column in 0..<min(area.columns, picture.columns / 2) {
        var bits: UInt8 = 0
        var youngest: CellState = .max
        var offCount = 0
        for y in 0..<4 {
          for x in 0..<2 {
            switch picture[2 * column + x, 4 * row + y] {
            case .off: offCount += 1
            case .state(0): break
            case .state(let state):
              bits |= Glyphs.brailleBit(column: x, row: y)
              youngest = min(youngest, state)
            }
          }
        }
        var cell = CanvasCell.blank
        if bits != 0 {
          let color = theme.color(of: youngest, stateCount: picture.stateCount)
          cell = CanvasCell(Glyphs.braille(bits), Style(color ?? .standard))
        } else if offCount == 8 {
          cell = CanvasCell(isMono ? "▒" : "█", Style(theme.offGrid))
        }
        canvas[area.column + column, area.row + row] = cell
      }
    }
  }

  // MARK: Zoom 1 and further out

  private func paintDensity(_ picture: CellPicture, into canvas: inout Canvas, in area: Area) {
    let inColors = capabilities.colors == .full && glyphs != .ascii
    for row in 0..<min(area.rows, picture.rows / 2) {
      for column in 0..<min(area.columns, picture.columns) {
        let top = picture.isOff(column, 2 * row) ? nil : picture.brightness(column, 2 * row)
        let bottom =
          picture.isOff(column, 2 * row + 1) ? nil : picture.brightness(column, 2 * row + 1)
        let cell =
          inColors
          ? CellPainter.halves(densityColor(top), densityColor(bottom)) : shade(top, bottom)
        canvas[area.column + column, area.row + row] = cell
      }
    }
  }

  /// The colour of a brightness from 0 to 1, nil for off the grid.
  private func densityColor(_ brightness: Double?) -> Color? {
    guard let brightness else { return theme.offGrid }
    let index = CellPainter.step(brightness, of: theme.density.count)
    return index.map { theme.density[$0] }
  }

  /// Two pixels as one glyph that is as dense as they are on average.
  private func shade(_ top: Double?, _ bottom: Double?) -> CanvasCell {
    let ramp: [Unicode.Scalar] =
      glyphs == .ascii ? [".", ":", "-", "=", "+", "*", "#", "%", "@"] : ["░", "▒", "▓", "█"]
    if top == nil && bottom == nil {
      return CanvasCell(glyphs == .ascii ? "/" : "╱", Style(theme.offGrid))
    }
    let mean = ((top ?? 0) + (bottom ?? 0)) / 2
    let index = CellPainter.step(mean, of: ramp.count)
    return index.map { CanvasCell(ramp[$0], Style(theme.alive)) } ?? .blank
  }

  /// Which of `count` steps a brightness takes: the faintest for the least above 0, which is nil.
  static func step(_ brightness: Double, of count: Int) -> Int? {
    guard brightness > 0 else { return nil }
    return min(Int(brightness * Double(count)), count - 1)
  }
}
