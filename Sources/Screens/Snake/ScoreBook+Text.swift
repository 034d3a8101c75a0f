import Snake

/// The file form: lines of JSON, readable with any text tool.
///
///     {"format":"vivarium-snake-scores","version":1}
///     {"speed":5}
///     … the lines of the replay, as `Replay.bytes` writes them …
///     {"speed":7}
///     …
///
/// Everything else about an entry follows from its replay, and cannot contradict it. What cannot be
/// read is kept as it is at the beginning of the file, and never keeps the rest from being read.
extension ScoreBook {
  private static let header = "{\"format\":\"vivarium-snake-scores\",\"version\":1}"
  private static let marker = Array("{\"speed\":".utf8)
  /// How the last line of a replay begins.
  private static let seal = Array("{\"hash\":".utf8)
  private static let newline = UInt8(ascii: "\n")

  /// Reads a score file; nothing in it is fatal.
  ///
  /// O(bytes). Replays are held against their hashes here, and not played: `Replay.verify` does that.
  public init(parsing bytes: [UInt8]) {
    self.init()
    var lines = bytes.split(separator: ScoreBook.newline, omittingEmptySubsequences: false)[...]
    var number = 1
    if let first = lines.first, first.elementsEqual(ScoreBook.header.utf8) {
      lines.removeFirst()
      number += 1
    }
    while let first = lines.first {
      let part = lines[..<ScoreBook.endOfPart(lines)]
      let isBlank = part.allSatisfy(\.isEmpty)
      if !isBlank {
        switch ScoreBook.entry(speedLine: first, replay: part.dropFirst()) {
        case .success(let entry): add(entry)
        case .failure(let problem):
          damaged.append(
            DamagedScore(
              line: number + problem.line, reason: problem.reason,
              bytes: Array(part.joined(separator: [ScoreBook.newline]))))
        }
      }
      number += part.count
      lines = lines[part.endIndex...]
    }
  }

  /// The book as a file, written in O(bytes).
  public var bytes: [UInt8] {
    var bytes = Array(ScoreBook.header.utf8) + [ScoreBook.newline]
    // First, so that no entry is taken for the end of something damaged, nor that for its end.
    for part in damaged {
      bytes += part.bytes
      if bytes.last != ScoreBook.newline { bytes.append(ScoreBook.newline) }
    }
    for entry in entries {
      bytes += Array("{\"speed\":\(entry.speed.level)}\n".utf8) + entry.replay.bytes
    }
    return bytes
  }

  /// Where the entry, or what is none, at the beginning of `lines` ends.
  private static func endOfPart(_ lines: ArraySlice<[UInt8].SubSequence>) -> Int {
    let rest = lines.dropFirst()
    let next = rest.firstIndex { $0.starts(with: marker) } ?? lines.endIndex
    guard let first = lines.first, first.starts(with: marker),
      let last = rest[..<next].firstIndex(where: { $0.starts(with: seal) })
    else { return next }
    return last + 1
  }

  private struct Problem: Error {
    /// Counted from the first line of the part, from 0.
    var line = 0
    var reason: String
  }

  private static func entry(
    speedLine: [UInt8].SubSequence, replay lines: ArraySlice<[UInt8].SubSequence>
  ) -> Result<ScoreEntry, Problem> {
    guard speedLine.starts(with: marker), speedLine.last == UInt8(ascii: "}"),
      let text = String(validating: speedLine.dropFirst(marker.count).dropLast(), as: UTF8.self),
      let level = Int(text), SnakeSpeed.watchable.contains(level)
    else { return .failure(Problem(reason: "this is no entry")) }
    let bytes = lines.flatMap { Array($0) + [newline] }
    do {
      return .success(ScoreEntry(speed: SnakeSpeed(level), replay: try Replay(parsing: bytes)))
    } catch .unreadable(let error) {
      return .failure(Problem(line: error.line, reason: error.message))
    } catch {
      return .failure(Problem(line: 1, reason: "the replay was altered"))
    }
  }
}
