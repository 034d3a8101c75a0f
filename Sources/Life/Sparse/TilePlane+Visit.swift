import Dispatch
import Lattice
import LifeKernels

/// How a visit is to be made.
struct Visit {
  /// From 1 to 8.
  let generations: Int
  let rule: TileRule
  /// The background's state before it.
  let background: CellState
  let threads: Int
}

/// What visits cost: tiles stepped, and bands of eight rows in them.
struct VisitCost {
  var tiles = 0
  var bands = 0
}

// Which tiles need no visit:
//
// An empty tile that no cell touches. As long as no cell next to a tile lives, nothing is born in it.
// So empty tiles are stepped only when a neighbour that was stepped told that it touched them, in the
// same visit: the list grows while it is worked through. From then on such a tile counts as live like
// one with cells, until it is empty and all its neighbours' last visits left it alone.
//
// A live tile that came out as it went in, while all cells within eight of it were as in that visit.
// It would come out the same again, and touch the same sides. It is woken when a neighbour's outer
// eight rows or columns changed; so all that a sleeper's last visit told remains true.
extension TilePlane {
  /// Steps every tile that is awake by up to eight generations.
  ///
  /// Only when the next visit of this length will act by the same rules in the same order may a
  /// tile that came out as it went in sleep through it: when the background comes back to what it was.
  /// - Returns: false when it was interrupted. Then nothing has changed yet, and the next visit, if it
  ///   is of the same length and no cell was set meanwhile, goes on where this one stopped.
  func visit(_ visit: Visit, until isInterrupted: () -> Bool) -> Bool {
    if pending != visit.generations || sleepingLength != visit.generations {
      if pending != 0 || sleepingLength != visit.generations { wakeAll() }
      visitCost = VisitCost()
      pendingPosition = 0
      pending = visit.generations
      sleepingLength = visit.generations
    }
    guard stepAwake(visit, until: isInterrupted) else { return false }
    pending = 0
    takeOver()
    sweep()
    let end =
      visit.generations % 2 == 0 ? visit.background : visit.rule.successor(of: visit.background)
    if end != visit.background { sleepingLength = 0 }
    return true
  }

  /// Puts each tile on the list that has cells in either buffer.
  private func wakeAll() {
    round &+= 1
    awakeCount = 0
    for number in 1..<UInt32(max(1, count)) where tiles[Int(number)].exists {
      tiles[Int(number)].result = 0
      let isLive = isOccupied(present(number))
      setLive(number, isLive)
      let other = cells + (2 &* Int(number) &+ 1 &- parity) &* wordsPerBuffer
      guard isLive || isOccupied(other) else { continue }
      tiles[Int(number)].round = round
      awake[awakeCount] = number
      awakeCount += 1
    }
  }

  private func isOccupied(_ buffer: UnsafePointer<UInt64>) -> Bool {
    var all: UInt64 = 0
    for word in 0..<wordsPerBuffer { all |= buffer[word] }
    return all != 0
  }

  /// Steps the tiles on the list, and those that it grows by.
  private func stepAwake(_ visit: Visit, until isInterrupted: () -> Bool) -> Bool {
    memos.prepare(threads: visit.threads, background: visit.background)
    // Enough to do for each thread until they meet again, and little enough to be interrupted.
    let chunk = visit.threads > 1 ? 4096 * visit.threads : 512
    // A part is made each time, so that it comes to an end however often it is broken off.
    var isFirst = true
    while pendingPosition < awakeCount {
      if !isFirst && isInterrupted() { return false }
      isFirst = false
      let part = pendingPosition..<min(awakeCount, pendingPosition + chunk)
      step(part, visit)
      visitCost.tiles += part.count
      for position in part {
        let tile = awake[position]
        let result = tiles[Int(tile)].result
        visitCost.bands &+= Int(result >> UInt32(LifeBandShift))
        let touched = result >> UInt32(LifeTouchShift + 1) & 0xFF
        let unready = touched & ~UInt32(tiles[Int(tile)].liveAround)
        if unready != 0 { touch(unready, of: tile) }
      }
      pendingPosition = part.upperBound
    }
    return true
  }

