import ArgumentParser
import Headless
import Screens

/// `vivarium life soups`: random soups and what comes of them.
struct LifeSoupsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "soups", abstract: "Run random soups, count what comes of them, and show them.",
    subcommands: [LifeSoupsRun.self, LifeSoupsShowCommand.self],
    defaultSubcommand: LifeSoupsRun.self)
}

/// `vivarium life soups show`: a soup as text or on the terminal.
struct LifeSoupsShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: LifeSoupsShow.configuration.abstract,
    discussion: LifeSoupsShow.configuration.discussion)

  @OptionGroup var soup: LifeSoupsShow

  @Flag(help: "Open the soup on the terminal instead of printing it.")
  var open = false

  @OptionGroup var machine: ResourceOptions

  @OptionGroup var terminal: TerminalOptions

  func run() throws {
    guard open else { return try soup.run() }
    let resources = machine.resourcesOfScreen
    let document = try soup.start().document(in: nil, resources: resources)
    let host = SystemHost(resources: resources)
    try terminal.play(LifeScreen(host: host, document: document).welcomed())
  }
}

/// `vivarium life census`: what can be done with censuses.
struct LifeCensusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "census", abstract: "Add censuses of soups.",
    subcommands: [LifeCensusMerge.self])
}
