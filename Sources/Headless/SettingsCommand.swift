public import ArgumentParser
import Screens

/// `vivarium settings`: where the settings are, what they are, and a file to begin with.
public struct SettingsCommand: ParsableCommand {
  /// How the command presents itself.
  public static let configuration = CommandConfiguration(
    commandName: "settings", abstract: "Tell the settings of Life, or write their file.",
    discussion: """
      The file is $XDG_CONFIG_HOME/vivarium/life.conf, or ~/.config/vivarium/life.conf. What is \
      wrong with it is told with its line and column.
      """)

  @Flag(help: "Write the file with all settings and keys explained, keeping the values it has.")
  var write = false

  /// A command with its defaults.
  public init() {}

  /// Prints or writes.
  public func run() throws {
    let report: SettingsReport
    do {
      report = try SettingsReport(host: SystemHost())
    } catch let error as HostError {
      throw Failure(.ioError, "error: \(error.message)")
    }
    for problem in report.problems { Posix.printError("\(report.folder)\(problem.text)") }
    if report.problems.contains(where: \.isError) {
      throw Failure(.badData, "error: '\(report.path)' has errors")
    }
    guard write else { return print(report.text, terminator: "") }
    do {
      try report.write()
    } catch let error as HostError {
      throw Failure(.cannotCreate, "error: \(error.message)")
    }
    print(report.path)
  }
}
