public import TerminalUI

/// All that keys can be chosen for, with the keys that it has.
public struct SnakeKeysScreen: Screen {
  private let session: SnakeSession
  private var list = ListMenu([])
  private var area = Area(columns: 0, rows: 0)
  private var overlay: Overlay?
  /// What the last key had to say, until the next.
  private var notice = ""

  private enum Overlay {
    case help(HelpOverlay)
    /// The next key is for the selected line, beside its others or instead of them.
    case capture(beside: Bool)
    /// Whether to take all choices back.
    case question
  }

  private enum Command {
    case up, down, replace, add, reset, resetAll, help, back
  }

  private static let keys = KeyMap<Command>([
    KeyBinding(
      .enter, .right, .character(" "), command: .replace, hint: "new key",
      help: "Press a new key for this line; it has no other then.", section: "Keys"),
    KeyBinding(
      .character("a"), .character("+"), .insert, command: .add, hint: "add",
      help: "Press one more key for this line.", section: "Keys"),
    KeyBinding(
      .backspace, .delete, command: .reset, hint: "reset",
      help: "The standard keys for this line again.", section: "Keys"),
    KeyBinding(
      .character("R"), command: .resetAll, hint: "reset all",
      help: "The standard keys for everything again; asks first.", section: "Keys"),
    KeyBinding(
      .up, .character("k"), command: .up, help: "The line above.", section: "Keys"),
    KeyBinding(
      .down, .character("j"), command: .down, help: "The line below.", section: "Keys"),
    KeyBinding(
      .character("?"), .function(1), command: .help, hint: "help", help: "Show the keys.",
      section: "Keys"),
    KeyBinding(
      .character("q"), .escape, .left, command: .back, hint: "back",
      help: "Back; what was chosen is kept.", section: "Keys"),
  ])

  /// The keys of a session; they change, and are kept, as they are chosen.
  public init(session: SnakeSession) {
    self.session = session
    refresh(.ascii)
  }

  private var selected: KeyBinding<SnakeControl>? {
    let bindings = session.preferences.bindings.all.bindings
    return bindings.indices.contains(list.selection) ? bindings[list.selection] : nil
  }

  /// Takes one event.
  public mutating func update(_ event: Event, budget: Budget) -> Transition {
    if case .resize(let columns, let rows) = event {
      area = Area(columns: columns, rows: rows)
    }
    if overlay != nil {
      updateOverlay(event)
      return .stay
    }
    if case .key(let key) = event {
      notice = session.takePreferencesWarning()
      if let command = SnakeKeysScreen.keys.command(for: key) { return perform(command) }
    }
    if case .chosen = list.update(event, in: listArea(area)) { return perform(.replace) }
    return .stay
  }

  private mutating func perform(_ command: Command) -> Transition {
    switch command {
    case .up: list.move(by: -1)
    case .down: list.move(by: 1)
    case .replace: overlay = .capture(beside: false)
    case .add: overlay = .capture(beside: true)
    case .reset:
      guard let control = selected?.command else { break }
      change { bindings throws(SnakeBindings.Conflict) in try bindings.reset(control) }
    case .resetAll: overlay = .question
    case .help: overlay = .help(HelpOverlay(sections: SnakeKeysScreen.keys.help(.ascii)))
    case .back: return .pop
    }
    return .stay
  }

  private mutating func updateOverlay(_ event: Event) {
    switch (overlay, event) {
    case (.help(var help), _): overlay = help.update(event, in: area) ? .help(help) : nil
    case (_, .mouse(let mouse)):
      if case .press = mouse.action { overlay = nil }
    case (_, .key(.escape)): overlay = nil
    case (.capture(let isAddition), .key(let key)):
      overlay = nil
      guard let control = selected?.command else { break }
      change { bindings throws(SnakeBindings.Conflict) in
        try bindings.assign(key, to: control, beside: isAddition)
      }
    case (.question, .key(let key)):
      overlay = nil
      guard [.character("y"), .character("Y"), .enter].contains(key) else { break }
      change { bindings throws(SnakeBindings.Conflict) in bindings = SnakeBindings() }
    default: break
    }
  }

  /// Changes the keys, or tells why that cannot be.
  private mutating func change(
    _ change: (inout SnakeBindings) throws(SnakeBindings.Conflict) -> Void
  ) {
    var bindings = session.preferences.bindings
    do throws(SnakeBindings.Conflict) {
      try change(&bindings)
    } catch {
      notice = error.sentence
      return
    }
    session.changePreferences { $0.bindings = bindings }
    notice = session.takePreferencesWarning()
    refresh(.ascii)
  }

  /// The lines: the keys, and below one another what they do.
  private mutating func refresh(_ glyphs: GlyphSet) {
    let bindings = session.preferences.bindings.all.bindings
    let keys = bindings.map { $0.keys.map { $0.label(glyphs) }.joined(separator: " ") }
    let width = min((keys.map(CellText.width).max() ?? 0) + 2, 30)
    list.items = zip(keys, bindings).map { keys, binding in
      let gap = String(repeating: " ", count: max(width - CellText.width(of: keys), 2))
      return ListMenu.Item(keys + gap + binding.help)
    }
  }

  private func listArea(_ area: Area) -> Area {
    let (_, rest) = area.splitTop(area.rows > 8 ? 2 : 1)
    let list = rest.splitBottom(area.rows > 8 ? 3 : 1).rest
    return Area(
      column: list.column + max((list.columns - 76) / 2, 0), row: list.row,
      columns: min(list.columns, 76), rows: list.rows)
  }
}

extension SnakeKeysScreen {
  /// Draws the lines, and what is asked above them.
  public func draw(into canvas: inout Canvas, capabilities: Capabilities) {
    let glyphs = capabilities.glyphs
    let palette = Theme.palette
    let area = canvas.bounds
    canvas.put("Snake: keys", in: area, .center, style: palette.title)
    var shown = self
    shown.refresh(glyphs)
    let lines = listArea(area)
    shown.list.draw(into: &canvas, in: lines, palette: palette, glyphs: glyphs)
    if !notice.isEmpty, area.rows > 8 {
      let line = area.splitTop(lines.endRow + 1).rest.splitTop(1).top
      canvas.put(
        CellText.truncated(notice, to: area.columns, glyphs: glyphs), in: line, .center,
        style: palette.warning)
    }
    StatusBar(hints: SnakeKeysScreen.keys.hints(glyphs))
      .draw(into: &canvas, in: area, palette: palette, glyphs: glyphs)
    switch overlay {
    case .help(let help):
      help.draw(into: &canvas, in: area, palette: palette, glyphs: glyphs)
    case .capture(let isAddition):
      ask(
        "Press \(isAddition ? "one more" : "the new") key. Esc leaves all as it is.",
        title: selected?.help ?? "", into: &canvas, glyphs: glyphs)
    case .question:
      ask(
        "The standard keys for everything again? y/n", title: "Really?", into: &canvas,
        glyphs: glyphs)
    case nil: break
    }
  }

  private func ask(
    _ message: String, title: String, into canvas: inout Canvas, glyphs: GlyphSet
  ) {
    Panel.draw(
      into: &canvas, in: canvas.bounds, title: title, message: message, palette: Theme.palette,
      glyphs: glyphs)
  }
}
