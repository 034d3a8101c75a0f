import Lattice
import LifeKernels

extension TilePlane {
  /// The state of a cell: for two states 1 when it differs from the background.
  subscript(cell: Point) -> CellState {
    get {
      let (column, x) = Self.split(cell.x)
      let (row, y) = Self.split(cell.y)
      return state(present(find(column: column, row: row)) + y, x)
    }
    set { set(Pattern.Run(x: cell.x, y: cell.y, state: newValue)) }
  }

  /// The state of cell `x` in a tile's row, whose planes lie `side` words apart.
  @inline(__always)
  func state(_ row: UnsafePointer<UInt64>, _ x: Int) -> CellState {
    var code: UInt64 = 0
    for plane in 0..<planes {
      code |= (row[plane * Self.side] >> UInt64(x) & 1) << UInt64(plane)
    }
    return Self.state(code)
  }

  /// The state that a cell's bits in the planes tell, plane 0 lowest; see `LifeAging`.
  private static func state(_ code: UInt64) -> CellState {
    code < 2 ? CellState(code) : CellState(truncatingIfNeeded: code >> 1 &+ 1)
  }

  /// The bits that a state has in the planes.
  private static func code(_ state: CellState) -> UInt64 {
    state < 2 ? UInt64(state) : UInt64(state - 1) << 1
  }

  /// Sets all cells of a run to its state, which may be 0 here.
  func set(_ run: Pattern.Run) {
    sleepingLength = 0
    let (row, y) = Self.split(run.y)
    let code = Self.code(run.state)
    var x = run.x
    while x < run.end {
      let (column, first) = Self.split(x)
      let length = min(Self.side - first, run.end - x)
      x += length
      let tile =
        run.state == 0
        ? find(column: column, row: row) : self.tile(column: column, row: row)
      guard tile != 0 else { continue }
      noteChange(of: tile)
      let bits = UInt64.bits(first, length)
      let words = present(tile) + y
      for plane in 0..<planes {
        if code >> UInt64(plane) & 1 == 1 {
          words[plane * Self.side] |= bits
        } else {
          words[plane * Self.side] &= ~bits
        }
      }
    }
  }

  /// The number of the tile along one axis, and the place within it.
  @inline(__always)
  static func split(_ coordinate: Int) -> (tile: Int, offset: Int) {
    let (quotient, remainder) = coordinate.quotientAndRemainder(dividingBy: side)
    return remainder < 0 ? (quotient - 1, remainder + side) : (quotient, remainder)
  }

  /// Calls `body` with the rows of a tile's cells that differ from the background, in any state.
  @inline(__always)
  func withOccupied(_ tile: UInt32, _ body: (UnsafePointer<UInt64>) -> Void) {
    let words = present(tile)
    if planes == 1 { return body(words) }
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Self.side) { occupied in
      guard let united = occupied.baseAddress else { return }
      united.initialize(from: words, count: Self.side)
      for plane in 1..<planes {
        for row in 0..<Self.side { united[row] |= words[plane &* Self.side &+ row] }
      }
      body(united)
    }
  }

  var population: UInt64 {
    if let countedPopulation { return countedPopulation }
    var sum: UInt64 = 0
    for number in 1..<UInt32(max(1, count)) where tiles[Int(number)].exists {
      withOccupied(number) { sum += life_population(Kernels.tier, $0, Self.side) }
    }
    return sum
  }

  var bounds: Rect? {
    var bounds: Rect?
    for number in outerTiles {
      withOccupied(number) { words in
        guard let top = (0..<Self.side).first(where: { words[$0] != 0 }),
          let bottom = (0..<Self.side).last(where: { words[$0] != 0 })
        else { return }
        let all = (top...bottom).reduce(0 as UInt64) { $0 | words[$1] }
        let (column, row) = place(of: number)
        let span = Rect(
          x: column * Self.side + all.trailingZeroBitCount, y: row * Self.side + top,
          width: 64 - all.leadingZeroBitCount - all.trailingZeroBitCount, height: bottom - top + 1)
        bounds = bounds?.union(span) ?? span
      }
    }
    return bounds
  }
}
