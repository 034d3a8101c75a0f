import TerminalUI

/// A box with the keys to begin with, a topic after the other, for somebody who has never been here.
///
/// Enter and the arrows to the sides turn its pages; any other key ends it.
struct Tour: Hashable {
  /// The page that is seen.
  private(set) var page = 0

  /// A page: a heading, and commands with what their keys do.
  private struct Page {
    let title: String
    let lines: [(commands: [LifeCommand], text: String)]
  }

  private static let pages = [
    Page(
      title: "Time",
      lines: [
        ([.time(.playOrPause)], "play and pause"), ([.time(.step)], "one step"),
        ([.time(.faster), .time(.slower)], "faster, slower"),
      ]),
    Page(
      title: "View",
      lines: [
        ([.view(.zoomIn), .view(.zoomOut)], "zoom in and out"), ([.view(.fit)], "show it all"),
        (
          [
            .view(.move(x: -1, y: 0)), .view(.move(x: 1, y: 0)), .view(.move(x: 0, y: -1)),
            .view(.move(x: 0, y: 1)),
          ], "move"
        ),
      ]),
    Page(
      title: "Drawing",
      lines: [
        ([.shape(.edit)], "draw with a cursor, or use the mouse"),
        ([.shape(.fill)], "fill at random"),
      ]),
    Page(
      title: "Patterns",
      lines: [([.keep(.browse)], "browse the patterns"), ([.keep(.open)], "open a file")]),
    Page(
      title: "Going back",
      lines: [([.time(.undo)], "undo anything"), ([.time(.reset)], "back to the start")]),
    Page(
      title: "More",
      lines: [
        ([.help], "all keys"), ([.keep(.command)], "commands by name"), ([.back], "go back"),
      ]),
  ]

  /// Takes a key; nil when it is none of the tour's, false when the last page was turned.
  mutating func turn(_ key: Key) -> Bool? {
    switch key {
    case .enter, .right: page += 1
    case .left: page = max(page - 1, 0)
    default: return nil
    }
    return page < Tour.pages.count
  }

  /// Draws the page over the universe.
  func draw(
    into canvas: inout Canvas, in view: Area, keys: LifeKeys, palette: Palette, glyphs: GlyphSet
  ) {
    let page = Tour.pages[min(self.page, Tour.pages.count - 1)]
    let lines = page.lines.map { line -> (keys: String, text: String) in
      let labels = line.commands.compactMap { keys.keys(of: $0).first?.label(glyphs) }
      return (labels.joined(separator: " "), line.text)
    }
    let inside = box(
      into: &canvas, in: view, lines: lines, title: page.title, palette: palette, glyphs: glyphs)
    let widest = (lines.map { CellText.width(of: $0.keys) }.max() ?? 0) + 2
    for (offset, line) in lines.prefix(inside.rows).enumerated() {
      let row = inside.row + offset
      // In a narrow box each text begins right after its keys.
      let indent = 2 * widest <= inside.columns ? widest : CellText.width(of: line.keys) + 1
      canvas.put(
        line.keys, column: inside.column, row: row, style: palette.accent, width: inside.columns)
      let room = max(inside.columns - indent, 0)
      canvas.put(
        CellText.truncated(line.text, to: room, glyphs: glyphs), column: inside.column + indent,
        row: row, style: palette.text, width: room)
    }
    guard inside.rows >= lines.count + 2 else { return }
    let hint = hints.first { CellText.width(of: $0) <= inside.columns } ?? hints[0]
    canvas.put(
      hint, column: inside.column, row: inside.row + lines.count + 1, style: palette.muted,
      width: inside.columns)
  }

  /// How to go on, in full and short.
  private var hints: [String] {
    let place = "\(page + 1)/\(Tour.pages.count)"
    if page + 1 == Tour.pages.count { return ["\(place)  any key ends this", place] }
    return ["\(place)  Enter: next; any other key ends this", "\(place)  Enter: next"]
  }

  /// Draws a box at the bottom, where it hides least of the universe, and tells where its contents
  /// go: without a border where there is hardly room, and with a line for the hint where there is.
  private func box(
    into canvas: inout Canvas, in view: Area, lines: [(keys: String, text: String)], title: String,
    palette: Palette, glyphs: GlyphSet
  ) -> Area {
    guard view.rows >= lines.count + 2 else {
      canvas.fill(view, with: CanvasCell(" ", palette.text))
      return view
    }
    let rows = lines.count + (view.rows >= lines.count + 4 ? 2 : 0)
    let keysWidth = (lines.map { CellText.width(of: $0.keys) }.max() ?? 0) + 2
    let width = max(
      lines.map { keysWidth + CellText.width(of: $0.text) }.max() ?? 0,
      CellText.width(of: hints[0]))
    return Panel.draw(
      into: &canvas, in: view.splitBottom(rows + 2).bottom, title: title, columns: width,
      rows: rows, palette: palette, glyphs: glyphs)
  }
}

extension LifeScreen {
  private static let tourMark = "life/tour"

  /// The screen as people see it when they come: with what an earlier run left behind, or with the
  /// tour when nobody was here before.
  public func welcomed() -> LifeScreen {
    var screen = self
    screen.offerDrawing()
    if screen.offer == nil { screen.startTour() }
    return screen
  }

  /// Shows the tour to those who have never seen it; where that cannot be marked, once in a run.
  private mutating func startTour() {
    let mark = try? host.data.read(LifeScreen.tourMark, atMost: 1 << 10)
    guard mark == nil, host.session.isFirst("tour") else { return }
    try? host.data.locked("life-tour") { () throws(HostError) in
      try host.data.replace(LifeScreen.tourMark, with: Array("seen\n".utf8))
    }
    tour = Tour()
  }

  /// Turns the tour's pages; false when the event is not the tour's, which ends it.
  mutating func tourTakes(_ event: Event) -> Bool {
    guard tour != nil else { return false }
    switch event {
    case .key(let key):
      let goesOn = tour?.turn(key) ?? nil
      if goesOn != true { tour = nil }
      return goesOn != nil
    case .mouse(let mouse):
      if case .press = mouse.action { tour = nil }
      return false
    case .paste:
      tour = nil
      return false
    default: return false
    }
  }
}
