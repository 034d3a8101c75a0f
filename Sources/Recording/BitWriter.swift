/// Codes in bytes, from the lowest bit up.
struct BitWriter {
  private var bytes: [UInt8] = []
  private var bits = 0
  private var count = 0

  /// Adds the low bits of a code.
  mutating func write(_ code: Int, bits size: Int) {
    bits |= code << count
    count += size
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
      count -= 8
    }
  }

  /// All bytes, the last one filled up with zeros.
  mutating func finish() -> [UInt8] {
    if count > 0 { bytes.append(UInt8(truncatingIfNeeded: bits)) }
    return bytes
  }
}
