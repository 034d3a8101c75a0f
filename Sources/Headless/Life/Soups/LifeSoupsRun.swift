public import ArgumentParser
import Lattice
import Life

/// `vivarium life soups`: random soups to a census of what comes of them.
public struct LifeSoupsRun: ParsableCommand {
  /// How the command presents itself.
  public static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run random soups, and count what comes of them.",
    discussion: """
      Soup k of a seed is the same everywhere, so parts of the work can be done on many machines \
      and added with 'vivarium life census merge'. Each soup runs until all that is left of it is known \
      for ever.
      """)

  @OptionGroup var options: SoupOptions

  @Option(help: ArgumentHelp("How many soups.", valueName: "n"))
  var soups: Int

  @Option(
    help: ArgumentHelp("Count only this part of the soups, as 2/8, from 1 on.", valueName: "i/n"))
  var shard: Shard?

  @Option(help: ArgumentHelp("How many threads; they change no result.", valueName: "n"))
  var threads = 1

  @Option(
    help: ArgumentHelp(
      "Go on from this file, and keep there what is done.", valueName: "file"))
  var state: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("Write the census to a file.", valueName: "file"))
  var output: String?

  @OptionGroup var form: CensusForm

  @Flag(help: "Print no census.")
  var quiet = false

  /// A command with its defaults.
  public init() {}

  /// Refuses counts that make no sense.
  public func validate() throws {
    guard (1...1 << 53).contains(soups) else {
      throw ValidationError("--soups must be from 1 to 2^53")
    }
    guard (1...1024).contains(threads) else {
      throw ValidationError("--threads must be 1 to 1024")
    }
    if state == "-" { throw ValidationError("--state needs a file") }
    if output == "-" {
      throw ValidationError("a census goes to standard output with --json, to a file with -o")
    }
  }

  /// Counts, prints and writes.
  public func run() throws {
    try output.map(AtomicFile.check)
    let lock = try lockState()
    defer { lock?.release() }
    let known = try readState()
    let series = try options.series(like: known?.series)
    guard let wanted = shard.map({ $0.part(of: soups) }) ?? 1...soups else {
      throw Failure(.usage, "error: there are fewer soups than parts, and this part has none")
    }
    try check(known, series, wanted)
    Interrupt.watch()
    let state = state
    var run = CensusRun(series: series, wanted: wanted, threads: threads)
    if let state {
      run.save = { try AtomicFile.write(CensusFile.bytes($0), to: state) }
    }
    let report = try run.run(from: known ?? SoupCensus(series))
    try run.save(report.census)
    if let output { try AtomicFile.write(CensusFile.bytes(report.census), to: output) }
    if !quiet { form.print(report.census) }
    if !quiet, report.soups > 0, report.seconds > 0 {
      let rate = Double(report.soups) / report.seconds
      let speed = Double(report.generations) / report.seconds
      Posix.printError(
        "\(report.soups.grouped) soups in \(Measure.seconds(report.seconds)): "
          + "\(Int(rate).grouped) a second, \(Measure.rate(speed)) generations a second")
    }
    if Interrupt.isRequested { throw ExitCode(130) }
  }

  /// Keeps other runs from the state: what two of them write, one would lose.
  private func lockState() throws -> FileLock? {
    guard let state else { return nil }
    try AtomicFile.check(state)
    // A state is replaced each time it is saved, so a file beside it holds the lock.
    let path = "\(state).lock"
    do throws(Posix.Failed) {
      if let lock = try FileLock(path) { return lock }
    } catch {
      throw Failure(.cannotCreate, "error: cannot create '\(path)': \(error.reason)")
    }
    throw Failure(.cannotCreate, "error: another run keeps its state in '\(state)'")
  }

  /// What was counted before; nil where there is no such file yet.
  private func readState() throws -> SoupCensus? {
    guard let state else { return nil }
    AtomicFile.clean(beside: state)
    guard Posix.kind(of: state) != nil else { return nil }
    return try CensusFile.read(state)
  }

  /// In what two series differ, as a sentence's part.
  static func difference(_ a: SoupSeries, _ b: SoupSeries) -> String? {
    let members = [
      ("seed", String(a.seed), String(b.seed)),
      ("rule", a.rule.notation, b.rule.notation),
      ("size", a.size.description, b.size.description),
      ("density", String(a.density), String(b.density)),
      ("symmetry", a.symmetry.rawValue, b.symmetry.rawValue),
    ]
    return members.first { $0.1 != $0.2 }.map { "\($0.0) \($0.1), not \($0.2)" }
  }

  /// Throws when what was counted before does not belong to what is wanted now.
  private func check(
    _ known: SoupCensus?, _ series: SoupSeries, _ wanted: ClosedRange<Int>
  ) throws {
    guard let known, let state else { return }
    if let difference = Self.difference(known.series, series) {
      throw Failure(
        .badData, "\(state):1:1: error: it has other soups: \(difference)")
    }
    guard let first = known.numbers.ranges.first, let last = known.numbers.ranges.last,
      first.lowerBound < wanted.lowerBound || last.upperBound > wanted.upperBound
    else { return }
    throw Failure(
      .badData,
      "\(state):1:1: error: it has soups \(known.numbers), "
        + "but \(wanted.lowerBound)-\(wanted.upperBound) are wanted")
  }
}
