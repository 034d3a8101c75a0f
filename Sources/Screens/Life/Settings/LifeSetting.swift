import Life
import TerminalUI

/// A value of the Life screen that the settings file and `:set` can give: one row of a table.
struct LifeSetting: Sendable {
  /// The name, as `speed`.
  let name: String
  /// What it is and which values it takes, in a sentence.
  let help: String
  /// Values to choose from; empty where there are too many to list.
  let values: [String]
  /// The present value as the file has it.
  let get: @Sendable (LifeScreen) -> String
  /// Takes a value over, or tells in a sentence without its full stop why it is none.
  let set: @Sendable (inout LifeScreen, String) -> String?

  /// A setting that is on or off.
  private static func toggle(
    _ name: String, help: String, _ value: any (WritableKeyPath<LifeScreen, Bool> & Sendable)
  ) -> LifeSetting {
    LifeSetting(
      name: name, help: help + ": on or off.", values: ["on", "off"],
      get: { $0[keyPath: value] ? "on" : "off" },
      set: { screen, text in
        guard text == "on" || text == "off" else { return "'\(text)' is neither on nor off" }
        screen[keyPath: value] = text == "on"
        return nil
      })
  }

  /// A setting that is an amount of memory, or `auto`.
  private static func amount(
    _ name: String, help: String, values: [String],
    _ value: any (KeyPath<LifeScreen, Int?> & Sendable),
    limit: @escaping @Sendable (inout LifeScreen, Int?) -> Void
  ) -> LifeSetting {
    LifeSetting(
      name: name, help: help, values: ["auto"] + values,
      get: { screen in screen[keyPath: value].map { ByteCount($0).description } ?? "auto" },
      set: { screen, text in
        let size = ByteCount(text)
        guard size != nil || text == "auto" else {
          return "'\(text)' is no amount of memory; try 2G or 500M"
        }
        limit(&screen, size?.bytes)
        return nil
      })
  }

  /// The setting of a name, or nil.
  static func named(_ name: String) -> LifeSetting? { all.first { $0.name == name } }
}

extension LifeSetting {
  /// All settings, in the order of the file.
  static let all: [LifeSetting] = [
    LifeSetting(
      name: "glyphs",
      help: "The richest characters to draw with: auto, or one of "
        + GlyphSet.allCases.map(\.name).joined(separator: ", ") + ".",
      values: ["auto"] + GlyphSet.allCases.map(\.name),
      get: { $0.richestGlyphs?.name ?? "auto" },
      set: { screen, value in
        let glyphs = GlyphSet(name: value)
        guard glyphs != nil || value == "auto" else { return "there are no glyphs '\(value)'" }
        screen.richestGlyphs = glyphs
        return nil
      }),
    LifeSetting(
      name: "theme",
      help: "The colours: auto for what fits the terminal, or one of \(ThemeName.names).",
      values: ["auto"] + ThemeName.allCases.map(\.name),
      get: { $0.hasChosenTheme ? $0.look.theme.name : "auto" },
      set: { screen, value in
        let theme = ThemeName(name: value)
        guard theme != nil || value == "auto" else { return "there is no theme '\(value)'" }
        screen.look.theme = theme ?? screen.host.startTheme
        screen.hasChosenTheme = theme != nil
        return nil
      }),
    LifeSetting(
      name: "colors", help: "What colours tell: one of \(ColorMode.names).",
      values: ColorMode.allCases.map(\.name), get: { $0.look.mode.name },
      set: { screen, value in
        guard let mode = ColorMode(name: value) else { return "colours cannot tell '\(value)'" }
        screen.look.mode = mode
        return nil
      }),
    toggle("grid", help: "Whether dead cells are marked at the closest zoom", \.look.showsGrid),
    toggle("minimap", help: "Whether a map of the whole pattern is shown", \.look.showsMinimap),
    toggle("inspector", help: "Whether a line tells about one cell", \.look.showsInspector),
    LifeSetting(
      name: "speed",
      help: "Generations a second, as 15, or a power of two of them a frame, as 2^4.",
      values: ["1", "15", "60", "2^4", "2^10"], get: { $0.pacer.speed.name },
      set: { screen, value in
        guard let speed = Speed(parsing: value) else {
          return "'\(value)' is no speed; try 15 or 2^4"
        }
        screen.pacer.speed = speed
        return nil
      }),
    amount(
      "memory",
      help: "The most memory for cells, as 2G or 500M, or auto for half of the machine's.",
      values: ["500M", "1G", "2G", "4G"], \.memoryLimit
    ) { $0.limitMemory(to: $1) },
    amount(
      "history-memory",
      help:
        "The most memory for what undo, rewinding and the bar of time go back to at once, or auto "
        + "for a quarter of 'memory', at most 256M. With less they take longer, and lose nothing.",
      values: ["16M", "64M", "256M", "1G"], \.historyLimit
    ) { $0.limitHistory(to: $1) },
    LifeSetting(
      name: "pattern-folders",
      help: "More folders for the list of patterns, with ':' between them, as "
        + "~/patterns:/srv/life, or none.",
      values: ["none"],
      get: { $0.patternFolders.isEmpty ? "none" : $0.patternFolders.joined(separator: ":") },
      set: { screen, value in
        let folders = value.split(separator: ":", omittingEmptySubsequences: false)
          .map { String($0).trimmingBlanks() }
        guard value == "none" || !folders.contains("") else { return "a folder has no name" }
        screen.patternFolders = value == "none" ? [] : folders
        return nil
      }),
  ]
}
