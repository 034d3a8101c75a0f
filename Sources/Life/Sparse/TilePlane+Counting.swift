import Lattice
import LifeKernels

/// How many cells live in each block of 16x16 of the tiles, since somebody first looked from far away.
///
/// A tile has nine blocks, and the pixels of pictures that are further out are made of whole ones. Tiles
/// that change are listed, and counted when somebody looks again, or by the threads that step them.
struct TileCounts {
  /// The power of two of a block's side.
  static let shift = 4
  /// The blocks along a tile's side.
  static let blocks = TilePlane.side >> shift

  /// Nine for each tile.
  fileprivate(set) var counts: [UInt16] = []
  /// The tiles that are to be counted anew.
  fileprivate(set) var uncounted: [UInt32] = []
  fileprivate(set) var sums = SquareSums()
  /// How many times more tiles are counted when they have changed, since somebody looked.
  fileprivate var looks = 0

  /// More times than a plane goes on between two pictures of a plane that takes long to count.
  fileprivate static let mostLooks = 16

  /// A tile was made.
  mutating func list(_ tile: UInt32) { uncounted.append(tile) }

  /// Some tiles that are to be counted anew, of a plane that has room for so many.
  fileprivate mutating func takeUncounted(atMost most: Int, tiles: Int) -> [UInt32] {
    let missing = tiles * Self.blocks * Self.blocks - counts.count
    if missing > 0 { counts += [UInt16](repeating: 0, count: missing) }
    let some = Array(uncounted.suffix(most))
    uncounted.removeLast(some.count)
    return some
  }

  /// Sets the numbers of a tile's blocks, or all to 0.
  fileprivate mutating func set(
    _ numbers: UnsafePointer<UInt16>?, of tile: UInt32, column: Int, row: Int
  ) {
    let blocks = Self.blocks
    let first = Int(tile) * blocks * blocks
    guard first + blocks * blocks <= counts.count else { return }
    let corner = Point(blocks * column, blocks * row)
    // A tile reaches into two squares at most in each direction.
    let shift = SquareSums.shift - Self.shift
    let square = Point(corner.x >> shift, corner.y >> shift)
    var differences = SIMD4<Int32>.zero
    for block in 0..<blocks * blocks {
      let new = numbers.map { $0[block] } ?? 0
      let difference = Int32(new) - Int32(counts[first + block])
      if difference == 0 { continue }
      counts[first + block] = new
      let x = (corner.x + block % blocks) >> shift - square.x
      let y = (corner.y + block / blocks) >> shift - square.y
      differences[2 * y + x] += difference
    }
    for index in 0..<4 where differences[index] != 0 {
      sums.add(Int(differences[index]), x: square.x + index & 1, y: square.y + index >> 1)
    }
  }

  var memory: Int { 2 * counts.capacity + 4 * uncounted.capacity + sums.memory }
}

extension TilePlane {
  /// Notes that a tile's cells are not as they were counted.
  @inline(__always)
  func noteChange(of tile: UInt32) {
    guard tiles[Int(tile)].isCounted else { return }
    tiles[Int(tile)].isCounted = false
    picture?.uncounted.append(tile)
  }

  /// A tile, which is empty now, is about to be reclaimed.
  func forgetCounts(of tile: UInt32) {
    let (column, row) = place(of: tile)
    picture?.set(nil, of: tile, column: column, row: row)
  }

  /// Counts all tiles that have changed since somebody last looked.
  func countTiles(threads: Int) {
    beginCounting()
    picture?.looks = TileCounts.mostLooks
    while hasUncounted { countSome(threads: threads) }
  }

  /// Counts what has changed while the plane went on, as long as somebody looks and nobody wants
  /// something else; what is counted in a moment may as well be counted by whoever looks.
  func countVisited(threads: Int, until isInterrupted: () -> Bool) {
    guard let looks = picture?.looks, looks > 0, uncountedCount > Self.manyTiles else { return }
    picture?.looks = looks - 1
    while hasUncounted, !isInterrupted() { countSome(threads: threads) }
  }

  private static let manyTiles = 4096
  private static let tilesAtOnce = 4096

  /// The number of tiles that are to be counted before the next picture from far away.
  var uncountedCount: Int { picture?.uncounted.count ?? 0 }
  private var hasUncounted: Bool { uncountedCount > 0 }

