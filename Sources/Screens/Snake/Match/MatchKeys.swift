import Lattice
import TerminalUI

/// What the keys of a match do.
enum MatchCommand: Hashable, Sendable {
  case steer(Hand, Direction)
  case pause, faster, slower, newMatch, enter, options, replay, save, help, leave, escape

  /// The two groups of keys that steer, by what they are as long as nobody chooses others.
  enum Hand: Int, CaseIterable, Hashable, Sendable {
    case arrows, letters
  }
}

extension MatchScreen {
  /// The keys of a match for those who have not chosen others; `SnakeBindings` has those.
  static let standardKeys = KeyMap<MatchCommand>([
    KeyBinding(.up, command: .steer(.arrows, .up), help: "Turn up.", section: "Player 1 of two"),
    KeyBinding(
      .left, command: .steer(.arrows, .left), help: "Turn left.", section: "Player 1 of two"),
    KeyBinding(
      .down, command: .steer(.arrows, .down), help: "Turn down.", section: "Player 1 of two"),
    KeyBinding(
      .right, command: .steer(.arrows, .right), help: "Turn right.", section: "Player 1 of two"),
    KeyBinding(
      .character("w"), .character("W"), command: .steer(.letters, .up), help: "Turn up.",
      section: "Player 2 of two"),
    KeyBinding(
      .character("a"), .character("A"), command: .steer(.letters, .left), help: "Turn left.",
      section: "Player 2 of two"),
    KeyBinding(
      .character("s"), .character("S"), command: .steer(.letters, .down), help: "Turn down.",
      section: "Player 2 of two"),
    KeyBinding(
      .character("d"), .character("D"), command: .steer(.letters, .right), help: "Turn right.",
      section: "Player 2 of two"),
    KeyBinding(
      .character("q"), command: .leave, hint: "back",
      help: "Go back, or leave the program that began with it; "
        + "asks first while a match is going on.", section: "Match"),
    KeyBinding(
      .character("?"), .function(1), command: .help, hint: "help", help: "Show the keys.",
      section: "Match"),
    KeyBinding(
      .character(" "), .character("p"), command: .pause, hint: "pause",
      help: "Begin; pause, and go on.", section: "Match"),
    KeyBinding(
      .character("n"), command: .newMatch, hint: "new",
      help: "Begin a new match; asks first while one is going on.", section: "Match"),
    KeyBinding(
      .character("o"), command: .options, hint: "options",
      help: "Choose players, board and speed for the next match.", section: "Match"),
    KeyBinding(
      .character("+"), .character("="), command: .faster, hint: "faster",
      help: "Faster; what is only watched can be faster still.", section: "Match"),
    KeyBinding(
      .character("-"), .character("_"), command: .slower, hint: "slower", help: "Slower.",
      section: "Match"),
    KeyBinding(
      .character("r"), command: .replay, help: "Watch the match again when it is over.",
      section: "Match"),
    KeyBinding(
      .character("f"), command: .save, help: "Save the match as a replay file when it is over.",
      section: "Match"),
    KeyBinding(
      .enter, command: .enter, help: "Begin, go on, or play again.", section: "Match"),
    KeyBinding(
      .escape, command: .escape, help: "Close what is open; pause a match, but never end it.",
      section: "Match"),
  ])

  /// What a match is about.
  static let rules = [
    "The last snake alive wins. Walls, your own body and the bodies of others kill; where two heads "
      + "meet, the shorter snake dies, and both if they are equal. The dead vanish.",
    "All snakes move at the same time. Who plays alone may use both groups of keys.",
  ]
}
