import Lattice
import TerminalUI

extension CellViewport {
  /// What a view is drawn with.
  enum Rendering: Hashable {
    /// Each cell for itself.
    case cells(CellGlyphs)
    /// Squares of cells, two to a character, as bright as they are crowded.
    case density
  }

  /// How a terminal draws this zoom: what it has no characters for becomes density.
  func rendering(with glyphs: GlyphSet) -> Rendering {
    switch zoom {
    case ..<0: .cells(.double)
    case 0: .cells(.halves)
    case 1 where fine.isDrawable(with: glyphs): .cells(fine)
    default: .density
    }
  }

  /// What is in view in the pixels that are drawn, which are cells or squares of 2^shift cells.
  func pixels(with glyphs: GlyphSet) -> (pixels: Rect, shift: Int) {
    var pixels = Rect(x: origin.x, y: origin.y, width: pixelColumns, height: pixelRows)
    guard case .cells = rendering(with: glyphs), shift > 0 else { return (pixels, shift) }
    pixels = Rect(
      x: pixels.x << shift, y: pixels.y << shift, width: pixels.width << shift,
      height: pixels.height << shift)
    return (pixels, 0)
  }
}
