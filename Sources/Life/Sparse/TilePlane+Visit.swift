import Lattice
import LifeKernels

extension TilePlane {
  /// Steps every tile that is awake by `generations`, from 1 to 8, on a background in state `now`.
  ///
  /// Only when the next visit of this length will act by the same rules in the same order may a
  /// tile that came out as it went in sleep through it: when the background comes back to `now`.
  /// - Returns: the background's state afterwards.
  func visit(_ generations: Int, by rule: TileRule, on now: CellState) -> CellState {
    if sleepingLength != generations { wakeAll() }
    if count - free.count > sweepAt { sweep() }
    visitCost = awake.count
    stepAwake(generations, rule, now)
    takeOver()
    let end = generations % 2 == 0 ? now : rule.successor(of: now)
    sleepingLength = end == now ? generations : 0
    return end
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
    var all: UInt64 = 0
    var north: UInt64 = 0
    var south: UInt64 = 0
    withOccupied(tile) { words in
      for row in 0..<Self.side {
        all |= words[row]
        if row < LifeTileHalo { north |= words[row] }
        if row >= Self.side - Int(LifeTileHalo) { south |= words[row] }
      }
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

  private func stepAwake(_ generations: Int, _ rule: TileRule, _ now: CellState) {
    let wordsPerBuffer = wordsPerBuffer
    let tiles = tiles
    let cells = cells
    let neighbours = neighbours
    withUnsafeTemporaryAllocation(of: UnsafePointer<UInt64>?.self, capacity: 9) { around in
      guard let first = around.baseAddress else { return }
      awake.withUnsafeBufferPointer { awake in
        for tile in awake {
          let number = Int(tile)
          let buffer = 2 &* number &+ Int(tiles[number].present)
          around[0] = UnsafePointer(cells + buffer &* wordsPerBuffer)
          for side in 0..<8 {
            let neighbour = Int(neighbours[8 &* number &+ side])
            let offset = (2 &* neighbour &+ Int(tiles[neighbour].present)) &* wordsPerBuffer
            around[side &+ 1] = UnsafePointer(cells + offset)
          }
          tiles[number].changes = rule.step(
            first, to: cells + (buffer ^ 1) &* wordsPerBuffer, generations: generations, on: now)
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
