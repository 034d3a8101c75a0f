public import ArgumentParser
import Lattice
import Snake

/// `vivarium snake run`: games by an autopilot, with statistics.
public struct SnakeRun: ParsableCommand {
  /// How the command presents itself.
  public static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Let an autopilot play games, and print statistics.",
    discussion: PilotKind.allCases.map { "\($0.name): \($0.summary)" }.joined(separator: "\n"))

  @Option(help: "Who plays.")
  var pilot = PilotKind.cycle

  @OptionGroup var think: ThinkOption

  @OptionGroup var game: SnakeGameOptions

  @Option(
    help: ArgumentHelp(
      "The seed of the first game; the next ones count up (default: drawn, and reported).",
      valueName: "n"))
  var seed: UInt64?

  @OptionGroup var batchOptions: BatchOptions

  @Option(help: ArgumentHelp("Write the replay of the best game.", valueName: "file"))
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
    let options = try game.game(defaultSize: .init(20, 20))
    // Up to 53 bits, which every reader of JSON takes exactly.
    let seed = seed ?? UInt64.random(in: 0..<(1 << 53))
    let batch = SnakeBatch(
      options: options, pilot: pilot, think: think.units ?? PilotKind.usualThink, seed: seed,
      games: games, threads: batchOptions.threads)
    Interrupt.watch()
    let progress = ProgressLine()
    let report = batch.play { progress.show("\($0) of \(games) games") }
    progress.clear()
    let statistics = SnakeStatistics(batch: batch, report: report)
    if json {
      print(statistics.json.text)
    } else if !quiet {
      print(statistics.table)
    }
    if let save, let best = SnakeRun.best(of: report.outcomes) {
      guard let replay = try batch.record(seed: best.seed) else {
        throw Failure(.internalError, "error: the best game cannot be recorded")
      }
      try AtomicFile.write(replay.bytes, to: save)
    }
    if Interrupt.isRequested { throw ExitCode(130) }
  }

  /// A win before any other game, then the higher score, then the fewer steps, then the earlier.
  static func best(of outcomes: [SnakeBatch.Outcome]) -> SnakeBatch.Outcome? {
    outcomes.min { a, b in
      let left = (a.result.status == .won ? 0 : 1, -a.result.score, a.result.steps)
      let right = (b.result.status == .won ? 0 : 1, -b.result.score, b.result.steps)
      return left < right
    }
  }
}
