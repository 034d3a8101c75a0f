/// The snake's cells from head to tail as a ring buffer: moving is O(1), growing amortised O(1).
struct CellRing: Sendable {
  /// A power of two of slots; the mask wraps a position into it.
  var slots: [UInt32]
  var mask: Int
  /// The head's position, not yet wrapped.
  var front = -1
  private(set) var count = 0

  /// A ring without cells.
  init() {
    slots = [UInt32](repeating: 0, count: 16)
    mask = 15
  }

  var head: Int { self[0] }
  var tail: Int { self[count - 1] }

  /// The cell that is `place` cells behind the head.
  @inline(__always)
  subscript(place: Int) -> Int { Int(slots[(front &- place) & mask]) }

  @inline(__always)
  mutating func pushHead(_ cell: Int) {
    if count == slots.count { enlarge() }
    front &+= 1
    slots[front & mask] = UInt32(truncatingIfNeeded: cell)
    count &+= 1
  }

  @inline(__always)
  mutating func popTail() { count &-= 1 }

  /// Moves every part to the next one's cell and the head to `cell`; gives the tail's old cell.
  @inline(__always)
  mutating func move(to cell: Int) -> Int {
    let tail = tail
    front &+= 1
    slots[front & mask] = UInt32(truncatingIfNeeded: cell)
    return tail
  }

  private mutating func enlarge() {
    var larger = CellRing()
    larger.slots = [UInt32](repeating: 0, count: slots.count * 2)
    larger.mask = slots.count * 2 - 1
    for place in (0..<count).reversed() { larger.pushHead(self[place]) }
    self = larger
  }
}

/// Rings are the same when they hold the same cells in the same order, wherever these lie.
extension CellRing: Equatable {
  static func == (a: CellRing, b: CellRing) -> Bool {
    a.count == b.count && (0..<a.count).allSatisfy { a[$0] == b[$0] }
  }
}
