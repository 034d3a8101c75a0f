public import TerminalUI

/// What keys ask of a universe on the screen, by topic.
enum LifeCommand: Hashable, Sendable {
  case time(TimeCommand)
  case view(ViewCommand)
  case shape(ShapeCommand)
  case keep(KeepCommand)
  case information(InformationCommand)
  case help, back
}

extension LifeCommand {
  /// The keys that belong to no topic.
  private static let ownKeys: [KeyBinding<LifeCommand>] = [
    .init(
      .character("?"), .function(1), command: .help, hint: "help", help: "Show all keys.",
      section: "Program"),
    .init(
      .character("q"), command: .back, hint: "back",
      help: "Go back, or leave the program that began with it.", section: "Program"),
  ]

  /// The keys while watching: each topic's own, then those that it always has.
  private static let watchingKeys = KeyMap(
    TimeCommand.watchingKeys.under(LifeCommand.time)
      + ShapeCommand.watchingKeys.under(LifeCommand.shape) + alwaysKeys)

  /// The keys while editing, where arrows, Space and Enter are for the cursor.
  private static let editingKeys = KeyMap(
    ShapeCommand.editingKeys.under(LifeCommand.shape)
      + TimeCommand.editingKeys.under(LifeCommand.time) + alwaysKeys)

  private static let alwaysKeys: [KeyBinding<LifeCommand>] =
    TimeCommand.sharedKeys.under(LifeCommand.time) + ViewCommand.sharedKeys.under(LifeCommand.view)
    + ShapeCommand.sharedKeys.under(LifeCommand.shape)
    + KeepCommand.sharedKeys.under(LifeCommand.keep)
    + InformationCommand.sharedKeys.under(LifeCommand.information) + ownKeys

  /// The keys while a pattern is about to be placed: its own, then those that it leaves.
  private static let placingKeys: KeyMap<LifeCommand> = {
    let own = ShapeCommand.placingKeys.under(LifeCommand.shape)
    return KeyMap(
      own + TimeCommand.watchingKeys.under(LifeCommand.time).yielding(to: own)
        + alwaysKeys.yielding(to: own))
  }()

  /// The standard keys.
  static func keyMap(isEditing: Bool, isPlacing: Bool = false) -> KeyMap<LifeCommand> {
    isPlacing ? placingKeys : isEditing ? editingKeys : watchingKeys
  }

  /// The hints of the footer, the most useful first; others follow as they come.
  static let hintOrder = [
    "toggle", "play", "pause", "done", "step", "edit", "faster", "fit", "patterns", "help", "back",
    "rewind", "random", "clear", "undo", "time", "rule", "open", "save", "command",
  ]
}

extension LifeScreen {
  /// How far the fast keys move.
  static let fastStep = 8

  /// All keys of a universe on the screen, as the user has chosen them, for the program's help.
  public static func helpSections(host: any Host) -> [HelpSection] {
    let screen = try? LifeScreen(host: host)
    return (screen?.keyMap ?? LifeCommand.keyMap(isEditing: false)).help(.ascii)
  }

  var keyMap: KeyMap<LifeCommand> {
    shaping.ghost == nil ? keys.map(isEditing: isEditing) : keys.placing
  }

  mutating func press(_ key: Key, budget: Budget) -> Transition {
    gesture = nil
    guard let command = keyMap.command(for: key) else { return .stay }
    if case .view(.move) = command {} else { shaping.strokeIsOpen = false }
    return perform(command, budget: budget)
  }

  mutating func perform(_ command: LifeCommand, budget: Budget) -> Transition {
    switch command {
    case .time(let command): perform(command, budget: budget)
    case .view(let command):
      perform(command)
      if let middle = shaping.ghost?.middle { viewport.reveal(middle) }
    case .shape(let command): perform(command)
    case .keep(let command): return perform(command)
    case .information(let command): perform(command)
    case .help: _ = showHelp()
    case .back: return leave()
    }
    return .stay
  }

  private mutating func leave() -> Transition {
    // What is being undone may be all that was drawn; no way back takes long.
    if travel != nil { work(.unlimited) }
    guard document.hasUnsavedDrawing else { return .pop }
    overlay = .question(.leave)
    return .stay
  }

  mutating func say(_ text: String) { message = Message(text: text) }
  mutating func warn(_ text: String) { message = Message(text: text, isError: true) }
}
