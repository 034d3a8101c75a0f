public import ArgumentParser
import BigInt
import Life

/// `vivarium life identify`: tells what a pattern is and what becomes of it.
public struct LifeIdentify: ParsableCommand {
  /// How the command presents itself.
  public static let configuration = CommandConfiguration(
    commandName: "identify",
    abstract: "Tell what a pattern is: its period, speed, code, parts, and what becomes of it.",
    discussion: """
      The exit status is 0 when it is known and 1 when it is not. What is said to be seen, not \
      proven, has repeated itself some times.
      """)

  @OptionGroup var universe: UniverseOptions

  @Option(
    name: [.customShort("g"), .long],
    help: ArgumentHelp("Look ahead so many generations at most (default: 2^24).", valueName: "n"))
  var generations: GenerationCount?

  @Option(
    help: ArgumentHelp(
      "Print a map of an oscillator's cells instead: \(CycleMapText.Kind.names).",
      valueName: "kind"))
  var map: CycleMapText.Kind?

  @Flag(help: "Print JSON, one object in a line.")
  var json = false

  /// A command with its defaults.
  public init() {}

  /// Refuses what contradicts itself.
  public func validate() throws {
    if map != nil && json { throw ValidationError("--map and --json exclude each other") }
  }

  /// Identifies and prints.
  public func run() throws {
    let start = try universe.start()
    let universe = try start.universe(in: nil)
    var limits = PatternIdentification.Limits()
    if let generations { limits.generations = Int(clamping: generations.value) }
    var search = PatternIdentification(of: universe, limits: limits)
    Interrupt.watch()
    let progress = ProgressLine()
    let clock = ContinuousClock()
    while search.result == nil && !Interrupt.isRequested {
      let sliceEnd = clock.now + .milliseconds(100)
      search.advance { Interrupt.isRequested || clock.now >= sliceEnd }
      progress.show(search.progress)
    }
    progress.clear()
    guard let result = search.result else {
      Posix.printError("interrupted: \(search.progress)")
      throw ExitCode(130)
    }
    let report = IdentificationReport(start, universe.generation, result)
    if let map {
      guard let cells = result.map else {
        throw Failure(
          .negative, "error: only what comes back to its place has a map: \(report.headline)")
      }
      let inColors =
        Posix.isTerminal(Posix.standardOutput) && Posix.environment("NO_COLOR") == nil
      print(CycleMapText(cells, map, inColors: inColors).text)
    } else {
      print(json ? report.json.text : report.text)
    }
    if result.kind == .unknown { throw ExitCode(ExitStatus.negative.rawValue) }
  }
}
