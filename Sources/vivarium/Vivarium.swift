import ArgumentParser
import Headless
import Screens

/// The whole program: Life and Snake, on a terminal and headless.
@main
struct Vivarium: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vivarium",
    abstract: "Conway's Game of Life and Snake in a terminal, and headless.",
    version: "0.1.0",
    subcommands: [
      LifeCommand.self, SnakeCommand.self, LibraryCommand.self, SettingsCommand.self,
      TerminalCheckCommand.self,
    ])

  @OptionGroup var terminal: TerminalOptions

  /// Without a subcommand: the menu.
  func run() throws {
    let host = SystemHost()
    let session = SnakeSession(host: host)
    try terminal.play(
      MenuScreen.main(
        snake: session, life: LifeScreen.menuEntries(host: host),
        help: LifeScreen.helpSections(host: host)))
  }

  /// Errors of ours carry their own text and exit status; the rest is ArgumentParser's.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
      try StandardOutput.finish()
    } catch let failure as Failure {
      failure.report()
    } catch {
      exit(withError: error)
    }
  }
}
