import Life
import TerminalUI

/// What keys ask to do to cells.
enum ShapeCommand: Hashable, Sendable {
  case edit, leaveEditing, giveUp
  case act, tool(Tool), changeTool(Int), penDown
  case pen(Int), pickState, typeState
  case fill, clear
  case select, selectAll, shrink
  case clearInside, clearOutside, advance, advanceBy
  case copy, cut, paste
  /// Turns the selection, or the ghost when there is one.
  case lay(Orientation)
  case place, placeAndKeep, mode(Int), drop
}

extension ShapeCommand {
  /// The keys while watching.
  static let watchingKeys: [KeyBinding<ShapeCommand>] = [
    .init(
      .character("e"), command: .edit, hint: "edit",
      help: "Edit with a cursor and tools; ? tells their keys then.", section: "Editing")
  ]

  /// The keys while editing.
  static let editingKeys: [KeyBinding<ShapeCommand>] =
    [
      .init(
        .character(" "), .enter, command: .act, hint: "toggle",
        help: "Use the tool at the cursor: let a cell live or die, set a corner, fill.",
        section: "Editing"),
      .init(
        .character("e"), command: .leaveEditing, hint: "done", help: "Stop editing.",
        section: "Editing"),
      .init(
        .character("d"), command: .changeTool(1), hint: "tool", help: "Take the next tool.",
        section: "Tools"),
      .init(
        .character("D"), command: .changeTool(-1), help: "Take the tool before.",
        section: "Tools"),
    ] + toolKeys + [
      .init(
        .character("w"), command: .penDown,
        help: "Lower the pen, so that the cursor draws where it goes, or lift it.",
        section: "Tools"),
      .init(
        .character(">"), command: .pen(1), hint: "state",
        help: "Draw the rule's next state; 0 draws dead cells.", section: "Tools"),
      .init(
        .character("<"), command: .pen(-1), help: "Draw the state before.", section: "Tools"),
      .init(
        .character("'"), command: .pickState,
        help: "Draw the state of the cell under the cursor.", section: "Tools"),
      .init(
        .character("\""), command: .typeState, help: "Draw a state by its number or name.",
        section: "Tools"),
      .init(
        .backspace, command: .clearInside,
        help: "Clear the selection, or the cell under the cursor.",
        section: "Selection"),
    ]

  private static let toolKeys = Tool.allCases.map { tool in
    KeyBinding<ShapeCommand>(
      .character(Character("\(tool.rawValue + 1)")), command: .tool(tool), help: tool.help,
      section: "Tools")
  }

  /// The keys at any time.
  static let sharedKeys: [KeyBinding<ShapeCommand>] =
    [
      .init(
        .character("r"), command: .fill, hint: "random",
        help: "Fill the selection, or what is in view, at random: by a percentage, and if you "
          + "like a symmetry and a seed, as 40 D8_1 seed 7.",
        section: "Editing"),
      .init(
        .character("c"), command: .clear, hint: "clear", help: "Let every cell die.",
        section: "Editing"),
      .init(
        .escape, command: .giveUp,
        help: "Give up what was begun, then the selection; while editing, then stop that.",
        section: "Editing"),
    ] + selectionKeys

  private static let selectionKeys: [KeyBinding<ShapeCommand>] = [
    .init(
      .character("a"), command: .select, hint: "select",
      help: "Select: the cursor's cell is one corner, and Space sets the other.",
      section: "Selection"),
    .init(
      .control("a"), command: .selectAll, help: "Select the whole pattern.", section: "Selection"),
    .init(
      .character("*"), command: .shrink, help: "Shrink the selection to what lives in it.",
      section: "Selection"),
    .init(
      .character("y"), command: .copy, hint: "copy",
      help: "Copy: for paste, for the terminal's clipboard and into a file, as RLE.",
      section: "Selection"),
    .init(
      .character("X"), .control("x"), command: .cut, help: "Copy, and clear the selection.",
      section: "Selection"),
    .init(
      .character("P"), .control("v"), .insert, command: .paste, hint: "paste",
      help: "Paste: a ghost of what was copied shows where it will be.", section: "Selection"),
    .init(
      .delete, command: .clearInside,
      help: "Clear the selection, or the cell under the cursor.", section: "Selection"),
    .init(
      .character("C"), command: .clearOutside, help: "Clear all outside of the selection.",
      section: "Selection"),
    .init(
      .character("!"), command: .advance,
      help: "Advance only the selection, as if it were alone, by one generation.",
      section: "Selection"),
    .init(
      .character("&"), command: .advanceBy,
      help: "Advance only the selection, by a number of generations.", section: "Selection"),
    .init(
      .character("~"), command: .lay(.clockwise), help: "Turn the selection to the right.",
      section: "Selection"),
    .init(
      .character("`"), command: .lay(.counterclockwise), help: "Turn the selection to the left.",
      section: "Selection"),
    .init(
      .character("|"), command: .lay(.mirrored), help: "Exchange left and right in it.",
      section: "Selection"),
    .init(
      .character("^"), command: .lay(.flipped), help: "Exchange top and bottom in it.",
      section: "Selection"),
  ]

  /// The keys while a ghost is about to be placed; all others keep their meaning.
  static let placingKeys: [KeyBinding<ShapeCommand>] = [
    .init(
      .enter, .character(" "), command: .place, hint: "place", help: "Place the pattern here.",
      section: "Placing"),
    .init(
      .character("s"), command: .placeAndKeep, hint: "stamp",
      help: "Place it, and keep it to place it again.", section: "Placing"),
    .init(
      .character("r"), .character("~"), command: .lay(.clockwise), hint: "turn",
      help: "Turn it to the right.", section: "Placing"),
    .init(
      .character("R"), .character("`"), command: .lay(.counterclockwise),
      help: "Turn it to the left.", section: "Placing"),
    .init(
      .character("x"), .character("|"), command: .lay(.mirrored), hint: "mirror",
      help: "Exchange left and right.", section: "Placing"),
    .init(
      .character("y"), .character("^"), command: .lay(.flipped), help: "Exchange top and bottom.",
      section: "Placing"),
    .init(
      .tab, .character("m"), command: .mode(1), hint: "mode",
      help: "How it is joined with what is there: or, copy, xor, and.", section: "Placing"),
    .init(
      .backTab, .character("M"), command: .mode(-1), help: "The way before.", section: "Placing"),
    .init(
      .escape, .character("q"), command: .drop, hint: "drop", help: "Drop it.",
      section: "Placing"),
  ]
}

extension Tool {
  /// The help's sentence for its key.
  fileprivate var help: String {
    switch self {
    case .draw: "Draw cells; the first one decides whether they live or die."
    case .erase: "Erase cells."
    case .line: "Draw a straight line between two cells."
    case .rectangle: "Draw the outline of a rectangle between two corners."
    case .block: "Draw a rectangle with all that is in it."
    case .fill: "Fill all cells that are like this one and hang together."
    case .select: "Select a rectangle."
    }
  }
}

extension [KeyBinding<LifeCommand>] {
  /// These keys without those that others claim; bindings that are left without a key are dropped.
  func yielding(to others: [KeyBinding<LifeCommand>]) -> [KeyBinding<LifeCommand>] {
    let claimed = Set(others.flatMap(\.keys))
    return compactMap { binding in
      let keys = binding.keys.filter { !claimed.contains($0) }
      guard !keys.isEmpty else { return nil }
      return KeyBinding(
        keys, command: binding.command, hint: binding.hint, help: binding.help,
        section: binding.section)
    }
  }
}
