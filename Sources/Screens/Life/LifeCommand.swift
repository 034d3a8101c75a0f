public import TerminalUI

/// What keys ask of a universe on the screen, by topic.
enum LifeCommand: Hashable, Sendable {
  case time(TimeCommand)
  case view(ViewCommand)
  case shape(ShapeCommand)
  case keep(KeepCommand)
  case help, back
}

extension LifeCommand {
  /// The keys that belong to no topic.
  private static let ownKeys: [KeyBinding<LifeCommand>] = [
    .init(
      .character("?"), .function(1), command: .help, hint: "help", help: "Show all keys.",
      section: "Program"),
    .init(.character("q"), command: .back, hint: "back", help: "Go back.", section: "Program"),
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
    + KeepCommand.sharedKeys.under(LifeCommand.keep) + ownKeys

  /// All keys.
  static func keyMap(isEditing: Bool) -> KeyMap<LifeCommand> {
    isEditing ? editingKeys : watchingKeys
  }

  /// The hints of the footer, the most useful first; others follow as they come.
  static let hintOrder = [
    "toggle", "play", "pause", "done", "step", "edit", "faster", "fit", "patterns", "help", "back",
    "random", "clear", "undo", "rule", "open", "save",
  ]
}

extension LifeScreen {
  /// How far the fast keys move.
  static let fastStep = 8

  /// All keys of a universe on the screen, for the program's help.
  public static var helpSections: [HelpSection] {
    LifeCommand.keyMap(isEditing: false).help(.ascii)
  }

  static let helpNotes = [
    "Mouse: the left button draws (the first cell decides whether cells live or die), the "
      + "middle or right button moves the view, the wheel zooms. A second click on the same "
      + "character at 1:1, or Alt, takes the lower of its two cells.",
    "A pattern that is pasted into the terminal is put into the middle of the view.",
    "With I a click of the middle or right button picks the cell to tell about. Ages are counted from "
      + "when a cell was first seen alive; where many generations go by in a frame, a cell that "
      + "lives in two frames is taken to have lived between them.",
  ]

  var keyMap: KeyMap<LifeCommand> { LifeCommand.keyMap(isEditing: isEditing) }

  mutating func press(_ key: Key, budget: Budget) -> Transition {
    guard let command = keyMap.command(for: key) else { return .stay }
    return perform(command, budget: budget)
  }

  private mutating func perform(_ command: LifeCommand, budget: Budget) -> Transition {
    switch command {
    case .time(let command): perform(command, budget: budget)
    case .view(let command): perform(command)
    case .shape(let command): perform(command)
    case .keep(let command): return perform(command)
    case .help:
      overlay = .help(
        HelpOverlay(
          title: "Life", sections: keyMap.help(.braille), notes: LifeScreen.helpNotes))
    case .back: return leave()
    }
    return .stay
  }

  private mutating func leave() -> Transition {
    guard document.hasUnsavedDrawing else { return .pop }
    overlay = .question(.leave)
    return .stay
  }

  mutating func say(_ text: String) { message = Message(text: text) }
  mutating func warn(_ text: String) { message = Message(text: text, isError: true) }
}
