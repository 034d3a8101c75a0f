import Foundation
import Lattice
import Snake

/// A client's conversation as a state machine: a request in, a reply out, and nothing else.
///
/// A single game and a vector of games may stand side by side; both are played with what the last
/// `make` fixed. Everything but a drawn seed follows from the lines.
struct ServeSession {
  /// Whether the client has said goodbye.
  private(set) var isClosed = false
  private var setup: ServeSetup?
  private var game: ReplayRecorder?
  private var vector: GameVector?
  private let drawSeed: () -> UInt64
  private let decoder = JSONDecoder()

  /// The version of the protocol.
  static let version = 1

  /// The most bytes of a request.
  static let longestLine = 16 << 20

  /// A conversation that begins; `drawSeed` makes a seed where there is none to count on from.
  init(drawSeed: @escaping () -> UInt64) {
    self.drawSeed = drawSeed
  }

  /// Carries out a request and returns the reply, both without a newline.
  mutating func reply(to line: LineReader.Line) -> JSONValue {
    do {
      return .object(try answer(try request(line)))
    } catch {
      return error.json
    }
  }

  private func request(_ line: LineReader.Line) throws(ServeError) -> Request {
    switch line {
    case .whole(let bytes): try Request(parsing: bytes, with: decoder)
    case .tooLong:
      throw ServeError(.lineTooLong, "a request has at most \(ServeSession.longestLine) bytes")
    }
  }

  private mutating func answer(
    _ request: Request
  ) throws(ServeError) -> [(String, JSONValue)] {
    switch request {
    case .make(let setup): return make(setup)
    case .reset(let seed): return try reset(seed)
    case .step(let action):
      let outcome = try step(action)
      return stepped(outcome)
    case .stepMany(let actions): return try stepMany(actions)
    case .vecReset(let count, let seed): return try resetVector(count, seed)
    case .vecStep(let actions): return try stepVector(actions)
    case .render(let rendering): return [("frame", rendering.frame(of: try recorded().game))]
    case .snapshot:
      let record = try recorded()
      return [("state", ServeSession.text(of: record, by: "snapshot")), ("hash", record.game.hash)]
    case .restore(let state): return try restore(state)
    case .replay(let name):
      return [("replay", ServeSession.text(of: try recorded(), by: name))]
    case .close:
      isClosed = true
      return [("ok", .bool(true))]
    }
  }

  private mutating func make(_ setup: ServeSetup) -> [(String, JSONValue)] {
    self.setup = setup
    game = nil
    vector = nil
    let names = Action.names.map { JSONValue.string($0) }
    return [
      ("ok", .bool(true)), ("protocol", .int(ServeSession.version)),
      ("rules", .string("snake-\(SnakeGame.rulesVersion)")),
      (
        "action_space",
        .object([
          ("type", .string("discrete")), ("n", .int(names.count)), ("names", .array(names)),
        ])
      ),
      ("observation_space", setup.observation.space(on: setup.options.arena)),
      ("options", setup.json),
    ]
  }

  private func made() throws(ServeError) -> ServeSetup {
    guard let setup else { throw ServeError(.needsMake, "send make first") }
    return setup
  }

  // MARK: A single game

  private mutating func reset(_ seed: UInt64?) throws(ServeError) -> [(String, JSONValue)] {
    let setup = try made()
    let seed = seed ?? game.map { $0.game.seed &+ 1 } ?? drawSeed()
    game = ReplayRecorder(try setup.newGame(seed: seed))
    return observed(.reset)
  }

  private mutating func step(_ action: Direction) throws(ServeError) -> Outcome {
    // Steps in place: a second reference to the game would make each step copy it.
    guard let status = game?.game.status else { throw ServeSession.noGame(setup) }
    guard status == .running, let outcome = game?.step(action) else {
      throw ServeError(.needsReset, "the game is over; send reset")
    }
    return outcome
  }

  /// Steps until the actions are used up or the game is over.
  private mutating func stepMany(
    _ actions: [Direction]
  ) throws(ServeError) -> [(String, JSONValue)] {
    guard let first = actions.first else {
      throw ServeError(.badAction, "there must be at least one action")
    }
    var outcome = try step(first)
    var steps = 1
    for action in actions.dropFirst() {
      guard let next = game?.game.status == .running ? game?.step(action) : nil else { break }
      outcome = Outcome(event: next.event, reward: outcome.reward + next.reward)
      steps += 1
    }
    return stepped(outcome) + [("steps", .int(steps))]
  }

  private mutating func restore(_ state: String) throws(ServeError) -> [(String, JSONValue)] {
    let setup = try made()
    let replay: Replay
    do throws(ReplayFileError) {
      replay = try Replay(parsing: Array(state.utf8))
    } catch {
      throw ServeError(.badState, "the state is not as a snapshot gave it")
    }
    // A game that goes on is recorded by the rules of today.
    guard replay.rules == SnakeGame.rulesVersion else {
      throw ServeError(.badState, "the state is of a game by other rules")
    }
    guard replay.options == setup.options else {
      throw ServeError(.badState, "the state is of a game with other options; send its make first")
    }
    do throws(Refutation) {
      game = try ReplayRecorder(resuming: replay)
    } catch {
      throw ServeError(.badState, "the state is of no game: \(error)")
    }
    return observed(.restore)
  }

  /// The game with its record; there is none before the first reset.
  private func recorded() throws(ServeError) -> ReplayRecorder {
    guard let game else { throw ServeSession.noGame(setup) }
    return game
  }

  private static func noGame(_ setup: ServeSetup?) -> ServeError {
    setup == nil
      ? ServeError(.needsMake, "send make first") : ServeError(.needsReset, "send reset first")
  }

  private static func text(of record: ReplayRecorder, by name: String) -> JSONValue {
    .string(String(decoding: record.replay(by: .pilot(name)).bytes, as: UTF8.self))
  }

  private func observed(_ outcome: Outcome) -> [(String, JSONValue)] {
    guard let setup, let game = game?.game else { return [] }
    return [
      ("obs", setup.observation.json(of: game)),
      ("info", game.info(after: outcome)),
    ]
  }

  private func stepped(_ outcome: Outcome) -> [(String, JSONValue)] {
    guard let setup, let game = game?.game else { return [] }
    return [
      ("obs", setup.observation.json(of: game)), ("reward", .int(outcome.reward)),
      ("terminated", .bool(game.isTerminated)), ("truncated", .bool(game.isTruncated)),
      ("info", game.info(after: outcome)),
    ]
  }

  // MARK: A vector of games

  private mutating func resetVector(
    _ count: Int, _ seed: UInt64?
  ) throws(ServeError) -> [(String, JSONValue)] {
    let setup = try made()
    let latest = vector?.games.map(\.seed).max()
    let vector = try GameVector(
      setup, count: count, seed: seed ?? latest.map { $0 &+ 1 } ?? drawSeed())
    self.vector = vector
    return vector.observed
  }

  private mutating func stepVector(
    _ actions: [Direction]
  ) throws(ServeError) -> [(String, JSONValue)] {
    _ = try made()
    guard vector != nil else { throw ServeError(.needsReset, "send vec_reset first") }
    try vector?.step(actions)
    return vector?.stepped ?? []
  }
}
