/// Something odd in a file that does no harm, but may not be what its author meant.
public struct FormatWarning: Hashable, Sendable {
  /// What was passed over or guessed.
  public enum Reason: Hashable, Sendable {
    /// Bytes follow the compressed data.
    case bytesAfterGzip
    /// A second header line of an RLE; what it states wins.
    case secondHeader
    /// A key of an RLE's header that means nothing here.
    case unknownKey(String)
    /// A value that should be a whole number, or is below 0.
    case badNumber(String)
    /// Letters of Mark Niemiec's files, which stand for living cells.
    case letterAsLivingCell(Character)
    /// The cells end without `!`.
    case missingEnd
    /// A run count before `!`.
    case countBeforeEnd
    /// More numbers on a line than it takes.
    case extraNumbers
    /// The earlier frames of a timeline.
    case earlierFrames
    /// The board, or how its edges are joined.
    case board(String)
  }

  /// What was passed over or guessed.
  public let reason: Reason
  /// Where; nil for the file as a whole.
  public let position: FormatError.Position?

  /// `file:line:column: warning: sentence`, in one line that cannot steer a terminal.
  public func rendered(file: String) -> String {
    let file = SourceExcerpt.printable(file)
    let place = position.map { "\(file):\($0.line):\($0.column)" } ?? file
    return "\(place): warning: \(SourceExcerpt.printable(reason.sentence))"
  }
}

extension FormatWarning.Reason {
  /// The reason as a sentence without a capital and a full stop.
  public var sentence: String {
    switch self {
    case .bytesAfterGzip: "what follows the compressed data is passed over"
    case .secondHeader: "this is a second header; what it states takes the place of the first"
    case .unknownKey(let key): "the key '\(key)' means nothing here"
    case .badNumber(let key): "the value of '\(key)' is no whole number from 0, and is passed over"
    case .letterAsLivingCell(let letter): "'\(letter)' is taken for a living cell"
    case .missingEnd: "the cells end without '!'; the file may have been cut"
    case .countBeforeEnd: "the count before '!' is passed over"
    case .extraNumbers: "what follows the numbers is passed over"
    case .earlierFrames: "only the last frame of the timeline is read"
    case .board(let key): "'\(key)' is passed over: the board is taken as an endless plane"
    }
  }
}

/// Collects warnings while a text is read: all are counted, the first are kept.
struct Notes {
  private var kept: [(reason: FormatWarning.Reason, offset: Int?)] = []
  private(set) var count = 0

  /// The most warnings that are kept.
  static let limit = 20

  /// Adds a warning about the byte at `offset`, or about the whole file.
  mutating func add(_ reason: FormatWarning.Reason, at offset: Int?) {
    count += 1
    if kept.count < Self.limit { kept.append((reason, offset)) }
  }

  /// The warnings with their places in `text`, in order.
  /// - Complexity: O(bytes up to the last place).
  func warnings(in text: [UInt8]) -> [FormatWarning] {
    var lines = LineScanner(text)
    var line = 0..<0
    var number = 0
    return kept.sorted { $0.offset ?? -1 < $1.offset ?? -1 }.map { note in
      guard let offset = note.offset else {
        return FormatWarning(reason: note.reason, position: nil)
      }
      while number == 0 || offset >= lines.position, let next = lines.next() {
        line = next
        number += 1
      }
      return FormatWarning(
        reason: note.reason,
        position: .init(line: max(number, 1), column: text.column(of: offset, in: line)))
    }
  }
}
