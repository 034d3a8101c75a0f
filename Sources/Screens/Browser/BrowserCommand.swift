import TerminalUI

/// What keys ask of the pattern browser besides those of its list.
enum BrowserCommand: Hashable, Sendable {
  case open, place, up, down, search, nextKind, previousKind, help, back, leave

  /// The keys while no search is typed; there is a universe to place patterns into, or not.
  static func keys(placing: Bool) -> KeyMap<BrowserCommand> { placing ? withPlace : withoutPlace }

  /// The keys that keep their meaning while a search is typed.
  static func searchKeys(placing: Bool) -> KeyMap<BrowserCommand> {
    placing ? searchWithPlace : searchWithoutPlace
  }

  private static let withPlace = KeyMap(
    [opening, placing(.character("p"), .control("p"))] + common)
  private static let withoutPlace = KeyMap([opening] + common)
  private static let searchWithPlace = KeyMap([opening, placing(.control("p"))] + kinds())
  private static let searchWithoutPlace = KeyMap([opening] + kinds())

  private static let opening = KeyBinding<BrowserCommand>(
    .enter, command: .open, hint: "open", help: "Watch the selected pattern.", section: "Patterns")

  private static func placing(_ keys: Key...) -> KeyBinding<BrowserCommand> {
    KeyBinding(
      keys, command: .place, hint: "place",
      help: "Put the pattern into the present universe; Ctrl-P does so while a search is typed.",
      section: "Patterns")
  }

  private static func kinds(_ next: Key..., previous: [Key] = []) -> [KeyBinding<BrowserCommand>] {
    [
      KeyBinding(
        next + [.tab], command: .nextKind, hint: "kind", help: "Show the next kind.",
        section: "Patterns"),
      KeyBinding(
        previous + [.backTab], command: .previousKind, help: "Show the kind before.",
        section: "Patterns"),
    ]
  }

  private static let common: [KeyBinding<BrowserCommand>] =
    [
      .init(
        .character("/"), command: .search, hint: "search",
        help: "Search names, kinds, discoverers, rules and descriptions; Esc ends the search.",
        section: "Patterns")
    ] + kinds(.right, .character("l"), previous: [.left, .character("h")]) + [
      .init(.down, .character("j"), command: .down, help: "Move down.", section: "Patterns"),
      .init(.up, .character("k"), command: .up, help: "Move up.", section: "Patterns"),
      .init(
        .character("?"), .function(1), command: .help, hint: "help", help: "Show all keys.",
        section: "Program"),
      .init(.character("q"), command: .leave, hint: "back", help: "Go back.", section: "Program"),
      .init(.escape, command: .back, help: "End the search, or go back.", section: "Program"),
    ]
}
