public import ArgumentParser
import BigInt
import Life
import LifeFormats

/// `vivarium life run`: steps a universe without a screen, reports on it and writes it.
public struct LifeRun: ParsableCommand {
  /// How the command presents itself.
  public static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Step a pattern headless, report, and write the result.",
    discussion: """
      Generations are exact at any size and may be written as 1000, 1_000_000, 2^40 or 1e30.
      """)

  @OptionGroup var universe: UniverseOptions

  @OptionGroup var machine: ResourceOptions

  @Option(
    name: [.customShort("g"), .long],
    help: ArgumentHelp("Run to this generation.", valueName: "n"))
  var generations: GenerationCount?

  @Flag(help: "Run that many generations further than where the file begins.")
  var relative = false

  @Option(
    help: "Which engine steps: naive, dense, sparse or hashlife (default: the fastest that can).")
  var engine: EngineChoice = .auto

  @Option(
    help: ArgumentHelp("Print a row every n generations, the first and the last.", valueName: "n"))
  var every: GenerationCount?

  @Option(
    help: ArgumentHelp("Advance in steps of n generations, each made in full.", valueName: "n"))
  var step: GenerationCount?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write the last generation; the ending names the format (.rle .cells .lif .mc, each .gz).",
      valueName: "file"))
  var output: String?

  @Flag(help: "Print JSON, one object a line.")
  var json = false

  @Flag(help: "Print no report.")
  var quiet = false

  /// A command with its defaults.
  public init() {}

  /// Refuses what contradicts itself.
  public func validate() throws {
    if let every, every.value == 0 { throw ValidationError("--every must be at least 1") }
    if let step, step.value == 0 { throw ValidationError("--step must be at least 1") }
    if output == "-" && (json || every != nil) {
      throw ValidationError("standard output takes the pattern or the report, not both")
    }
  }

  /// Steps, prints and writes.
  public func run() throws {
    // The output is looked at before hours of work, not after.
    let target = try output.map(OutputTarget.init)
    try output.map(AtomicFile.check)
    let start = try universe.start()
    try target?.check(start.rule)
    let left = generationsLeft(from: start.file.generation)
    var universe = try start.universe(in: engine.kind, resources: machine.resources)

    let end = universe.generation + left
    var run = SteppedRun(start, &universe)
    if every != nil, !json, !quiet { print(RunReport.rowHeading) }
    Interrupt.watch()
    run.advance(&universe, by: left, rowEvery: every?.value, step: step?.value) { report in
      if !quiet { print(json ? report.json.text : report.row) }
    }
    if let note = run.memoryNote(universe) { Posix.printError(note) }
    if every == nil && !quiet {
      let report = run.report(universe)
      let text = json ? report.json.text : report.text
      if output == "-" { Posix.printError(text) } else { print(text) }
    }
    if let target { try target.write(universe, remarks: start.file) }
    if Interrupt.isRequested { throw ExitCode(130) }
    if universe.generation < end, let failure = run.memoryFailure(universe) { throw failure }
  }

  private func generationsLeft(from first: BigInt) -> BigInt {
    guard let wanted = generations?.value else { return 0 }
    if relative { return wanted }
    // As far as possible: a file that begins later is shown as it is.
    if wanted < first {
      Posix.printError(
        "note: the pattern begins at generation \(first), after \(wanted); see --relative")
    }
    return max(0, wanted - first)
  }
}

/// An engine by name, or the program's choice.
enum EngineChoice: ExpressibleByArgument {
  case auto
  case fixed(EngineKind)

  init?(argument: String) {
    if argument == "auto" {
      self = .auto
    } else {
      guard let kind = EngineKind(rawValue: argument) else { return nil }
      self = .fixed(kind)
    }
  }

  var defaultValueDescription: String { name }

  /// As it is written on the command line.
  var name: String { kind?.rawValue ?? "auto" }

  var kind: EngineKind? {
    if case .fixed(let kind) = self { kind } else { nil }
  }
}
