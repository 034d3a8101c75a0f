import Lattice
import Life
import TerminalUI

/// Draws the part of a universe that a viewport shows, in the richest characters of a terminal.
///
/// Single cells at zooms up to 1, in the glyphs of the viewport; else squares of 2^k cells as bright
/// as they are crowded. It is a function of the universe and of what is known of its past.
struct CellPainter {
  var theme = LifeTheme.standard
  var capabilities: Capabilities
  /// Whether dead cells are marked at the closest zoom.
  var showsGrid = false
  /// What the colours tell.
  var mode = ColorMode.plain
  /// What is known of the past; modes that need it are plain without.
  var chronicle = Chronicle()
  /// The periods of cells; the mode that tells them is plain without.
  var periods: CellPeriods?

  var glyphs: GlyphSet { capabilities.glyphs }
  var isMono: Bool { capabilities.colors == .mono }
  /// Whether shapes alone tell what there is.
  var isPlain: Bool { isMono || glyphs == .ascii }
  /// Whether traces are told by shade: a colour that steps back is known only for a known floor.
  var shadesTraces: Bool { theme.floor == .standard }

  /// Draws into an area, which has the viewport's size.
  func paint(
    _ engine: any Engine, through viewport: CellViewport, into canvas: inout Canvas, in area: Area
  ) {
    let view = area.intersection(canvas.bounds)
    let viewport = viewport.held(to: glyphs)
    guard !view.isEmpty else { return }
    let blank = CanvasCell(" ", Style(on: theme.floor))
    if blank != .blank { canvas.fill(view, with: blank) }
    guard viewport.pixelColumns > 0 else { return }
    let looks = PixelLooks(
      of: CellPicture(of: engine, through: viewport, glyphs: glyphs, chronicle: chronicle),
      mode: mode, chronicle: chronicle, periods: periods, theme: theme)
    switch viewport.rendering(with: glyphs) {
    case .cells(.double): paintDouble(looks, into: &canvas, in: area)
    case .cells(.halves): paintHalves(looks, into: &canvas, in: area)
    case .cells(let fine): paintFine(looks, fine, into: &canvas, in: area)
    case .density: paintDensity(looks, into: &canvas, in: area)
    }
  }

  /// Whether what lies beyond the edge of a grid is a shade: with few colours it would else look as
  /// if it lived.
  private var shadesOff: Bool { capabilities.colors != .full }

  /// Whether a character beyond the edge of a grid is marked: where shapes tell it those along the
  /// edge, and of the others a few, so that they are not louder than what lives.
  /// - Parameters:
  ///   - width: the pixels of a character along a row.
  ///   - height: those along a column.
  private func isHatched(
    _ column: Int, _ row: Int, of picture: CellPicture, width: Int, height: Int
  ) -> Bool {
    guard shadesOff || glyphs == .ascii else { return true }
    let (x, y) = (column * width, row * height)
    if picture.hasGrid(columns: x - width..<x + 2 * width, rows: y - height..<y + 2 * height) {
      return true
    }
    // Diagonals that go along with the view.
    return (picture.origin.x / width + picture.origin.y / height + column + row) % 6 == 0
  }

  /// What a cell that looks so is drawn with at a zoom, alone: a character, or two of them.
  func swatch(_ look: PixelLook, at viewport: CellViewport) -> [CanvasCell] {
    switch viewport.rendering(with: glyphs) {
    case .cells(.double):
      let (left, right) = doubleGlyphs(look, byRank: mode.tellsByRank && isPlain)
      return [CanvasCell(left, doubleStyle(look)), CanvasCell(right, doubleStyle(look))]
    case .cells(.halves): return [isPlain ? plainHalves(look, look) : halves(look, look)]
    case .cells(let fine):
      return [
        fineCell(fine.glyph(fine.allBits), look, trace: look, isOff: look.kind == .off)
      ]
    case .density:
      let inColors = capabilities.colors == .full && glyphs != .ascii
      return [inColors ? halves(look, look) : shade((look, 1), (look, 1))]
    }
  }

