import Lattice
import TerminalUI

/// What the keys of a game do.
enum SnakeCommand: Hashable, Sendable {
  case steer(Direction)
  case pause, faster, slower, newGame, enter, autopilot, options, preferences, replay, scores, help,
    leave, escape
}

extension SnakeScreen {
  /// The keys of a game for those who have not chosen others; `SnakeBindings` has those.
  static let standardKeys = KeyMap<SnakeCommand>([
    KeyBinding(
      .up, .character("w"), .character("k"), command: .steer(.up), help: "Turn up.",
      section: "Steering"),
    KeyBinding(
      .left, .character("a"), .character("h"), command: .steer(.left), help: "Turn left.",
      section: "Steering"),
    KeyBinding(
      .down, .character("s"), .character("j"), command: .steer(.down), help: "Turn down.",
      section: "Steering"),
    KeyBinding(
      .right, .character("d"), .character("l"), command: .steer(.right), help: "Turn right.",
      section: "Steering"),
    KeyBinding(
      .character("q"), command: .leave, hint: "quit",
      help: "Back to the menu; asks first while a game is going on.", section: "Game"),
    KeyBinding(
      .character("?"), .function(1), command: .help, hint: "help", help: "Show the keys.",
      section: "Game"),
    KeyBinding(
      .character(" "), .character("p"), command: .pause, hint: "pause",
      help: "Pause, and go on.", section: "Game"),
    KeyBinding(
      .character("n"), command: .newGame, hint: "new",
      help: "Begin a new game; asks first while a game is going on.", section: "Game"),
    KeyBinding(
      .tab, command: .autopilot, hint: "autopilot",
      help: "Let the autopilot steer, or steer yourself again (so does a steering key).",
      section: "Game"),
    KeyBinding(
      .character("o"), command: .options, hint: "options",
      help: "Choose walls, arena, board and speed for the next game.", section: "Game"),
    KeyBinding(
      .character(","), .function(2), command: .preferences,
      help: "Choose theme, sound and keys.", section: "Game"),
    KeyBinding(
      .character("+"), .character("="), command: .faster, hint: "faster",
      help: "Faster.", section: "Game"),
    KeyBinding(
      .character("-"), .character("_"), command: .slower, hint: "slower",
      help: "Slower; the slowest speed of a game decides its score table.", section: "Game"),
    KeyBinding(
      .character("r"), command: .replay, help: "Watch the game again when it is over.",
      section: "Game"),
    KeyBinding(
      .character("t"), command: .scores, help: "Show the score tables.", section: "Game"),
    KeyBinding(
      .enter, command: .enter, help: "Begin, go on, or play again.", section: "Game"),
    KeyBinding(
      .escape, command: .escape, help: "Close what is open; pause a game, but never end it.",
      section: "Game"),
  ])

  /// What the game is about, for those who have never played it.
  static let rules = [
    "Eat, and the snake grows. Run into a wall or into yourself, and the game is over. "
      + "Fill the whole board to win.",
    "The cell that the tail is leaving is free already. Two quick turns both count. "
      + "Where the frame is broken, the snake leaves at one side and comes in at the other.",
  ]
}
