import ArgumentParser
import Headless
import Screens

/// `vivarium snake arenas`: the arenas in a list, or the editor for them on the terminal.
struct SnakeArenasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "arenas", abstract: "List, check or edit arenas.",
    discussion: SnakeArenas.configuration.discussion)

  @OptionGroup var listing: SnakeArenas

  @Flag(help: "Edit an arena by its name, an arena file, or a new arena; saves among your own.")
  var edit = false

  @OptionGroup var terminal: TerminalOptions

  func validate() throws {
    guard edit else { return }
    guard !listing.check, !listing.json else {
      throw ValidationError("--edit excludes --check and --json")
    }
    guard listing.query.count <= 1 else {
      throw ValidationError("--edit takes one arena, or none for a new one")
    }
  }

  func run() throws {
    guard edit else { return try listing.run() }
    let session = SnakeSession(host: SystemHost())
    guard let name = listing.query.first else {
      try terminal.play(ArenaEditorScreen(session: session))
    }
    try terminal.play(
      ArenaEditorScreen(
        session: session, arena: try ArenaSource.arena(name), ownName: ArenaSource.ownName(name)))
  }
}