  /// Which of `count` steps a brightness takes: the faintest for the least above 0, which is nil.
  static func step(_ brightness: Double, of count: Int) -> Int? {
    guard brightness > 0 else { return nil }
    return min(Int(brightness * Double(count)), count - 1)
  }
}

// MARK: Two columns a cell

extension CellPainter {
  private func paintDouble(_ looks: PixelLooks, into canvas: inout Canvas, in area: Area) {
    var line = looks.line(rows: 1)
    for row in 0..<min(area.rows, looks.picture.rows) {
      looks.write(row: row, to: &line, at: 0)
      for column in 0..<min(area.columns / 2, looks.picture.columns) {
        let look = looks[line[column]]
        if look.kind == .off, !isHatched(column, row, of: looks.picture, width: 1, height: 1) {
          continue
        }
        let (left, right) = doubleGlyphs(look, byRank: looks.mode.tellsByRank && isPlain)
        let style = doubleStyle(look)
        canvas[area.column + 2 * column, area.row + row] = CanvasCell(left, style)
        canvas[area.column + 2 * column + 1, area.row + row] = CanvasCell(right, style)
      }
    }
  }

  private func doubleStyle(_ look: PixelLook) -> Style {
    if look.kind == .none {
      return showsGrid ? theme.grid : Style(on: theme.floor)
    }
    return Style(
      look.color, on: theme.floor, isPlain && look.isLit ? look.attributes(isMono: isMono) : [])
  }

  /// - Parameter byRank: whether living cells differ by their shapes.
  private func doubleGlyphs(
    _ look: PixelLook, byRank: Bool
  ) -> (Unicode.Scalar, Unicode.Scalar) {
    let rich = glyphs != .ascii
    switch look.kind {
    case .none: return showsGrid ? (rich ? "·" : ".", " ") : (" ", " ")
    case .off: return rich ? (shadesOff ? ("░", "░") : ("█", "█")) : ("/", "/")
    case .trace where isMono: return rich ? ("·", "·") : (",", ",")
    case .trace where shadesTraces: return rich ? ("░", "░") : (",", ",")
    case .trace: return rich ? ("█", "█") : (",", ",")
    case .other: return rich ? (isMono ? ("▒", "▒") : ("█", "█")) : ("(", ")")
    case .lit where byRank:
      switch look.rank {
      case 0: return rich ? ("█", "█") : ("[", "]")
      case 1: return rich ? ("▓", "▓") : ("{", "}")
      default: return rich ? ("▒", "▒") : (":", ":")
      }
    case .lit: return rich ? ("█", "█") : ("[", "]")
    }
  }
}

extension ColorMode {
  /// Whether living cells differ, which takes more than one shape where there are no colours.
  fileprivate var tellsByRank: Bool { self == .age || self == .heat || self == .periods }
}

// MARK: Two cells a character

extension CellPainter {
  private func paintHalves(_ looks: PixelLooks, into canvas: inout Canvas, in area: Area) {
    let width = looks.picture.columns
    var lines = looks.line(rows: 2)
    for row in 0..<min(area.rows, looks.picture.rows / 2) {
      looks.write(row: 2 * row, to: &lines, at: 0)
      looks.write(row: 2 * row + 1, to: &lines, at: width)
      for column in 0..<min(area.columns, width) {
        let (top, bottom) = (looks[lines[column]], looks[lines[width + column]])
        guard top.kind != .none || bottom.kind != .none else { continue }
        if top.kind == .off, bottom.kind == .off,
          !isHatched(column, row, of: looks.picture, width: 1, height: 2)
        {
          continue
        }
        canvas[area.column + column, area.row + row] =
          isPlain ? plainHalves(top, bottom) : halves(top, bottom)
      }
    }
  }

