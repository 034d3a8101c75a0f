/// The file of an entry: lines of JSON, the replay as `Replay.bytes` writes it among them.
///
///     {"format":"vivarium-snake-score","version":1}
///     {"mode":"classic","level":5,"milliseconds":61234,"ended":1795516200}
///     … the lines of the replay …
///     {"hash":"0123456789abcdef0123456789abcdef"}
///
/// The hash covers every byte before its line, so that accidents are told from files that another
/// version of the program wrote.
extension ScoreEntry {
  /// Why a file gives no entry.
  public enum Unreadable: Error, Hashable, Sendable {
    /// It was cut off or altered, or never was an entry.
    case damaged(String)
    /// It is as it was written, but in a form that this version does not know.
    case unsupported(String)

    /// What is wrong: a sentence without a full stop.
    public var reason: String {
      switch self {
      case .damaged(let reason), .unsupported(let reason): reason
      }
    }
  }

  private static let opening = "{\"format\":\"vivarium-snake-score\",\"version\":"
  private static let version = 1

  /// The entry as a file.
  ///
  /// O(steps).
  public var bytes: [UInt8] {
    var text = "\(ScoreEntry.opening)\(ScoreEntry.version)}\n"
    text += "{\"mode\":\(quoted(mode)),\"level\":\(level)"
    text += ",\"milliseconds\":\(milliseconds.map(String.init) ?? "null")"
    text += ",\"ended\":\(ended.map(String.init) ?? "null")}\n"
    let content = Array(text.utf8) + replay.bytes
    return content + ScoreEntry.seal(of: content)
  }

  /// Reads a file; accepts only what `bytes` writes.
  ///
  /// O(bytes). The replay is held against its hashes, and not played: `Replay.verify` does that.
  public init(parsing bytes: [UInt8]) throws(Unreadable) {
    guard bytes.starts(with: ScoreEntry.opening.utf8) else {
      throw .damaged("it is no score entry")
    }
    let content = bytes.dropLast(ScoreEntry.seal(of: []).count)
    guard bytes.dropFirst(content.count).elementsEqual(ScoreEntry.seal(of: content)) else {
      throw .damaged("it was cut off or altered")
    }
    let replayStart = ScoreEntry.replayStart(in: content)
    var scanner = ReplayScanner(Array(content[..<replayStart]))
    do throws(ReplayError) {
      try scanner.expect("\(ScoreEntry.opening)\(ScoreEntry.version)}\n{\"mode\":")
      let mode = try scanner.string()
      let level = try scanner.integer(after: ",\"level\":")
      try scanner.expect(",\"milliseconds\":")
      let milliseconds = try scanner.isNext("null") ? nil : scanner.integer(upTo: Int.max)
      try scanner.expect(",\"ended\":")
      let ended = try scanner.isNext("null") ? nil : scanner.integer(upTo: Int.max)
      try scanner.expect("}\n")
      let replay = try ScoreEntry.replay(Array(content[replayStart...]))
      self.init(
        mode: mode, level: level, milliseconds: milliseconds, ended: ended, replay: replay)
    } catch {
      throw .unsupported("it is of a form that this version does not know: \(error.message)")
    }
  }

  /// The last line of a file that begins with `content`.
  ///
  /// O(bytes).
  public static func seal(of content: some Collection<UInt8>) -> [UInt8] {
    Array(Replay.seal(of: content).utf8)
  }

  /// The replay in a file that is an entry, and any other file as it is.
  public static func replayBytes(in file: [UInt8]) -> [UInt8] {
    guard let entry = try? ScoreEntry(parsing: file) else { return file }
    return entry.replay.bytes
  }

  private static func replay(_ bytes: [UInt8]) throws(ReplayError) -> Replay {
    do {
      return try Replay(parsing: bytes)
    } catch .unreadable(let error) {
      throw error
    } catch {
      throw ReplayError(message: "the hash of the replay is another", line: 1, column: 1)
    }
  }

  /// Where the third line begins; 0 when there is none.
  private static func replayStart(in bytes: ArraySlice<UInt8>) -> Int {
    let newline = UInt8(ascii: "\n")
    guard let first = bytes.firstIndex(of: newline),
      let second = bytes[(first + 1)...].firstIndex(of: newline)
    else { return 0 }
    return second + 1
  }
}
