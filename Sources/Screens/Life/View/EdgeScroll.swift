import TerminalUI

/// A drag that rests at the edge of the view, where the terminal reports no further motion: the view
/// scrolls on by itself until the button comes up or the mouse goes back.
struct EdgeScroll: Hashable, Sendable {
  /// Where the mouse is.
  let mouse: MouseEvent
  private var time: Duration = .zero

  /// The time from one character to the next.
  static let interval: Duration = .milliseconds(40)
  private static let mostSteps = 4

  /// Where a drag may rest; nil when it is not at the edge of the view.
  init?(_ mouse: MouseEvent, in view: Area) {
    self.mouse = mouse
    guard !view.isEmpty, EdgeScroll.direction(of: mouse, in: view) != (0, 0) else { return nil }
  }

  /// The columns and rows that are due when so much time has passed.
  mutating func steps(after elapsed: Duration, in view: Area) -> (columns: Int, rows: Int) {
    time += max(elapsed, .zero)
    var count = 0
    while time >= EdgeScroll.interval, count < EdgeScroll.mostSteps {
      time -= EdgeScroll.interval
      count += 1
    }
    if count == EdgeScroll.mostSteps { time = .zero }
    let (x, y) = EdgeScroll.direction(of: mouse, in: view)
    // Columns are half as wide as rows are high, and at two columns a cell one is no cell.
    return (2 * x * count, y * count)
  }

  private static func direction(of mouse: MouseEvent, in view: Area) -> (Int, Int) {
    func side(_ place: Int, _ first: Int, _ end: Int) -> Int {
      place <= first ? -1 : place >= end - 1 ? 1 : 0
    }
    return (
      side(mouse.column, view.column, view.endColumn), side(mouse.row, view.row, view.endRow)
    )
  }
}
