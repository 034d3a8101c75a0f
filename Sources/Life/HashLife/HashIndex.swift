/// Finds numbers by hash: open addressing with linear probing over pairs of hash and number.
///
/// A slot's place is the top of its hash, so that entries lie in the order of their hashes and a
/// larger table is filled by going through the old one once.
struct HashIndex {
  /// The hash in the low half, the number, never 0, in the high half.
  private(set) var slots: UnsafeMutablePointer<UInt64>
  private(set) var shift: UInt32
  private(set) var mask: Int
  private var pages: ReservedMemory

  var capacity: Int { mask + 1 }
  var byteCount: Int { capacity * 8 }

  init(bits: UInt32) {
    pages = ReservedMemory(byteCount: 8 << Int(bits))
    slots = pages.base.bindMemory(to: UInt64.self, capacity: 1 << Int(bits))
    shift = 32 - bits
    mask = 1 << Int(bits) - 1
  }

  func free() { pages.free() }

  /// Where the search for a hash begins.
  @inline(__always)
  func start(_ hash: UInt32) -> Int { Int(hash &>> shift) }

  /// Adds a number that is not there yet, from `slot` on.
  @inline(__always)
  func put(_ entry: UInt64, from slot: Int) {
    var slot = slot
    while slots[slot] != 0 { slot = (slot &+ 1) & mask }
    slots[slot] = entry
  }

  func clear() { slots.update(repeating: 0, count: capacity) }

  /// Makes room for twice as many.
  mutating func grow() {
    let larger = HashIndex(bits: 33 - shift)
    for slot in 0..<capacity where slots[slot] != 0 {
      larger.put(slots[slot], from: larger.start(UInt32(truncatingIfNeeded: slots[slot])))
    }
    free()
    self = larger
  }
}
