import TerminalUI

/// What keys ask about rules, files and the library.
enum KeepCommand: Hashable, Sendable {
  case rule, open, browse, search, save
}

extension KeepCommand {
  /// The keys, while watching and while editing.
  static let sharedKeys: [KeyBinding<KeepCommand>] = [
    .init(
      .character("b"), command: .browse, hint: "patterns", help: "Browse the built-in patterns.",
      section: "Files"),
    .init(
      .character("/"), command: .search,
      help: "Search the patterns, to open one or to place it here.", section: "Files"),
    .init(
      .character("x"), .character(":"), command: .rule, hint: "rule",
      help: "Change the rule and the topology, as B36/S23, HighLife, x.rule or B3/S23:T100,80.",
      section: "Editing"),
    .init(
      .character("o"), command: .open, hint: "open", help: "Open a pattern file.",
      section: "Files"),
    .init(
      .character("s"), command: .save, hint: "save",
      help: "Save as RLE, or in the format of the file's ending.", section: "Files"),
  ]
}
