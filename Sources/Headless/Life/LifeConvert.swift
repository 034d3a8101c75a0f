public import ArgumentParser
import Life
import LifeFormats

/// `vivarium life convert`: any format to any format.
public struct LifeConvert: ParsableCommand {
  /// How the command presents itself.
  public static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Convert a pattern from any format to any format.",
    discussion: """
      What is read is told by its content. Name, author, comments, position and generation are
      kept where the format can hold them. A macrocell file is written as macrocell node by node,
      however many cells it stands for.
      """)

  @Argument(
    help: "A pattern file, '-' for standard input, the name of a built-in pattern, or an apgcode.")
  var input: String

  @Argument(help: "The file to write, or '-' for standard output.")
  var output: String

  @Option(help: "Refuse the input unless it is in this format.")
  var from: PatternFormat?

  @Option(
    help: ArgumentHelp(
      "The format to write, or apgcode (default: by the file's ending; rle to standard output).",
      valueName: "to"))
  var to: ConversionTarget?

  @Option(help: "The rule of an apgcode, as 345/2/4 (default: Life).")
  var rule: String?

  /// A command with its defaults.
  public init() {}

  /// Reads and writes.
  public func run() throws {
    let target = to == .apgcode ? nil : try OutputTarget(output, format: to?.format)
    let loaded = try PatternSource.load(input, rule: try ruleOfCode())
    loaded.printWarnings()
    if let rule = loaded.file.rule, case let highest = loaded.file.contents.highestState,
      highest >= rule.rule.stateCount
    {
      throw Failure(.badData, "error: \(UniverseError.tooManyStates(highest: highest, rule))")
    }
    if let from, loaded.file.format != from {
      throw Failure(
        .badData,
        "error: '\(input)' is not in the format \(from.rawValue), but in \(loaded.file.format.rawValue)"
      )
    }
    if let target { return try target.write(loaded.file) }
    try AtomicFile.write(Array("\(apgcode(of: loaded.file))\n".utf8), to: output)
  }

  /// The rule that the code is of, which files state themselves.
  private func ruleOfCode() throws -> Rule? {
    guard let rule else { return nil }
    guard Apgcode.isLikely(input) else {
      throw Failure(.usage, "error: --rule is for apgcodes, and '\(input)' is none")
    }
    return try RuleOption.parsed("--rule", rule) { text throws(RuleError) in
      try RuleString(parsing: text)
    }.rule
  }

  private func apgcode(of file: PatternFile) throws -> String {
    let rule = file.rule ?? RuleString(.life)
    let code =
      try rule.topology == .plane ? Apgcode.code(of: cells(of: file), under: rule.rule) : nil
    guard let code else {
      throw Failure(
        .badData,
        "error: '\(input)' has no apgcode: it is no still life, oscillator or spaceship on the 3x3 block"
      )
    }
    return code
  }

  private func cells(of file: PatternFile) throws -> Pattern {
    do {
      return try file.pattern
    } catch {
      throw Failure(.badData, "error: '\(input)': \(error)")
    }
  }
}

/// What a pattern can be converted to: a file format, or the code of an object.
enum ConversionTarget: ExpressibleByArgument, Hashable {
  case apgcode
  case format(PatternFormat)

  init?(argument: String) {
    if argument == "apgcode" {
      self = .apgcode
    } else {
      guard let format = PatternFormat(rawValue: argument), format != .mcell else { return nil }
      self = .format(format)
    }
  }

  static var allValueStrings: [String] {
    PatternFormat.allCases.filter { $0 != .mcell }.map(\.rawValue) + ["apgcode"]
  }

  var format: PatternFormat? {
    if case .format(let format) = self { format } else { nil }
  }
}

extension PatternFormat: ExpressibleByArgument {}
