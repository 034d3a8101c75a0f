import ArgumentParser
import Headless
import Screens
import Snake

/// `vivarium snake play`: a game on the terminal.
struct SnakePlayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play",
    abstract: "Play Snake, or watch an autopilot.")

  @OptionGroup var game: SnakeGameOptions

  @Option(help: ArgumentHelp("The number that all chance follows from.", valueName: "n"))
  var seed: UInt64?

  @Option(
    help: ArgumentHelp(
      "Watch this autopilot: \(PilotKind.allCases.map(\.name).joined(separator: ", ")).",
      valueName: "name"))
  var pilot: PilotKind?

  @OptionGroup var think: ThinkOption

  @Flag(help: "Play the game of the day, the same for everybody.")
  var daily = false

  @Flag(help: "Watch an autopilot, game after game, until any key is pressed.")
  var demo = false

  @Option(help: "Sign scores with this name (default: your name on this system).")
  var name: String?

  @OptionGroup var look: ThemeOption

  @OptionGroup var terminal: TerminalOptions

  func validate() throws {
    guard !daily || !demo && pilot == nil && seed == nil else {
      throw ValidationError("--daily excludes --demo, --pilot and --seed")
    }
  }

  func run() throws {
    let settings = try game.settings(isWatched: demo || pilot != nil)
    guard !daily || settings == SnakeSettings() else {
      throw Failure(.usage, "error: the game of the day has options of its own")
    }
    let session = SnakeSession(host: SystemHost(), settings: settings, seed: seed)
    if let name { session.playerName = name }
    if let theme = look.theme { session.preferences.theme = theme }
    if let units = think.units { session.preferences.think = units }
    if demo {
      try terminal.play(ScreensaverScreen(session: session, pilot: pilot))
    }
    try terminal.play(
      SnakeScreen(
        session: session, demo: pilot, challenge: daily ? .daily(session.host.date) : nil))
  }
}
