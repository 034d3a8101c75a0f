import BigInt
import Lattice
import Life
import TerminalUI

extension LifeScreen {
  /// What the view does by itself after each event: it moves with the pattern, scrolls while a drag
  /// rests at its edge, and remembers what colours tell of the past.
  mutating func watch(_ event: Event) {
    switch event {
    case .mouse(let mouse): note(mouse)
    case .tick(let elapsed): scrollAtEdge(after: elapsed)
    default: break
    }
    lookAgain()
  }

  /// Goes along with the pattern, and takes note of what is to be seen now.
  mutating func lookAgain() {
    guard !stepping.isAway else { return }
    follow()
    watchPast()
  }

  /// Looks at what the colours tell of; nothing where they tell of the present.
  mutating func watchPast() {
    guard look.needsChronicle, !view.isEmpty else { return }
    let (pixels, shift) = viewport.pixels(with: used(of: terminal).glyphs)
    chronicle.look(at: document.engine, visible: pixels.visible(shift: shift), shift: shift)
  }

  /// Shows single cells in a character where the terminal has glyphs for them.
  mutating func chooseFineGlyphs() {
    let fine = look.fineGlyphs
    viewport.fine = fine.isDrawable(with: used(of: terminal).glyphs) ? fine : nil
  }

  /// Forgets what was seen of another universe.
  mutating func forgetPast() {
    chronicle.forget()
    camera = nil
    inspected = nil
  }

  private mutating func follow() {
    guard camera != nil else { return }
    camera?.note(statistics.contents, at: statistics.generation)
    guard let step = camera?.move(at: document.engine.generation), step != .zero else { return }
    let place = Point(
      CellViewport.held(viewport.center.x) + step.x, CellViewport.held(viewport.center.y) + step.y)
    // Round and round on a torus.
    viewport.center(on: document.engine.topology.resolve(place) ?? place)
    if isEditing { viewport.reveal(cursor) }
  }

  private mutating func note(_ mouse: MouseEvent) {
    edgeScroll = nil
    switch mouse.action {
    case .drag where gesture != nil:
      if case .panning = gesture { return }
      edgeScroll = EdgeScroll(mouse, in: view)
    case .press where look.showsInspector && view.contains(column: mouse.column, row: mouse.row):
      inspected = viewport.cell(column: mouse.column - view.column, row: mouse.row - view.row)
    default: break
    }
  }

  private mutating func scrollAtEdge(after elapsed: Duration) {
    guard var scroll = edgeScroll, overlay == nil, gesture != nil else {
      edgeScroll = nil
      return
    }
    let (columns, rows) = scroll.steps(after: elapsed, in: view)
    edgeScroll = scroll
    guard (columns, rows) != (0, 0) else { return }
    viewport.pan(columns: columns, rows: rows)
    use(scroll.mouse)
  }
}

extension Rect {
  /// The pixels that an engine can paint.
  fileprivate func visible(shift: Int) -> Rect {
    let limit = CellViewport.reach >> shift
    return intersection(Rect(x: -limit, y: -limit, width: 2 * limit, height: 2 * limit))
  }
}
