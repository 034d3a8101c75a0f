import Lattice
import LifeKernels

/// The tiles of an endless plane: where they lie, who is next to whom, and which are awake.
///
/// Tiles are numbered; number 0 is a tile that is always empty and stands for all that do not exist.
/// Each has two buffers of 48 words, the present cells in one and the cells of the last visit in
/// the other. This is the engine's one home of unsafe code; coordinates are checked at its doors.
final class TilePlane {
  static let side = Int(LifeTileSide)
  private static let wordsPerTile = 2 * side

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
  private static let steps = [
    (0, -1), (0, 1), (-1, 0), (1, 0), (-1, -1), (1, -1), (-1, 1), (1, 1),
  ]

  /// The side on which a neighbour on `side` has this tile.
  private static func opposite(_ side: Int) -> Int { side < 4 ? side ^ 1 : 11 - side }

  private(set) var tiles: UnsafeMutablePointer<Tile>
  /// Eight for each tile: the neighbours' numbers, in the order of the change mask.
  private var neighbours: UnsafeMutablePointer<UInt32>
  private var cells: UnsafeMutablePointer<UInt64>
  private var capacity = 64
  /// Numbers below this were handed out at some time.
  private(set) var count = 1
  private var free: [UInt32] = []
  private var index = TileIndex()

  private var awake: [UInt32] = []
  private var awakeNext: [UInt32] = []
  private var round: UInt32 = 1
  /// The generations of the visits that the sleepers sleep through; 0 wakes every tile.
  private var sleepingLength = 0
  /// Empty tiles are looked for when this many exist.
  private var sweepAt = 1024

  init() {
    tiles = .allocate(capacity: capacity)
    tiles.initialize(repeating: Tile(), count: capacity)
    neighbours = .allocate(capacity: 8 * capacity)
    neighbours.initialize(repeating: 0, count: 8 * capacity)
    cells = Self.allocateCells(capacity)
  }

  deinit {
    tiles.deallocate()
    neighbours.deallocate()
    cells.deallocate()
  }

  private static func allocateCells(_ tiles: Int) -> UnsafeMutablePointer<UInt64> {
    let words = tiles * wordsPerTile
    let raw = UnsafeMutableRawPointer.allocate(byteCount: words * 8, alignment: 64)
    let pointer = raw.bindMemory(to: UInt64.self, capacity: words)
    pointer.initialize(repeating: 0, count: words)
    return pointer
  }

  func copy() -> TilePlane {
    let copy = TilePlane()
    copy.grow(to: capacity)
    copy.tiles.update(from: tiles, count: count)
    copy.neighbours.update(from: neighbours, count: 8 * count)
    copy.cells.update(from: cells, count: count * Self.wordsPerTile)
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
    capacity * (Self.wordsPerTile * 8 + 32 + MemoryLayout<Tile>.stride) + index.memory
  }

  /// Whether no tile is awake, so that a further visit of the same length changes nothing.
  var isAsleep: Bool { awake.isEmpty && sleepingLength > 0 }

  @inline(__always)
  func present(_ tile: UInt32) -> UnsafeMutablePointer<UInt64> {
    cells + (Int(tile) &* Self.wordsPerTile &+ Int(tiles[Int(tile)].present) &* Self.side)
  }
}

// MARK: making and reclaiming tiles

extension TilePlane {
  /// The tile at a place, made when it does not exist.
  private func tile(column: Int, row: Int) -> UInt32 {
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
    (cells + Int(number) * Self.wordsPerTile).update(repeating: 0, count: Self.wordsPerTile)
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
    let newCells = Self.allocateCells(newCapacity)
    newCells.update(from: cells, count: count * Self.wordsPerTile)
    cells.deallocate()
    cells = newCells
    capacity = newCapacity
  }

  private func isEmpty(_ tile: UInt32) -> Bool {
    let words = present(tile)
    var all: UInt64 = 0
    for row in 0..<Self.side { all |= words[row] }
    return all == 0
  }

