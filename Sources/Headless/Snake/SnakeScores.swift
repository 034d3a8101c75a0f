public import ArgumentParser
import Screens
import TerminalUI

/// `vivarium snake scores`: the score tables, without a terminal.
public struct SnakeScores: ParsableCommand {
  /// How the command presents itself.
  public static let configuration = CommandConfiguration(
    commandName: "scores",
    abstract: "Show the score tables and what all games came to.",
    discussion: """
      Every entry holds the replay of its game; `vivarium snake replay FILE` shows it. With --verify \
      each is played again, and the exit status is 1 when one does not give its score.
      """)

  @Option(help: ArgumentHelp("The tables of this mode only.", valueName: "name"))
  var mode: String?

  @Flag(help: "The tables of autopilots instead of those of people.")
  var pilots = false

  @Flag(help: "Print one JSON object a line.")
  var json = false

  @Flag(help: "Play every entry's replay again.")
  var verify = false

  /// A command with its defaults.
  public init() {}

  /// Prints the tables, and on standard error what is damaged.
  public func run() throws {
    let store = ScoreStore(SystemHost().data)
    let report: ScoreReport
    do {
      report = try ScoreReport(store, mode: mode, pilots: pilots, verify: verify)
    } catch {
      throw Failure(.ioError, "error: \(error.message)")
    }
    if json {
      for line in report.json { print(line.text) }
    } else {
      print(report.text(glyphs: SnakeScores.glyphs(environment: Posix.environment)))
    }
    report.warnings.forEach(Posix.printError)
    if verify && !report.isSound { throw ExitCode(ExitStatus.negative.rawValue) }
  }

  /// What standard output can show, by the locale that the environment tells.
  static func glyphs(environment: (String) -> String?) -> GlyphSet {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap(environment)
    let locale = names.first { !$0.isEmpty }?.lowercased() ?? ""
    return locale.contains("utf-8") || locale.contains("utf8") ? .blocks : .ascii
  }
}
