/// A 128-bit hash of words or bytes, in two lanes that are mixed differently.
///
/// For a given word a lane's step is a bijection of its state, and for a given state a bijection of
/// the word. So two inputs of one length that differ in a single word, and therefore in a single
/// byte, never have the same hash. It guards against accidents and careless edits; against a
/// forger who computes it anew stands the re-simulation.
struct Digest: Hashable, Sendable {
  private var first: UInt64 = 0x243F_6A88_85A3_08D3
  private var second: UInt64 = 0x1319_8A2E_0370_7344
  private var length: UInt64 = 0

  /// Takes in one more word.
  mutating func combine(_ word: UInt64) {
    first = (first ^ word) &* 0x9E37_79B9_7F4A_7C15
    first ^= first &>> 32
    second = (second &+ word) &* 0xD6E8_FEB8_6659_FD93
    second = second &<< 23 | second &>> 41
    length &+= 1
  }

  /// Takes in bytes, eight at a time from the lowest to the highest, and their number.
  mutating func combine(_ bytes: some Collection<UInt8>) {
    var word: UInt64 = 0
    var filled: UInt64 = 0
    var count: UInt64 = 0
    for byte in bytes {
      word |= UInt64(byte) &<< (8 &* filled)
      filled &+= 1
      count &+= 1
      if filled == 8 {
        combine(word)
        word = 0
        filled = 0
      }
    }
    combine(word)
    combine(count)
  }

  /// The hash of what was taken in so far.
  var value: (high: UInt64, low: UInt64) {
    (Digest.finish(second &+ length), Digest.finish(first ^ length))
  }

  /// A bijection that spreads every bit over all: the finaliser of SplitMix64.
  private static func finish(_ word: UInt64) -> UInt64 {
    var z = word
    z = (z ^ (z &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z &>> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z &>> 31)
  }
}
