import CZlib
import TerminalUI
import Testing

@testable import Recording

@Suite struct PNGTests {
  /// A PNG taken apart: its chunks by name, each of which has a checksum that holds.
  static func chunks(_ bytes: [UInt8]) throws -> [(name: String, contents: [UInt8])] {
    var rest = bytes[...]
    func number(_ bytes: some Sequence<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
    try #require(rest.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    rest = rest.dropFirst(8)
    var chunks: [(name: String, contents: [UInt8])] = []
    while !rest.isEmpty {
      let length = number(rest.prefix(4))
      let named = Array(rest.dropFirst(4).prefix(length + 4))
      let checksum = number(rest.dropFirst(length + 8).prefix(4))
      #expect(checksum == checksumByTheBook(named))
      chunks.append((String(decoding: named.prefix(4), as: UTF8.self), Array(named.dropFirst(4))))
      rest = rest.dropFirst(length + 12)
    }
    return chunks
  }

  /// The checksum of annex D of the specification, bit by bit.
  static func checksumByTheBook(_ bytes: [UInt8]) -> Int {
    var remainder: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      remainder ^= UInt32(byte)
      for _ in 0..<8 {
        remainder = remainder & 1 == 1 ? remainder >> 1 ^ 0xEDB8_8320 : remainder >> 1
      }
    }
    return Int(~remainder)
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64], [(1, 1), (7, 4), (40, 12)])
  func holdsTheLastFrame(seed: UInt64, size: (columns: Int, rows: Int)) throws {
    let canvases = Sample.canvases(seed: seed, columns: size.columns, rows: size.rows)
    let bytes = RecordingEncoder.encode(Sample.film(canvases), as: .png)
    let chunks = try Self.chunks(bytes)
    try #require(chunks.map(\.name) == ["IHDR", "PLTE", "IDAT", "IEND"])
    let (width, height) = (size.columns * 8, size.rows * 16)
    #expect(
      chunks[0].contents
        == [0, 0, UInt8(width >> 8), UInt8(width & 255)]
        + [0, 0, UInt8(height >> 8), UInt8(height & 255), 8, 3, 0, 0, 0])
    let palette = stride(from: 0, to: chunks[1].contents.count, by: 3).map {
      RGB(
        red: chunks[1].contents[$0], green: chunks[1].contents[$0 + 1],
        blue: chunks[1].contents[$0 + 2])
    }
    var lines = [UInt8](repeating: 9, count: (width + 1) * height + 1)
    var length = uLong(lines.count)
    let status = uncompress(&lines, &length, chunks[2].contents, uLong(chunks[2].contents.count))
    try #require(status == Z_OK && Int(length) == lines.count - 1)
    var pixels: [RGB] = []
    for y in 0..<height {
      let line = lines[(y * (width + 1))..<((y + 1) * (width + 1))]
      #expect(line.first == 0)
      pixels += line.dropFirst().map { palette[Int($0)] }
    }
    #expect(pixels == Pixels.of(canvases[canvases.count - 1].canvas), "seed \(seed)")
  }
}
