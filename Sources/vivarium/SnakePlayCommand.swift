import ArgumentParser
import Headless
import Lattice
import Screens
import Snake

/// `vivarium snake play`: a game on the terminal.
struct SnakePlayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play",
    abstract: "Play Snake, or watch an autopilot.")

  @Option(
    help: ArgumentHelp(
      "The board without walls (default: a usual size that fits).", valueName: "WxH"),
    transform: SnakePlayCommand.size)
  var size: Size?

  @Option(help: ArgumentHelp("An arena by its name, or an arena file.", valueName: "name|file"))
  var arena: String?

  @Flag(
    help:
      "The snake leaves at one edge and comes in at the opposite one; some arenas have it so anyway."
  )
  var wrap = false

  @Option(help: ArgumentHelp("How fast, from 1 to 10; up to 15 with --pilot.", valueName: "n"))
  var speed = SnakeSpeed.standard.level

  @Option(help: ArgumentHelp("The number that all chance follows from.", valueName: "n"))
  var seed: UInt64?

  @Option(
    help: ArgumentHelp(
      "Watch this autopilot: \(PilotKind.allCases.map(\.name).joined(separator: ", ")).",
      valueName: "name"))
  var pilot: PilotKind?

  @Option(help: "Sign scores with this name (default: your name on this system).")
  var name: String?

  @OptionGroup var look: ThemeOption

  @OptionGroup var terminal: TerminalOptions

  func validate() throws {
    let levels = pilot == nil ? SnakeSpeed.playable : SnakeSpeed.watchable
    guard levels.contains(speed) else {
      throw ValidationError(
        "the speed must be \(levels.lowerBound) to \(levels.upperBound), not \(speed)")
    }
    guard size == nil || arena == nil else {
      throw ValidationError("--size and --arena exclude each other")
    }
  }

  func run() throws {
    var settings = SnakeSettings()
    settings.wrap = wrap
    settings.speed = SnakeSpeed(speed)
    if let size { settings.board = .fixed(size) }
    if let arena { settings.arena = try ArenaSource.arena(arena) }
    let session = SnakeSession(host: SystemHost(), settings: settings, seed: seed)
    if let name { session.playerName = name }
    if let theme = look.theme { session.preferences.theme = theme }
    try terminal.play(SnakeScreen(session: session, demo: pilot))
  }

  private static func size(_ text: String) throws -> Size {
    guard let size = Size(text), Arena.open(size) != nil else {
      throw ValidationError("a size is columns x rows, as 24x16, not '\(text)'")
    }
    return size
  }
}
