import Testing

@testable import Headless

@Suite struct LineReaderTests {
  /// The lines of a text that comes in these pieces; nil stands for one that was too long.
  private func lines(_ pieces: String..., limit: Int = 10) throws -> [String?] {
    var rest = pieces[...]
    var reader = LineReader(limit: limit) { () throws(Posix.Failed) in
      Array((rest.popFirst() ?? "").utf8)
    }
    var lines: [String?] = []
    while let line = try reader.next() {
      switch line {
      case .whole(let bytes): lines.append(String(decoding: bytes, as: UTF8.self))
      case .tooLong: lines.append(nil)
      }
    }
    return lines
  }

  @Test func joinsPieces() throws {
    #expect(try lines() == [])
    #expect(try lines("a\nb\n") == ["a", "b"])
    #expect(try lines("a", "b\nc", "d\n") == ["ab", "cd"])
    #expect(try lines("\n\r\n", "\n") == ["", "\r", ""])
  }

  @Test func givesALastLineWithoutNewline() throws {
    #expect(try lines("a\nb") == ["a", "b"])
    #expect(try lines("01234567890") == [nil])
  }

  @Test func dropsWhatIsTooLong() throws {
    #expect(try lines("0123456789\n") == ["0123456789"])
    #expect(try lines("01234567890\na\n") == [nil, "a"])
    #expect(try lines("012345", "67890", "12", "3\na", "\n") == [nil, "a"])
  }

  @Test func knowsWhetherALineIsThere() throws {
    var pieces = ["a\nb", "\n"][...]
    var reader = LineReader(limit: 10) { () throws(Posix.Failed) in
      Array((pieces.popFirst() ?? "").utf8)
    }
    #expect(!reader.holdsLine)
    #expect(try reader.next() == .whole([UInt8(ascii: "a")]))
    #expect(!reader.holdsLine)
    #expect(try reader.next() == .whole([UInt8(ascii: "b")]))
    #expect(try reader.next() == nil)
  }
}
