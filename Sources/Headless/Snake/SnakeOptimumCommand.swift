public import ArgumentParser
import Lattice
import Snake

/// `vivarium snake optimum`: how far a pilot is from the best that can be, on a small board.
public struct SnakeOptimumCommand: ParsableCommand {
  /// How the command presents itself.
  public static let configuration = CommandConfiguration(
    commandName: "optimum",
    abstract: "Compute the fewest steps that a small board can be won in, and compare a pilot.",
    shouldDisplay: false)

  @Option(
    help: ArgumentHelp("The board without walls, at most 24 cells.", valueName: "WxH"),
    transform: SnakeGameOptions.size)
  var size = Size(4, 4)

  @Option(help: "Whether the head may enter the cell that the tail is leaving.")
  var tail = SnakeGame.TailRule.legal

  @Option(help: "The pilot to compare (default: none).")
  var against: PilotKind?

  @OptionGroup var think: ThinkOption

  @Option(help: ArgumentHelp("The seed of the pilot's first game.", valueName: "n"))
  var seed: UInt64 = 1

  @OptionGroup var batchOptions: BatchOptions

  @Flag(help: "Print one JSON object.")
  var json = false

  /// A command with its defaults.
  public init() {}

  /// Computes, plays and prints.
  public func run() throws {
    let games = batchOptions.games ?? 10_000
    guard let optimum = SnakeOptimum(size: size, tail: tail), let arena = Arena.open(size) else {
      throw Failure(
        .usage,
        "error: the size must be 1x1 or more, with at most \(SnakeOptimum.largestArea) cells")
    }
    var members: [(String, JSONValue)] = [
      ("size", .string(size.description)), ("tail", .string(tail.rawValue)),
      ("snakes", .int(optimum.snakes)), ("optimum", optimum.steps.map { .double($0) } ?? .null),
    ]
    var lines = [
      optimum.steps.map {
        "the best that can be on \(size), tail \(tail.rawValue): \(hundredths($0)) steps"
      }
        ?? "no player can be sure to win on \(size), tail \(tail.rawValue)"
    ]
    if let against {
      var options = SnakeGame.Options(arena: arena)
      options.tail = tail
      options.startLength = 1
      options.maxSteps = SnakeGameOptions.usualLimit(on: arena)
      let batch = SnakeBatch(
        options: options, pilot: against, think: think.units ?? PilotKind.usualThink, seed: seed,
        games: games, threads: batchOptions.threads)
      Interrupt.watch()
      let results = batch.play().outcomes.map(\.result)
      let wins = Distribution(results.filter { $0.status == .won }.map(\.steps))
      let gap = wins.flatMap { wins in optimum.steps.map { (wins.mean / $0 - 1) * 100 } }
      members += [
        ("pilot", .string(against.name)), ("think", .int(batch.think)),
        ("games", .int(results.count)),
        ("won", .int(results.count { $0.status == .won })), ("seed", .number(String(seed))),
        ("steps", wins?.json ?? .null), ("percentAbove", gap.map { .double($0) } ?? .null),
      ]
      lines.append(
        "\(against.name) won \(results.count { $0.status == .won }) of \(results.count) games"
          + (wins.map { ", in \(hundredths($0.mean)) steps in the mean" } ?? "")
          + (gap.map { ", \(tenths($0)) % above the best" } ?? ""))
    }
    print(json ? JSONValue.object(members).text : lines.joined(separator: "\n"))
    if Interrupt.isRequested { throw ExitCode(130) }
  }

  /// The number with two digits after the point.
  private func hundredths(_ number: Double) -> String {
    let scaled = Int((number * 100).rounded())
    let rest = scaled % 100
    return "\(scaled / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
