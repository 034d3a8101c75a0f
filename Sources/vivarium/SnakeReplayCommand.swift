import ArgumentParser
import Headless
import Screens
import Snake

/// `vivarium snake replay`: a recorded game on the terminal, or played again without one.
struct SnakeReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Watch a recorded game, or verify it.",
    discussion: "With --verify the exit status is 0 for yes, 1 for no, and 65 for no replay.")

  @Argument(help: "The replay file, or - for standard input.")
  var file: String

  @Flag(help: "Play the game again without a terminal, and tell whether it comes out as it claims.")
  var verify = false

  @Flag(help: "Print the answer of --verify as a line of JSON.")
  var json = false

  @OptionGroup var terminal: TerminalOptions

  func validate() throws {
    guard verify || !json else { throw ValidationError("--json needs --verify") }
  }

  func run() throws {
    let verification = try ReplayVerification(file: file)
    if verify { return try verification.report(json: json) }
    switch verification.verdict {
    case .game(let replay): try terminal.play(ReplayScreen(replay))
    // No screen shows matches, but how it came out can be told.
    case .match: try verification.report(json: false)
    // It is not shown what cannot be believed; the report throws.
    case .refuted, .unreadable: try verification.report(json: false)
    }
  }
}
