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
    case .follow: toggleFollowing()
    case .home:
      camera = nil
      goHome()
    case .grid: look.showsGrid.toggle()
    case .glyphs: changeGlyphs()
    case .colors(let step):
      look.mode = look.mode.moved(by: step)
      say(look.mode.sentence)
    case .theme:
      look.theme = look.theme.moved(by: 1)
      hasChosenTheme = true
      say("Theme \(look.theme.name): \(look.theme.sentence)")
    case .minimap: look.showsMinimap.toggle()
    case .inspector:
      look.showsInspector.toggle()
      inspected = nil
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
    if fitsAutomatically { camera = nil }
    say(
      fitsAutomatically
        ? "The whole pattern stays in view." : "The view stays where it is.")
  }

  /// Takes the next glyphs that the terminal has, at the zoom where they are used.
  private mutating func changeGlyphs() {
    let glyphs = used(of: terminal).glyphs
    guard case .cells(let now) = viewport.rendering(with: glyphs) else {
      return say("Cells are seen for themselves from 1:2 on; zoom in.")
    }
    let next = now.next(with: glyphs)
    if next.isFine { look.fineGlyphs = next }
    zoom(to: next == .double ? -1 : next == .halves ? 0 : 1)
    say("Cells are shown as \(next.sentence).")
  }

  private mutating func toggleFollowing() {
    fitsAutomatically = false
    guard camera == nil else {
      camera = nil
      return say("The view stays where it is.")
    }
    let engine = document.engine
    if let view = viewport.cells,
      let course = CameraCourse.found(
        in: engine, near: viewport.center, view: view)
    {
      camera = Camera(course: course, at: engine.generation)
      let generations = course.period == 1 ? "a generation" : "\(course.period) generations"
      say("The view moves by (\(course.step.x), \(course.step.y)) in \(generations).")
    } else {
      camera = Camera(contents: engine.contents, at: engine.generation)
      say("The view moves as the pattern does.")
    }
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
