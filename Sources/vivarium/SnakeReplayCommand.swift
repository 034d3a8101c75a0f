import ArgumentParser
import Headless
import Lattice
import Recording
import Screens
import Snake

/// `vivarium snake replay`: a recorded game or match on the terminal, as a film, or played again without one.
struct SnakeReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Watch a recorded game or match, make a film of it, or verify it.",
    discussion: "With --verify the exit status is 0 for yes, 1 for no, and 65 for no replay.")

  @Argument(help: "The replay file, or - for standard input.")
  var file: String

  @Flag(help: "Play the game again without a terminal, and tell whether it comes out as it claims.")
  var verify = false

  @Flag(help: "Print the answer of --verify as a line of JSON.")
  var json = false

  @Option(
    help: ArgumentHelp(
      """
      Write the game as a terminal session (.cast) or an animated picture (.gif), or its end as a \
      picture (.png .svg) or text (.txt).
      """, valueName: "file"))
  var export: String?

  @Option(
    help: ArgumentHelp(
      "The columns and rows of --export (default: what suits the board).", valueName: "CxR"),
    transform: SnakeReplayCommand.size)
  var size: Size?

  @Option(help: ArgumentHelp("How fast, from 1 to 15.", valueName: "n"))
  var speed = SnakeSpeed.replay.level

  @OptionGroup var look: ThemeOption

  @OptionGroup var terminal: TerminalOptions

  func validate() throws {
    guard verify || !json else { throw ValidationError("--json needs --verify") }
    guard export == nil || !verify else {
      throw ValidationError("--export and --verify exclude each other")
    }
    guard size == nil || export != nil else { throw ValidationError("--size needs --export") }
    let levels = SnakeSpeed.watchable
    guard levels.contains(speed) else {
      throw ValidationError(
        "the speed must be \(levels.lowerBound) to \(levels.upperBound), not \(speed)")
    }
  }

  func run() throws {
    let speed = SnakeSpeed(speed)
    let recording = try export.map {
      try ReplayRecording(
        to: $0, speed: speed, size: size, theme: look.theme ?? .standard,
        capabilities: terminal.characters.capabilities)
    }
    let verification = try ReplayVerification(file: file)
    if verify { return try verification.report(json: json) }
    switch verification.verdict {
    case .game(let replay):
      if let recording { return try recording.write(replay) }
      try play { ReplayScreen(replay, host: $0, speed: speed, theme: $1) }
    case .match(let replay):
      if let recording { return try recording.write(replay) }
      try play { ReplayScreen(replay, host: $0, speed: speed, theme: $1) }
    // It is not shown what cannot be believed; the report throws.
    case .refuted, .unreadable: try verification.report(json: false)
    }
  }

  private func play(_ screen: (SystemHost, ThemeName) -> ReplayScreen) throws {
    let host = SystemHost()
    let theme = look.theme ?? SnakeSession(host: host).preferences.theme
    try terminal.play(screen(host, theme))
  }

  private static func size(_ text: String) throws -> Size {
    let sides = 1...Recording.longestSide
    guard let size = Size(text), sides.contains(size.width), sides.contains(size.height) else {
      throw ValidationError(
        "a size is columns x rows, as 80x24, each up to \(sides.upperBound), not '\(text)'")
    }
    return size
  }
}
