public import ArgumentParser
import Life

/// `vivarium life rules`: the rules that have names.
public struct LifeRules: ParsableCommand {
  /// How the command presents itself.
  public static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules that have names.")

  @Argument(
    help: "Only rules in whose name or description these words occur, or a rule, as b36/s23.")
  var query: [String] = []

  @Flag(help: "Print JSON, one object a line.")
  var json = false

  /// A command with its defaults.
  public init() {}

  /// Prints.
  public func run() throws {
    let text = query.joined(separator: " ")
    let found = NamedRule.search(text)
    let width = found.map(\.name.count).max() ?? 0
    // Long rule strings would push the sentences of all others off the screen.
    let ruleWidth = found.map(\.notation.count).filter { $0 <= 20 }.max() ?? 0
    for rule in found {
      if json {
        print(Self.json(rule).text)
      } else {
        print(Self.padded(rule.name, width), Self.padded(rule.notation, ruleWidth), terminator: " ")
        print(rule.character)
      }
    }
    if found.isEmpty && !json {
      throw Failure(.negative, "no named rule matches '\(text)'")
    }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count) + 1)
  }

  private static func json(_ rule: NamedRule) -> JSONValue {
    .object([
      ("name", .string(rule.name)), ("aliases", .array(rule.aliases.map(JSONValue.string))),
      ("rule", .string(rule.notation)), ("description", .string(rule.character)),
      ("discoverer", rule.discoverer.map(JSONValue.string) ?? .null),
    ])
  }
}
