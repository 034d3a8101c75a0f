import Lattice
import LifeKernels

/// The tiles of an endless plane: where they lie, who is next to whom, and which are awake.
///
/// Tiles are numbered; number 0 is a tile that is always empty and stands for all that do not exist.
/// Each has two buffers: visits read the cells in one buffer of every tile, the present one, and write
/// the other, which is the present one of the next visit. A tile that is not visited has the same cells
/// in both. A buffer holds bit planes of 48 words each: for two states one plane, and for more states
/// those that `LifeAging` tells. This is the engine's one home of unsafe code; coordinates are checked
/// at its doors.
final class TilePlane {
  static let side = Int(LifeTileSide)

  /// The bit planes of a tile.
  let planes: Int
  /// The words of one buffer.
  let wordsPerBuffer: Int

  /// What is known of a tile besides its cells.
  struct Tile {
    var column = 0
    var row = 0
    /// The round in which the tile was last put on the list of tiles awake.
    var round: UInt64 = 0
    /// What its last visit told; see `life_tile_step`.
    var result: UInt32 = 0
    /// The neighbours that are live, a bit each in the order of `steps`.
    var liveAround: UInt8 = 0
    /// Whether the tile has cells, or is touched by cells of a neighbour.
    var isLive = false
    /// Whether the number is in use.
    var exists = false
    /// Whether the tile is as it was counted for pictures.
    var isCounted = false
  }

  /// The way to each neighbour, in the order of the change mask: N S W E NW NE SW SE.
  static let steps = [
    (0, -1), (0, 1), (-1, 0), (1, 0), (-1, -1), (1, -1), (-1, 1), (1, 1),
  ]

  /// The side on which a neighbour on `side` has this tile.
  @inline(__always)
  static func opposite(_ side: Int) -> Int { side < 4 ? side ^ 1 : 11 &- side }

  private(set) var tiles: UnsafeMutablePointer<Tile>
  /// Eight for each tile: the neighbours' numbers, in the order of the change mask.
  private(set) var neighbours: UnsafeMutablePointer<UInt32>
  private(set) var cells: UnsafeMutablePointer<UInt64>
  private(set) var capacity = 64
  /// Numbers below this were handed out at some time.
  private(set) var count = 1
  private(set) var free: [UInt32] = []
  private var index = TileIndex()
  /// Where reclaiming goes on looking, and the tiles made since it last looked.
  private var sweepPosition = 1
  private var madeSinceSweep = 0

  /// Which buffer holds the present cells, 0 or 1.
  var parity = 0
  /// The tiles awake, and room to write the next list; either has room for all tiles.
  var awake: UnsafeMutablePointer<UInt32>
  var awakeNext: UnsafeMutablePointer<UInt32>
  var awakeCount = 0
  var round: UInt64 = 1
  /// The generations of the visits that the sleepers sleep through; 0 wakes every tile.
  var sleepingLength = 0
  /// The length of a visit that was interrupted, or 0, and how many of the tiles awake it stepped.
  var pending = 0
  var pendingPosition = 0
  /// The visits of tiles that the last visit made, and the bands of eight rows it stepped.
  var visitCost = VisitCost()
  /// The number of tiles that the last visit stepped: the first ones of `awakeNext`.
  var visitedCount = 0
  /// What is known for pictures from far away, since the first of them.
  var picture: TileCounts?
  /// Small objects that are remembered, for each thread.
  let memos = SmallObjectMemos()

  /// An empty plane whose tiles have `planes` bit planes.
  init(planes: Int) {
    self.planes = planes
    wordsPerBuffer = planes * Self.side
    tiles = .allocate(capacity: capacity)
    tiles.initialize(repeating: Tile(), count: capacity)
    neighbours = .allocate(capacity: 8 * capacity)
    neighbours.initialize(repeating: 0, count: 8 * capacity)
    cells = Self.allocateCells(capacity * 2 * wordsPerBuffer)
    cells.initialize(repeating: 0, count: 2 * wordsPerBuffer)
    awake = .allocate(capacity: capacity)
    awakeNext = .allocate(capacity: capacity)
  }

  deinit {
    tiles.deallocate()
    neighbours.deallocate()
    cells.deallocate()
    awake.deallocate()
    awakeNext.deallocate()
  }

  private static func allocateCells(_ words: Int) -> UnsafeMutablePointer<UInt64> {
    let raw = UnsafeMutableRawPointer.allocate(byteCount: words * 8, alignment: 64)
    return raw.bindMemory(to: UInt64.self, capacity: words)
  }

  func copy() -> TilePlane {
    let copy = TilePlane(planes: planes)
    copy.grow(to: capacity)
    copy.tiles.update(from: tiles, count: count)
    copy.neighbours.update(from: neighbours, count: 8 * count)
    copy.cells.update(from: cells, count: count * 2 * wordsPerBuffer)
    copy.awake.update(from: awake, count: awakeCount)
    copy.count = count
    copy.free = free
    copy.index = index
    copy.sweepPosition = sweepPosition
    copy.madeSinceSweep = madeSinceSweep
    copy.parity = parity
    copy.awakeCount = awakeCount
    copy.round = round
    copy.sleepingLength = sleepingLength
    copy.pending = pending
    copy.pendingPosition = pendingPosition
    copy.picture = picture
    return copy
  }

