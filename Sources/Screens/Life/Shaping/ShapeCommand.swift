import TerminalUI

/// What keys ask to do to cells.
enum ShapeCommand: Hashable, Sendable {
  case edit, leaveEditing, toggleCell, pen(Int), fill, clear
}

extension ShapeCommand {
  /// The keys while watching.
  static let watchingKeys: [KeyBinding<ShapeCommand>] = [
    .init(
      .character("e"), command: .edit, hint: "edit", help: "Edit with a cursor.",
      section: "Editing")
  ]

  /// The keys while editing.
  static let editingKeys: [KeyBinding<ShapeCommand>] = [
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
  ]

  /// The keys at any time.
  static let sharedKeys: [KeyBinding<ShapeCommand>] = [
    .init(
      .character("r"), command: .fill, hint: "random", help: "Fill what is in view at random.",
      section: "Editing"),
    .init(
      .character("c"), command: .clear, hint: "clear", help: "Let every cell die.",
      section: "Editing"),
  ]
}
