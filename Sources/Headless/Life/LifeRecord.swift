public import ArgumentParser
import BigInt
import Lattice
import Life
import LifeFormats
import Recording
import Screens
import TerminalUI

/// `vivarium life record`: what a screen would show of a pattern, as a film or a picture.
public struct LifeRecord: ParsableCommand {
  /// How the command presents itself.
  public static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Make a film or a picture of a pattern.",
    discussion: """
      The ending of FILE names the format: a terminal session (.cast), an animated picture (.gif), \
      or the last generation as a picture (.png .svg) or text (.txt, .ans with colours). The same command gives the \
      same bytes.
      """)

  @Argument(
    help: "A pattern file, '-' for standard input, or the name of a built-in pattern.")
  var pattern: String

  @Option(help: "The rule, as B3/S23, or a .rule file; it overrides the file's.")
  var rule: String?

  @Option(help: "How edges are joined, as T100,80 for a torus, P100,80 for a plane with edges.")
  var topology: String?

  @Option(
    name: [.customShort("g"), .long], help: ArgumentHelp("The last generation.", valueName: "n"))
  var generations: GenerationCount

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String

  @Option(
    name: [.long, .customLong("step")],
    help: ArgumentHelp("The generations from one frame to the next (default: 1).", valueName: "n"))
  var every: GenerationCount?

  @Option(help: ArgumentHelp("The frames of a second, from 1 to 50.", valueName: "n"))
  var rate = 15

  @Option(help: ArgumentHelp("Columns and rows.", valueName: "CxR"))
  var size = Size(80, 24)

  @Flag(help: "Keep the whole pattern in view while it grows.")
  var fit = false

  @Option(
    help: ArgumentHelp("The colours: \(ThemeName.names).", valueName: "name"),
    transform: { try LifeRecord.chosen($0, ThemeName.init(name:), of: ThemeName.names) })
  var theme = ThemeName.standard

  @Option(
    help: ArgumentHelp("What colours tell: \(ColorMode.names).", valueName: "name"),
    transform: { try LifeRecord.chosen($0, ColorMode.init(name:), of: ColorMode.names) })
  var colors = ColorMode.plain

  @OptionGroup var characters: GlyphOptions

  @Option(
    help: "Which engine steps: naive, dense, sparse or hashlife (default: the fastest that can).")
  var engine: EngineChoice = .auto

  @OptionGroup var machine: ResourceOptions

  /// The most cells of all frames together, each of which may take twenty bytes.
  private static let mostCells = 50_000_000
  /// How long the end is shown before a picture begins anew.
  private static let endTime = Duration.seconds(2)

  /// A command with its defaults.
  public init() {}

  /// Refuses what makes no sense.
  public func validate() throws {
    guard every?.value != 0 else { throw ValidationError("--every must be at least 1") }
    guard (1...50).contains(rate) else { throw ValidationError("--rate must be 1 to 50") }
    let sides = 1...Recording.longestSide
    guard sides.contains(size.width), sides.contains(size.height) else {
      throw ValidationError("--size takes 1x1 to \(sides.upperBound)x\(sides.upperBound)")
    }
  }

  private static func chosen<Choice>(
    _ name: String, _ find: (String) -> Choice?, of names: String
  ) throws -> Choice {
    guard let choice = find(name) else {
      throw ValidationError("'\(name)' is none of \(names)")
    }
    return choice
  }

  /// Steps, draws and writes; on Ctrl-C there is no file.
  public func run() throws {
    let target = try RecordingTarget(output)
    let start = try UniverseOptions(pattern: pattern, rule: rule, topology: topology).start()
    // For a picture of the end there is no need to stop on the way.
    let length = max(generations.value - start.file.generation, 0)
    let step = target.format.isAnimated ? every?.value ?? 1 : max(length, 1)
    let frames = (length + step - 1) / step + 1
    guard frames * BigInt(size.width * size.height) <= Self.mostCells else {
      let size = "\(size.width)x\(size.height)"
      throw Failure(
        .usage, "error: \(frames.grouped) frames of \(size) are too many; use a larger --every")
    }
    let resources = machine.resources
    let film = LifeFilm(
      try start.document(in: engine.kind, resources: resources),
      host: SystemHost(resources: resources), columns: size.width, rows: size.height, follows: fit,
      capabilities: characters.capabilities, look: LifeLook(theme: theme, mode: colors))
    Interrupt.watch()
    try target.write(record(film, from: start, length: length, step: step))
  }

  private func record(
    _ film: consuming LifeFilm, from start: UniverseOptions.Start, length: BigInt, step: BigInt
  ) throws -> Recording {
    let first = start.file.generation
    let end = first + length
    var generation = first
    var frameTime: Duration { generation < end ? .seconds(1) / rate : Self.endTime }
    var recording = Recording(of: film.frame(), for: frameTime, title: start.name)
    while generation < end {
      let target = min(generation + step, end)
      var note: String?
      film.advance { engine in
        var run = SteppedRun(start, &engine)
        run.advance(&engine, by: target - generation, rowEvery: nil, step: nil) { _ in }
        generation = engine.generation
        if generation < target { note = run.memoryNote(engine) }
      }
      if Interrupt.isRequested { throw ExitCode(130) }
      recording.append(film.frame(), for: frameTime)
      if let note {
        Posix.printError(note)
        break
      }
    }
    return recording
  }
}
