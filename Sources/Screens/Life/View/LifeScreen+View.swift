import Lattice
import Life
import TerminalUI

extension LifeScreen {
  mutating func perform(_ command: ViewCommand) {
    switch command {
    case .move(let x, let y): move(x: x, y: y)
    case .zoomIn: zoom(to: viewport.zoom - 1)
    case .zoomOut: zoom(to: viewport.zoom + 1)
    case .fit: fit()
    case .fitAutomatically: toggleAutomaticFit()
    case .home: goHome()
    case .grid: showsGrid.toggle()
    }
  }

  private mutating func move(x: Int, y: Int) {
    if moveShape(x: x, y: y) { return }
    fitsAutomatically = false
    let isFast = abs(x) + abs(y) > 1
    // A tenth of the view, or half of it.
    func pixels(_ step: Int, of side: Int) -> Int {
      step.signum() * max(isFast ? side / 2 : side / 10, 1)
    }
    viewport.pan(x: pixels(x, of: viewport.pixelColumns), y: pixels(y, of: viewport.pixelRows))
  }

  private mutating func zoom(to zoom: Int) {
    fitsAutomatically = false
    viewport.setZoom(zoom)
    if isEditing { viewport.reveal(cursor) }
  }

  private mutating func toggleAutomaticFit() {
    fitsAutomatically.toggle()
    if fitsAutomatically { fit() }
    say(fitsAutomatically ? "The view follows the pattern." : "The view stays where it is.")
  }

  /// Shows everything, as large as possible.
  mutating func fit() {
    if let rect = document.engine.contents {
      viewport.fit(rect, closest: isEditing ? -1 : 0)
    } else {
      goHome()
    }
  }

  /// Shows cell 0 in the middle, at one to one.
  mutating func goHome() {
    viewport.center(on: .zero)
    viewport.setZoom(isEditing ? -1 : 0)
  }
}
