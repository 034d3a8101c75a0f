import ArgumentParser
import Headless
import Lattice
import Screens
import Snake

/// `vivarium snake versus`: a match on the terminal.
struct SnakeVersusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "versus",
    abstract: "Play a match against pilots or another person, or watch pilots play.",
    discussion: MatchPilotKind.allCases.map { "\($0.name): \($0.summary)" }
      .joined(separator: "\n"))

  @Option(
    help: ArgumentHelp(
      "How many people play: 2 with arrow keys and W A S D, 1, or 0 to watch.", valueName: "n"))
  var people = 1

  @Option(
    help: ArgumentHelp(
      "The pilots of the other snakes, names with commas (default: careful; none for two people).",
      valueName: "a,b,…"),
    transform: MatchPilotNames.kinds)
  var pilots: [MatchPilotKind]?

  @Option(
    help: ArgumentHelp(
      "The board without walls (default: a usual size that fits).", valueName: "WxH"),
    transform: SnakeVersusCommand.size)
  var size: Size?

  @Option(help: ArgumentHelp("An arena by its name, or an arena file.", valueName: "name|file"))
  var arena: String?

  @Flag(
    help:
      "A snake leaves at one edge and comes in at the opposite one; some arenas have it so anyway.")
  var wrap = false

  @Option(help: ArgumentHelp("Foods on the board at a time, 1 to 99.", valueName: "n"))
  var foods = MatchSettings().foods

  @Option(help: ArgumentHelp("Cells that a snake grows for a food, 1 to 1000.", valueName: "n"))
  var growth = 1

  @Option(help: ArgumentHelp("How fast, from 1 to 10; up to 15 to watch.", valueName: "n"))
  var speed = SnakeSpeed.standard.level

  @Option(help: ArgumentHelp("The number that all chance follows from.", valueName: "n"))
  var seed: UInt64?

  @Option(help: "What the first person is called (default: your name on this system).")
  var name: String?

  @OptionGroup var terminal: TerminalOptions

  func validate() throws {
    guard 0...2 ~= people else {
      throw ValidationError("--people must be 0, 1 or 2, not \(people)")
    }
    if let pilots, settings.pilots != pilots {
      throw ValidationError("a match has 2 to 8 snakes, not \(people + pilots.count)")
    }
    let levels = people > 0 ? SnakeSpeed.playable : SnakeSpeed.watchable
    guard levels.contains(speed) else {
      throw ValidationError(
        "the speed must be \(levels.lowerBound) to \(levels.upperBound), not \(speed)")
    }
    guard SnakeMatch.Options.foodsRange.contains(foods) else {
      throw ValidationError("--foods must be 1 to 99")
    }
    guard SnakeMatch.Options.growthRange.contains(growth) else {
      throw ValidationError("--growth must be 1 to 1000")
    }
    guard size == nil || arena == nil else {
      throw ValidationError("--size and --arena exclude each other")
    }
  }

  /// The choices, without the arena, which takes reading a file.
  private var settings: MatchSettings {
    var settings = MatchSettings()
    settings.seat(people: people)
    if let pilots { settings.seat(pilots: pilots) }
    settings.wrap = wrap
    settings.foods = foods
    settings.growth = growth
    settings.speed = SnakeSpeed(speed)
    if let size { settings.board = .fixed(size) }
    return settings
  }

  func run() throws {
    let session = SnakeSession(host: SystemHost(), seed: seed)
    session.match = settings
    if let arena { session.match.arena = try ArenaSource.arena(arena) }
    if let name { session.playerName = name }
    try terminal.play(MatchScreen(session: session))
  }

  private static func size(_ text: String) throws -> Size {
    guard let size = Size(text), Arena.open(size) != nil else {
      throw ValidationError("a size is columns x rows, as 24x16, not '\(text)'")
    }
    return size
  }
}
