/// A finished game in the list of all games, scored or not: a line of JSON.
///
///     {"table":"people/…","status":"wall","score":3,"eaten":3,"length":6,"steps":41,"milliseconds":9000,"ended":1795516200,"check":"0123456789abcdef"}
///
/// The last member is a hash of the line up to it, so that a line that was not written whole is
/// told from one that was.
public struct GameRecord: Hashable, Sendable {
  /// The folder of the table that the game belongs to.
  public let table: String
  /// What came out.
  public let result: Replay.Result
  /// How long it was played; nil when unknown.
  public let milliseconds: Int?
  /// When it ended, in seconds since 1970; nil when unknown.
  public let ended: Int?

  init(table: String, result: Replay.Result, milliseconds: Int?, ended: Int?) {
    self.table = table
    self.result = result
    self.milliseconds = milliseconds
    self.ended = ended
  }

  /// The line, with its newline.
  var line: [UInt8] {
    var text = "{\"table\":\(quoted(table)),\"status\":\"\(result.status)\""
    text += ",\"score\":\(result.score),\"eaten\":\(result.eaten)"
    text += ",\"length\":\(result.length),\"steps\":\(result.steps)"
    text += ",\"milliseconds\":\(milliseconds.map(String.init) ?? "null")"
    text += ",\"ended\":\(ended.map(String.init) ?? "null")"
    return Array((text + GameRecord.seal(of: text.utf8)).utf8)
  }

  /// Reads a line without its newline; nil when it is not exactly what `line` writes.
  init?(parsing line: some Collection<UInt8>) {
    let content = line.dropLast(GameRecord.sealLength - 1)
    let seal = GameRecord.seal(of: content).utf8.dropLast()
    guard line.dropFirst(content.count).elementsEqual(seal) else { return nil }
    var scanner = ReplayScanner(Array(content))
    guard let record = try? GameRecord(from: &scanner) else { return nil }
    self = record
  }

  private init(from scanner: inout ReplayScanner) throws(ReplayError) {
    try scanner.expect("{\"table\":")
    table = try scanner.string()
    try scanner.expect(",\"status\":\"")
    let status = SnakeGame.Status(
      name: try scanner.choice(["running", "won", "wall", "self", "stalled"]))
    result = Replay.Result(
      status: status, score: try scanner.integer(after: "\",\"score\":"),
      eaten: try scanner.integer(after: ",\"eaten\":"),
      length: try scanner.integer(after: ",\"length\":"),
      steps: try scanner.integer(after: ",\"steps\":"))
    try scanner.expect(",\"milliseconds\":")
    milliseconds = try scanner.isNext("null") ? nil : scanner.integer(upTo: Int.max)
    try scanner.expect(",\"ended\":")
    ended = try scanner.isNext("null") ? nil : scanner.integer(upTo: Int.max)
    try scanner.expectEnd()
  }

  private static let sealLength = seal(of: []).utf8.count

  private static func seal(of content: some Collection<UInt8>) -> String {
    var digest = Digest()
    digest.combine(content)
    return ",\"check\":\"\(hexadecimal(digest.value.high))\"}\n"
  }
}
