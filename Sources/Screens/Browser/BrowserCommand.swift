import TerminalUI

/// What keys ask of the pattern browser besides those of its list.
enum BrowserCommand: Hashable, Sendable {
  case open, up, down, search, nextKind, previousKind, help, back, leave

  static let keys = KeyMap<BrowserCommand>([
    .init(
      .enter, command: .open, hint: "open", help: "Watch the selected pattern.",
      section: "Patterns"),
    .init(
      .character("/"), command: .search, hint: "search",
      help: "Search names and descriptions; Esc ends the search.", section: "Patterns"),
    .init(
      .right, .tab, .character("l"), command: .nextKind, hint: "kind", help: "Show the next kind.",
      section: "Patterns"),
    .init(
      .left, .backTab, .character("h"), command: .previousKind, help: "Show the kind before.",
      section: "Patterns"),
    .init(.down, .character("j"), command: .down, help: "Move down.", section: "Patterns"),
    .init(.up, .character("k"), command: .up, help: "Move up.", section: "Patterns"),
    .init(
      .character("?"), .function(1), command: .help, hint: "help", help: "Show all keys.",
      section: "Program"),
    .init(
      .character("q"), command: .leave, hint: "back", help: "Go back.", section: "Program"),
    .init(
      .escape, command: .back, help: "End the search, or go back.", section: "Program"),
  ])
}
