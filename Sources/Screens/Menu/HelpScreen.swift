public import TerminalUI

/// A screen full of help.
public struct HelpScreen: Screen {
  private var help: HelpOverlay
  private var area = Area(columns: 0, rows: 0)

  /// Help with keys and sentences.
  public init(title: String, sections: [HelpSection], notes: [String] = []) {
    help = HelpOverlay(title: title, sections: sections, notes: notes)
  }

  /// Scrolls; any other key leads back.
  public mutating func update(_ event: Event, budget: Budget) -> Transition {
    if case .resize(let columns, let rows) = event {
      area = Area(columns: columns, rows: rows)
    }
    return help.update(event, in: area) ? .stay : .pop
  }

  /// Draws as much as there is room for.
  public func draw(into canvas: inout Canvas, capabilities: Capabilities) {
    help.draw(
      into: &canvas, in: canvas.bounds, palette: Theme.palette, glyphs: capabilities.glyphs)
  }
}
