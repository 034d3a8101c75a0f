/// A set of small numbers as bits, which can tell its k-th smallest element.
struct CellSet: Hashable, Sendable {
  var words: [UInt64]
  /// How many elements each 4096 numbers hold, so that a rank is found without looking at
  /// all words.
  var blocks: [Int32]
  private(set) var count = 0

  static let blockShift = 12
  private static let wordsInBlock = 1 << (blockShift - 6)

  /// The empty set with room for `0 ..< capacity`.
  init(capacity: Int) {
    words = [UInt64](repeating: 0, count: (capacity + 63) / 64)
    blocks = [Int32](repeating: 0, count: (capacity >> CellSet.blockShift) + 1)
  }

  /// The set of `elements`, each given once, with room for `0 ..< capacity`.
  init(capacity: Int, _ elements: [Int]) {
    self.init(capacity: capacity)
    for element in elements { insert(element) }
  }

  @inline(__always)
  func contains(_ element: Int) -> Bool {
    words[element &>> 6] &>> UInt64(truncatingIfNeeded: element & 63) & 1 != 0
  }

  /// Adds an element that is not in the set.
  @inline(__always)
  mutating func insert(_ element: Int) {
    words[element &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: element & 63)
    blocks[element &>> CellSet.blockShift] &+= 1
    count &+= 1
  }

  /// Removes an element that is in the set.
  @inline(__always)
  mutating func remove(_ element: Int) {
    words[element &>> 6] &= ~(1 &<< UInt64(truncatingIfNeeded: element & 63))
    blocks[element &>> CellSet.blockShift] &-= 1
    count &-= 1
  }

  /// Puts `new`, which is not in the set, in the place of `old`, which is.
  @inline(__always)
  mutating func replace(_ old: Int, by new: Int) {
    words[old &>> 6] ^= 1 &<< UInt64(truncatingIfNeeded: old & 63)
    words[new &>> 6] ^= 1 &<< UInt64(truncatingIfNeeded: new & 63)
    // On most boards all cells lie in one block.
    if (old ^ new) &>> CellSet.blockShift != 0 {
      blocks[old &>> CellSet.blockShift] &-= 1
      blocks[new &>> CellSet.blockShift] &+= 1
    }
  }

  /// The element that has `rank` smaller ones; nil unless `rank` is in `0 ..< count`.
  ///
  /// O(capacity / 4096).
  func element(rank: Int) -> Int? {
    guard rank >= 0, rank < count else { return nil }
    var rest = rank
    var block = 0
    while rest >= blocks[block] {
      rest -= Int(blocks[block])
      block += 1
    }
    return CellSet.element(
      rank: rest, of: words, from: block * CellSet.wordsInBlock)
  }

  /// The element of the intersection with `other` that has `rank` smaller ones there.
  ///
  /// O(capacity / 64).
  /// - Precondition: both have the same capacity.
  func element(rank: Int, sharedWith other: CellSet) -> Int? {
    CellSet.element(rank: rank, of: zip(words, other.words).map { $0 & $1 }, from: 0)
  }

  /// How many elements are in `other` too.
  ///
  /// O(capacity / 64).
  func countShared(with other: CellSet) -> Int {
    zip(words, other.words).reduce(0) { $0 + ($1.0 & $1.1).nonzeroBitCount }
  }

  private static func element(rank: Int, of words: [UInt64], from start: Int) -> Int? {
    var rest = rank
    var place = start
    while place < words.count {
      var word = words[place]
      let here = word.nonzeroBitCount
      if rest < here {
        for _ in 0..<rest { word &= word &- 1 }
        return place * 64 + word.trailingZeroBitCount
      }
      rest -= here
      place += 1
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
