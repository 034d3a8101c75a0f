import Lattice
import Snake

/// A game on an open board; `change` adjusts the options.
func newGame(
  _ width: Int, _ height: Int, seed: UInt64 = 1,
  _ change: (inout SnakeGame.Options) -> Void = { _ in }
) throws -> SnakeGame {
  guard let arena = Arena.open(Size(width, height)) else { throw SnakeGame.SetupError.noFreeCell }
  var options = SnakeGame.Options(arena: arena)
  change(&options)
  return try SnakeGame(options: options, seed: seed)
}

extension SnakeGame {
  /// Takes turns by their first letters; `.` goes straight on.
  mutating func go(_ turns: String) -> [Event] {
    turns.flatMap { letter in
      advance(Direction.allCases.first { "\($0)".first == letter })
    }
  }
}

/// The first seed whose game starts with a food that `suits`.
func firstSeed(from first: UInt64 = 0, where suits: (UInt64) throws -> Bool) rethrows -> UInt64? {
  try (first..<(first + 20_000)).first(where: suits)
}

/// A game in an arena given as text; `change` adjusts the options.
func newGame(
  _ text: String, seed: UInt64 = 1, _ change: (inout SnakeGame.Options) -> Void = { _ in }
) throws -> SnakeGame {
  var options = SnakeGame.Options(arena: try Arena(parsing: text))
  options.wrap = options.arena.edges == .wrap
  change(&options)
  return try SnakeGame(options: options, seed: seed)
}

extension SnakeGame {
  /// The board as rows: `#` wall, `.` free, `*` food, `%` an item, `A` a portal, `@` the head, `o`
  /// the body.
  var picture: [String] {
    let size = options.arena.size
    return (0..<size.height).map { y in
      (0..<size.width).map { x in
        switch self[Point(x, y)] {
        case .wall: "#"
        case .free: "."
        case .portal: "A"
        case .food: "*"
        case .item: "%"
        case .body: "o"
        case .head: "@"
        }
      }.joined()
    }
  }
}
