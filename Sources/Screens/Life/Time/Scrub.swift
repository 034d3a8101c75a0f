import TerminalUI

/// Going through what was seen along a bar: what keys do there, and where one came from.
struct Scrub {
  /// The universe when the bar was opened, and its place.
  let origin: LifeDocument
  let place: Place
  let cost: UInt64
  /// Whether the mouse holds the knob.
  var isDragging = false

  /// What keys ask for along the bar.
  enum Command: Hashable, Sendable {
    case column(Int)
    case generations(Int)
    case operation(Int)
    case first, last, stay, cancel
  }

  static let keyMap = KeyMap<Command>([
    .init(
      .enter, .character("T"), .character(" "), command: .stay, hint: "stay",
      help: "Stay here; editing goes on from here.", section: section),
    .init(
      .escape, .character("q"), command: .cancel, hint: "return",
      help: "Go back to where you were.",
      section: section),
    .init(
      .left, .character("h"), command: .column(-1), hint: "earlier",
      help: "Go back along the bar.", section: section),
    .init(
      .right, .character("l"), command: .column(1), hint: "later", help: "Go on along the bar.",
      section: section),
    .init(
      .character(","), .backspace, command: .generations(-1), hint: "-1",
      help: "One generation back.", section: section),
    .init(
      .character("."), .character("n"), command: .generations(1), hint: "+1",
      help: "One generation on.", section: section),
    .init(
      .pageUp, .character("("), .shiftLeft, .character("H"), command: .column(-8),
      help: "Go back faster.", section: section),
    .init(
      .pageDown, .character(")"), .shiftRight, .character("L"), command: .column(8),
      help: "Go on faster.", section: section),
    .init(
      .up, .character("k"), .character("u"), command: .operation(-1), hint: "last change",
      help: "Go to before the last change, step or run.", section: section),
    .init(
      .down, .character("j"), .control("r"), command: .operation(1), hint: "next change",
      help: "Go to after the next one.", section: section),
    .init(
      .home, .character("{"), command: .first, help: "Go to the first moment.", section: section),
    .init(.end, .character("}"), command: .last, help: "Go to the last one.", section: section),
  ])

  private static let section = "Along the bar of time"
}
