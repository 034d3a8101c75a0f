import Lattice
import LifeKernels

/// The tiles of an endless plane: where they lie, who is next to whom, and which are awake.
///
/// Tiles are numbered; number 0 is a tile that is always empty and stands for all that do not exist.
/// Each has two buffers, the present cells in one and the cells of the last visit in the other. A
/// buffer holds bit planes of 48 words each: for two states one plane, and for more states those
/// that `LifeAging` tells. This is the engine's one home of unsafe code; coordinates are checked at
/// its doors.
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
    /// Which buffer holds the present cells, 0 or 1.
    var present: UInt32 = 0
    /// The round in which the tile was last put on the list of tiles awake.
    var round: UInt32 = 0
    /// What changed in the last visit.
    var changes: UInt32 = 0
    /// Whether the number is in use.
    var exists = false
  }

  /// The way to each neighbour, in the order of the change mask: N S W E NW NE SW SE.
  static let steps = [
    (0, -1), (0, 1), (-1, 0), (1, 0), (-1, -1), (1, -1), (-1, 1), (1, 1),
  ]

  /// The side on which a neighbour on `side` has this tile.
  static func opposite(_ side: Int) -> Int { side < 4 ? side ^ 1 : 11 - side }

  private(set) var tiles: UnsafeMutablePointer<Tile>
  /// Eight for each tile: the neighbours' numbers, in the order of the change mask.
  private(set) var neighbours: UnsafeMutablePointer<UInt32>
  private(set) var cells: UnsafeMutablePointer<UInt64>
  private var capacity = 64
  /// Numbers below this were handed out at some time.
  private(set) var count = 1
  private(set) var free: [UInt32] = []
  private var index = TileIndex()

  var awake: [UInt32] = []
  var awakeNext: [UInt32] = []
  var round: UInt32 = 1
  /// The generations of the visits that the sleepers sleep through; 0 wakes every tile.
  var sleepingLength = 0
  /// The tiles that the last visit stepped.
  var visitCost = 0
  /// Empty tiles are looked for when this many exist.
  private(set) var sweepAt = 1024

  /// An empty plane whose tiles have `planes` bit planes.
  init(planes: Int) {
    self.planes = planes
    wordsPerBuffer = planes * Self.side
    tiles = .allocate(capacity: capacity)
    tiles.initialize(repeating: Tile(), count: capacity)
    neighbours = .allocate(capacity: 8 * capacity)
    neighbours.initialize(repeating: 0, count: 8 * capacity)
    cells = Self.allocateCells(capacity * 2 * wordsPerBuffer)
  }

  deinit {
    tiles.deallocate()
    neighbours.deallocate()
    cells.deallocate()
  }

  private static func allocateCells(_ words: Int) -> UnsafeMutablePointer<UInt64> {
    let raw = UnsafeMutableRawPointer.allocate(byteCount: words * 8, alignment: 64)
    let pointer = raw.bindMemory(to: UInt64.self, capacity: words)
    pointer.initialize(repeating: 0, count: words)
    return pointer
  }

  func copy() -> TilePlane {
    let copy = TilePlane(planes: planes)
    copy.grow(to: capacity)
    copy.tiles.update(from: tiles, count: count)
    copy.neighbours.update(from: neighbours, count: 8 * count)
    copy.cells.update(from: cells, count: count * 2 * wordsPerBuffer)
    copy.count = count
    copy.free = free
    copy.index = index
    copy.awake = awake
    copy.round = round
    copy.sleepingLength = sleepingLength
    copy.sweepAt = sweepAt
    return copy
  }

  var memory: Int {
    capacity * (2 * wordsPerBuffer * 8 + 32 + MemoryLayout<Tile>.stride) + index.memory
  }

  /// Whether no tile is awake, so that a further visit of the same length changes nothing.
  var isAsleep: Bool { awake.isEmpty && sleepingLength > 0 }

  @inline(__always)
  func present(_ tile: UInt32) -> UnsafeMutablePointer<UInt64> {
    cells + (2 &* Int(tile) &+ Int(tiles[Int(tile)].present)) &* wordsPerBuffer
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

  private func make(column: Int, row: Int) -> UInt32 {
    let number: UInt32
    if let reused = free.popLast() {
      number = reused
    } else {
      if count == capacity { grow(to: capacity * 2) }
      number = UInt32(count)
      count += 1
    }
    tiles[Int(number)] = Tile(column: column, row: row, exists: true)
    (cells + Int(number) * 2 * wordsPerBuffer).update(repeating: 0, count: 2 * wordsPerBuffer)
    for side in 0..<8 {
      let step = Self.steps[side]
      let neighbour = find(column: column + step.0, row: row + step.1)
      neighbours[8 * Int(number) + side] = neighbour
      if neighbour != 0 { neighbours[8 * Int(neighbour) + Self.opposite(side)] = number }
    }
    index.insert(number, column: column, row: row) { self.place(of: $0) }
    return number
  }

  func place(of tile: UInt32) -> (column: Int, row: Int) {
    (tiles[Int(tile)].column, tiles[Int(tile)].row)
  }

  private func grow(to newCapacity: Int) {
    guard newCapacity > capacity else { return }
    let newTiles = UnsafeMutablePointer<Tile>.allocate(capacity: newCapacity)
    newTiles.initialize(repeating: Tile(), count: newCapacity)
    newTiles.update(from: tiles, count: count)
    tiles.deallocate()
    tiles = newTiles
    let newNeighbours = UnsafeMutablePointer<UInt32>.allocate(capacity: 8 * newCapacity)
    newNeighbours.initialize(repeating: 0, count: 8 * newCapacity)
    newNeighbours.update(from: neighbours, count: 8 * count)
    neighbours.deallocate()
    neighbours = newNeighbours
    let newCells = Self.allocateCells(newCapacity * 2 * wordsPerBuffer)
    newCells.update(from: cells, count: count * 2 * wordsPerBuffer)
    cells.deallocate()
    cells = newCells
    capacity = newCapacity
  }

  private func isEmpty(_ tile: UInt32) -> Bool {
    let words = present(tile)
    var all: UInt64 = 0
    for word in 0..<wordsPerBuffer { all |= words[word] }
    return all == 0
  }

  /// Frees the tiles that are empty and asleep: what has flown by leaves nothing behind.
  func sweep() {
    var freed = 0
    for number in 1..<UInt32(count) where tiles[Int(number)].exists {
      guard tiles[Int(number)].round != round, isEmpty(number) else { continue }
      for side in 0..<8 {
        let neighbour = neighbours[8 * Int(number) + side]
        if neighbour != 0 { neighbours[8 * Int(neighbour) + Self.opposite(side)] = 0 }
      }
      tiles[Int(number)].exists = false
      free.append(number)
      freed += 1
    }
    if freed > 0 {
      index = TileIndex()
      for number in 1..<UInt32(count) where tiles[Int(number)].exists {
        let (column, row) = place(of: number)
        index.insert(number, column: column, row: row) { self.place(of: $0) }
      }
    }
    sweepAt = max(1024, 2 * (count - 1 - free.count))
  }
}