  private func beginCounting() {
    if picture != nil { return }
    var first = TileCounts()
    for tile in 1..<UInt32(max(1, count)) where tiles[Int(tile)].exists {
      first.uncounted.append(tile)
    }
    picture = first
  }

  private func countSome(threads: Int) {
    // Taken out, so that it is changed in place.
    guard var picture else { return }
    self.picture = nil
    let blocks = TileCounts.blocks * TileCounts.blocks
    let some = picture.takeUncounted(atMost: Self.tilesAtOnce, tiles: capacity)
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: some.count * blocks) { new in
      guard let base = new.baseAddress else { return }
      // Safe because tiles are only read, and each part of the numbers is written by one thread.
      nonisolated(unsafe) let (plane, numbers) = (self, base)
      let part = 256
      Parallel.share((some.count + part - 1) / part, threads: threads) { parts in
        for start in parts.lazy.map({ $0 * part }) {
          for index in start..<min(start + part, some.count) {
            plane.count(some[index], into: numbers + index * blocks)
          }
        }
      }
      for (index, tile) in some.enumerated() where tiles[Int(tile)].exists {
        tiles[Int(tile)].isCounted = true
        let (column, row) = place(of: tile)
        picture.set(numbers + index * blocks, of: tile, column: column, row: row)
      }
    }
    self.picture = picture
  }

  /// Counts the cells of a tile's blocks, row by row of blocks.
  private func count(_ tile: UInt32, into numbers: UnsafeMutablePointer<UInt16>) {
    guard tiles[Int(tile)].exists else { return }
    withOccupied(tile) {
      life_tile_populations(Kernels.tier, $0, UInt32(TileCounts.shift), numbers)
    }
  }
}

// MARK: what is known by that

extension TilePlane {
  /// Paints a picture whose pixels are whole blocks; false when they are not.
  func paintBlocks(into raster: inout Raster, threads: Int) -> Bool {
    let rest = 1 << raster.zoom - 1
    guard raster.zoom >= TileCounts.shift, raster.origin.x & rest == 0, raster.origin.y & rest == 0
    else { return false }
    countTiles(threads: threads)
    guard let picture else { return false }
    if raster.zoom >= SquareSums.shift {
      picture.sums.paint(into: &raster)
      return true
    }
    let shift = raster.zoom - TileCounts.shift
    let blocks = TileCounts.blocks
    let corner = Point(raster.origin.x >> raster.zoom, raster.origin.y >> raster.zoom)
    forEachTile(in: raster.extent) { tile, _ in
      let (column, row) = place(of: tile)
      for block in 0..<blocks * blocks {
        let sum = picture.counts[Int(tile) * blocks * blocks + block]
        let x = (blocks * column + block % blocks) >> shift - corner.x
        let y = (blocks * row + block / blocks) >> shift - corner.y
        guard sum > 0, x >= 0, y >= 0, x < raster.columns, y < raster.rows else { continue }
        raster.add(column: x, row: y, count: Int(sum), state: 1)
      }
    }
    return true
  }

  /// Somebody looks: what takes long to count in a large plane is kept counted from now on.
  func look(threads: Int) {
    if picture != nil || count > Self.manyTiles { countTiles(threads: threads) }
  }

  /// The number of cells, where somebody has looked.
  var countedPopulation: UInt64? {
    guard picture != nil else { return nil }
    countTiles(threads: 1)
    return picture.map { UInt64($0.sums.total) }
  }

  /// The tiles in which cells live that may be the outermost ones; all with cells, where nobody has
  /// looked.
  var outerTiles: [UInt32] {
    let all = (1..<UInt32(max(1, count))).filter { tiles[Int($0)].exists }
    guard picture != nil else { return all }
    countTiles(threads: 1)
    let blocks = TileCounts.blocks * TileCounts.blocks
    guard let counts = picture?.counts else { return all }
    let living = all.filter { tile in
      counts[Int(tile) * blocks..<(Int(tile) + 1) * blocks].contains { $0 > 0 }
    }
    let columns = living.map { tiles[Int($0)].column }
    let rows = living.map { tiles[Int($0)].row }
    guard let left = columns.min(), let right = columns.max(), let top = rows.min(),
      let bottom = rows.max()
    else { return [] }
    return living.filter {
      let (column, row) = place(of: $0)
      return column == left || column == right || row == top || row == bottom
    }
  }
}
