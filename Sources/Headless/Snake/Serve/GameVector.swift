import Lattice
import Snake

/// Games that are stepped together, a slot each; a game that is over makes room for the next one.
///
/// That happens in the step after the end, as with Gymnasium's vectors (`AutoresetMode.NEXT_STEP`):
/// the slot's action is not looked at, and its outcome is a reset. The games of slot i have the
/// seeds S+i, S+i+n, S+i+2n and so on.
struct GameVector {
  private(set) var games: [SnakeGame]
  private(set) var outcomes: [Outcome]
  private let setup: ServeSetup

  /// The most games of a vector.
  static let largestCount = 65_536
  /// The most cells of all games of a vector together.
  static let largestArea = Arena.largestArea

  init(_ setup: ServeSetup, count: Int, seed: UInt64) throws(ServeError) {
    let size = setup.options.arena.size
    guard (1...GameVector.largestCount).contains(count),
      count * size.width * size.height <= GameVector.largestArea
    else {
      throw ServeError(
        .badOption,
        "'n' must be 1 to \(GameVector.largestCount), with at most \(GameVector.largestArea) cells "
          + "on all boards together")
    }
    self.setup = setup
    games = try (0..<count).map { place throws(ServeError) in
      try setup.newGame(seed: seed &+ UInt64(place))
    }
    outcomes = games.map { _ in .reset }
  }

  /// Steps every game by its action; throws, with nothing changed, when there are too few or many.
  mutating func step(_ actions: [Direction]) throws(ServeError) {
    guard actions.count == games.count else {
      throw ServeError(
        .badAction, "the vector needs \(games.count) actions, not \(actions.count)")
    }
    for slot in games.indices {
      if games[slot].status == .running {
        outcomes[slot] = games[slot].step(actions[slot])
      } else {
        games[slot] = try setup.newGame(seed: games[slot].seed &+ UInt64(games.count))
        outcomes[slot] = .reset
      }
    }
  }

  /// The members of the reply to `vec_reset`: an array for each member of a single game's.
  var observed: [(String, JSONValue)] {
    [("obs", setup.observation.json(of: games)), ("info", info)]
  }

  /// The members of the reply to `vec_step`.
  var stepped: [(String, JSONValue)] {
    [
      ("obs", setup.observation.json(of: games)),
      ("reward", .array(outcomes.map { .int($0.reward) })),
      ("terminated", each { .bool($0.isTerminated) }),
      ("truncated", each { .bool($0.isTruncated) }),
      ("info", info),
    ]
  }

  private var info: JSONValue {
    .object([
      ("event", .array(outcomes.map { .string($0.event.rawValue) })),
      ("reason", each(\.endReason)), ("action_mask", each(\.actionMask)),
      ("length", each { .int($0.length) }), ("step_count", each { .int($0.steps) }),
      ("score", each { .int($0.score) }), ("seed", each { .number(String($0.seed)) }),
    ])
  }

  private func each(_ value: (SnakeGame) -> JSONValue) -> JSONValue { .array(games.map(value)) }
}
