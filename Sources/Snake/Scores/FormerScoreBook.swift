/// The score tables as one file, as earlier versions of the program kept them.
///
///     {"format":"vivarium-snake-scores","version":1}
///     {"speed":5}
///     … the lines of a replay, as `Replay.bytes` writes them …
///     {"speed":7}
///     …
public struct FormerScoreBook: Sendable {
  /// The entries, in the order of the file.
  public private(set) var entries: [ScoreEntry] = []
  /// The parts of the file that are no entries.
  public private(set) var damaged: [Damage] = []

  /// A part of the file that is no entry.
  public struct Damage: Sendable {
    /// The line that it begins at, from 1.
    public let line: Int
    /// The bytes, without the last newline.
    public let bytes: [UInt8]
  }

  private static let header = "{\"format\":\"vivarium-snake-scores\",\"version\":1}"
  private static let marker = Array("{\"speed\":".utf8)
  /// How the last line of a replay begins.
  private static let seal = Array("{\"hash\":".utf8)
  private static let newline = UInt8(ascii: "\n")

  /// Reads a score file; nothing in it is fatal.
  ///
  /// O(bytes).
  public init(parsing bytes: [UInt8]) {
    var lines = bytes.split(
      separator: FormerScoreBook.newline, omittingEmptySubsequences: false)[...]
    var number = 1
    if let first = lines.first, first.elementsEqual(FormerScoreBook.header.utf8) {
      lines.removeFirst()
      number += 1
    }
    while let first = lines.first {
      let part = lines[..<FormerScoreBook.endOfPart(lines)]
      if let entry = FormerScoreBook.entry(speedLine: first, replay: part.dropFirst()) {
        entries.append(entry)
      } else if !part.allSatisfy(\.isEmpty) {
        damaged.append(
          Damage(line: number, bytes: Array(part.joined(separator: [FormerScoreBook.newline]))))
      }
      number += part.count
      lines = lines[part.endIndex...]
    }
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

  private static func entry(
    speedLine: [UInt8].SubSequence, replay lines: ArraySlice<[UInt8].SubSequence>
  ) -> ScoreEntry? {
    guard speedLine.starts(with: marker), speedLine.last == UInt8(ascii: "}"),
      let text = String(validating: speedLine.dropFirst(marker.count).dropLast(), as: UTF8.self),
      let level = Int(text), (1...15).contains(level),
      let replay = try? Replay(parsing: lines.flatMap { Array($0) + [newline] })
    else { return nil }
    return ScoreEntry(mode: TableKey.mode(of: replay.options), level: level, replay: replay)
  }
}
