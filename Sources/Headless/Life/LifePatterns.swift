public import ArgumentParser
import PatternLibrary

/// `vivarium life patterns`: the built-in library.
public struct LifePatterns: ParsableCommand {
  /// How the command presents itself.
  public static let configuration = CommandConfiguration(
    commandName: "patterns", abstract: "List the built-in patterns, or print one.")

  @Argument(
    help: """
      Only patterns that fit these words, the best first. Names, kinds, discoverers, rules and \
      descriptions are searched; letters of names may be left out.
      """)
  var query: [String] = []

  @Option(help: ArgumentHelp("Print this pattern's file, RLE or macrocell.", valueName: "name"))
  var show: String?

  @Flag(help: "Print JSON, one object a line.")
  var json = false

  /// A command with its defaults.
  public init() {}

  /// Prints.
  public func run() throws {
    if let show {
      guard let entry = PatternLibrary.pattern(named: show) else {
        let near = PatternLibrary.suggestions(for: show)
        let hint = near.isEmpty ? "" : "; did you mean \(near.joined(separator: ", "))?"
        throw Failure(.noInput, "error: there is no built-in pattern '\(show)'\(hint)")
      }
      print(entry.text, terminator: "")
      return
    }
    let found = PatternLibrary.search(query.joined(separator: " "))
    let width = found.map(\.name.count).max() ?? 0
    for entry in found {
      if json {
        print(Self.json(entry).text)
      } else {
        let name = entry.name + String(repeating: " ", count: width - entry.name.count)
        print("\(name)  \(entry.kind), \(entry.rule): \(entry.description)")
      }
    }
    if found.isEmpty && !json {
      throw Failure(.negative, "no built-in pattern matches '\(query.joined(separator: " "))'")
    }
  }

  private static func json(_ entry: PatternLibrary.Entry) -> JSONValue {
    .object([
      ("name", .string(entry.name)), ("kind", .string(entry.kind)),
      ("title", .string(entry.title)),
      ("discoverer", entry.discoverer.map(JSONValue.string) ?? .null),
      ("description", .string(entry.description)),
      ("rule", .string(entry.rule)),
    ])
  }
}
