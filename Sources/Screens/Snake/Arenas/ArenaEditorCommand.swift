import Snake
import TerminalUI

/// What keys ask of the arena editor.
enum ArenaEditorCommand: Hashable, Sendable {
  case draw, erase, changeShape(Int), pen(ArenaDraft.Pen)
  case move(x: Int, y: Int)
  case undo, redo, addLines, removeLines, nextProblem
  case text(ArenaEditorScreen.Field), edges, heading
  case play, save, help, leave, giveUp

  /// How far the fast keys move.
  private static let fastStep = 8

  static let keys = KeyMap<ArenaEditorCommand>([
    .init(
      .character(" "), .enter, command: .draw, hint: "draw",
      help: "Draw under the cursor, or take away what is there already.", section: "Drawing"),
    .init(
      .tab, command: .changeShape(1), hint: "shape",
      help: "Draw dots, lines, boxes or filled blocks; these take two corners.",
      section: "Drawing"),
    .init(
      .backTab, command: .changeShape(-1), help: "The shape before.", section: "Drawing"),
    .init(
      .character("#"), .character("w"), command: .pen(.wall), hint: "wall", help: "Draw walls.",
      section: "Drawing"),
    .init(
      .character("o"), command: .pen(.portal), hint: "portal",
      help: "Draw portals: the first of a pair, then its twin.", section: "Drawing"),
    .init(
      .character("p"), command: .play, hint: "play",
      help: "Play in the arena as it is, and come back.", section: "Arena"),
    .init(
      .character("s"), command: .save, hint: "save", help: "Save under a name.",
      section: "Arena"),
    .init(
      .character("?"), .function(1), command: .help, hint: "help", help: "Show all keys.",
      section: "Program"),
    .init(
      .character("q"), command: .leave, hint: "back",
      help: "Go back; asks first when something is not saved.", section: "Program"),
    .init(
      .escape, command: .giveUp, help: "Give up what was begun; never leaves.",
      section: "Program"),
    .init(
      .character("u"), command: .undo, hint: "undo", help: "Take back what was done last.",
      section: "Drawing"),
    .init(
      .control("r"), .character("U"), command: .redo, help: "Redo what was undone.",
      section: "Drawing"),
    .init(
      .character("."), .character("f"), command: .pen(.floor), hint: "floor",
      help: "Draw floor, over whatever is there.", section: "Drawing"),
    .init(
      .character("*"), .character("a"), command: .pen(.foodPlace), hint: "food",
      help: "Draw places for food; when there are any, food appears nowhere else.",
      section: "Drawing"),
    .init(
      .character("1"), .character("@"), command: .pen(.start(1)), hint: "start",
      help: "Draw the start of the snake.", section: "Drawing"),
  ]).adding(KeyMap(starts)).adding(rest)

  private static let starts = (2...8).map { number in
    KeyBinding<ArenaEditorCommand>(
      .character(Character("\(number)")), command: .pen(.start(number)),
      help: "Draw the start of snake \(number), for matches.", section: "Drawing")
  }

  private static let rest = KeyMap<ArenaEditorCommand>([
    .init(
      .delete, .backspace, command: .erase, help: "Make the cell under the cursor floor.",
      section: "Drawing"),
    .init(
      .left, .character("h"), command: .move(x: -1, y: 0), help: "Move left.",
      section: "Cursor"),
    .init(
      .down, .character("j"), command: .move(x: 0, y: 1), help: "Move down.", section: "Cursor"),
    .init(.up, .character("k"), command: .move(x: 0, y: -1), help: "Move up.", section: "Cursor"),
    .init(
      .right, .character("l"), command: .move(x: 1, y: 0), help: "Move right.",
      section: "Cursor"),
    .init(
      .shiftLeft, .character("H"), command: .move(x: -fastStep, y: 0), help: "Move left fast.",
      section: "Cursor"),
    .init(
      .shiftDown, .character("J"), .pageDown, command: .move(x: 0, y: fastStep),
      help: "Move down fast.", section: "Cursor"),
    .init(
      .shiftUp, .character("K"), .pageUp, command: .move(x: 0, y: -fastStep),
      help: "Move up fast.", section: "Cursor"),
    .init(
      .shiftRight, .character("L"), command: .move(x: fastStep, y: 0), help: "Move right fast.",
      section: "Cursor"),
    .init(
      .character("x"), .character("!"), command: .nextProblem,
      help: "Go to what is wrong, one after the other.", section: "Arena"),
    .init(
      .character("+"), .character("="), command: .addLines,
      help: "Add columns and rows: an arrow key tells at which side.", section: "Arena"),
    .init(
      .character("-"), .character("_"), command: .removeLines,
      help: "Remove columns and rows: an arrow key tells at which side.", section: "Arena"),
    .init(
      .character("n"), command: .text(.name), help: "Change the name.", section: "Arena"),
    .init(
      .character("c"), command: .text(.comment), help: "Change the sentence about it.",
      section: "Arena"),
    .init(
      .character("b"), command: .text(.author), help: "Change by whom it is.",
      section: "Arena"),
    .init(
      .character("g"), command: .text(.goal),
      help: "Change the goal: the foods to eat; empty for none.", section: "Arena"),
    .init(
      .character("e"), command: .edges, help: "Make the edges walls, or let them wrap.",
      section: "Arena"),
    .init(
      .character("t"), command: .heading, help: "Turn the snake at its start.",
      section: "Arena"),
  ])
}
