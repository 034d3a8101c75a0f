/// How the 32 bytes of a leaf hold a square of cells: the fewer states, the larger the square.
///
/// Cells lie row by row, the leftmost in the lowest bits: 16x16 cells of a bit for two states, 8x8 of
/// four bits for up to sixteen, 4x4 of sixteen bits for more.
struct LeafForm: Equatable {
  /// The logarithm of a leaf's side.
  let level: Int
  /// The bits that a cell takes.
  let bits: Int

  typealias Leaf = NodeStore.Leaf

  init(stateCount: Int) {
    level = stateCount <= 2 ? 4 : stateCount <= 16 ? 3 : 2
    bits = 256 >> (2 * level)
  }

  var side: Int { 1 << level }

  /// The bits that a row of cells takes.
  var rowBits: Int { side * bits }

  /// The lowest bit of each cell.
  private var units: UInt64 {
    switch bits {
    case 1: .max
    case 4: 0x1111_1111_1111_1111
    default: 0x0001_0001_0001_0001
    }
  }

  /// A row of cells, the leftmost in the lowest bits.
  @inline(__always)
  func row(_ leaf: Leaf, _ y: Int) -> UInt64 {
    let place = y * rowBits
    return leaf[place >> 6] >> UInt64(place & 63) & .bits(0, rowBits)
  }

  /// Adds a row of cells, whose leftmost goes to `x`, where there are none.
  func add(_ row: UInt64, to leaf: inout Leaf, x: Int, y: Int) {
    let place = y * rowBits + x * bits
    leaf[place >> 6] |= row << UInt64(place & 63)
  }

  /// `count` cells in a state.
  func cells(_ state: CellState, count: Int) -> UInt64 {
    (units & .bits(0, count * bits)) &* UInt64(state)
  }

  func state(_ leaf: Leaf, _ x: Int, _ y: Int) -> CellState {
    CellState(truncatingIfNeeded: row(leaf, y) >> UInt64(x * bits) & .bits(0, min(bits, 8)))
  }

  /// The lowest bit of each cell that is not dead.
  @inline(__always)
  func occupied(_ leaf: Leaf) -> Leaf {
    if bits == 1 { return leaf }
    var leaf = leaf
    if bits == 16 { leaf |= leaf &>> Leaf(repeating: 4) }
    leaf |= leaf &>> Leaf(repeating: 2)
    leaf |= leaf &>> Leaf(repeating: 1)
    return leaf & Leaf(repeating: units)
  }

  /// All bits of each cell that is not dead.
  func mask(_ leaf: Leaf) -> Leaf {
    occupied(leaf) &* Leaf(repeating: .bits(0, bits))
  }

  func population(_ leaf: Leaf) -> Int {
    let cells = occupied(leaf)
    return cells.x.nonzeroBitCount + cells.y.nonzeroBitCount + cells.z.nonzeroBitCount
      + cells.w.nonzeroBitCount
  }

  /// The cells of a part of a leaf that are not dead, of which there is a bit each in `occupied`.
  @inline(__always)
  func count(_ occupied: Leaf, x: Int, y: Int, width: Int, height: Int) -> UInt64 {
    let rowsOfWord = 64 / rowBits
    // The columns in every row of a word.
    let mask = UInt64.bits(x * bits, width * bits) &* firstCells
    var sum: UInt64 = 0
    var row = y
    while row < y + height {
      let first = row % rowsOfWord
      let rows = min(rowsOfWord - first, y + height - row)
      let part = mask & .bits(first * rowBits, rows * rowBits)
      sum += UInt64((occupied[row / rowsOfWord] & part).nonzeroBitCount)
      row += rows
    }
    return sum
  }

  /// The lowest bit of each row of a word.
  private var firstCells: UInt64 {
    switch rowBits {
    case 16: 0x0001_0001_0001_0001
    case 32: 0x0000_0001_0000_0001
    default: 1
    }
  }

  /// The cells of a row that are not dead, one bit each.
  func living(_ leaf: Leaf, _ y: Int) -> UInt64 {
    let row = row(leaf, y)
    if bits == 1 { return row }
    var result: UInt64 = 0
    for x in 0..<side where row >> UInt64(x * bits) & .bits(0, bits) != 0 {
      result |= 1 << UInt64(x)
    }
    return result
  }

  /// Calls `body(start, length, state)` for each run of cells of a row in one state.
  @inline(__always)
  func forEachRun(_ leaf: Leaf, _ y: Int, _ body: (Int, Int, CellState) -> Void) {
    if bits == 1 {
      row(leaf, y).forEachRun { body($0, $1, 1) }
      return
    }
    var x = 0
    while x < side {
      let start = x
      let state = state(leaf, x, y)
      while x < side, self.state(leaf, x, y) == state { x += 1 }
      if state != 0 { body(start, x - start, state) }
    }
  }

  /// A square of side 2^`level` in the top left of a leaf, moved to a place.
  func moved(_ leaf: Leaf, level: Int, toX x: Int, y: Int) -> Leaf {
    var result = Leaf.zero
    for line in 0..<1 << level { add(row(leaf, line), to: &result, x: x, y: y + line) }
    return result
  }

  /// Part of a leaf, of side 2^`level`, moved to the top left.
  func part(_ leaf: Leaf, level: Int, atX x: Int, y: Int) -> Leaf {
    var result = Leaf.zero
    let width = UInt64.bits(0, bits << level)
    for line in 0..<1 << level {
      add(row(leaf, y + line) >> UInt64(x * bits) & width, to: &result, x: 0, y: line)
    }
    return result
  }
}
