import ArgumentParser
import Headless

/// The whole program: Life and Snake, on a terminal and headless.
@main
struct Vivarium: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vivarium",
    abstract: "Conway's Game of Life and Snake in a terminal, and headless.",
    version: "0.1.0",
    subcommands: [LibraryCommand.self, TerminalCheckCommand.self])
}
