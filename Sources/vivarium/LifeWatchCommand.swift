import ArgumentParser
import Headless
import Lattice
import Life
import LifeFormats
import Screens

/// `vivarium life watch`: a universe on the terminal.
struct LifeWatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Watch and edit a universe.")

  @Argument(
    help: ArgumentHelp(
      "A pattern file, '-' for standard input, or the name of a built-in pattern (default: an "
        + "empty plane).", valueName: "pattern"))
  var pattern: String?

  @Option(help: "The rule, as B3/S23; it overrides the file's.")
  var rule: String?

  @Option(
    help: "How edges are joined, as T100,80 for a torus, P100,80 for a bounded plane, or plane.")
  var topology: String?

  @Option(help: "The engine: \(EngineKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var engine: EngineKind?

  @Option(
    help: ArgumentHelp(
      "Start from a soup in which each cell lives by this chance, from 0 to 1.",
      valueName: "density"))
  var random: Double?

  @Option(
    help: ArgumentHelp("The soup's size (default: 64x64, or the whole grid).", valueName: "WxH"))
  var size: Size?

  @Option(help: ArgumentHelp("The soup's seed (default: drawn, and shown).", valueName: "n"))
  var seed: UInt64?

  @OptionGroup var terminal: TerminalOptions

  func validate() throws {
    guard let random else {
      guard size == nil, seed == nil else {
        throw ValidationError("--size and --seed belong to --random")
      }
      return
    }
    guard pattern == nil else { throw ValidationError("give a pattern or --random, not both") }
    guard (0...1).contains(random) else {
      throw ValidationError("--random takes a density from 0 to 1")
    }
  }

  func run() throws {
    let host = SystemHost()
    // Whatever is wrong is told before the terminal changes.
    let document = try document(host: host)
    try terminal.play(LifeScreen(host: host, document: document))
  }

  private func document(host: SystemHost) throws -> LifeDocument {
    guard let pattern else {
      let rule = try override(RuleString(.life))
      var document = try LifeDocument(engine: empty(rule))
      if let random { try fill(&document, density: random, host: host) }
      return document
    }
    let loaded = try PatternSource.load(pattern)
    let rule = try override(loaded.file.rule ?? RuleString(.life))
    // An engine that cannot run the rule is a mistake of the command line, not of the file.
    _ = try empty(rule)
    do {
      return try LifeDocument(loaded.file, name: loaded.name, rule: rule, engine: engine)
    } catch {
      throw Failure(.badData, error.rendering)
    }
  }

  private func empty(_ rule: RuleString) throws -> any Engine {
    do {
      return try (engine ?? EngineKind.automatic(for: rule)).make(rule)
    } catch {
      throw Failure(.usage, "error: \(error)")
    }
  }

  private static let largestSoup = 1 << 28

  private func fill(
    _ document: inout LifeDocument, density: Double, host: SystemHost
  ) throws {
    let grid = document.engine.topology.extent
    let size = size ?? grid.map { Size($0.width, $0.height) } ?? Size(64, 64)
    guard let area = size.area, area <= Self.largestSoup else {
      throw Failure(.usage, "error: a soup on the screen holds at most \(Self.largestSoup) cells")
    }
    // A soup lies in the middle of a grid with an end, and begins at cell 0 of the plane.
    let rect = Rect(
      x: grid == nil ? 0 : -(size.width / 2), y: grid == nil ? 0 : -(size.height / 2),
      width: size.width, height: size.height)
    let seed = seed ?? host.freshSeed() >> 11
    let soup = Soup(filling: rect, density: density, seed: seed).pattern
    document.engine.insert(grid.map(soup.clipped) ?? soup)
    document.name = "soup \(seed)"
  }

  /// The rule and the topology of the command line laid over those of the file.
  private func override(_ base: RuleString) throws -> RuleString {
    var result = base
    if let rule {
      let wanted: RuleString
      do {
        wanted = try RuleString(parsing: rule)
      } catch {
        throw Self.failure("--rule", rule, error)
      }
      result.rule = wanted.rule
      if rule.contains(":") { result.topology = wanted.topology }
    }
    if let topology {
      do {
        result.topology = try Topology(topology)
      } catch {
        throw Self.failure("--topology", topology, error)
      }
    }
    return result
  }

  private static func failure(_ option: String, _ text: String, _ error: RuleError) -> Failure {
    let caret = String(repeating: " ", count: error.offset) + "^"
    return Failure(.usage, "\(option):1:\(error.offset + 1): error: \(error)\n\(text)\n\(caret)")
  }
}
