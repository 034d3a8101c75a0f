import Lattice
import Life

/// Which part of a universe is on the screen, and how large.
///
/// Positions are kept in pixels of the present zoom, so that nothing overflows however far out the
/// view is: at zoom *k* from 0 on a pixel is a square of 2^k cells and takes one column and half a
/// row; at zoom -1 it is a cell and takes two columns and a row; at zoom 1 it is a cell too where the
/// terminal has fine glyphs, and a character has as many of them as these show.
struct CellViewport: Hashable, Sendable {
  /// The cell in the middle of the view.
  private(set) var center = Point.zero
  /// From -1, the closest, to 60.
  private(set) var zoom = 0
  /// What shows single cells at zoom 1, each a dot: braille, sextants or quadrants; nil shows
  /// squares of four cells.
  var fine: CellGlyphs? = .braille
  /// The size in characters.
  private(set) var columns: Int
  private(set) var rows: Int

  /// From two columns a cell to as far out as an engine can paint.
  static let zooms = -1...60
  /// What lies further from cell 0 along a row or a column is not shown.
  static let reach = 1 << 60

  init(columns: Int = 0, rows: Int = 0) {
    self.columns = 0
    self.rows = 0
    resize(columns: columns, rows: rows)
  }

  /// The cells along the side of a pixel are 2 to this power.
  var shift: Int { showsFineCells ? 0 : max(zoom, 0) }
  /// How many pixels the view is wide.
  var pixelColumns: Int { zoom < 0 ? columns / 2 : columns * pixels.columns }
  /// How many pixels the view is high.
  var pixelRows: Int { rows * pixels.rows }

  /// Whether characters show more than two cells, each for itself.
  var showsFineCells: Bool { zoom == 1 && fine != nil }

  /// The pixels of a character; two characters have one at zoom -1.
  var pixels: (columns: Int, rows: Int) {
    if zoom < 0 { return (1, 1) }
    if showsFineCells, let fine { return fine.cells }
    return (1, 2)
  }

  /// The pixel at the top left, counted from the one that holds cell 0.
  var origin: Point {
    Point((center.x >> shift) - pixelColumns / 2, (center.y >> shift) - pixelRows / 2)
  }

  /// As people write it: `2:1` enlarged, `1:2^k` reduced.
  var scale: String {
    switch zoom {
    case ..<0: "2:1"
    case 1: fine.map { $0 == .braille ? "1:2" : $0.name } ?? "1:2"
    case 0...3: "1:\(1 << zoom)"
    default: "1:2^\(zoom)"
    }
  }

  /// The cells in view, cut to what can be shown; nil when there are none.
  var cells: Rect? {
    let limit = CellViewport.reach >> shift
    let left = max(origin.x, -limit)
    let top = max(origin.y, -limit)
    let right = min(origin.x + pixelColumns, limit)
    let bottom = min(origin.y + pixelRows, limit)
    guard left < right, top < bottom else { return nil }
    return Rect(
      x: left << shift, y: top << shift, width: (right - left) << shift,
      height: (bottom - top) << shift)
  }
}

extension CellViewport {
  /// The cell in the middle of a character, of two the upper or the left one; `beside` for the other.
  func cell(column: Int, row: Int, beside: Bool = false) -> Point? {
    let first = firstPixel(column: column, row: row)
    let (width, height) = pixels
    let x = first.x + (width > 1 && beside ? 1 : 0)
    let y = first.y + (height - 1) / 2 + (width == 1 && height > 1 && beside ? 1 : 0)
    let limit = CellViewport.reach >> shift
    guard (-limit..<limit).contains(x), (-limit..<limit).contains(y) else { return nil }
    return Point(x << shift, y << shift)
  }

  /// All cells that a character shows, as far as there are any.
  func cells(column: Int, row: Int) -> Rect? {
    let first = firstPixel(column: column, row: row)
    let limit = CellViewport.reach >> shift
    let reach = Rect(x: -limit, y: -limit, width: 2 * limit, height: 2 * limit)
    let shown = Rect(x: first.x, y: first.y, width: pixels.columns, height: pixels.rows)
      .intersection(reach)
    guard !shown.isEmpty else { return nil }
    return Rect(
      x: shown.x << shift, y: shown.y << shift, width: shown.width << shift,
      height: shown.height << shift)
  }

