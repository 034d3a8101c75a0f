extension UInt64 {
  /// A word whose `count` bits from `start` on are set; `count` from 0 to 64.
  @inline(__always)
  static func bits(_ start: Int, _ count: Int) -> UInt64 {
    count >= 64 ? .max : ((1 << UInt64(count)) - 1) << UInt64(start)
  }

  /// Calls `body(start, length)` for each run of set bits, from the lowest on.
  @inline(__always)
  func forEachRun(_ body: (Int, Int) -> Void) {
    var rest = self
    var offset = 0
    while rest != 0 {
      let zeros = rest.trailingZeroBitCount
      rest >>= UInt64(zeros)
      let length = (~rest).trailingZeroBitCount
      body(offset + zeros, length)
      offset += zeros + length
      rest = length >= 64 ? 0 : rest >> UInt64(length)
    }
  }
}
