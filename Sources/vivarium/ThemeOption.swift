import ArgumentParser
import Screens

/// What boards of Snake look like.
struct ThemeOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The look of the board: \(SnakeTheme.names) (default: the one chosen last; standard in files).",
      valueName: "name"),
    transform: ThemeOption.theme)
  var theme: SnakeTheme?

  private static func theme(_ name: String) throws -> SnakeTheme {
    guard let theme = SnakeTheme(name: name) else {
      throw ValidationError("the themes are \(SnakeTheme.names), not '\(name)'")
    }
    return theme
  }
}