  /// The pixel at the top left of a character.
  private func firstPixel(column: Int, row: Int) -> Point {
    Point(
      origin.x + (zoom < 0 ? column >> 1 : column * pixels.columns),
      origin.y + row * pixels.rows)
  }

  /// The character that shows a cell, and which of its pixels; nil when it is out of view.
  func position(of cell: Point) -> (column: Int, row: Int, pixel: Point)? {
    let x = (cell.x >> shift) - origin.x
    let y = (cell.y >> shift) - origin.y
    guard (0..<pixelColumns).contains(x), (0..<pixelRows).contains(y) else { return nil }
    if zoom < 0 { return (2 * x, y, .zero) }
    let (width, height) = pixels
    return (x / width, y / height, Point(x % width, y % height))
  }
}

extension CellViewport {
  /// Keeps the middle where it is.
  mutating func resize(columns: Int, rows: Int) {
    self.columns = min(max(columns, 0), 1 << 16)
    self.rows = min(max(rows, 0), 1 << 16)
  }

  /// Puts a cell in the middle.
  mutating func center(on cell: Point) {
    center = Point(CellViewport.held(cell.x), CellViewport.held(cell.y))
  }

  /// Moves the view over the universe by so many pixels.
  mutating func pan(x: Int, y: Int) {
    center(
      on: Point(
        center.x + CellViewport.shifted(x, by: shift), center.y + CellViewport.shifted(y, by: shift)
      ))
  }

  /// Moves the view over the universe by so many characters.
  mutating func pan(columns: Int, rows: Int) {
    pan(
      x: zoom < 0 ? columns / 2 : columns * pixels.columns, y: rows * pixels.rows)
  }

  /// Changes the zoom and keeps the middle.
  mutating func setZoom(_ zoom: Int) {
    self.zoom = min(max(zoom, CellViewport.zooms.lowerBound), CellViewport.zooms.upperBound)
  }

  /// Changes the zoom by steps, outwards when positive, and keeps what a character shows.
  mutating func zoomOut(by steps: Int, column: Int, row: Int) {
    guard let anchor = cell(column: column, row: row) else { return setZoom(zoom + steps) }
    setZoom(zoom + steps)
    guard let now = cell(column: column, row: row) else { return }
    // Whole pixels, so that rounding does not let the view creep.
    let pixel = Point((anchor.x >> shift) << shift, (anchor.y >> shift) << shift)
    center(on: Point(center.x + (pixel.x - now.x), center.y + (pixel.y - now.y)))
  }

  /// Shows a whole rectangle in the middle, as large as possible but no closer than `closest`.
  mutating func fit(_ rect: Rect, closest: Int = 0) {
    center(on: Point(rect.x + rect.width / 2, rect.y + rect.height / 2))
    zoom = max(closest, CellViewport.zooms.lowerBound)
    while zoom < CellViewport.zooms.upperBound, !shows(rect) { zoom += 1 }
  }

  /// Whether a whole rectangle is in view.
  func shows(_ rect: Rect) -> Bool {
    guard rect.width > 0, rect.height > 0 else { return true }
    return rect.x >> shift >= origin.x && (rect.maxX - 1) >> shift < origin.x + pixelColumns
      && rect.y >> shift >= origin.y && (rect.maxY - 1) >> shift < origin.y + pixelRows
  }

  /// Pans as little as needed to have a cell in view, and as many pixels around it.
  mutating func reveal(_ cell: Point, margin: Int = 0) {
    func step(_ place: Int, _ side: Int) -> Int {
      let margin = min(margin, max(side - 1, 0) / 2)
      let last = max(side - 1, 0) - margin
      return place < margin ? place - margin : max(place - last, 0)
    }
    let x = (CellViewport.held(cell.x) >> shift) - origin.x
    let y = (CellViewport.held(cell.y) >> shift) - origin.y
    pan(x: step(x, pixelColumns), y: step(y, pixelRows))
  }

  /// A coordinate held within reach.
  static func held(_ coordinate: Int) -> Int { min(max(coordinate, 1 - reach), reach - 1) }

  /// `count << shift`, held within twice the reach.
  private static func shifted(_ count: Int, by shift: Int) -> Int {
    let limit = 2 * reach
    if count > limit >> shift { return limit }
    if count < -(limit >> shift) { return -limit }
    return count << shift
  }
}
