import TerminalUI

/// What keys ask about the course of time.
enum TimeCommand: Hashable, Sendable {
  case playOrPause, step, stride, faster, slower, goTo, reset
}

extension TimeCommand {
  /// The keys while watching.
  static let watchingKeys: [KeyBinding<TimeCommand>] = [
    .init(
      .character(" "), .character("p"), command: .playOrPause, hint: "play",
      help: "Play or pause.", section: "Time"),
    .init(
      .enter, .character("."), .character("n"), command: .step, hint: "step",
      help: "Go on by one generation.", section: "Time"),
  ]

  /// The keys while editing.
  static let editingKeys: [KeyBinding<TimeCommand>] = [
    .init(
      .character("p"), command: .playOrPause, hint: "play", help: "Play or pause.",
      section: "Time"),
    .init(
      .character("."), .character("n"), command: .step, hint: "step",
      help: "Go on by one generation.", section: "Time"),
  ]

  /// The keys at any time.
  static let sharedKeys: [KeyBinding<TimeCommand>] = [
    .init(
      .character("+"), .character("="), command: .faster, hint: "faster",
      help: "Go faster: up to 60 generations a second, then 2^k of them every frame.",
      section: "Time"),
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
  ]
}
