import TerminalUI

/// What keys ask about the view.
enum ViewCommand: Hashable, Sendable {
  case move(x: Int, y: Int)
  case zoomIn, zoomOut, fit, fitAutomatically, follow, home, grid, glyphs
  /// The next or an earlier one of the modes of colours.
  case colors(Int)
  case theme, minimap, inspector
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
      .character("F"), command: .follow,
      help: "Let the view move with a moving pattern, or stop that.", section: "View"),
    .init(
      .character("A"), command: .fitAutomatically,
      help: "Keep the whole pattern in view while it grows, or stop that.", section: "View"),
    .init(
      .character("0"), .home, command: .home, help: "Show cell (0, 0) at 1:1.", section: "View"),
    .init(
      .character("#"), command: .grid, help: "Mark the dead cells at the closest zoom.",
      section: "View"),
    .init(
      .character("G"), command: .glyphs,
      help: "Show cells in two columns, half-blocks, quadrants, sextants or braille.",
      section: "View"),
    .init(
      .character("v"), command: .colors(1), hint: "colours",
      help: "Let colours tell ages, where life has been, how often cells change, the periods of an "
        + "oscillator's cells, or states.",
      section: "View"),
    .init(
      .character("V"), command: .colors(-1), help: "Let colours tell what they did before.",
      section: "View"),
    .init(.character("t"), command: .theme, help: "Take the next theme.", section: "View"),
    .init(
      .character("m"), command: .minimap, help: "Show the whole pattern in a corner, or not.",
      section: "View"),
    .init(
      .character("I"), command: .inspector,
      help: "Tell about a cell: that under the cursor, clicked last, or in the middle.",
      section: "View"),
  ]
}
