/// A set of small numbers as bits, which can tell its k-th smallest element.
struct CellSet: Hashable, Sendable {
  private var words: [UInt64]
  private(set) var count = 0

  /// The empty set with room for `0 ..< capacity`.
  init(capacity: Int) {
    words = [UInt64](repeating: 0, count: (capacity + 63) / 64)
  }

  @inline(__always)
  func contains(_ element: Int) -> Bool {
    words[element &>> 6] &>> UInt64(truncatingIfNeeded: element & 63) & 1 != 0
  }

  /// Adds an element that is not in the set.
  @inline(__always)
  mutating func insert(_ element: Int) {
    words[element &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: element & 63)
    count += 1
  }

  /// Removes an element that is in the set.
  @inline(__always)
  mutating func remove(_ element: Int) {
    words[element &>> 6] &= ~(1 &<< UInt64(truncatingIfNeeded: element & 63))
    count -= 1
  }

  /// The element that has `rank` smaller ones; nil unless `rank` is in `0 ..< count`.
  ///
  /// O(capacity / 64): a snake walks about a side's length between two calls, so that the scan
  /// costs less than an index kept up to date at each step.
  func element(rank: Int) -> Int? {
    guard rank >= 0, rank < count else { return nil }
    var rest = rank
    for place in words.indices {
      var word = words[place]
      let here = word.nonzeroBitCount
      if rest >= here {
        rest -= here
        continue
      }
      for _ in 0..<rest { word &= word &- 1 }
      return place * 64 + word.trailingZeroBitCount
    }
    return nil
  }

  /// The elements from the smallest on.
  var elements: [Int] {
    var elements: [Int] = []
    elements.reserveCapacity(count)
    for place in words.indices {
      var word = words[place]
      while word != 0 {
        elements.append(place * 64 + word.trailingZeroBitCount)
        word &= word &- 1
      }
    }
    return elements
  }
}