  private func step(_ part: Range<Int>, _ visit: Visit) {
    guard visit.threads > 1, part.count >= 64 * visit.threads else {
      return step(part, visit, thread: 0)
    }
    // Safe because stepping only reads present buffers and what is known of tiles, and writes other
    // buffers and results, each tile its own.
    nonisolated(unsafe) let plane = self
    nonisolated(unsafe) let shared = visit
    DispatchQueue.concurrentPerform(iterations: visit.threads) { thread in
      let start = part.lowerBound + part.count * thread / shared.threads
      let end = part.lowerBound + part.count * (thread + 1) / shared.threads
      plane.step(start..<end, shared, thread: thread)
    }
  }

  private func step(_ part: Range<Int>, _ visit: Visit, thread: Int) {
    let wordsPerBuffer = wordsPerBuffer
    let (tiles, neighbours, awake) = (tiles, neighbours, awake)
    let present = UnsafePointer(cells + parity &* wordsPerBuffer)
    let next = cells + (1 &- parity) &* wordsPerBuffer
    let kernel = visit.rule.kernel(visit.generations, on: visit.background, memo: memos[thread])
    withUnsafeTemporaryAllocation(of: UnsafePointer<UInt64>?.self, capacity: 9) { around in
      guard let first = around.baseAddress else { return }
      for position in part {
        let number = Int(awake[position])
        let offset = 2 &* number &* wordsPerBuffer
        first[0] = present + offset
        let live = Int(tiles[number].liveAround)
        if live == 0 {
          first[1] = nil
        } else {
          // Tile 0 stands for the neighbours that are empty, whose memory is best left alone.
          for side in 0..<8 {
            let isLive = 0 &- (live &>> side & 1)
            let neighbour = Int(neighbours[8 &* number &+ side]) & isLive
            first[side &+ 1] = present + 2 &* neighbour &* wordsPerBuffer
          }
        }
        tiles[number].result = kernel.step(first, to: next + offset)
      }
    }
  }

  /// Lists the neighbours on `sides`, which were empty and are touched by the tile.
  private func touch(_ sides: UInt32, of tile: UInt32) {
    var rest = sides
    while rest != 0 {
      let side = rest.trailingZeroBitCount
      rest &= rest &- 1
      var neighbour = neighbours[8 &* Int(tile) &+ side]
      if neighbour == 0 {
        let (column, row) = place(of: tile)
        let step = Self.steps[side]
        neighbour = self.tile(column: column + step.0, row: row + step.1)
      }
      setLive(neighbour, true)
      if tiles[Int(neighbour)].round != round {
        tiles[Int(neighbour)].round = round
        awake[awakeCount] = neighbour
        awakeCount += 1
      }
    }
  }

  /// Makes the visited cells the present ones and lists who is awake next.
  private func takeOver() {
    parity = 1 - parity
    round &+= 1
    let (tiles, neighbours, round) = (tiles, neighbours, round)
    let (awake, next, count) = (awake, awakeNext, awakeCount)
    var nextCount = 0
    for position in 0..<count {
      let tile = awake[position]
      let result = tiles[Int(tile)].result
      if result & UInt32(LifeTileLives) == 0 {
        setLive(tile, isTouched(tile))
      } else if !tiles[Int(tile)].isLive {
        setLive(tile, true)
      }
      // When it died out it must be visited once more, to have the same cells in both buffers.
      if result & UInt32(LifeChangeAny) != 0 {
        noteChange(of: tile)
        tiles[Int(tile)].round = round
        next[nextCount] = tile
        nextCount &+= 1
      }
    }
    for position in 0..<count {
      let tile = Int(awake[position])
      var sides = tiles[tile].result >> 1 & UInt32(tiles[tile].liveAround)
      while sides != 0 {
        let side = sides.trailingZeroBitCount
        sides &= sides &- 1
        let neighbour = neighbours[8 &* tile &+ side]
        guard tiles[Int(neighbour)].round != round else { continue }
        tiles[Int(neighbour)].round = round
        next[nextCount] = neighbour
        nextCount &+= 1
      }
    }
    self.awake = next
    awakeNext = awake
    awakeCount = nextCount
    visitedCount = count
  }

  /// Whether a neighbour's last visit touched the tile.
  private func isTouched(_ tile: UInt32) -> Bool {
    for side in 0..<8 {
      let neighbour = Int(neighbours[8 &* Int(tile) &+ side])
      let bit = UInt32(Self.opposite(side) &+ 1) &+ UInt32(LifeTouchShift)
      if tiles[neighbour].result &>> bit & 1 != 0 { return true }
    }
    return false
  }
}
