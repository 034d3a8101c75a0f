import Lattice
import Snake

/// What `make` fixes for all games that follow: the game's options, and what is observed.
///
/// The one place that knows how the options of a game are spelled in the protocol.
struct ServeSetup {
  var options: SnakeGame.Options
  var observation: Observation

  /// The names of the members that `make` may have.
  static let members = [
    "game", "width", "height", "arena", "wrap", "tail", "start_length", "growth", "foods",
    "speed", "scoring", "bonus", "powers", "hazards", "scroll", "mercy", "max_steps", "obs",
    "encoding",
  ]

  /// The most steps that a game may take: they are kept, and a snapshot of them fits in a request.
  static let longestGame = 4_000_000

  /// Reads the members of a `make`; what is missing is as in `vivarium snake run`, the board 10x10.
  init(_ members: RequestMembers) throws {
    _ = try members.choice("game", as: GameName.self)
    let arena = try ServeSetup.arena(members)
    options = SnakeGame.Options(arena: arena)
    let truth = "true or false"
    options.wrap = try members.optional("wrap", truth) ?? (arena.edges == .wrap)
    options.tail = try members.choice("tail") ?? options.tail
    let number = "a whole number"
    options.startLength = try members.optional("start_length", number) ?? options.startLength
    options.growth = try members.optional("growth", number) ?? options.growth
    options.foods = try members.optional("foods", number) ?? options.foods
    options.speed = try members.parsed("speed", "a text as \"3/5/10\"") ?? options.speed
    options.scoring = try members.choice("scoring") ?? options.scoring
    options.bonus = try members.optional("bonus", truth) ?? options.bonus
    options.powers = try members.optional("powers", truth) ?? options.powers
    options.hazards = try members.optional("hazards", number) ?? options.hazards
    options.scroll = try members.parsed("scroll", "a text as \"left/10\"")
    options.mercy = try members.optional("mercy", truth) ?? options.mercy
    let limit = min(SnakeGameOptions.usualLimit(on: arena), ServeSetup.longestGame)
    options.maxSteps = try members.optional("max_steps", number) ?? limit
    observation = Observation(
      kind: try members.choice("obs") ?? .grid,
      encoding: try members.choice("encoding") ?? .json,
      hasWalls: !arena.isOpen || options.hazards > 0,
      hasItems: options.bonus || options.powers)
    try check()
  }

  /// Refuses options that no game can begin with.
  private func check() throws {
    if let steps = options.maxSteps, steps > ServeSetup.longestGame {
      throw ServeError(.badOption, "'max_steps' must be at most \(ServeSetup.longestGame)")
    }
    _ = try newGame(seed: 0)
  }

  /// The first state of the game that has this seed.
  func newGame(seed: UInt64) throws(ServeError) -> SnakeGame {
    do throws(SnakeGame.SetupError) {
      return try SnakeGame(options: options, seed: seed)
    } catch {
      throw ServeError(.badOption, "\(error)")
    }
  }

  private static func arena(_ members: RequestMembers) throws -> Arena {
    let width = try members.optional("width", "a number of columns", as: Int.self)
    let height = try members.optional("height", "a number of rows", as: Int.self)
    guard members.contains("arena") else {
      guard let arena = Arena.open(Size(width ?? 10, height ?? 10)) else {
        throw ServeError(
          .badOption, "the board must be 1x1 or more, with at most \(Arena.largestArea) cells")
      }
      return arena
    }
    guard width == nil, height == nil else {
      throw ServeError(.badOption, "'arena' and 'width' or 'height' exclude each other")
    }
    return try members.required(
      "arena", "the name of a built-in arena or an array of rows", as: NamedArena.self
    ).arena
  }

  /// The games there are.
  private enum GameName: String, CaseIterable { case snake }

  /// A built-in arena by its name, or one spelled out as rows of `#`, `.` and `@`.
  private struct NamedArena: Decodable {
    var arena: Arena

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let name = try? value.decode(String.self) {
        guard let arena = ArenaLibrary.arena(named: name) else {
          let names = ArenaLibrary.entries.map(\.name).joined(separator: ", ")
          throw ServeError(.badOption, "the built-in arenas are \(names)")
        }
        self.arena = arena
        return
      }
      let rows = try value.decode([String].self)
      do throws(ArenaError) {
        arena = try Arena(parsing: rows.joined(separator: "\n"))
      } catch {
        throw ServeError(
          .badOption, "arena, row \(error.line), column \(error.column): \(error)")
      }
    }
  }

  /// The options as they came out, defaults included.
  var json: JSONValue {
    let arena = options.arena
    let rows = arena.isOpen ? JSONValue.null : .array(arena.rows.map { .string($0) })
    return .object([
      ("width", .int(arena.size.width)), ("height", .int(arena.size.height)), ("arena", rows),
      ("wrap", .bool(options.wrap)), ("tail", .string(options.tail.rawValue)),
      ("start_length", .int(options.startLength)), ("growth", .int(options.growth)),
      ("foods", .int(options.foods)), ("speed", .string("\(options.speed)")),
      ("scoring", .string(options.scoring.rawValue)), ("bonus", .bool(options.bonus)),
      ("powers", .bool(options.powers)), ("hazards", .int(options.hazards)),
      ("scroll", options.scroll.map { .string("\($0)") } ?? .null),
      ("mercy", .bool(options.mercy)),
      ("max_steps", options.maxSteps.map { .int($0) } ?? .null),
      ("obs", .string(observation.kind.rawValue)),
      ("encoding", .string(observation.encoding.rawValue)),
    ])
  }
}
