public import ArgumentParser
import BigInt
import Life
import LifeFormats

/// `vivarium life bench`: how many generations a second, on workloads whose answers are checked.
public struct LifeBench: ParsableCommand {
  /// How the command presents itself.
  public static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measure generations a second, and check the answers.",
    discussion: """
      Without a pattern a suite of workloads is run, each of which knows the population and the \
      digest of the cells that it must end with; a wrong one makes the command fail. Each workload \
      runs in a process of its own, several times; times are medians, of stepping alone.
      """)

  @Argument(help: "Pattern files or names of built-in patterns (default: a suite).")
  var patterns: [String] = []

  @Option(
    help:
      "The suite: \(Suite.allCases.map(\.rawValue).joined(separator: ", ")); all takes a minute.")
  var suite: Suite = .all

  @Flag(help: "Only short workloads, each once: a few seconds.")
  var quick = false

  @Option(help: ArgumentHelp("Only the workload of this name.", valueName: "name"))
  var only: String?

  @Option(
    name: [.customShort("g"), .long],
    help: ArgumentHelp("How many generations to run each pattern (default: 1000).", valueName: "n"))
  var generations: GenerationCount?

  @Option(
    help: """
      Which engine steps: naive, dense, sparse, hashlife, or auto for the program's choice \
      (default: that of the suite, else auto).
      """)
  var engine: EngineChoice?

  @Option(help: ArgumentHelp("How often each workload runs (default: 3, or 1).", valueName: "n"))
  var runs: Int?

  @OptionGroup var machine: ResourceOptions

  @Option(help: ArgumentHelp("Compare with what --json printed earlier.", valueName: "file"))
  var compare: String?

  @Option(
    help: ArgumentHelp(
      "Run another program in turn and print ratios of processor time; knows bgolly.",
      valueName: "program"))
  var peer: Peer?

  @Flag(help: "Print JSON, one object a line.")
  var json = false

  @Flag(
    help: """
      Measure how long it takes to draw each pattern at every zoom instead; without a pattern, \
      of the patterns that are hard to draw.
      """)
  var drawing = false

  @Flag(help: .hidden)
  var child = false

  /// A command with its defaults.
  public init() {}

  /// Refuses what contradicts itself.
  public func validate() throws {
    guard runs.map((1...1000).contains) != false else {
      throw ValidationError("--runs takes a number from 1 to 1000")
    }
    if let only, !Workload.all.contains(where: { $0.name == only }) {
      let names = Workload.all.map(\.name).joined(separator: ", ")
      throw ValidationError("no workload is named '\(only)'; there are \(names)")
    }
  }

  /// Runs the workloads and prints a line for each.
  public func run() throws {
    Interrupt.watch()
    if drawing { return try DrawingBench(options: self).run() }
    let workloads = chosen
    if child {
      for workload in workloads { print(try WorkloadRun(workload, options: self).measurement.line) }
      return
    }
    let earlier = try compare.map(EarlierRun.init)
    if let peer { return try PeerComparison(peer, options: self).run(workloads) }
    if !json { print(Measurement.heading) }
    var wrong: [String] = []
    var seen: Set<String> = []
    let progress = ProgressLine()
    for (place, workload) in workloads.enumerated() {
      progress.show("\(workload.name), \(place + 1) of \(workloads.count)")
      let start = try WorkloadRun.start(workload)
      let kind = kind(for: workload)
      if let kind, !kind.supports(start.rule) {
        let error = EngineError(kind: kind, rule: start.rule)
        guard only == nil, patterns.isEmpty else { throw Failure(.usage, "error: \(error)") }
        Posix.printError("\(workload.name): left out: \(error)")
        continue
      }
      let measurement = try measure(workload, start)
      progress.clear()
      seen.insert(workload.name)
      print(json ? measurement.json.text : measurement.row)
      if Interrupt.isRequested { throw ExitCode(130) }
      if let ratio = earlier?.sentence(for: measurement) { Posix.printError(ratio) }
      // With another number of generations nobody knows the answer.
      if let answer = workload.answer, generations == nil,
        answer.population != measurement.population.description
          || answer.digest != measurement.digest
      {
        wrong.append(
          "\(workload.name): population \(measurement.population), digest \(measurement.digest), "
            + "not \(answer.population), \(answer.digest)")
      }
    }
    if let missing = earlier?.missing(from: seen) { Posix.printError(missing) }
    guard wrong.isEmpty else {
      throw Failure(.negative, "error: wrong answers: " + wrong.joined(separator: "; "))
    }
  }

  /// What is to be run.
  private var chosen: [Workload] {
    if !patterns.isEmpty {
      return patterns.map {
        Workload(
          name: $0, suite: .all, source: .pattern($0), engine: nil, generations: "1000",
          answer: nil, isQuick: true)
      }
    }
    if let only { return Workload.all.filter { $0.name == only } }
    return Workload.all.filter { suite.contains($0) && ($0.isQuick || !quick) }
  }

  /// The engine for a workload, or nil for the program's choice.
  func kind(for workload: Workload) -> EngineKind? {
    engine.map(\.kind) ?? workload.engine
  }

  /// How often to run a workload.
  var runCount: Int { runs ?? (quick || !patterns.isEmpty ? 1 : 3) }

  /// Measures a workload in a process of its own, where that is possible.
  private func measure(
    _ workload: Workload, _ start: UniverseOptions.Start
  ) throws -> Measurement {
    // Standard input can be read once.
    if case .pattern("-") = workload.source {
      return try WorkloadRun(workload, options: self, start: start).measurement
    }
    var arguments = ["life", "bench", "--child", "--runs", "\(runCount)"]
    switch workload.source {
    case .pattern(let pattern) where workload.answer == nil: arguments.append(pattern)
    default: arguments += ["--only", workload.name]
    }
    if let generations { arguments += ["-g", generations.value.description] }
    if let engine { arguments += ["--engine", engine.name] }
    arguments += machine.arguments
    let run: ChildRun
    do {
      run = try ChildRun(ChildRun.ownPath, arguments)
    } catch {
      throw Failure(.internalError, "error: cannot start a process: \(error.reason)")
    }
    guard run.status == 0, let line = run.output.split(separator: "\n").last,
      let measurement = Measurement(line: line, rule: start.rule)
    else {
      if Interrupt.isRequested { throw ExitCode(130) }
      let end = run.status.map { "exit \($0)" } ?? "a signal"
      throw Failure(.internalError, "error: workload '\(workload.name)' ended with \(end)")
    }
    return measurement
  }
}
