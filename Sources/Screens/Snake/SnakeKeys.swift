import Lattice
import TerminalUI

/// What the keys of a game do.
enum SnakeCommand: Hashable, Sendable {
  case steer(Direction)
  case pause, faster, slower, newGame, sameSeed, enter, autopilot, options, preferences, replay,
    rerun, rival, thinking, nextArena, scores, help, leave, escape
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
      .character("q"), command: .leave, hint: "back",
      help: "Go back, or leave the program that began with it; "
        + "asks first while a game is going on.", section: "Game"),
    KeyBinding(
      .character("?"), .function(1), command: .help, hint: "help", help: "Show the keys.",
      section: "Game"),
    KeyBinding(
      .character(" "), .character("p"), command: .pause, hint: "pause",
      help: "Begin; pause, and go on.", section: "Game"),
    KeyBinding(
      .character("n"), command: .newGame, hint: "new",
      help: "Begin a new game; asks first while a game is going on.", section: "Game"),
    KeyBinding(
      .tab, command: .autopilot, hint: "autopilot",
      help: "Let the autopilot steer, or steer yourself again (so does a steering key).",
      section: "Game"),
    KeyBinding(
      .character("o"), command: .options, hint: "options",
      help: "Choose mode, arena, speed and more for the next game.", section: "Game"),
    KeyBinding(
      .character(","), .function(2), command: .preferences,
      help: "Choose theme, sound, keys and autopilot.", section: "Game"),
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
      .character("v"), command: .rerun, help: "See the last moves slowly when the game is over.",
      section: "Game"),
    KeyBinding(
      .character("y"), command: .sameSeed,
      help: "Play this seed again: the same foods; asks first while a game is going on.",
      section: "Game"),
    KeyBinding(
      .character("g"), command: .rival,
      help: "Let the best game with this seed run along as an outline, or not.", section: "Game"),
    KeyBinding(
      .character("m"), command: .thinking,
      help: "Show what the autopilot has in mind: its way, its safe cycle, what it can reach.",
      section: "Game"),
    KeyBinding(
      .character("c"), command: .nextArena,
      help: "Go on to the next arena of the campaign when this one is cleared.", section: "Game"),
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
