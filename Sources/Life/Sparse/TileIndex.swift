/// Finds a tile's number by its place: open addressing with linear probing, at most half full.
struct TileIndex {
  private var slots = [UInt32](repeating: 0, count: 256)
  private var count = 0

  var memory: Int { slots.count * 4 }

  /// The number of the tile at a place, told by `isThere`, or 0.
  @inline(__always)
  func find(column: Int, row: Int, isThere: (UInt32) -> Bool) -> UInt32 {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count &- 1
      var slot = Self.hash(column, row) & mask
      while slots[slot] != 0 {
        if isThere(slots[slot]) { return slots[slot] }
        slot = (slot &+ 1) & mask
      }
      return 0
    }
  }

  /// Adds a tile that is not there yet.
  mutating func insert(
    _ tile: UInt32, column: Int, row: Int, place: (UInt32) -> (column: Int, row: Int)
  ) {
    if 2 * (count + 1) > slots.count { grow(place: place) }
    put(tile, column, row)
    count += 1
  }

  /// Removes a tile that is there.
  mutating func remove(_ tile: UInt32, place: (UInt32) -> (column: Int, row: Int)) {
    let mask = slots.count - 1
    func home(_ tile: UInt32) -> Int {
      let (column, row) = place(tile)
      return Self.hash(column, row) & mask
    }
    var hole = home(tile)
    while slots[hole] != tile { hole = (hole + 1) & mask }
    // Whoever stands further from home than the hole moves into it, so that no search ends early.
    var slot = hole
    while true {
      slot = (slot + 1) & mask
      let other = slots[slot]
      if other == 0 { break }
      if (slot - home(other)) & mask >= (slot - hole) & mask {
        slots[hole] = other
        hole = slot
      }
    }
    slots[hole] = 0
    count -= 1
  }

  /// Removes all tiles, and keeps the memory.
  mutating func removeAll() {
    guard count > 0 else { return }
    for slot in slots.indices { slots[slot] = 0 }
    count = 0
  }

  private mutating func put(_ tile: UInt32, _ column: Int, _ row: Int) {
    var slot = Self.hash(column, row) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = tile
  }

  private mutating func grow(place: (UInt32) -> (column: Int, row: Int)) {
    let old = slots
    slots = [UInt32](repeating: 0, count: old.count * 2)
    for tile in old where tile != 0 {
      let (column, row) = place(tile)
      put(tile, column, row)
    }
  }

  @inline(__always)
  private static func hash(_ column: Int, _ row: Int) -> Int {
    let mixed =
      (UInt64(bitPattern: Int64(column)) &* 0x9E37_79B9_7F4A_7C15)
      ^ (UInt64(bitPattern: Int64(row)) &* 0xC2B2_AE3D_27D4_EB4F)
    return Int(truncatingIfNeeded: (mixed ^ (mixed >> 29)) >> 16)
  }
}