  private func halves(_ top: PixelLook, _ bottom: PixelLook) -> CanvasCell {
    if shadesOff, top.kind == .off || bottom.kind == .off {
      guard top.isLit || bottom.isLit else {
        return CanvasCell("░", Style(theme.offGrid, on: theme.floor))
      }
      return CellPainter.halves(
        top.isLit ? top.color : nil, bottom.isLit ? bottom.color : nil, on: theme.floor)
    }
    if shadesTraces, top.kind == .trace || bottom.kind == .trace {
      let trace = top.kind == .trace ? top : bottom
      guard top.isLit || bottom.isLit else { return CanvasCell("░", Style(trace.color)) }
      return CellPainter.halves(top.isLit ? top.color : nil, bottom.isLit ? bottom.color : nil)
    }
    return CellPainter.halves(
      top.kind == .none ? nil : top.color, bottom.kind == .none ? nil : bottom.color,
      on: theme.floor)
  }

  /// Two coloured pixels in a character, nil for nothing.
  static func halves(
    _ top: Color?, _ bottom: Color?, on floor: Color = .standard
  ) -> CanvasCell {
    switch (top, bottom) {
    case (nil, nil): CanvasCell(" ", Style(on: floor))
    case (let top?, nil): CanvasCell("▀", Style(top, on: floor))
    case (nil, let bottom?): CanvasCell("▄", Style(bottom, on: floor))
    case (let top?, let bottom?) where top == bottom: CanvasCell("█", Style(top, on: floor))
    // The terminal's own foreground cannot be a background.
    case (let top?, .standard): CanvasCell("▄", Style(.standard, on: top))
    case (let top?, let bottom?): CanvasCell("▀", Style(top, on: bottom))
    }
  }

  /// Without colours only shapes tell what there is, and attributes how it stands out.
  private func plainHalves(_ top: PixelLook, _ bottom: PixelLook) -> CanvasCell {
    let first = top.isLit || !bottom.isLit && top.kind != .none ? top : bottom
    var style = Style(first.color, on: theme.floor)
    if first.isLit {
      let foremost = top.isLit && bottom.isLit && bottom.rank < top.rank ? bottom : first
      style.attributes = foremost.attributes(isMono: isMono)
      style.foreground = foremost.color
    }
    return CanvasCell(plainHalves(top.kind, bottom.kind), style)
  }

  private func plainHalves(_ top: PixelLook.Kind, _ bottom: PixelLook.Kind) -> Unicode.Scalar {
    let rich = glyphs != .ascii
    switch (top == .lit, bottom == .lit) {
    case (true, true): return rich ? "█" : ":"
    case (true, false): return rich ? "▀" : "'"
    case (false, true): return rich ? "▄" : "."
    case (false, false): break
    }
    switch max(top, bottom) {
    case .off: return rich ? "▒" : "/"
    case .none: return " "
    case .trace where top != .off && bottom != .off: return rich ? "·" : ","
    case .other where top != .off && bottom != .off: return rich ? "░" : "-"
    default: return rich ? "▒" : "/"
    }
  }
}

// MARK: Four to eight cells a character

extension CellPainter {
  /// A character has one colour for its cells, that of the foremost; what is behind it tells of the
  /// dead ones.
  private func paintFine(
    _ looks: PixelLooks, _ fine: CellGlyphs, into canvas: inout Canvas, in area: Area
  ) {
    let (width, height) = fine.cells
    let columns = looks.picture.columns
    let characters = (0...fine.allBits).map(fine.glyph)
    var lines = looks.line(rows: height)
    for row in 0..<min(area.rows, looks.picture.rows / height) {
      for y in 0..<height { looks.write(row: height * row + y, to: &lines, at: y * columns) }
      for column in 0..<min(area.columns, columns / width) {
        var character = PixelLooks.Character()
        for y in 0..<height {
          let first = y * columns + width * column
          for x in 0..<width { character.add(lines[first + x]) }
        }
        let foremost = looks[character.foremost]
        if foremost.kind == .none { continue }
        let isOff = foremost.kind == .off && looks[character.least].kind == .off
        if isOff, !isHatched(column, row, of: looks.picture, width: width, height: height) {
          continue
        }
        canvas[area.column + column, area.row + row] = fineCell(
          characters[Int(character.lit)], foremost, trace: looks[character.trace], isOff: isOff)
      }
    }
  }

