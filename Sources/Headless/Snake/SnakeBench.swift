public import ArgumentParser
import Lattice
import Snake

/// `vivarium snake bench`: steps a second, with a check of the answer.
public struct SnakeBench: ParsableCommand {
  /// How the command presents itself.
  public static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measure steps a second, and check the games that were played.")

  @Option(help: "Who plays; loop thinks the least, and so measures the game itself.")
  var pilot = PilotKind.loop

  @OptionGroup var think: ThinkOption

  @OptionGroup var game: SnakeGameOptions

  @Option(help: ArgumentHelp("The seed of the first game.", valueName: "n"))
  var seed: UInt64 = 1

  @OptionGroup var batchOptions: BatchOptions

  @Flag(help: "Print one JSON object.")
  var json = false

  /// A command with its defaults.
  public init() {}

  /// Plays and prints; throws a `Failure` when a game did not come out as it must.
  public func run() throws {
    let games = batchOptions.games ?? 100
    let options = try game.game(defaultSize: .init(30, 30))
    let batch = SnakeBatch(
      options: options, pilot: pilot, think: think.units ?? PilotKind.usualThink, seed: seed,
      games: games, threads: batchOptions.threads)
    Interrupt.watch()
    let report = batch.play()
    let seconds = report.elapsed / .seconds(1)
    let rate = SnakeBench.rate(report.steps, seconds)
    let stepping = Stepping(batch)
    let steppingRate = stepping.flatMap { SnakeBench.rate($0.steps, $0.seconds) }
    if json {
      let members: [(String, JSONValue)] = [
        ("stepsPerSecond", rate.map { .double($0) } ?? .null),
        ("steppingPerSecond", steppingRate.map { .double($0) } ?? .null),
        ("pilot", .string(pilot.name)),
        ("size", .string(options.arena.size.description)), ("wrap", .bool(options.wrap)),
        ("tail", .string(options.tail.rawValue)), ("startLength", .int(options.startLength)),
        ("maxSteps", options.maxSteps.map { .int($0) } ?? .null),
        ("seed", .number(String(seed))), ("games", .int(report.outcomes.count)),
        ("threads", .int(batchOptions.threads)), ("steps", .int(report.steps)),
        ("seconds", .double(seconds)),
      ]
      print(JSONValue.object(members).text)
    } else if let rate {
      print(
        "\(Int(rate)) steps a second, \(report.steps) steps, \(pilot.name), "
          + "\(options.arena.size)")
      if let steppingRate {
        print("\(Int(steppingRate)) steps a second without a pilot, along a course made once")
      }
    }
    if Interrupt.isRequested { throw ExitCode(130) }
    try SnakeBench.check(batch, report)
  }

  private static func rate(_ steps: Int, _ seconds: Double) -> Double? {
    steps == 0 ? nil : (Double(steps) / seconds).rounded()
  }

  /// The same games without a pilot, on one thread: what the game itself can do in a batch.
  private struct Stepping {
    var steps = 0
    var seconds = 0.0

    /// Nil where no course is known for the games, or where each game needs another.
    init?(_ batch: SnakeBatch) {
      guard batch.options.startLength > 1,
        let first = try? SnakeGame(options: batch.options, seed: batch.seed),
        let course = Course(for: first)
      else { return nil }
      let clock = ContinuousClock()
      let start = clock.now
      for game in 0..<UInt64(batch.games) where !Interrupt.isRequested {
        guard var game = try? SnakeGame(options: batch.options, seed: batch.seed &+ game)
        else { return nil }
        steps += game.advance(along: course)
      }
      seconds = start.duration(to: clock.now) / .seconds(1)
    }
  }

  /// Plays the first game again, turn by turn from its record, and compares.
  ///
  /// On the default board the games of the loop are known beforehand as well.
  static func check(_ batch: SnakeBatch, _ report: SnakeBatch.Report) throws {
    guard let first = report.outcomes.first, let replay = try batch.record(seed: first.seed)
    else { return }
    guard case .valid(let again) = Replay.verify(replay.bytes), again.result == first.result,
      again.stretches.last?.digest == first.digest
    else { throw Failure(.negative, "error: the first game did not come out the same again") }
    let known = KnownGames.standard
    guard batch.isStandard, report.outcomes.count >= known.games else { return }
    let steps = report.outcomes.prefix(known.games).reduce(0) { $0 + $1.result.steps }
    guard steps == known.steps else {
      throw Failure(.negative, "error: the first games took \(steps) steps, not \(known.steps)")
    }
  }

  /// Games whose steps are known: the first ones of the default benchmark.
  private struct KnownGames {
    var games: Int
    var steps: Int
    static let standard = KnownGames(games: 10, steps: 2_041_448)
  }
}

extension SnakeBatch {
  /// Whether these are the games of `snake bench` without options.
  fileprivate var isStandard: Bool {
    guard let arena = Arena.open(.init(30, 30)) else { return false }
    var standard = SnakeGame.Options(arena: arena)
    standard.maxSteps = 810_000
    return options == standard && pilot == .loop && seed == 1
  }
}