  var memory: Int {
    capacity * (2 * wordsPerBuffer * 8 + 32 + 8 + MemoryLayout<Tile>.stride) + index.memory
      + memos.memory + (picture?.memory ?? 0)
  }

  /// Whether no tile is awake, so that a further visit of the same length changes nothing.
  var isAsleep: Bool { awakeCount == 0 && sleepingLength > 0 }

  @inline(__always)
  func present(_ tile: UInt32) -> UnsafeMutablePointer<UInt64> {
    cells + (2 &* Int(tile) &+ parity) &* wordsPerBuffer
  }
}

// MARK: making and reclaiming tiles

extension TilePlane {
  /// The tile at a place, made when it does not exist.
  func tile(column: Int, row: Int) -> UInt32 {
    let found = find(column: column, row: row)
    return found != 0 ? found : make(column: column, row: row)
  }

  func find(column: Int, row: Int) -> UInt32 {
    index.find(column: column, row: row) {
      tiles[Int($0)].column == column && tiles[Int($0)].row == row
    }
  }

  /// Takes all cells away, to begin anew in the same memory; small objects stay remembered.
  func clear() {
    count = 1
    free.removeAll(keepingCapacity: true)
    index.removeAll()
    sweepPosition = 1
    madeSinceSweep = 0
    parity = 0
    awakeCount = 0
    visitedCount = 0
    round = 1
    sleepingLength = 0
    pending = 0
    pendingPosition = 0
    picture = nil
  }

  private func make(column: Int, row: Int) -> UInt32 {
    let number: UInt32
    if let reused = free.popLast() {
      number = reused
    } else {
      if count == capacity { grow(to: capacity * 2) }
      number = UInt32(count)
      count += 1
    }
    madeSinceSweep += 1
    var tile = Tile(column: column, row: row, exists: true)
    (cells + Int(number) * 2 * wordsPerBuffer).initialize(repeating: 0, count: 2 * wordsPerBuffer)
    for side in 0..<8 {
      let step = Self.steps[side]
      let neighbour = find(column: column + step.0, row: row + step.1)
      neighbours[8 * Int(number) + side] = neighbour
      guard neighbour != 0 else { continue }
      neighbours[8 * Int(neighbour) + Self.opposite(side)] = number
      if tiles[Int(neighbour)].isLive { tile.liveAround |= 1 << UInt8(side) }
    }
    tiles[Int(number)] = tile
    picture?.list(number)
    index.insert(number, column: column, row: row) { self.place(of: $0) }
    return number
  }

  func place(of tile: UInt32) -> (column: Int, row: Int) {
    (tiles[Int(tile)].column, tiles[Int(tile)].row)
  }

  private func grow(to newCapacity: Int) {
    guard newCapacity > capacity else { return }
    func moved<T>(_ old: UnsafeMutablePointer<T>, _ count: Int, _ capacity: Int)
      -> UnsafeMutablePointer<T>
    {
      let new = UnsafeMutablePointer<T>.allocate(capacity: capacity)
      new.moveInitialize(from: old, count: count)
      old.deallocate()
      return new
    }
    tiles = moved(tiles, count, newCapacity)
    (tiles + count).initialize(repeating: Tile(), count: newCapacity - count)
    neighbours = moved(neighbours, 8 * count, 8 * newCapacity)
    awake = moved(awake, awakeCount, newCapacity)
    awakeNext.deallocate()
    awakeNext = .allocate(capacity: newCapacity)
    let newCells = Self.allocateCells(newCapacity * 2 * wordsPerBuffer)
    newCells.moveInitialize(from: cells, count: count * 2 * wordsPerBuffer)
    cells.deallocate()
    cells = newCells
    capacity = newCapacity
  }

  /// Says whether a tile is live, to its neighbours too.
  func setLive(_ tile: UInt32, _ isLive: Bool) {
    guard tiles[Int(tile)].isLive != isLive else { return }
    tiles[Int(tile)].isLive = isLive
    for side in 0..<8 {
      let neighbour = Int(neighbours[8 &* Int(tile) &+ side])
      if neighbour != 0 { tiles[neighbour].liveAround ^= 1 << UInt8(Self.opposite(side)) }
    }
  }

  /// Frees some of the tiles that have long been empty: what has flown by leaves nothing behind.
  ///
  /// It looks at a few more tiles than were made meanwhile, so that there is never a long pause. A
  /// tile is kept for a while, since much that comes by comes again.
  func sweep() {
    let patience: UInt64 = 64
    for _ in 0..<min(count, 4 + 4 * madeSinceSweep) {
      sweepPosition = sweepPosition + 1 < count ? sweepPosition + 1 : 1
      guard sweepPosition < count else { break }
      let tile = tiles[sweepPosition]
      guard tile.exists, !tile.isLive, tile.round + patience < round else { continue }
      reclaim(UInt32(sweepPosition))
    }
    madeSinceSweep = 0
  }

  private func reclaim(_ number: UInt32) {
    for side in 0..<8 {
      let neighbour = neighbours[8 * Int(number) + side]
      if neighbour != 0 { neighbours[8 * Int(neighbour) + Self.opposite(side)] = 0 }
    }
    index.remove(number) { self.place(of: $0) }
    forgetCounts(of: number)
    tiles[Int(number)] = Tile()
    free.append(number)
  }
}
