import BigInt
import TerminalUI

extension LifeScreen {
  /// The bar of time, over the last row of the view.
  var scrubBar: ScrubBar { scrubBar(in: view) }

  private func scrubBar(in view: Area) -> ScrubBar {
    ScrubBar(timeline: timeline, heading: heading, area: view.splitBottom(1).bottom)
  }

  /// Opens the bar of time.
  mutating func startScrubbing() {
    guard !timeline.operations.isEmpty else { return say("Nothing was done yet.") }
    pause()
    overlay = .scrub(Scrub(origin: document, place: timeline.place, cost: timeline.cost))
  }

  mutating func updateScrub(_ scrub: Scrub, _ event: Event, budget: Budget) {
    switch event {
    case .key(let key):
      message = nil
      if let command = Scrub.keyMap.command(for: key) {
        perform(command, of: scrub, budget)
      } else if case .view(let command) = keyMap.command(for: key) {
        perform(command)
      }
    case .mouse(let mouse):
      var scrub = scrub
      switch mouse.action {
      case .press(.left) where scrubBar.area.contains(column: mouse.column, row: mouse.row):
        scrub.isDragging = true
      case .drag where scrub.isDragging: break
      case .release: scrub.isDragging = false
      case .wheel: use(mouse)
      default: break
      }
      overlay = .scrub(scrub)
      if scrub.isDragging { scrubTo(scrubBar.place(atColumn: mouse.column), budget) }
    default: break
    }
  }

  private mutating func perform(_ command: Scrub.Command, of scrub: Scrub, _ budget: Budget) {
    switch command {
    case .column(let step): scrubTo(scrubBar.place(columns: step), budget)
    case .generations(let step): scrubTo(timeline.place(BigInt(step), from: heading), budget)
    case .operation(let step):
      let place = step < 0 ? timeline.undoing(from: heading) : timeline.redoing(from: heading)
      if let place { scrubTo(place, budget) }
    case .first: scrubTo(timeline.first, budget)
    case .last: scrubTo(timeline.last, budget)
    case .stay: overlay = nil
    case .cancel:
      overlay = nil
      stopTravelling()
      show(scrub.origin, at: scrub.place, cost: scrub.cost)
    }
  }

  private mutating func scrubTo(_ place: Place, _ budget: Budget) {
    guard place != heading else { return }
    // What was reached on the last way is shown, so that something moves while the knob is moved on.
    if let travel { show(travel.document, at: travel.place, cost: travel.cost) }
    go(to: place, budget: budget)
  }

  func drawScrubBar(
    into canvas: inout Canvas, in view: Area, palette: Palette, glyphs: GlyphSet
  ) {
    guard case .scrub = overlay else { return }
    scrubBar(in: view).draw(into: &canvas, palette: palette, glyphs: glyphs)
  }
}
