import Lattice
public import Snake

/// What `snake replay FILE --verify` finds out and prints.
public struct ReplayVerification: Sendable {
  /// The file, for messages.
  public let file: String
  /// What was found.
  public let verdict: Verdict
  private let bytes: [UInt8]

  /// The kinds of replay there are, and what can be wrong with one.
  public enum Verdict: Hashable, Sendable {
    /// A game that comes out as the file claims.
    case game(Replay)
    /// A match that comes out as the file claims.
    case match(MatchReplay)
    /// A replay that proves nothing, and why: one sentence, without a full stop.
    case refuted(String)
    /// No replay.
    case unreadable(ReplayError)
  }

  /// Reads a replay file, or standard input as `-`, and plays it again; an entry of the score
  /// tables is taken for the replay in it.
  ///
  /// Throws a `Failure` when the file cannot be read at all.
  public init(file: String) throws {
    self.init(file: file, bytes: ScoreEntry.replayBytes(in: try InputFile.read(file)))
  }

  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    verdict = MatchReplay.isRecognised(in: bytes) ? .ofMatch(bytes) : .ofGame(bytes)
  }

  /// Prints the answer, as a line of JSON or a sentence, and throws unless it is yes.
  ///
  /// The `Failure` is `negative` for a refuted replay and `badData` for a file that is none.
  public func report(json: Bool) throws {
    if json { print(self.json.text) }
    switch verdict {
    case .game(let replay):
      if !json { print("\(file): valid: \(ReplayVerification.summary(of: replay))") }
    case .match(let replay):
      let names = replay.players.map(\.name).joined(separator: ", ")
      if !json { print("\(file): valid: match of \(names): \(replay.result)") }
    case .refuted(let reason):
      throw Failure(.negative, "\(file): refuted: \(reason)")
    case .unreadable(let error):
      throw Failure(
        .badData,
        SourceExcerpt.message(
          error.message, file: file, bytes: bytes, line: error.line, column: error.column))
    }
  }

  /// The answer as `{"file","verdict",…}` with the game's numbers or the reason.
  public var json: JSONValue {
    var members: [(String, JSONValue)] = [("file", .string(file))]
    switch verdict {
    case .game(let replay):
      let result = replay.result
      members += [
        ("verdict", .string("valid")), ("player", .string(replay.player.name)),
        ("status", .string("\(result.status)")), ("score", .int(result.score)),
        ("length", .int(result.length)), ("steps", .int(result.steps)),
        ("seed", .number(String(replay.seed))),
        ("size", .string(replay.options.arena.size.description)),
      ]
    case .match(let replay):
      members += ReplayVerification.members(of: replay)
    case .refuted(let reason):
      members += [("verdict", .string("refuted")), ("reason", .string(reason))]
    case .unreadable(let error):
      members += [
        ("verdict", .string("unreadable")), ("reason", .string(error.message)),
        ("line", .int(error.line)), ("column", .int(error.column)),
      ]
    }
    return .object(members)
  }

  private static func members(of replay: MatchReplay) -> [(String, JSONValue)] {
    var ending = "running"
    var winner: Int?
    if case .over(let reason, let first) = replay.result.status {
      ending = reason.rawValue
      winner = first
    }
    let snakes = zip(replay.players, replay.result.snakes).map { player, snake in
      JSONValue.object([
        ("player", .string(player.name)), ("length", .int(snake.length)),
        ("eaten", .int(snake.eaten)),
        ("death", snake.cause.map { .string($0.rawValue) } ?? .null),
      ])
    }
    return [
      ("verdict", .string("valid")), ("ending", .string(ending)),
      ("winner", winner.map { .string(replay.players[$0].name) } ?? .null),
      ("winnerSnake", winner.map { .int($0 + 1) } ?? .null), ("snakes", .array(snakes)),
      ("steps", .int(replay.result.steps)), ("seed", .number(String(replay.seed))),
      ("size", .string(replay.options.arena.size.description)),
    ]
  }

  private static func summary(of replay: Replay) -> String {
    let result = replay.result
    return "\(replay.player.name), \(result.status), score \(result.score), "
      + "length \(result.length), \(result.steps) steps"
  }
}

extension ReplayVerification.Verdict {
  fileprivate static func ofGame(_ bytes: [UInt8]) -> Self {
    switch Replay.verify(bytes) {
    case .valid(let replay): .game(replay)
    case .refuted(let refutation): .refuted("\(refutation)")
    case .unreadable(let error): .unreadable(error)
    }
  }

  fileprivate static func ofMatch(_ bytes: [UInt8]) -> Self {
    switch MatchReplay.verify(bytes) {
    case .valid(let replay): .match(replay)
    case .refuted(let refutation): .refuted("\(refutation)")
    case .unreadable(let error): .unreadable(error)
    }
  }
}
