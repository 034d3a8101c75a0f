import ArgumentParser
import Screens

/// What boards of Snake look like.
struct ThemeOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The look of the board: \(ThemeName.names) (default: the one chosen last; standard in files).",
      valueName: "name"),
    transform: ThemeOption.theme)
  var theme: ThemeName?

  private static func theme(_ name: String) throws -> ThemeName {
    guard let theme = ThemeName(name: name) else {
      throw ValidationError("the themes are \(ThemeName.names), not '\(name)'")
    }
    return theme
  }
}
