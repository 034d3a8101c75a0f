public import ArgumentParser
import Lattice
import Snake

/// `vivarium snake arenas`: the built-in arenas, a line each.
public struct SnakeArenas: ParsableCommand {
  /// How the command presents itself.
  public static let configuration = CommandConfiguration(
    commandName: "arenas", abstract: "List the built-in arenas.")

  @Argument(help: "Words that the name or the description must contain.")
  var query: [String] = []

  @Flag(help: "Print one JSON object a line.")
  var json = false

  /// A command with its defaults.
  public init() {}

  /// Prints the arenas that match.
  public func run() throws {
    let entries = ArenaLibrary.search(query.joined(separator: " "))
    let width = entries.map(\.name.count).max() ?? 0
    for entry in entries {
      print(json ? SnakeArenas.json(entry).text : SnakeArenas.line(entry, nameWidth: width))
    }
  }

  private static func line(_ entry: ArenaLibrary.Entry, nameWidth: Int) -> String {
    let arena = entry.arena
    let space = String(repeating: " ", count: nameWidth - entry.name.count)
    return "\(entry.name)\(space)  \(arena.size)  \(arena.floorCount) cells  \(arena.comment)"
  }

  static func json(_ entry: ArenaLibrary.Entry) -> JSONValue {
    let arena = entry.arena
    return .object([
      ("name", .string(entry.name)), ("title", .string(arena.name)),
      ("author", .string(arena.author)), ("comment", .string(arena.comment)),
      ("size", .string(arena.size.description)), ("floor", .int(arena.floorCount)),
      ("start", arena.start.map { .array([.int($0.x), .int($0.y)]) } ?? .null),
      ("needsWrap", .bool(arena.unreachableCell(wrap: false) != nil)),
    ])
  }
}
