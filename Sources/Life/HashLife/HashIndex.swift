import LifeKernels

/// Finds numbers by hash: a table in lines of sixteen entries, each line a cache line.
///
/// The top of a hash tells the line. An entry holds a number in its low `bits` bits, for which the
/// table's size is always enough, and above them as much of the hash as there is room for. Four bytes
/// an entry keep the table in the caches far longer than a hash beside each number would. Full lines
/// overflow into the next. What the numbers stand for has to be compared by the caller.
struct HashIndex {
  let slots: UnsafeMutablePointer<UInt32>
  /// The logarithm of the number of entries there is room for.
  private(set) var bits: UInt32
  /// The last line.
  private(set) var lineMask: Int
  /// What of an entry is its number.
  private(set) var idMask: UInt32
  private let pages: ReservedMemory
  private let maximumBits: UInt32

  static let lineBits: UInt32 = 4

  var capacity: Int { 1 << Int(bits) }
  var byteCount: Int { capacity * 4 }
  /// How many entries make probes longer than they should be.
  var crowd: Int { capacity / 4 * 3 }
  /// The most entries.
  var limit: Int { capacity / 8 * 7 }
  var canGrow: Bool { bits < maximumBits }

  init(bits: UInt32, maximumBits: UInt32) {
    pages = ReservedMemory(byteCount: 4 << Int(maximumBits))
    var maximum = maximumBits
    while 4 << Int(maximum) > pages.byteCount { maximum -= 1 }
    self.maximumBits = maximum
    slots = pages.base.bindMemory(to: UInt32.self, capacity: 1 << Int(maximum))
    self.bits = bits
    lineMask = 1 << Int(bits - Self.lineBits) - 1
    idMask = 1 << bits - 1
  }

  func free() { pages.free() }

  /// Sees to it that there is memory for twice as many when it doubles, from `end` on.
  func goAhead(from end: inout Int) {
    pages.goAhead(to: 2 * byteCount, from: &end)
  }

  /// Where the search for a hash begins.
  @inline(__always)
  func line(_ hash: UInt32) -> Int { Int(hash &>> (32 &- bits &+ Self.lineBits)) }

  @inline(__always)
  func entries(_ line: Int) -> UnsafeMutablePointer<UInt32> { slots + line &* 16 }

  /// What stands above the number in an entry of a hash.
  @inline(__always)
  func tag(_ hash: UInt32) -> UInt32 { hash &<< bits }

  /// The first number that this hash may stand for, or 0; it may be another's, or not the only one.
  @inline(__always)
  func candidate(_ hash: UInt32) -> UInt32 {
    let line = entries(line(hash))
    let matches = life_line_matches(line, tag(hash), bits)
    // An empty entry matches a tag of 0 with the number 0.
    return matches == 0 ? 0 : life_entry(line + matches.trailingZeroBitCount) & idMask
  }

  /// The number of this hash that `isWanted`, or 0.
  @inline(__always)
  func find(_ hash: UInt32, where isWanted: (UInt32) -> Bool) -> UInt32 {
    var number = line(hash)
    while true {
      let line = entries(number)
      var matches = life_line_matches(line, tag(hash), bits)
      while matches != 0 {
        let id = life_entry(line + matches.trailingZeroBitCount) & idMask
        if id == 0 { return 0 }
        if isWanted(id) { return id }
        matches &= matches &- 1
      }
      if life_entry(line + 15) == 0 { return 0 }
      number = (number &+ 1) & lineMask
    }
  }

  /// Adds a number that is not there yet.
  @inline(__always)
  func put(_ id: UInt32, _ hash: UInt32) {
    var number = line(hash)
    while entries(number)[15] != 0 { number = (number &+ 1) & lineMask }
    let line = entries(number)
    line[Int(life_line_count(line))] = tag(hash) | id
  }

  /// Adds a number unless another one `isWanted`, while another thread does the same.
  /// - Returns: the number that the table has.
  func share(_ id: UInt32, _ hash: UInt32, where isWanted: (UInt32) -> Bool) -> UInt32 {
    var number = line(hash)
    while true {
      let line = entries(number)
      // Lines are filled in order, so that whoever is first is seen by the second.
      let count = Int(life_line_count(line))
      var matches = life_line_matches(line, tag(hash), bits)
      while matches != 0 {
        let other = life_entry(line + matches.trailingZeroBitCount) & idMask
        if other != 0, isWanted(other) { return other }
        matches &= matches &- 1
      }
      if count == 16 {
        number = (number &+ 1) & lineMask
      } else if life_claim(line + count, tag(hash) | id) != 0 {
        return id
      }
    }
  }

  // MARK: filling it anew

  /// Sets the bits of the numbers in some of the slots.
  func collect(_ range: Range<Int>, into numbers: inout [UInt64]) {
    for slot in range where slots[slot] != 0 {
      let id = slots[slot] & idMask
      numbers[Int(id >> 6)] |= 1 << UInt64(id & 63)
    }
  }

  func clear(_ range: Range<Int>) {
    (slots + range.lowerBound).update(repeating: 0, count: range.count)
  }

  /// Has room for twice as many, in place, so that no memory is taken but for what is added; it must
  /// be cleared then.
  mutating func double() {
    bits += 1
    lineMask = 2 * lineMask + 1
    idMask = 2 * idMask + 1
  }

  /// Adds the numbers whose bits are set in some of the words, in their order; `hash` tells the hash
  /// of a number.
  func fill(_ numbers: [UInt64], words: Range<Int>, hash: (UInt32) -> UInt32) {
    withUnsafeTemporaryAllocation(of: (id: UInt32, hash: UInt32).self, capacity: 64) { batch in
      for word in words where numbers[word] != 0 {
        // Their lines are asked for before the first is needed.
        var count = 0
        var rest = numbers[word]
        while rest != 0 {
          let id = UInt32(truncatingIfNeeded: word << 6 | rest.trailingZeroBitCount)
          batch[count] = (id, hash(id))
          life_prefetch(entries(line(batch[count].hash)))
          count += 1
          rest &= rest &- 1
        }
        for entry in batch[..<count] { put(entry.id, entry.hash) }
      }
    }
  }
}