  /// Frees the tiles that are empty and asleep: what has flown by leaves nothing behind.
  private func sweep() {
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

// MARK: going on

extension TilePlane {
  /// Steps every tile that is awake by `generations`, from 1 to 8.
  ///
  /// `sameAgain` says that a next visit of this length would act by the same rules in the same
  /// order; only then may a tile that came out as it went in sleep through it.
  func visit(_ generations: Int, even: LifeRule, odd: LifeRule, sameAgain: Bool) {
    if sleepingLength != generations { wakeAll() }
    if count - free.count > sweepAt { sweep() }
    withUnsafePointer(to: even) { even in
      withUnsafePointer(to: odd) { odd in stepAwake(generations, even, odd) }
    }
    takeOver()
    sleepingLength = sameAgain ? generations : 0
  }

  /// Puts each tile on the list that has cells, and the tiles that these may reach.
  private func wakeAll() {
    round &+= 1
    awakeNext.removeAll(keepingCapacity: true)
    for number in 1..<UInt32(max(1, count)) where tiles[Int(number)].exists {
      let sides = occupiedSides(number)
      if sides != 0 { wake(number, and: sides) }
    }
    swap(&awake, &awakeNext)
  }

  /// The change mask that a tile would have if all its cells had just been born.
  private func occupiedSides(_ tile: UInt32) -> UInt32 {
    let words = present(tile)
    var all: UInt64 = 0
    var north: UInt64 = 0
    var south: UInt64 = 0
    for row in 0..<Self.side {
      all |= words[row]
      if row < LifeTileHalo { north |= words[row] }
      if row >= Self.side - Int(LifeTileHalo) { south |= words[row] }
    }
    guard all != 0 else { return 0 }
    let west: UInt64 = .bits(0, Int(LifeTileHalo))
    let east: UInt64 = .bits(Self.side - Int(LifeTileHalo), Int(LifeTileHalo))
    let occupied = [
      all, north, south, all & west, all & east,
      north & west, north & east, south & west, south & east,
    ]
    return occupied.indices.reduce(0) { occupied[$1] == 0 ? $0 : $0 | 1 << UInt32($1) }
  }

  private func stepAwake(
    _ generations: Int, _ even: UnsafePointer<LifeRule>, _ odd: UnsafePointer<LifeRule>
  ) {
    let tier = Kernels.tier
    let tiles = tiles
    let cells = cells
    let neighbours = neighbours
    withUnsafeTemporaryAllocation(of: UnsafePointer<UInt64>?.self, capacity: 9) { around in
      guard let first = around.baseAddress else { return }
      awake.withUnsafeBufferPointer { awake in
        for tile in awake {
          let number = Int(tile)
          let here = cells + number &* Self.wordsPerTile
          let buffer = Int(tiles[number].present)
          around[0] = UnsafePointer(here + buffer &* Self.side)
          for side in 0..<8 {
            let neighbour = Int(neighbours[8 &* number &+ side])
            let offset =
              neighbour &* Self.wordsPerTile &+ Int(tiles[neighbour].present) &* Self.side
            around[side &+ 1] = UnsafePointer(cells + offset)
          }
          let target = here + (1 &- buffer) &* Self.side
          tiles[number].changes = life_tile_step(
            tier, first, target, Int32(truncatingIfNeeded: generations), even, odd)
        }
      }
    }
  }

  /// Makes the visited cells the present ones and lists who is awake next.
  private func takeOver() {
    round &+= 1
    awakeNext.removeAll(keepingCapacity: true)
    for tile in awake {
      let changes = tiles[Int(tile)].changes
      guard changes != 0 else { continue }
      tiles[Int(tile)].present ^= 1
      wake(tile, and: changes)
    }
    swap(&awake, &awakeNext)
  }

  /// Lists a tile, and the neighbours that its changes may reach, as awake.
  @inline(__always)
  private func wake(_ tile: UInt32, and sides: UInt32) {
    list(tile)
    var rest = sides >> 1
    while rest != 0 {
      let side = rest.trailingZeroBitCount
      rest &= rest &- 1
      var neighbour = neighbours[8 &* Int(tile) &+ side]
      if neighbour == 0 {
        let (column, row) = place(of: tile)
        let step = Self.steps[side]
        neighbour = self.tile(column: column + step.0, row: row + step.1)
      }
      list(neighbour)
    }
  }

  @inline(__always)
  private func list(_ tile: UInt32) {
    guard tiles[Int(tile)].round != round else { return }
    tiles[Int(tile)].round = round
    awakeNext.append(tile)
  }
}

// MARK: cells

extension TilePlane {
  /// Whether a cell differs from the background.
  subscript(cell: Point) -> Bool {
    get {
      let (column, x) = Self.split(cell.x)
      let (row, y) = Self.split(cell.y)
      return present(find(column: column, row: row))[y] >> UInt64(x) & 1 == 1
    }
    set { set(Pattern.Run(x: cell.x, y: cell.y), differs: newValue) }
  }

  /// Sets all cells of a run to differ from the background or not.
  func set(_ run: Pattern.Run, differs: Bool) {
    sleepingLength = 0
    let (row, y) = Self.split(run.y)
    var x = run.x
    while x < run.end {
      let (column, first) = Self.split(x)
      let length = min(Self.side - first, run.end - x)
      let bits = UInt64.bits(first, length)
      if differs {
        present(tile(column: column, row: row))[y] |= bits
      } else {
        let tile = find(column: column, row: row)
        if tile != 0 { present(tile)[y] &= ~bits }
      }
      x += length
    }
  }

  /// The number of the tile along one axis, and the place within it.
  @inline(__always)
  static func split(_ coordinate: Int) -> (tile: Int, offset: Int) {
    let (quotient, remainder) = coordinate.quotientAndRemainder(dividingBy: side)
    return remainder < 0 ? (quotient - 1, remainder + side) : (quotient, remainder)
  }

  var population: UInt64 {
    var sum: UInt64 = 0
    for number in 1..<UInt32(max(1, count)) where tiles[Int(number)].exists {
      sum += life_population(Kernels.tier, present(number), Self.side)
    }
    return sum
  }

  var bounds: Rect? {
    var bounds: Rect?
    for number in 1..<UInt32(max(1, count)) where tiles[Int(number)].exists {
      let words = present(number)
      guard let top = (0..<Self.side).first(where: { words[$0] != 0 }),
        let bottom = (0..<Self.side).last(where: { words[$0] != 0 })
      else { continue }
      let all = (top...bottom).reduce(0 as UInt64) { $0 | words[$1] }
      let (column, row) = place(of: number)
      let span = Rect(
        x: column * Self.side + all.trailingZeroBitCount, y: row * Self.side + top,
        width: 64 - all.leadingZeroBitCount - all.trailingZeroBitCount, height: bottom - top + 1)
      bounds = bounds?.union(span) ?? span
    }
    return bounds
  }
}
