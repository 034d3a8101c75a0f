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
    case 1: held(to: glyphs).fine.map { .cells($0) } ?? .density
    default: .density
    }
  }

  /// The same view as a terminal shows it, which may lack the fine glyphs.
  func held(to glyphs: GlyphSet) -> CellViewport {
    var held = self
    if let fine, !fine.isDrawable(with: glyphs) { held.fine = nil }
    return held
  }

  /// What is in view in the pixels that are drawn, which are cells or squares of 2^shift cells.
  func pixels(with glyphs: GlyphSet) -> (pixels: Rect, shift: Int) {
    let view = held(to: glyphs)
    return (
      Rect(
        x: view.origin.x, y: view.origin.y, width: view.pixelColumns, height: view.pixelRows),
      view.shift
    )
  }
}
