/// Reads lines from chunks of bytes, and never holds more of a line than a limit.
struct LineReader {
  /// A line without its newline.
  enum Line: Equatable {
    case whole([UInt8])
    /// Longer than the limit; its bytes are gone.
    case tooLong
  }

  private let limit: Int
  private let read: () throws(Posix.Failed) -> [UInt8]
  private var chunk: [UInt8] = []
  /// Where in the chunk the next line goes on.
  private var place = 0

  private static let newline = UInt8(ascii: "\n")

  /// Lines of at most `limit` bytes from what `read` returns, which is empty at the end.
  init(limit: Int, read: @escaping () throws(Posix.Failed) -> [UInt8]) {
    self.limit = limit
    self.read = read
  }

  /// Whether the next line can be had without reading.
  var holdsLine: Bool { chunk[place...].contains(LineReader.newline) }

  /// The next line, or what stands behind the last newline; nil at the end.
  mutating func next() throws(Posix.Failed) -> Line? {
    var line: [UInt8] = []
    var isTooLong = false
    while true {
      if place == chunk.count {
        chunk = try read()
        place = 0
        guard !chunk.isEmpty else {
          return isTooLong ? .tooLong : line.isEmpty ? nil : .whole(line)
        }
      }
      let end = chunk[place...].firstIndex(of: LineReader.newline)
      let piece = chunk[place..<(end ?? chunk.count)]
      place = end.map { $0 + 1 } ?? chunk.count
      if line.count + piece.count > limit {
        isTooLong = true
        line = []
      } else if !isTooLong {
        line += piece
      }
      if end != nil { return isTooLong ? .tooLong : .whole(line) }
    }
  }
}
