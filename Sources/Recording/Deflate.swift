/// The compression of PNG (RFC 1951) with the codes that the format has fixed.
///
/// Pictures of characters repeat what is at their left and above, so only a few distances are looked
/// at. The bytes are ours alone, whatever the version of zlib; they are about as many as zlib makes
/// of the same.
enum Deflate {
  /// The farthest that a repetition may lie back.
  static let farthest = 1 << 15
  /// The shortest and the longest repetition.
  private static let lengths = 3...258

  /// Bytes as one block.
  /// - Parameter distances: how far back repetitions are looked for.
  /// - Complexity: O(bytes x distances).
  static func packed(_ bytes: [UInt8], distances: [Int]) -> [UInt8] {
    let distances = distances.filter { (1...farthest).contains($0) }
    var output = BitWriter()
    // The last block, with fixed codes.
    output.write(1, bits: 1)
    output.write(1, bits: 2)
    var index = 0
    while index < bytes.count {
      var best = (length: 0, distance: 0)
      for distance in distances where distance <= index {
        let length = repetition(in: bytes, at: index, distance: distance)
        if length > best.length { best = (length, distance) }
      }
      if best.length >= lengths.lowerBound {
        write(length: best.length, distance: best.distance, to: &output)
        index += best.length
      } else {
        writeSymbol(Int(bytes[index]), to: &output)
        index += 1
      }
    }
    writeSymbol(endOfBlock, to: &output)
    return output.finish()
  }

  private static func repetition(in bytes: [UInt8], at start: Int, distance: Int) -> Int {
    let end = min(bytes.count, start + lengths.upperBound)
    var index = start
    while index < end, bytes[index] == bytes[index - distance] { index += 1 }
    return index - start
  }

  // MARK: Codes

  private static let endOfBlock = 256

  /// A byte, the end or the class of a length, in the fixed code (RFC 1951, 3.2.6).
  private static func writeSymbol(_ symbol: Int, to output: inout BitWriter) {
    let (code, size) =
      switch symbol {
      case ..<144: (0x30 + symbol, 8)
      case ..<256: (0x190 + symbol - 144, 9)
      case ..<280: (symbol - 256, 7)
      default: (0xC0 + symbol - 280, 8)
      }
    output.write(reversed(code, bits: size), bits: size)
  }

  private static func write(length: Int, distance: Int, to output: inout BitWriter) {
    let (symbol, rest, extra) = lengthClass(length)
    writeSymbol(symbol, to: &output)
    output.write(rest, bits: extra)
    let far = distanceClass(distance)
    output.write(reversed(far.symbol, bits: 5), bits: 5)
    output.write(far.rest, bits: far.extra)
  }

  /// Four classes for each number of extra bits (RFC 1951, 3.2.5).
  private static func lengthClass(_ length: Int) -> (symbol: Int, rest: Int, extra: Int) {
    if length == lengths.upperBound { return (285, 0, 0) }
    let offset = length - lengths.lowerBound
    if offset < 8 { return (257 + offset, 0, 0) }
    let extra = Int.bitWidth - offset.leadingZeroBitCount - 3
    return (257 + 4 * extra + offset >> extra, offset & (1 << extra - 1), extra)
  }

  /// Two classes for each number of extra bits.
  private static func distanceClass(_ distance: Int) -> (symbol: Int, rest: Int, extra: Int) {
    let offset = distance - 1
    if offset < 4 { return (offset, 0, 0) }
    let extra = Int.bitWidth - offset.leadingZeroBitCount - 2
    return (2 * extra + offset >> extra, offset & (1 << extra - 1), extra)
  }

  /// Codes stand with their highest bit first.
  private static func reversed(_ code: Int, bits size: Int) -> Int {
    (0..<size).reduce(0) { $0 << 1 | (code >> $1 & 1) }
  }
}
