import ArgumentParser
import Headless
import Life
import LifeFormats
import Screens

/// `vivarium life watch`: a universe on the terminal.
struct LifeWatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Watch and edit a universe; without a pattern, an empty one.")

  @OptionGroup var universe: UniverseOptions

  @Option(help: "The engine: \(EngineKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var engine: EngineKind?

  @OptionGroup var machine: ResourceOptions

  @OptionGroup var terminal: TerminalOptions

  func run() throws {
    // Whatever is wrong is told before the terminal changes.
    let start = try universe.startOrEmpty()
    let resources = machine.resourcesOfScreen
    var document = try start.document(in: engine, resources: resources)
    document.path = universe.file
    let host = SystemHost(resources: resources)
    try terminal.play(LifeScreen(host: host, document: document).welcomed())
  }
}
