public import TerminalUI

/// What keys ask of a universe on the screen.
enum LifeCommand: Hashable, Sendable {
  case playOrPause, step, stride, faster, slower, goTo, reset
  case move(x: Int, y: Int)
  case zoomIn, zoomOut, fit, fitAutomatically, home, grid
  case edit, leaveEditing, toggleCell, pen(Int), fill, clear, undo, redo
  case rule, open, browse, save
  case help, back
}

extension LifeScreen {
  /// The keys while watching or editing: arrows, Space and Enter are for the cursor while editing.
  static func keyMap(isEditing: Bool) -> KeyMap<LifeCommand> {
    (isEditing ? editingKeys : watchingKeys).adding(sharedKeys)
  }

  /// How far the fast keys move.
  static let fastStep = 8

  private static let watchingKeys = KeyMap<LifeCommand>([
    .init(
      .character(" "), .character("p"), command: .playOrPause, hint: "play",
      help: "Play or pause.", section: "Time"),
    .init(
      .enter, .character("."), .character("n"), command: .step, hint: "step",
      help: "Go on by one generation.", section: "Time"),
    .init(
      .character("e"), command: .edit, hint: "edit", help: "Edit with a cursor.",
      section: "Editing"),
  ])

  private static let editingKeys = KeyMap<LifeCommand>([
    .init(
      .character(" "), .enter, command: .toggleCell, hint: "toggle",
      help: "Let the cell under the cursor live or die.", section: "Editing"),
    .init(
      .character("e"), .escape, command: .leaveEditing, hint: "done", help: "Stop editing.",
      section: "Editing"),
    .init(
      .character(">"), command: .pen(1), help: "Draw the rule's next state.",
      section: "Editing"),
    .init(
      .character("<"), command: .pen(-1), help: "Draw the state before.", section: "Editing"),
    .init(
      .character("p"), command: .playOrPause, hint: "play", help: "Play or pause.",
      section: "Time"),
    .init(
      .character("."), .character("n"), command: .step, hint: "step",
      help: "Go on by one generation.", section: "Time"),
  ])

  private static let sharedKeys = KeyMap<LifeCommand>([
    .init(
      .character("+"), .character("="), command: .faster, hint: "faster",
      help: "Go faster: up to 60 generations a second, then 2^k of them every frame.",
      section: "Time"),
    .init(
      .character("f"), command: .fit, hint: "fit", help: "Show the whole pattern.",
      section: "View"),
    .init(
      .character("]"), .character("z"), command: .zoomIn, help: "Zoom in.", section: "View"),
    .init(
      .character("["), .character("Z"), command: .zoomOut, help: "Zoom out.",
      section: "View"),
    .init(
      .character("b"), command: .browse, hint: "patterns", help: "Browse the built-in patterns.",
      section: "Files"),
    .init(
      .character("?"), .function(1), command: .help, hint: "help", help: "Show all keys.",
      section: "Program"),
    .init(.character("q"), command: .back, hint: "back", help: "Go back.", section: "Program"),
    .init(
      .character("-"), .character("_"), command: .slower, hint: "slower", help: "Go slower.",
      section: "Time"),
    .init(
      .tab, .character("N"), command: .stride,
      help: "Go on by as many generations as a frame has at this speed.", section: "Time"),
    .init(
      .character("g"), command: .goTo, help: "Go to a generation, as 1000, 2^20 or +500.",
      section: "Time"),
    .init(
      .character("R"), command: .reset, help: "Go back to the start generation.",
      section: "Time"),
    .init(
      .left, .character("h"), command: .move(x: -1, y: 0), help: "Move left.", section: "View"),
    .init(
      .down, .character("j"), command: .move(x: 0, y: 1), help: "Move down.", section: "View"),
    .init(.up, .character("k"), command: .move(x: 0, y: -1), help: "Move up.", section: "View"),
    .init(
      .right, .character("l"), command: .move(x: 1, y: 0), help: "Move right.", section: "View"),
    .init(
      .shiftLeft, .controlLeft, .character("H"), command: .move(x: -fastStep, y: 0),
      help: "Move left fast.", section: "View"),
    .init(
      .shiftDown, .controlDown, .character("J"), .pageDown, command: .move(x: 0, y: fastStep),
      help: "Move down fast.", section: "View"),
    .init(
      .shiftUp, .controlUp, .character("K"), .pageUp, command: .move(x: 0, y: -fastStep),
      help: "Move up fast.", section: "View"),
    .init(
      .shiftRight, .controlRight, .character("L"), command: .move(x: fastStep, y: 0),
      help: "Move right fast.", section: "View"),
    .init(
      .character("F"), command: .fitAutomatically,
      help: "Keep the whole pattern in view while it grows, or stop that.", section: "View"),
    .init(
      .character("0"), .home, command: .home, help: "Show cell (0, 0) at 1:1.", section: "View"),
    .init(
      .character("#"), command: .grid, help: "Mark the dead cells at the closest zoom.",
      section: "View"),
    .init(
      .character("r"), command: .fill, hint: "random", help: "Fill what is in view at random.",
      section: "Editing"),
    .init(
      .character("c"), command: .clear, hint: "clear", help: "Let every cell die.",
      section: "Editing"),
    .init(
      .character("u"), command: .undo, hint: "undo",
      help: "Undo the last change, step or run.", section: "Editing"),
    .init(.control("r"), command: .redo, help: "Redo what was undone.", section: "Editing"),
    .init(
      .character("x"), .character(":"), command: .rule, hint: "rule",
      help: "Change the rule and the topology, as B36/S23, HighLife, x.rule or B3/S23:T100,80.",
      section: "Editing"),
    .init(
      .character("o"), command: .open, hint: "open", help: "Open a pattern file.",
      section: "Files"),
    .init(
      .character("s"), command: .save, hint: "save",
      help: "Save as RLE, or in the format of the file's ending.", section: "Files"),
  ])

  /// All keys of a universe on the screen, for the program's help.
  public static var helpSections: [HelpSection] { keyMap(isEditing: false).help(.ascii) }

  static let helpNotes = [
    "Mouse: the left button draws (the first cell decides whether cells live or die), the "
      + "middle or right button moves the view, the wheel zooms. A second click on the same "
      + "character at 1:1, or Alt, takes the lower of its two cells.",
    "A pattern that is pasted into the terminal is put into the middle of the view.",
  ]

  var keyMap: KeyMap<LifeCommand> { LifeScreen.keyMap(isEditing: isEditing) }

  mutating func press(_ key: Key, budget: Budget) -> Transition {
    guard let command = keyMap.command(for: key) else { return .stay }
    return perform(command, budget: budget)
  }
}
