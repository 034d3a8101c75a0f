import TerminalUI

/// What keys ask about the course of time.
enum TimeCommand: Hashable, Sendable {
  case playOrPause, step, stride, faster, slower, hyper, goTo, reset
  case back, leapBack, leapOn, first, last, scrub
  case undo, redo
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
    .init(
      .character(","), .backspace, command: .back, hint: "rewind",
      help: "Go one generation back.", section: "Time"),
  ]

  /// The keys while editing.
  static let editingKeys: [KeyBinding<TimeCommand>] = [
    .init(
      .character("p"), command: .playOrPause, hint: "play", help: "Play or pause.",
      section: "Time"),
    .init(
      .character("."), .character("n"), command: .step, hint: "step",
      help: "Go on by one generation.", section: "Time"),
    .init(
      .character(","), command: .back, hint: "rewind", help: "Go one generation back.",
      section: "Time"),
  ]

  /// The keys at any time.
  static let sharedKeys: [KeyBinding<TimeCommand>] = [
    .init(
      .character("+"), .character("="), command: .faster, hint: "faster",
      help: "Go faster: up to 1,000 generations a second, then 2^k of them every frame.",
      section: "Time"),
    .init(
      .character("-"), .character("_"), command: .slower, hint: "slower", help: "Go slower.",
      section: "Time"),
    .init(
      .character(";"), command: .hyper, hint: "hyperspeed",
      help: "Go at hyperspeed: as many generations a frame as the machine can do; or not any more.",
      section: "Time"),
    .init(
      .tab, .character("N"), command: .stride,
      help: "Go on by as many generations as a frame has at this speed.", section: "Time"),
    .init(
      .character("g"), command: .goTo,
      help: "Go to a generation, as 1000, 2^20, +500 or -500; Space stops on the way.",
      section: "Time"),
    .init(
      .character("R"), command: .reset, help: "Go back to the start generation.",
      section: "Time"),
    .init(
      .character("("), command: .leapBack,
      help: "Go back by a second's generations, or a frame's at 2^k a frame.", section: "Time"),
    .init(
      .character(")"), command: .leapOn, help: "Go on as far, through what was seen.",
      section: "Time"),
    .init(
      .character("{"), command: .first, help: "Go back to the first moment of all.",
      section: "Time"),
    .init(
      .character("}"), command: .last, help: "Go on to the last moment known.", section: "Time"),
    .init(
      .character("T"), command: .scrub, hint: "time",
      help: "Go through what was seen along a bar of time, by keys or the mouse.",
      section: "Time"),
    .init(
      .character("u"), command: .undo, hint: "undo",
      help: "Undo the last change, step or run; without end.", section: "Editing"),
    .init(
      .control("r"), .control("y"), command: .redo, help: "Redo what was undone.",
      section: "Editing"),
  ]
}
