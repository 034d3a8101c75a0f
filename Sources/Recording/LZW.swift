/// The compression of GIF: Lempel, Ziv and Welch's, with codes that grow to 12 bits (GIF89a,
/// appendix F).
enum LZW {
  /// The most codes that there can be.
  private static let limit = 1 << 12

  /// Pixels of `depth` bits, at least 2, as a stream of codes.
  ///
  /// O(pixels).
  static func packed(_ pixels: [UInt8], depth: Int) -> [UInt8] {
    let clear = 1 << depth
    var output = BitWriter()
    var codes = Codes()
    var size = depth + 1
    var next = clear + 2
    output.write(clear, bits: size)
    var prefix: Int?
    for pixel in pixels {
      guard let known = prefix else {
        prefix = Int(pixel)
        continue
      }
      let slot = codes.slot(of: known << 8 | Int(pixel))
      if let code = codes[slot] {
        prefix = code
        continue
      }
      output.write(known, bits: size)
      if next < limit {
        codes.insert(next, at: slot, for: known << 8 | Int(pixel))
        // The reader knows a code one step later, but this one's size just as soon.
        if next == 1 << size { size += 1 }
        next += 1
      } else {
        output.write(clear, bits: size)
        codes.removeAll()
        size = depth + 1
        next = clear + 2
      }
      prefix = Int(pixel)
    }
    if let prefix { output.write(prefix, bits: size) }
    // The reader has taken in one more code by now.
    if prefix != nil, next == 1 << size, size < 12 { size += 1 }
    output.write(clear + 1, bits: size)
    return output.finish()
  }

  /// The codes of strings, each as the code of all but its last pixel and that pixel: a hash table
  /// with open addressing.
  private struct Codes {
    /// A string and its code in one word; 0 where there is none, as no code that is added is 0.
    private var entries = [UInt32](repeating: 0, count: 4 * limit)

    /// Where a string is, or would be put.
    func slot(of string: Int) -> Int {
      var slot = (string &* 0x9E37_79B1) >> 12 & (entries.count - 1)
      while entries[slot] != 0, Int(entries[slot] >> 12) != string {
        slot = (slot + 1) & (entries.count - 1)
      }
      return slot
    }

    subscript(slot: Int) -> Int? {
      entries[slot] == 0 ? nil : Int(entries[slot]) & (limit - 1)
    }

    mutating func insert(_ code: Int, at slot: Int, for string: Int) {
      entries[slot] = UInt32(string << 12 | code)
    }

    mutating func removeAll() {
      for slot in entries.indices { entries[slot] = 0 }
    }
  }
}
