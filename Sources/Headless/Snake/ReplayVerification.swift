import Lattice
public import Snake

/// What `snake replay FILE --verify` finds out and prints.
public struct ReplayVerification: Sendable {
  /// The file, for messages.
  public let file: String
  /// What was found.
  public let verdict: Replay.Verdict
  private let bytes: [UInt8]

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
    verdict = Replay.verify(bytes)
  }

  /// Prints the answer, as a line of JSON or a sentence, and throws unless it is yes.
  ///
  /// The `Failure` is `negative` for a refuted replay and `badData` for a file that is none.
  public func report(json: Bool) throws {
    if json { print(self.json.text) }
    switch verdict {
    case .valid(let replay):
      if !json { print("\(file): valid: \(ReplayVerification.summary(of: replay))") }
    case .refuted(let refutation):
      throw Failure(.negative, "\(file): refuted: \(refutation)")
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
    case .valid(let replay):
      let result = replay.result
      members += [
        ("verdict", .string("valid")), ("player", .string(replay.player.name)),
        ("status", .string("\(result.status)")), ("score", .int(result.score)),
        ("length", .int(result.length)), ("steps", .int(result.steps)),
        ("seed", .number(String(replay.seed))),
        ("size", .string(replay.options.arena.size.description)),
      ]
    case .refuted(let refutation):
      members += [("verdict", .string("refuted")), ("reason", .string("\(refutation)"))]
    case .unreadable(let error):
      members += [
        ("verdict", .string("unreadable")), ("reason", .string(error.message)),
        ("line", .int(error.line)), ("column", .int(error.column)),
      ]
    }
    return .object(members)
  }

  private static func summary(of replay: Replay) -> String {
    let result = replay.result
    return "\(replay.player.name), \(result.status), score \(result.score), "
      + "length \(result.length), \(result.steps) steps"
  }
}
