import TerminalUI

@testable import Recording

/// What a canvas should look like in a picture.
enum Pixels {
  static func of(_ canvas: Canvas) -> [RGB] {
    var pixels = Array(repeating: RGB.black, count: canvas.cells.count * 128)
    for row in 0..<canvas.rows {
      for column in 0..<canvas.columns {
        let cell = canvas[column, row]
        let look = CellLook(cell.style)
        var bitmap = PixelFont.bitmap(of: cell.glyph)
        if look.isBold, !PixelFont.isDrawnByRule(cell.glyph) { bitmap = bitmap.bold }
        for y in 0..<16 {
          for x in 0..<8 {
            let isInk = bitmap[x, y] || (look.isUnderlined && y == 13)
            pixels[(row * 16 + y) * canvas.columns * 8 + column * 8 + x] =
              isInk ? look.ink : look.paper
          }
        }
      }
    }
    return pixels
  }
}
