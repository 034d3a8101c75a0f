import Lattice
import Life
import TerminalUI

/// One pixel of a picture in which every cell can be seen.
enum CellPixel: Hashable, Sendable {
  /// A cell in this state.
  case state(CellState)
  /// No cell: beyond the edge of a bounded grid.
  case off
}

/// What a viewport shows of a universe, pixel by pixel: an engine's raster, cut to where there are
/// cells, and seen against the background.
struct CellPicture {
  let columns: Int
  let rows: Int
  let stateCount: Int
  /// A pixel is a square of 2^shift cells.
  let shift: Int
  /// The pixel at the top left, counted from the one that holds cell 0.
  let origin: Point
  /// What an engine has painted, and of which pixels, counted as `origin` is.
  private let values: [UInt32]
  private let window: Rect
  private let background: CellState
  /// The pixels of the picture that show cells of the topology.
  let gridColumns: Range<Int>
  private let gridRows: Range<Int>

  /// Paints what `viewport` shows with the characters that a terminal has, unless a chronicle has
  /// just looked at it.
  init(
    of engine: any Engine, through viewport: CellViewport, glyphs: GlyphSet,
    chronicle: Chronicle = Chronicle()
  ) {
    let (pixels, shift) = viewport.pixels(with: glyphs)
    self.shift = shift
    columns = pixels.width
    rows = pixels.height
    origin = pixels.origin
    stateCount = engine.rule.stateCount
    // A plane that turns over in every generation would flash; what differs from it does not.
    background = engine.rule.hasAlternatingBackground ? 0 : engine.background

    func inReach(_ start: Int, _ count: Int) -> Range<Int> {
      let limit = CellViewport.reach >> shift
      let low = min(max(start, -limit), limit)
      return low..<max(low, min(start + count, limit))
    }
    let x = inReach(origin.x, columns)
    let y = inReach(origin.y, rows)
    let visible = Rect(x: x.lowerBound, y: y.lowerBound, width: x.count, height: y.count)
    if let layer = chronicle.present(shift: shift), layer.covers(visible) {
      (values, window) = (layer.values, layer.window)
    } else {
      var raster = Raster(
        columns: x.count, rows: y.count,
        origin: Point(x.lowerBound << shift, y.lowerBound << shift), zoom: shift)
      if !visible.isEmpty { engine.paint(into: &raster) }
      (values, window) = (raster.values, visible)
    }

    func inside(_ side: Int, _ start: Int, _ count: Int) -> Range<Int> {
      guard side > 0 else { return 0..<count }
      let low = min(max((-(side / 2) >> shift) - start, 0), count)
      let end = ((side - side / 2 - 1) >> shift) + 1 - start
      return low..<max(low, min(end, count))
    }
    let sides = engine.topology.sides
    gridColumns = inside(sides.width, origin.x, columns)
    gridRows = inside(sides.height, origin.y, rows)
  }

  /// Whether no cell of the topology is in a pixel.
  func isOff(_ column: Int, _ row: Int) -> Bool {
    !gridColumns.contains(column) || !gridRows.contains(row)
  }

  /// Whether a row shows cells of the topology.
  func isOnGrid(row: Int) -> Bool { gridRows.contains(row) }

  /// Whether some of the pixels show cells of the topology.
  func hasGrid(columns: Range<Int>, rows: Range<Int>) -> Bool {
    gridColumns.overlaps(columns) && gridRows.overlaps(rows)
  }

  /// A pixel of a picture at one cell a pixel.
  subscript(column: Int, row: Int) -> CellPixel {
    if isOff(column, row) { return .off }
    return .state(state(value(column, row)))
  }

  /// Calls `body(column, state)` for some columns of a row of a picture at one cell a pixel, all of which
  /// show cells of the topology.
  @inline(__always)
  func forEachState(
    inRow row: Int, of columns: Range<Int>, _ body: (Int, CellState) -> Void
  ) {
    let y = row + origin.y - window.y
    let offset = origin.x - window.x
    let painted = (0..<(y < 0 || y >= window.height ? 0 : window.width)).clamped(
      to: columns.lowerBound + offset..<columns.upperBound + offset)
    let first = painted.isEmpty ? columns.upperBound : painted.lowerBound - offset
    let end = painted.isEmpty ? columns.upperBound : painted.upperBound - offset
    for column in columns.lowerBound..<first { body(column, state(0)) }
    let start = y * window.width + offset
    for column in first..<end { body(column, state(values[start + column])) }
    for column in end..<columns.upperBound { body(column, state(0)) }
  }

  /// The state that the value of a pixel of one cell stands for.
  @inline(__always)
  private func state(_ value: UInt32) -> CellState {
    guard background != 0 else { return CellState(truncatingIfNeeded: value) }
    // The raster marks what differs from the background, and only two-state rules have a living one.
    return value == 0 ? background : 0
  }

  /// How bright a pixel is, from 0 to 1, on a logarithmic scale: a lone cell just shows, and ash
  /// still differs from a crowd.
  ///
  /// On a living background it is what differs that is dark.
  func brightness(_ column: Int, _ row: Int) -> Double {
    let value = value(column, row)
    if value == 0 { return background == 0 ? 0 : 1 }
    let count = Double(value)
    let full = Double(sign: .plus, exponent: 2 * shift, significand: 1)
    let part = min(CellPicture.logarithm(1 + count) / CellPicture.logarithm(1 + full), 1)
    return background == 0 ? part : 1 - part
  }

  /// The logarithm to base 2 of a number from 1 on, exact at powers of two and linear between.
  private static func logarithm(_ number: Double) -> Double {
    Double(number.exponent) + number.significand - 1
  }

  private func value(_ column: Int, _ row: Int) -> UInt32 {
    let x = column + origin.x - window.x
    let y = row + origin.y - window.y
    guard x >= 0, x < window.width, y >= 0, y < window.height else { return 0 }
    return values[y * window.width + x]
  }
}
