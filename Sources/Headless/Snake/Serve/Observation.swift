import Lattice
import Snake

/// What a client sees of a game after each step.
struct Observation {
  var kind: Kind
  var encoding: Encoding
  /// Whether the arena has walls, which the grid then shows.
  var hasWalls: Bool
  /// Whether items appear, which the grid then shows.
  var hasItems: Bool

  /// The forms there are.
  enum Kind: String, CaseIterable {
    /// Numbers from 0 to 1: rows of cells of channels.
    case grid
    /// Coordinates by name.
    case state
    /// Nothing.
    case none
  }

  /// How the numbers of a grid are spelled.
  enum Encoding: String, CaseIterable {
    /// Nested arrays.
    case json
    /// The bytes of little-endian 32-bit floats, for `numpy.frombuffer`; a vector's are one string.
    case base64
  }

  private var grid: GridObservation { GridObservation(hasWalls: hasWalls, hasItems: hasItems) }

  /// What the observations are, as the reply to `make` tells.
  func space(on arena: Arena) -> JSONValue {
    switch kind {
    case .grid:
      let channels = grid.channels
      return .object([
        ("type", .string("box")),
        ("shape", .array([arena.size.height, arena.size.width, channels.count].map { .int($0) })),
        ("low", .int(0)), ("high", .int(1)), ("dtype", .string("float32")),
        ("channels", .array(channels.map { .string($0) })), ("y", .string("down")),
      ])
    case .state: return .object([("type", .string("state")), ("y", .string("down"))])
    case .none: return .null
    }
  }

  /// What is seen of a game.
  func json(of game: SnakeGame) -> JSONValue {
    switch (kind, encoding) {
    case (.grid, .json): grid.json(of: game)
    case (.grid, .base64): grid.base64(of: [game])
    case (.state, _): Observation.state(of: game)
    case (.none, _): .null
    }
  }

  /// What is seen of the games of a vector, one after the other.
  func json(of games: [SnakeGame]) -> JSONValue {
    switch (kind, encoding) {
    case (.grid, .json): grid.json(of: games)
    case (.grid, .base64): grid.base64(of: games)
    case (.none, _): .null
    case (.state, _): .array(games.map(json(of:)))
    }
  }

  /// The names are those of the Battlesnake programming game, but `y` grows downwards here.
  private static func state(of game: SnakeGame) -> JSONValue {
    .object([
      ("width", .int(game.options.arena.size.width)),
      ("height", .int(game.options.arena.size.height)),
      ("food", .array(game.foods.map(cell))),
      ("item", game.item.map(item) ?? .null),
      (
        "effects",
        .object(
          SnakeGame.Item.Kind.powers.filter { game.effects[$0] > 0 }
            .map { ($0.rawValue, .int(game.effects[$0])) })
      ),
      ("level", .int(game.level)),
      (
        "snake",
        .object([
          ("head", cell(game.head)), ("body", .array(game.body.map(cell))),
          ("length", .int(game.length)), ("heading", .string("\(game.heading)")),
        ])
      ),
    ])
  }

  private static func item(_ item: SnakeGame.Item) -> JSONValue {
    .object([
      ("kind", .string(item.kind.rawValue)), ("x", .int(item.cell.x)), ("y", .int(item.cell.y)),
      ("steps_left", .int(item.stepsLeft)),
    ])
  }

  private static func cell(_ cell: Point) -> JSONValue {
    .object([("x", .int(cell.x)), ("y", .int(cell.y))])
  }
}
