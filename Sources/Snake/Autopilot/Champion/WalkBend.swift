import Lattice

/// Rearranges the free part of a cycle so that the food comes nearer to the head.
///
/// A bend cuts a loop out of the walk where two of its edges run side by side in opposite
/// directions, and joins it where an edge of the loop runs beside an edge of the rest (drawn in
/// `CycleBend`, which does it on open boards). Of all bends that bring the food nearer the best is
/// taken, again and again. Edges inside of the body, and those of gaps, are never touched.
struct WalkBend {
  private let board: ChampionBoard
  private var order: CycleOrder
  /// For each edge of the free part, on either side, the edge that runs beside it in the opposite
  /// direction, by the place where it begins; -1 without one.
  private let besideLeft: Slots
  private let besideRight: Slots
  private(set) var work = 0

  /// Where a loop is cut out (after `cut`, up to `end`) and joined (its edge from `inner` and the
  /// edge from `outer`), and where the food then is.
  private struct Bend {
    var cut = 0
    var end = 0
    var inner = 0
    var outer = 0
    var distance: Int
  }

  /// The most bends that are made at a time.
  private static let mostBends = 8

  init(board: ChampionBoard, pool: SlotPool) {
    self.board = board
    order = CycleOrder(board: board, pool: pool)
    besideLeft = pool.slots(board.count)
    besideRight = pool.slots(board.count)
  }

  /// Bends the cycle, in which the body lies in order, while that helps and `effort` elementary
  /// steps are not spent.
  mutating func run(_ next: Slots, body: CellList, towards food: Int, effort: Int) {
    let limit = work + effort
    for _ in 0..<WalkBend.mostBends {
      guard order.read(next, body: body) else { return }
      let free = min(order.window + 1, board.count)
      let distance = order.places[food]
      guard distance < free else { return }
      findParallels(free)
      work += 3 * board.count
      guard let bend = best(free, distance, limit: limit) else { return }
      apply(bend, to: next)
      assert(order.read(next, body: body) && order.places[food] == bend.distance, "as foreseen")
      if work >= limit { return }
    }
  }

  private func findParallels(_ free: Int) {
    for place in 0..<free {
      let (cell, following) = (order.cells[place], cell(at: place + 1))
      let direction = board.direction(from: cell, to: following) ?? 0
      besideLeft[place] = parallel(to: cell, following, on: (direction + 3) & 3, free)
      besideRight[place] = parallel(to: cell, following, on: (direction + 1) & 3, free)
    }
  }

  private func cell(at place: Int) -> Int { order.cells[place == board.count ? 0 : place] }

  private func parallel(to cell: Int, _ following: Int, on side: Int, _ free: Int) -> Int {
    let end = board.neighbour(cell, side)
    let start = board.neighbour(following, side)
    guard end >= 0, start >= 0 else { return -1 }
    let place = order.places[start]
    return place < free && self.cell(at: place + 1) == end ? place : -1
  }

  private mutating func best(_ free: Int, _ distance: Int, limit: Int) -> Bend? {
    var best = Bend(distance: distance)
    for cut in 0..<min(distance, free) {
      for beside in [besideLeft, besideRight] {
        let end = beside[cut]
        guard end > cut + 1 else { continue }
        join(cut, end, distance, besideLeft, &best)
        join(cut, end, distance, besideRight, &best)
        work &+= (end &- cut) / 2
      }
      if work >= limit { break }
    }
    return best.distance < distance ? best : nil
  }

  /// Looks at all places where a loop can be joined.
  @inline(__always)
  private func join(_ cut: Int, _ end: Int, _ distance: Int, _ beside: Slots, _ best: inout Bend) {
    let size = end &- cut
    let isInLoop = distance > cut && distance <= end
    for inner in (cut &+ 1)..<end {
      let outer = beside[inner]
      if outer < 0 || outer >= cut && outer <= end { continue }
      let base = outer < cut ? outer : outer &- size
      let there: Int
      if isInLoop {
        there =
          distance > inner
          ? base &+ distance &- inner : base &+ 1 &+ (end &- inner) &+ (distance &- cut &- 1)
      } else {
        let rest = distance <= cut ? distance : distance &- size
        there = base < rest ? rest &+ size : rest
      }
      if there < best.distance {
        best = Bend(cut: cut, end: end, inner: inner, outer: outer, distance: there)
      }
    }
  }

  private func apply(_ bend: Bend, to next: Slots) {
    next[cell(at: bend.cut)] = cell(at: bend.end + 1)
    next[cell(at: bend.end)] = cell(at: bend.cut + 1)
    let (inner, following) = (cell(at: bend.inner), cell(at: bend.inner + 1))
    next[cell(at: bend.outer)] = following
    next[inner] = cell(at: bend.outer + 1)
  }
}