  /// A character that shows cells, of which the foremost and the last trace are known.
  private func fineCell(
    _ glyph: Unicode.Scalar, _ foremost: PixelLook, trace: PixelLook, isOff: Bool
  ) -> CanvasCell {
    foremost.isLit
      ? CanvasCell(
        glyph,
        Style(
          foremost.color, on: background(trace),
          isMono ? foremost.attributes(isMono: true) : []))
      : deadCell(foremost.kind == .trace ? trace : nil, isOff: isOff)
  }

  /// What is behind cells in one character, of which the last trace is known.
  private func background(_ trace: PixelLook) -> Color {
    shadesTraces || trace.kind != .trace ? theme.floor : trace.color
  }

  /// A character in which nothing is lit.
  private func deadCell(_ trace: PixelLook?, isOff: Bool) -> CanvasCell {
    guard let trace else {
      return isOff
        ? CanvasCell(isMono ? "▒" : shadesOff ? "░" : "█", Style(theme.offGrid, on: theme.floor))
        : CanvasCell(" ", Style(on: theme.floor))
    }
    if isMono { return CanvasCell("·") }
    return shadesTraces
      ? CanvasCell("░", Style(trace.color)) : CanvasCell(" ", Style(on: trace.color))
  }
}

// MARK: Squares of cells

extension CellPainter {
  private func paintDensity(_ looks: PixelLooks, into canvas: inout Canvas, in area: Area) {
    let inColors = capabilities.colors == .full && glyphs != .ascii
    for row in 0..<min(area.rows, looks.picture.rows / 2) {
      let (upper, lower) = (looks.told(row: 2 * row), looks.told(row: 2 * row + 1))
      for column in 0..<min(area.columns, looks.picture.columns) {
        let top = looks.square(column, 2 * row, told: upper?[column])
        let bottom = looks.square(column, 2 * row + 1, told: lower?[column])
        guard top.look.kind != .none || bottom.look.kind != .none else { continue }
        if top.look.kind == .off, bottom.look.kind == .off,
          !isHatched(column, row, of: looks.picture, width: 1, height: 2)
        {
          continue
        }
        canvas[area.column + column, area.row + row] =
          inColors ? halves(top.look, bottom.look) : shade(top, bottom)
      }
    }
  }

  /// Two pixels as one glyph that is as dense as they are on average.
  private func shade(
    _ top: (look: PixelLook, brightness: Double), _ bottom: (look: PixelLook, brightness: Double)
  ) -> CanvasCell {
    let rich = glyphs != .ascii
    let ramp: [Unicode.Scalar] =
      rich ? ["░", "▒", "▓", "█"] : [".", ":", "-", "=", "+", "*", "#", "%", "@"]
    if top.look.kind == .off && bottom.look.kind == .off {
      return CanvasCell(glyphs >= .quadrants ? "╱" : "/", Style(theme.offGrid, on: theme.floor))
    }
    let mean = (top.brightness + bottom.brightness) / 2
    let foremost = bottom.brightness > top.brightness ? bottom.look : top.look
    guard let index = CellPainter.step(mean, of: ramp.count) else {
      let trace = top.look.kind == .trace ? top.look : bottom.look
      guard trace.kind == .trace else { return CanvasCell(" ", Style(on: theme.floor)) }
      return CanvasCell(rich ? "·" : ",", Style(trace.color, on: theme.floor))
    }
    // Shades are crowdedness; the colour is that of the mode, or of life.
    let color = mode == .age || mode == .heat ? foremost.color : theme.alive
    return CanvasCell(
      ramp[index], Style(color, on: theme.floor, isMono ? foremost.attributes(isMono: true) : []))
  }
}
