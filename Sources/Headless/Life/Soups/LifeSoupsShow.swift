public import ArgumentParser
import BigInt
import Life
import LifeFormats

/// `vivarium life soups show`: the soup that made an object.
public struct LifeSoupsShow: ParsableCommand {
  /// How the command presents itself.
  public static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print the soup that made an object, or a soup by its number.",
    discussion: """
      With --state, the first soup of that census that made the object CODE, or soup K of its series; \
      without, soup K of the series that the options tell.
      """)

  @Argument(help: ArgumentHelp("The object's apgcode.", valueName: "code"))
  var code: String?

  @Option(help: ArgumentHelp("A census or the state of a run.", valueName: "file"))
  var state: String?

  @Option(help: ArgumentHelp("The soup's number, from 1.", valueName: "k"))
  var soup: Int?

  @OptionGroup var options: SoupOptions

  /// A command with its defaults.
  public init() {}

  /// Refuses what does not name one soup.
  public func validate() throws {
    guard (code == nil) != (soup == nil) else {
      throw ValidationError("give the code of an object, or --soup and a number")
    }
    if code != nil, state == nil {
      throw ValidationError("--state FILE must tell the census that has the object")
    }
    if soup != nil, state == nil, options.seed == nil {
      throw ValidationError("--soup needs --state, or --seed")
    }
    if let soup, !(1...1 << 53).contains(soup) {
      throw ValidationError("soups are numbered from 1 to 2^53")
    }
  }

  /// Prints RLE.
  public func run() throws {
    print(String(decoding: try file().write(as: .rle), as: UTF8.self), terminator: "")
  }

  /// The universe that begins with the soup.
  public func start() throws -> UniverseOptions.Start {
    let file = try file()
    return UniverseOptions.Start(
      name: file.name ?? "soup", rule: file.rule ?? RuleString(.life), file: file)
  }

  private func file() throws -> PatternFile {
    let census = try state.map(CensusFile.read)
    let series = try census?.series ?? options.series()
    if let census,
      let difference = LifeSoupsRun.difference(
        census.series, try options.series(like: census.series))
    {
      throw Failure(.usage, "error: '\(state ?? "")' has other soups: \(difference)")
    }
    let number = try soup ?? number(in: census)
    return PatternFile(
      pattern: series.soup(number).pattern, rule: RuleString(series.rule), hasPosition: true,
      name: "Soup \(number) of seed \(series.seed)",
      comments: [
        "\(series.size) cells, density \(series.density), symmetry \(series.symmetry.rawValue)"
      ] + (code.map { ["One that makes \($0)."] } ?? []))
  }

  private func number(in census: SoupCensus?) throws -> Int {
    let code = code ?? ""
    guard let number = census?.finds[code]?.soups.first else {
      throw Failure(
        .noInput, "error: no soup of '\(state ?? "")' made \(code)")
    }
    return number
  }
}
