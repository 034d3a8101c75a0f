public import ArgumentParser
import Life

/// `vivarium life census merge`: adds the censuses of parts.
public struct LifeCensusMerge: ParsableCommand {
  /// How the command presents itself.
  public static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Add censuses of different soups of one series.",
    discussion: """
      The sum is the same, byte for byte, as the census of one run over all the soups.
      """)

  @Argument(help: ArgumentHelp("Files that 'life soups' wrote.", valueName: "file"))
  var files: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp("Write the sum to a file.", valueName: "file"))
  var output: String?

  @OptionGroup var form: CensusForm

  @Flag(help: "Print no census.")
  var quiet = false

  /// A command with its defaults.
  public init() {}

  /// Adds, prints and writes; throws a `Failure`, `badData`, for what does not belong together.
  public func run() throws {
    try output.map(AtomicFile.check)
    var sum: (census: SoupCensus, parts: [(file: String, numbers: NumberRanges)])?
    for file in files {
      let census = try CensusFile.read(file)
      guard let known = sum else {
        sum = (census, [(file, census.numbers)])
        continue
      }
      if let difference = LifeSoupsRun.difference(census.series, known.census.series) {
        throw Failure(
          .badData, "\(file):1:1: error: it does not belong to '\(files[0])': \(difference)")
      }
      for part in known.parts {
        guard let twice = census.numbers.overlap(with: part.numbers) else { continue }
        throw Failure(
          .badData,
          "\(file):1:1: error: soups \(NumberRanges(twice)) are in '\(part.file)' too")
      }
      sum?.census.add(census)
      sum?.parts.append((file, census.numbers))
    }
    guard let census = sum?.census else { return }
    if let output { try AtomicFile.write(CensusFile.bytes(census), to: output) }
    if !quiet { form.print(census) }
  }
}
