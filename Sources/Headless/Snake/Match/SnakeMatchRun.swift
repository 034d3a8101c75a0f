public import ArgumentParser
import Lattice
import Snake

/// `vivarium snake match`: matches between pilots, with standings.
public struct SnakeMatchRun: ParsableCommand {
  /// How the command presents itself.
  public static let configuration = CommandConfiguration(
    commandName: "match", abstract: "Let pilots play against each other, and print standings.",
    discussion: MatchPilotKind.allCases.map { "\($0.name): \($0.summary)" }
      .joined(separator: "\n"))

  @Option(
    help: ArgumentHelp("Who plays: 2 to 8 names with commas, a snake each.", valueName: "a,b,…"),
    transform: SnakeMatchRun.pilots)
  var pilots: [MatchPilotKind] = [.hunter, .territory, .careful, .hungry]

  @Option(
    help: ArgumentHelp("The board without walls (default: 20x20).", valueName: "WxH"),
    transform: SnakeGameOptions.size)
  var size: Size?

  @Option(help: ArgumentHelp("An arena by its name, or an arena file.", valueName: "name|file"))
  var arena: String?

  @Flag(
    inversion: .prefixedNo,
    help:
      "Whether a snake leaves at one edge and comes in at the opposite one (default: as the arena says)."
  )
  var wrap: Bool?

  @Option(help: ArgumentHelp("The length that a snake uncoils to at the start.", valueName: "n"))
  var startLength = 3

  @Option(help: ArgumentHelp("Cells that a snake grows for a food, 1 to 1000.", valueName: "n"))
  var growth = 1

  @Option(help: ArgumentHelp("Foods on the board at a time, 1 to 99.", valueName: "n"))
  var foods = 1

  @Option(
    help: ArgumentHelp(
      "Steps after which the longest snake wins (default: ten times the cells, at least 1000).",
      valueName: "n"))
  var maxSteps: Int?

  @Option(
    help: ArgumentHelp(
      "The seed of the first game; the next ones count up (default: drawn, and reported).",
      valueName: "n"))
  var seed: UInt64?

  @OptionGroup var batchOptions: BatchOptions

  @Option(help: ArgumentHelp("Write the replay of the first game.", valueName: "file"))
  var save: String?

  @Flag(help: "Print one JSON object.")
  var json = false

  @Flag(help: "Print no table.")
  var quiet = false

  /// A command with its defaults.
  public init() {}

  /// Plays, prints and saves.
  public func run() throws {
    let games = batchOptions.games ?? 1
    try save.map(AtomicFile.check)
    // Up to 53 bits, which every reader of JSON takes exactly.
    let seed = seed ?? UInt64.random(in: 0..<(1 << 53))
    let series = MatchSeries(
      options: try options(), pilots: pilots, seed: seed, games: games,
      threads: batchOptions.threads)
    Interrupt.watch()
    let progress = ProgressLine()
    let report = series.play { progress.show("\($0) of \(games) games") }
    progress.clear()
    let statistics = MatchStatistics(series: series, report: report)
    if json {
      print(statistics.json.text)
    } else if !quiet {
      print(statistics.table)
    }
    if let save, let first = report.outcomes.first {
      guard let replay = try series.record(seed: first.seed) else {
        throw Failure(.internalError, "error: the first game cannot be recorded")
      }
      try AtomicFile.write(replay.bytes, to: save)
    }
    if Interrupt.isRequested { throw ExitCode(130) }
  }

  private func options() throws -> SnakeMatch.Options {
    let board = try SnakeGameOptions.board(
      size: size, arena: arena, defaultSize: Size(20, 20))
    var options = SnakeMatch.Options(arena: board)
    options.snakes = pilots.count
    options.wrap = wrap ?? (board.edges == .wrap)
    options.startLength = startLength
    options.growth = growth
    options.foods = foods
    options.maxSteps = maxSteps ?? SnakeMatch.Options.usualLimit(on: board)
    do throws(SnakeMatch.SetupError) {
      // What keeps one match from beginning keeps every one from it.
      _ = try SnakeMatch(options: options, seed: 0)
    } catch {
      throw Failure(.usage, "error: \(error)")
    }
    return options
  }

  private static func pilots(_ text: String) throws -> [MatchPilotKind] {
    let kinds = try MatchPilotNames.kinds(text)
    guard SnakeMatch.Options.snakesRange.contains(kinds.count) else {
      throw ValidationError("a match has 2 to 8 snakes, not \(kinds.count)")
    }
    return kinds
  }
}
