/// A row of small numbers in the memory of a `SlotPool`, checked in debug builds only.
///
/// Arrays test bounds and ownership at each access, which takes a third of the time of the searches
/// that use these. Valid as long as the pool lives.
struct Slots {
  private let base: UnsafeMutablePointer<Int32>
  let count: Int

  fileprivate init(base: UnsafeMutablePointer<Int32>, count: Int) {
    self.base = base
    self.count = count
  }

  @inline(__always)
  subscript(place: Int) -> Int {
    get {
      assert(place >= 0 && place < count, "a place is one of the row")
      return Int(base[place])
    }
    nonmutating set {
      assert(place >= 0 && place < count, "a place is one of the row")
      base[place] = Int32(truncatingIfNeeded: newValue)
    }
  }

  /// Writes the same number everywhere.
  func fill(_ number: Int) {
    base.update(repeating: Int32(truncatingIfNeeded: number), count: count)
  }

  /// Takes the numbers of a row of the same length.
  func copy(_ other: Slots) {
    assert(count == other.count, "rows are equally long")
    base.update(from: other.base, count: count)
  }
}

/// Owns the memory of rows.
final class SlotPool {
  private var memory: [UnsafeMutablePointer<Int32>] = []

  /// A new row of `count` equal numbers.
  func slots(_ count: Int, filledWith number: Int = 0) -> Slots {
    let base = UnsafeMutablePointer<Int32>.allocate(capacity: max(count, 1))
    base.initialize(repeating: Int32(truncatingIfNeeded: number), count: max(count, 1))
    memory.append(base)
    return Slots(base: base, count: count)
  }

  deinit { for base in memory { base.deallocate() } }
}

/// A list of cells with a fixed capacity.
struct CellList {
  private let slots: Slots
  private(set) var count = 0

  init(capacity: Int, pool: SlotPool) {
    slots = pool.slots(capacity)
  }

  @inline(__always)
  subscript(place: Int) -> Int { slots[place] }

  @inline(__always)
  var last: Int { slots[count &- 1] }

  @inline(__always)
  mutating func append(_ cell: Int) {
    slots[count] = cell
    count &+= 1
  }

  @inline(__always)
  mutating func popLast() -> Int {
    count &-= 1
    return slots[count]
  }

  mutating func removeAll() { count = 0 }

  /// Takes the cells of a list of the same capacity.
  mutating func copy(_ other: CellList) {
    slots.copy(other.slots)
    count = other.count
  }

  mutating func reverse() {
    var (low, high) = (0, count - 1)
    while low < high {
      let cell = slots[low]
      slots[low] = slots[high]
      slots[high] = cell
      low += 1
      high -= 1
    }
  }
}
