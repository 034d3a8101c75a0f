import Snake
public import TerminalUI

/// The choices for the next game of Snake: a mode, whatever is to be changed about it, and presets.
public struct SnakeSetupScreen: Screen {
  let session: SnakeSession
  let arenas: [ArenaChoice]
  /// The mixes of options that were kept.
  var presets: [SnakePreset] = []
  var list = ListMenu([])
  var overlay: Overlay?
  /// What the last command had to say; the next key clears it.
  var notice = ""
  private var area = Area(columns: 0, rows: 0)

  /// What takes all keys for a while.
  enum Overlay {
    case help(HelpOverlay)
    /// A number or a name being typed.
    case prompt(TextField, for: SetupRow)
    /// Whether to delete a preset.
    case question(SnakePreset)
  }

  enum Command {
    case up, down, previous, next, choose, delete, help, back
  }

  static let keys = KeyMap<Command>([
    KeyBinding(
      .up, .character("k"), .character("w"), command: .up, help: "The choice above.",
      section: "Options"),
    KeyBinding(
      .down, .character("j"), .character("s"), command: .down, help: "The choice below.",
      section: "Options"),
    KeyBinding(
      .enter, command: .choose, hint: "play",
      help: "Play with these options; at the seed and the presets: type, or take this one.",
      section: "Options"),
    KeyBinding(
      .right, .character("l"), .character("d"), .character(" "), command: .next,
      hint: "change", help: "The next value.", section: "Options"),
    KeyBinding(
      .left, .character("h"), .character("a"), command: .previous, hint: "change back",
      help: "The value before.", section: "Options"),
    KeyBinding(
      .character("x"), .delete, command: .delete, help: "Delete the preset, after a question.",
      section: "Options"),
    KeyBinding(
      .character("?"), .function(1), command: .help, hint: "help", help: "Show the keys.",
      section: "Options"),
    KeyBinding(
      .character("q"), .escape, command: .back, hint: "back",
      help: "Back; the options stay as they are.", section: "Options"),
  ])

  /// The choices of a session; they change as they are made.
  public init(session: SnakeSession) {
    self.session = session
    arenas = ArenaChoice.all(of: session)
    loadPresets()
    refresh()
  }

  /// The lines of the list.
  var rows: [SetupRow] { SetupRow.options + presets.map(SetupRow.preset) }

  /// The selected line.
  var row: SetupRow { rows[min(list.selection, rows.count - 1)] }

  /// Takes one event.
  public mutating func update(_ event: Event, budget: Budget) -> Transition {
    if case .resize(let columns, let rows) = event {
      area = Area(columns: columns, rows: rows)
    }
    if overlay != nil {
      updateOverlay(event)
      return .stay
    }
    if case .key(let key) = event, let command = SnakeSetupScreen.keys.command(for: key) {
      notice = ""
      return perform(command)
    }
    if case .chosen = list.update(event, in: listArea(area)) {
      if row == .play { return .pop }
      act(by: 1)
    }
    return .stay
  }

  private mutating func perform(_ command: Command) -> Transition {
    switch command {
    case .up: list.move(by: -1)
    case .down: list.move(by: 1)
    case .previous: act(by: -1)
    case .next: act(by: 1)
    case .choose:
      guard row.isDeed else { return .pop }
      act(by: 1)
    case .delete:
      if case .preset(let preset) = row { overlay = .question(preset) }
    case .back: return .pop
    case .help: overlay = .help(HelpOverlay(sections: SnakeSetupScreen.keys.help(.ascii)))
    }
    return .stay
  }

  /// Changes the selected value, or does what the selected line says.
  private mutating func act(by step: Int) {
    switch row {
    case .seed where step < 0: session.nextSeed = nil
    case .seed: ask("Seed: ", session.nextSeed.map(String.init) ?? "")
    case .save: ask("Name: ", "")
    case .preset(let preset):
      session.settings = preset.settings
      notice = "these are the options of '\(preset.name)' now"
    default: change(row, by: step)
    }
    refresh()
  }

  private mutating func ask(_ prompt: String, _ text: String) {
    overlay = .prompt(TextField(prompt: prompt, text: text), for: row)
  }

  private mutating func updateOverlay(_ event: Event) {
    switch overlay {
    case .help(var help): overlay = help.update(event, in: area) ? .help(help) : nil
    case .prompt(var field, let row):
      let outcome = field.update(event)
      overlay = .prompt(field, for: row)
      switch outcome {
      case .accepted(let text): accept(text, for: row)
      case .cancelled: overlay = nil
      case .edited, .ignored: break
      }
    case .question(let preset):
      guard case .key(let key) = event else { return }
      switch key {
      case .character("y"), .enter:
        overlay = nil
        keepPresets { $0.filter { $0.name != preset.name } }
      case .character("n"), .character("q"), .escape: overlay = nil
      default: break
      }
    case nil: break
    }
    refresh()
  }

  private mutating func accept(_ answer: String, for row: SetupRow) {
    let text = answer.trimmingBlanks()
    overlay = nil
    switch row {
    case .seed:
      guard text.isEmpty || UInt64(text) != nil else {
        notice = "a seed is a number from 0 to \(UInt64.max)"
        return
      }
      session.nextSeed = UInt64(text)
    case .save where !text.isEmpty:
      let preset = SnakePreset(name: String(text.prefix(40)), settings: session.settings)
      keepPresets { $0.filter { $0.name != preset.name } + [preset] }
      if notice.isEmpty { notice = "kept as '\(preset.name)'" }
    default: break
    }
  }

  /// Writes the list anew.
  private mutating func refresh() {
    list.items = rows.map { ListMenu.Item($0.title, detail: detail(of: $0)) }
  }
}
