public import ArgumentParser
import BigInt
import Lattice
import Life
import LifeFormats

/// `vivarium life bench`: how many generations a second, on workloads whose answers are checked.
public struct LifeBench: ParsableCommand {
  /// How the command presents itself.
  public static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measure generations a second, and check the answers.",
    discussion: """
      Without a pattern a fixed set of workloads is run, each of which knows the population it must
      end with; a wrong one makes the command fail. Rates are of stepping alone.
      """)

  @Argument(help: "Pattern files or names of built-in patterns (default: the fixed set).")
  var patterns: [String] = []

  @Option(
    name: [.customShort("g"), .long],
    help: ArgumentHelp("How many generations to run each pattern (default: 1000).", valueName: "n"))
  var generations: GenerationCount?

  @Option(
    help: "Which engine steps: naive, dense, sparse or hashlife (default: the fastest that can).")
  var engine: EngineChoice = .auto

  @OptionGroup var machine: ResourceOptions

  @Flag(help: "Print JSON, one object a line.")
  var json = false

  /// A command with its defaults.
  public init() {}

  /// Runs the workloads and prints a line for each.
  public func run() throws {
    Interrupt.watch()
    if !json { print(Measurement.heading) }
    guard patterns.isEmpty else {
      for pattern in patterns {
        try measure(Self.universe([pattern]).start(), generations?.value ?? 1000)
      }
      return
    }
    var wrong: [String] = []
    for workload in Workload.standard {
      let start = try Self.start(workload)
      if let kind = engine.kind, !kind.supports(start.rule) { continue }
      let count = generations?.value ?? BigInt(workload.generations)
      let measurement = try measure(start, count, name: workload.name)
      if Interrupt.isRequested { throw ExitCode(130) }
      // With another number of generations nobody knows the answer.
      if generations == nil && measurement.population != BigInt(workload.population) {
        wrong.append(
          "\(workload.name): population \(measurement.population), not \(workload.population)")
      }
    }
    guard wrong.isEmpty else {
      throw Failure(.negative, "error: wrong answers: " + wrong.joined(separator: "; "))
    }
  }

  private static func universe(_ arguments: [String]) throws -> UniverseOptions {
    try UniverseOptions.parse(arguments)
  }

  private static func start(_ workload: Workload) throws -> UniverseOptions.Start {
    if let pattern = workload.pattern { return try universe([pattern]).start() }
    let size = Size(workload.soupSide, workload.soupSide)
    return try universe([
      "--random", "0.5", "--size", "\(size)", "--seed", "1", "--rule", workload.rule,
    ]).start()
  }

  @discardableResult
  private func measure(
    _ start: UniverseOptions.Start, _ generations: BigInt, name: String? = nil
  ) throws -> Measurement {
    var universe = try start.universe(in: engine.kind, resources: machine.resources)
    var run = SteppedRun(start, &universe)
    run.advance(&universe, by: generations, rowEvery: nil, step: nil) { _ in }
    let report = run.report(universe)
    let measurement = Measurement(report, name: name ?? start.name)
    print(json ? measurement.json.text : measurement.row)
    return measurement
  }
}
