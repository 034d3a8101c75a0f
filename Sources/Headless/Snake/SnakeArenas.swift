public import ArgumentParser
import Lattice
import Snake

/// `vivarium snake arenas`: the arenas there are, a line each, or what is wrong with a file.
public struct SnakeArenas: ParsableCommand {
  /// How the command presents itself.
  public static let configuration = CommandConfiguration(
    commandName: "arenas", abstract: "List the arenas, or check arena files.",
    discussion: """
      The built-in arenas come first, then your own: the files NAME.txt and NAME.nsnake in \
      $XDG_DATA_HOME/vivarium/arenas, or else in ~/.local/share/vivarium/arenas.
      """)

  /// Words to search for, or arena files.
  @Argument(
    help: ArgumentHelp(
      "Words that the name or the description must contain; with --check, arena files.",
      valueName: "query|file"))
  public var query: [String] = []

  /// Whether to print JSON.
  @Flag(help: "Print one JSON object a line.")
  public var json = false

  /// Whether to check files.
  @Flag(help: "Tell whether arena files are right, and where they are not.")
  public var check = false

  /// A command with its defaults.
  public init() {}

  /// Refuses to check nothing.
  public func validate() throws {
    if check, query.isEmpty { throw ValidationError("--check needs at least one arena file") }
  }

  /// Prints the arenas that match, or checks the files.
  public func run() throws {
    if check { return try checkFiles() }
    let words = query.joined(separator: " ")
    let builtIn = ArenaLibrary.search(words)
    let own = ownEntries().filter { $0.matches(words) }
    let width = (builtIn + own).map(\.name.count).max() ?? 0
    for (entries, isBuiltIn) in [(builtIn, true), (own, false)] {
      for entry in entries {
        print(
          json
            ? SnakeArenas.json(entry, isBuiltIn: isBuiltIn).text
            : SnakeArenas.line(entry, nameWidth: width))
      }
    }
  }

  /// The user's arenas; those that are wrong are told on standard error instead.
  private func ownEntries() -> [ArenaLibrary.Entry] {
    (UserArenas.standard?.files ?? []).compactMap { name, path in
      do {
        return ArenaLibrary.Entry(name: name, arena: try ArenaSource.read(path))
      } catch {
        Posix.printError("\(error)")
        return nil
      }
    }
  }

  /// Tells about each file; fails as the first wrong one does.
  private func checkFiles() throws {
    var failures: [Failure] = []
    for file in query {
      do {
        let arena = try ArenaSource.read(file)
        print(
          json
            ? SnakeArenas.json(.init(name: file, arena: arena), isBuiltIn: false).text
            : SnakeArenas.line(.init(name: file, arena: arena), nameWidth: file.count))
        if let problem = SnakeArenas.startProblem(arena) {
          let name = file == "-" ? "standard input" : file
          Posix.printError("\(name): warning: \(problem)")
        }
      } catch let failure as Failure {
        failures.append(failure)
      }
    }
    guard let first = failures.first else { return }
    throw Failure(first.code, failures.map(\.message).joined(separator: "\n"))
  }

  /// Why the usual game cannot begin in an arena; nil when it can.
  private static func startProblem(_ arena: Arena) -> SnakeGame.SetupError? {
    var options = SnakeGame.Options(arena: arena)
    options.wrap = arena.edges == .wrap
    do throws(SnakeGame.SetupError) {
      _ = try SnakeGame(options: options, seed: 0)
      return nil
    } catch {
      return error
    }
  }

  private static func line(_ entry: ArenaLibrary.Entry, nameWidth: Int) -> String {
    let arena = entry.arena
    let space = String(repeating: " ", count: nameWidth - entry.name.count)
    let edges = arena.edges == .wrap ? ", wrap" : ""
    return "\(entry.name)\(space)  \(arena.size)\(edges)  \(arena.floorCount) cells  "
      + (arena.comment.isEmpty ? arena.name : arena.comment)
  }

  static func json(_ entry: ArenaLibrary.Entry, isBuiltIn: Bool) -> JSONValue {
    let arena = entry.arena
    return .object([
      ("name", .string(entry.name)), ("builtIn", .bool(isBuiltIn)),
      ("title", .string(arena.name)), ("author", .string(arena.author)),
      ("date", .string(arena.date)), ("comment", .string(arena.comment)),
      ("size", .string(arena.size.description)), ("floor", .int(arena.floorCount)),
      ("start", arena.start.map { .array([.int($0.x), .int($0.y)]) } ?? .null),
      ("heading", .string("\(arena.heading)")), ("edges", .string(arena.edges.rawValue)),
      ("goal", arena.goal.map { .int($0) } ?? .null), ("portals", .int(arena.portals.count)),
      ("foodPlaces", .int(arena.foodPlaces.count)),
      ("needsWrap", .bool(arena.unreachableCell(wrap: false) != nil)),
    ])
  }
}
