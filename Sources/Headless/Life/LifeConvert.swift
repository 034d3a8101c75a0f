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

  @Option(help: "The format to write (default: by the file's ending; rle to standard output).")
  var to: PatternFormat?

  /// A command with its defaults.
  public init() {}

  /// Reads and writes.
  public func run() throws {
    let target = try OutputTarget(output, format: to)
    let loaded = try PatternSource.load(input)
    loaded.printWarnings()
    if let from, loaded.file.format != from {
      throw Failure(
        .badData,
        "error: '\(input)' is not in the format \(from.rawValue), but in \(loaded.file.format.rawValue)"
      )
    }
    try target.write(loaded.file)
  }
}

extension PatternFormat: ExpressibleByArgument {}
