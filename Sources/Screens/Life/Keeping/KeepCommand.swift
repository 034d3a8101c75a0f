import TerminalUI

/// What keys ask about rules, engines, files and settings.
enum KeepCommand: Hashable, Sendable {
  case command, rule, engine, memory
  case open, recent, browse, search, save, saveAs
  case screenshot, record
  case settings
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
      .character(":"), command: .command, hint: "command",
      help: "Type a command, as goto 1000; Tab completes it, arrows bring back earlier ones.",
      section: "Program"),
    .init(
      .character("x"), command: .rule, hint: "rule",
      help: "Change the rule and the topology, as B36/S23, HighLife, x.rule or B3/S23:T100,80.",
      section: "Universe"),
    .init(
      .character("E"), command: .engine, help: "Go on with another engine.", section: "Universe"),
    .init(
      .character("M"), command: .memory, help: "Limit the memory of the universe.",
      section: "Universe"),
    .init(
      .character("o"), command: .open, hint: "open", help: "Open a pattern file.",
      section: "Files"),
    .init(
      .character("O"), command: .recent, help: "Choose among the files of before.",
      section: "Files"),
    .init(
      .character("s"), command: .save, hint: "save",
      help: "Save in the format that the file's ending names.", section: "Files"),
    .init(
      .character("S"), command: .saveAs, help: "Save to another file.", section: "Files"),
    .init(
      .character("$"), command: .screenshot, help: "Save what is seen as a picture.",
      section: "Files"),
    .init(
      .character("@"), command: .record,
      help: "Record what is seen as a film, or end that.", section: "Files"),
    .init(
      .function(2), command: .settings, help: "Show the settings and where they are.",
      section: "Program"),
  ]
}
