import CZlib
import Lattice
import Testing

@testable import Recording

@Suite struct DeflateTests {
  /// What zlib makes of a raw stream of so many bytes.
  private func unpacked(_ packed: [UInt8], count: Int) throws -> [UInt8] {
    var packed = packed
    var bytes = [UInt8](repeating: 0, count: count + 1)
    var stream = z_stream()
    let begun = inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    try #require(begun == Z_OK)
    defer { inflateEnd(&stream) }
    let (status, total) = packed.withUnsafeMutableBufferPointer { input in
      bytes.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        let status = inflate(&stream, Z_FINISH)
        return (status, Int(stream.total_out))
      }
    }
    #expect(status == Z_STREAM_END && stream.avail_in == 0)
    return Array(bytes[..<total])
  }

  @Test(arguments: 0..<60 as Range<UInt64>) func zlibReadsWhatIsWritten(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    // Few different bytes and long repetitions, or the opposite.
    let values = 1 + random.below(random.below(2) == 0 ? 3 : 256)
    var bytes: [UInt8] = []
    let distances = [1, 8, 1 + random.below(70_000), 1 + random.below(2000), Deflate.farthest]
    while bytes.count < random.below(90_000) {
      if random.below(3) == 0, case let distance = distances[random.below(distances.count)],
        distance <= bytes.count
      {
        for _ in 0..<random.below(600) { bytes.append(bytes[bytes.count - distance]) }
      } else {
        bytes.append(UInt8(random.below(values)))
      }
    }
    let packed = Deflate.packed(bytes, distances: distances)
    #expect(try unpacked(packed, count: bytes.count) == bytes, "seed \(seed)")
  }

  /// Every length and distance of a repetition, at the edges of their classes.
  @Test func everyClassIsRight() throws {
    let lengths = Array(3...258)
    for distance in [
      1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 13, 24, 25, 192, 193, 384, 385, 24576, 24577, 32768,
    ] {
      var random = SplitMix64(seed: UInt64(distance))
      var bytes = (0..<distance).map { _ in UInt8(random.below(256)) }
      for length in lengths {
        for _ in 0..<length { bytes.append(bytes[bytes.count - distance]) }
        bytes.append(bytes[bytes.count - distance] ^ 1)
      }
      let packed = Deflate.packed(bytes, distances: [distance])
      #expect(try unpacked(packed, count: bytes.count) == bytes, "distance \(distance)")
    }
  }

  /// The bytes are those of the format's own rules, so they never change.
  @Test func theBytesAreFixed() {
    #expect(Deflate.packed([], distances: [1]) == [0x03, 0x00])
    #expect(Deflate.packed(Array("a".utf8), distances: [1]) == [0x4B, 0x04, 0x00])
    #expect(Deflate.packed(Array("aaaaaaaaaa".utf8), distances: [1]) == [0x4B, 0x84, 0x03, 0x00])
  }
}
