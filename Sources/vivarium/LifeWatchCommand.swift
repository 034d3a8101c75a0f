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
    let host = SystemHost(resources: resources)
    let workshop = host.makeWorkshop()
    let (kind, file) = (engine, universe.file)
    let opening = OpeningJob()
    workshop.start(
      opening.job { progress in
        var document = try start.document(in: kind, resources: resources, progress: progress)
        document.path = file
        return document
      })
    // What is there in a moment is shown at once.
    if let document = try workshop.collect(within: .milliseconds(200))?.get().document {
      let screen = LifeScreen(host: host, document: document)
      try terminal.play(screen.welcomed())
    } else {
      let screen = try LifeScreen(host: host, rule: start.rule, madeBy: workshop)
      try terminal.play(screen.welcomed()) { opening.failure }
    }
  }
}
