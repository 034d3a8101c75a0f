import TerminalUI

/// Paints cells as pixels, which are the numbers of colours.
struct CellPixels: Sendable {
  /// The width of a cell in pixels.
  static let width = GlyphBitmap.width
  /// The height of a cell in pixels.
  static let height = GlyphBitmap.height

  private let palette: PixelPalette
  private var bitmaps: [Unicode.Scalar: GlyphBitmap] = [:]

  init(palette: PixelPalette) { self.palette = palette }

  /// Paints a cell whose top left pixel is at `place`, where lines are `stride` apart.
  mutating func paint(
    _ cell: CanvasCell, into pixels: inout [UInt8], at place: Int, stride: Int
  ) {
    let pen = palette[cell.style]
    var bitmap = bitmap(of: cell.glyph)
    if pen.isBold, !PixelFont.isDrawnByRule(cell.glyph) { bitmap = bitmap.bold }
    if pen.isUnderlined { bitmap.fill(0..<Self.width, 13..<14) }
    for y in 0..<Self.height {
      let row = bitmap.rows[y]
      let start = place + y * stride
      for x in 0..<Self.width {
        pixels[start + x] = row >> (7 - x) & 1 == 1 ? pen.ink : pen.paper
      }
    }
  }

  private mutating func bitmap(of glyph: Unicode.Scalar) -> GlyphBitmap {
    if let known = bitmaps[glyph] { return known }
    let bitmap = PixelFont.bitmap(of: glyph)
    bitmaps[glyph] = bitmap
    return bitmap
  }
}
