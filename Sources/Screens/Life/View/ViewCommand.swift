import TerminalUI

/// What keys ask about the view.
enum ViewCommand: Hashable, Sendable {
  case move(x: Int, y: Int)
  case zoomIn, zoomOut, fit, fitAutomatically, home, grid
}

extension ViewCommand {
  /// The keys, while watching and while editing.
  static let sharedKeys: [KeyBinding<ViewCommand>] = [
    .init(
      .character("f"), command: .fit, hint: "fit", help: "Show the whole pattern.",
      section: "View"),
    .init(
      .character("]"), .character("z"), command: .zoomIn, help: "Zoom in.", section: "View"),
    .init(
      .character("["), .character("Z"), command: .zoomOut, help: "Zoom out.",
      section: "View"),
    .init(
      .left, .character("h"), command: .move(x: -1, y: 0), help: "Move left.", section: "View"),
    .init(
      .down, .character("j"), command: .move(x: 0, y: 1), help: "Move down.", section: "View"),
    .init(.up, .character("k"), command: .move(x: 0, y: -1), help: "Move up.", section: "View"),
    .init(
      .right, .character("l"), command: .move(x: 1, y: 0), help: "Move right.", section: "View"),
    .init(
      .shiftLeft, .controlLeft, .character("H"), command: .move(x: -LifeScreen.fastStep, y: 0),
      help: "Move left fast.", section: "View"),
    .init(
      .shiftDown, .controlDown, .character("J"), .pageDown,
      command: .move(x: 0, y: LifeScreen.fastStep),
      help: "Move down fast.", section: "View"),
    .init(
      .shiftUp, .controlUp, .character("K"), .pageUp, command: .move(x: 0, y: -LifeScreen.fastStep),
      help: "Move up fast.", section: "View"),
    .init(
      .shiftRight, .controlRight, .character("L"), command: .move(x: LifeScreen.fastStep, y: 0),
      help: "Move right fast.", section: "View"),
    .init(
      .character("F"), command: .fitAutomatically,
      help: "Keep the whole pattern in view while it grows, or stop that.", section: "View"),
    .init(
      .character("0"), .home, command: .home, help: "Show cell (0, 0) at 1:1.", section: "View"),
    .init(
      .character("#"), command: .grid, help: "Mark the dead cells at the closest zoom.",
      section: "View"),
  ]
}
