import LifeKernels

/// Some cells of a tile and its surroundings that belong together.
struct TileIsland {
  /// Where the first column and the first row of the island are on the plane.
  let x: Int
  let y: Int
  let width: Int
  let height: Int
  /// A word for each row, the first column in the lowest bit; only good for as long as it is shown.
  let rows: UnsafePointer<UInt64>
  /// How many bits of the words lie before the first column.
  let shift: UInt64

  /// The cells of a row, the first column in the lowest bit.
  @inline(__always)
  func row(_ index: Int) -> UInt64 { rows[index] &>> shift }

  var population: Int { (0..<height).reduce(0) { $0 + rows[$1].nonzeroBitCount } }

  /// All cells in a word, eight bits a row; nil when they are more than eight rows or columns.
  @inline(__always)
  var word: UInt64? {
    guard width <= 8, height <= 8 else { return nil }
    var word: UInt64 = 0
    for index in 0..<height { word |= row(index) &<< UInt64(8 &* index) }
    return word
  }

  /// The cells, seen from the first column and row.
  var pattern: Pattern {
    var runs: [Pattern.Run] = []
    for y in 0..<height {
      row(y).forEachRun { x, length in runs.append(.init(x: x, y: y, length: UInt32(length))) }
    }
    return Pattern(runs: runs)
  }
}

extension TilePlane {
  /// Rows and columns of a tile with eight cells around on each side, as the kernels see it.
  private static let frameSide = 64
  private static let halo = Int(LifeTileHalo)

  /// Calls `body` with islands of a plane of two states: cells that are linked by steps of at most
  /// two rows and columns, as `Pattern.islands(within: 2)` has them.
  ///
  /// Ends when `body` says false.
  /// Islands that reach out of their first cell's tile by more than a few cells are left out. All
  /// were shown when their cells number as many as the plane's.
  func forEachIsland(_ body: (TileIsland) -> Bool) {
    let side = Self.frameSide
    // Two empty rows before and behind, so that the neighbours of all rows can be looked at.
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2 * (side + 4)) { memory in
      guard let base = memory.baseAddress else { return }
      base.initialize(repeating: 0, count: memory.count)
      let (frame, island) = (base + 2, base + side + 6)
      for number in 1..<UInt32(max(1, count)) where tiles[Int(number)].isLive {
        gather(number, into: frame)
        guard takeIslands(of: number, from: frame, into: island, body) else { return }
      }
    }
  }

  /// Copies a tile and what lies around it.
  private func gather(_ number: UInt32, into frame: UnsafeMutablePointer<UInt64>) {
    let around = neighbours + 8 &* Int(number)
    func copy(_ rows: Range<Int>, to target: Int, _ middle: UInt32, _ west: UInt32, _ east: UInt32)
    {
      let (middle, west, east) = (present(middle), present(west), present(east))
      for row in rows {
        frame[target &+ row &- rows.lowerBound] =
          middle[row] &<< 8 | west[row] &>> 40 | east[row] &<< 56
      }
    }
    let side = Self.side
    copy(side - Self.halo..<side, to: 0, around[0], around[4], around[5])
    copy(0..<side, to: Self.halo, number, around[2], around[3])
    copy(0..<Self.halo, to: side + Self.halo, around[1], around[6], around[7])
  }

  private func takeIslands(
    of number: UInt32, from frame: UnsafeMutablePointer<UInt64>,
    into island: UnsafeMutablePointer<UInt64>, _ body: (TileIsland) -> Bool
  ) -> Bool {
    let last = Self.frameSide - 1
    let inside = UInt64.bits(Self.halo, Self.side)
    let rim: UInt64 = 0b11 | 0b11 &<< 62
    let (column, line) = place(of: number)
    for y in Self.halo..<Self.halo + Self.side {
      while frame[y] & inside != 0 {
        let cells = frame[y] & inside
        let (top, bottom) = Self.flood(frame, from: y, cells & (0 &- cells), into: island)
        var columns: UInt64 = 0
        for row in top...bottom {
          frame[row] &= ~island[row]
          columns |= island[row]
        }
        let first = island[top].trailingZeroBitCount
        var goesOn = true
        // The tile of an island's first cell shows it, when the frame has all of it.
        if top >= Self.halo, inside &>> UInt64(first) & 1 == 1,
          bottom <= last - 2, columns & rim == 0
        {
          let left = columns.trailingZeroBitCount
          goesOn = body(
            TileIsland(
              x: column * Self.side + left - Self.halo, y: line * Self.side + top - Self.halo,
              width: 64 - columns.leadingZeroBitCount - left, height: bottom - top + 1,
              rows: UnsafePointer(island + top), shift: UInt64(left)))
        }
        for row in top...bottom { island[row] = 0 }
        if !goesOn { return false }
      }
    }
    return true
  }

  /// Gathers all cells of a frame that are linked to one of its cells, and tells their rows.
  private static func flood(
    _ frame: UnsafeMutablePointer<UInt64>, from y: Int, _ cell: UInt64,
    into island: UnsafeMutablePointer<UInt64>
  ) -> (top: Int, bottom: Int) {
    island[y] = cell
    var (top, bottom) = (y, y)
    var grows = true
    while grows {
      grows = false
      var row = max(top &- 2, 0)
      while row <= min(bottom &+ 2, frameSide &- 1) {
        let here = island + row
        let near = here[-2] | here[-1] | here[0] | here[1] | here[2]
        let reach = near | near &<< 1 | near &<< 2 | near &>> 1 | near &>> 2
        let cells = reach & frame[row]
        if cells != here[0] {
          here[0] = cells
          grows = true
          top = min(top, row)
          bottom = max(bottom, row)
        }
        row &+= 1
      }
    }
    return (top, bottom)
  }
}
