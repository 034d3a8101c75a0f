import Lattice

/// Draws short ways to the food through a body that moves on meanwhile.
///
/// A* (Hart, Nilsson and Raphael 1968), with a ring of buckets in place of a heap (Dial 1969), over
/// costs of a step that are 64 with some noise, and more beside open floor in every second draw:
/// equally short ways are drawn at random, and those along the body and walls, which leave whole
/// floor behind, more often. A cell of the body may be entered as soon as the tail has left it. The
/// rest of a way is taken to be as long as it is without any body, and each of its steps to cost
/// what steps cost on average (weighted A*, Pohl 1970): ways are hardly worse for it, and found by
/// looking at fewer cells.
struct WaySearch {
  let board: ChampionBoard
  /// The way that was found last, from the cell after the head to the food.
  private(set) var way: CellList
  /// The elementary steps done so far.
  private(set) var work = 0
  private var body: CellList
  /// The number of tail moves after which each cell is free; 0 for those that are.
  private let life: Slots
  /// The same after a part of the way.
  private let lifeLater: Slots
  private var bodyLater: CellList
  private let isFood: Slots
  /// What a step costs in the draws that hug.
  private let hugging: Slots
  private let cost: Slots
  /// How many units of cost the search expects each step that is left to take.
  private var weight = 0
  /// The least number of steps from each cell to a food; 0 for foods alone.
  private let restToFood: Slots
  /// A lower bound of the number of steps from each cell to a cell on the way.
  private let restToCell: Slots
  private let distance: Slots
  private let time: Slots
  private let cameFrom: Slots
  private let isSettled: Slots
  private let buckets: Slots
  private let entryCell: Slots
  private let entryNext: Slots
  private var entries = 0
  private var queue: CellList
  private var lag = 0

  private static let bucketCount = 256
  private static let stepCost = 64
  /// What a step is likely to cost in a draw with noise.
  private static let likelyCost = 80
  private static let hugBonus = 32
  private static let mostNoise = 38
  /// The draws after which the noise starts from little again.
  private static let drawsInRound = 24
  private static let unreached = Int(Int32.max)

  init(board: ChampionBoard, pool: SlotPool) {
    self.board = board
    let count = board.count
    let row = { pool.slots(count) }
    way = CellList(capacity: count, pool: pool)
    body = CellList(capacity: count, pool: pool)
    bodyLater = CellList(capacity: count, pool: pool)
    queue = CellList(capacity: count, pool: pool)
    (life, lifeLater, isFood, hugging, cost) = (row(), row(), row(), row(), row())
    (restToFood, restToCell) = (row(), row())
    (distance, time, cameFrom, isSettled) = (row(), row(), row(), row())
    buckets = pool.slots(WaySearch.bucketCount)
    entryCell = pool.slots(4 * count + 1)
    entryNext = pool.slots(4 * count + 1)
  }

  /// Looks at how the game stands.
  ///
  /// `lag` is the number of steps that the tail is late: the cells of growth that are due, and one
  /// more unless the head may enter the cell that the tail is leaving.
  mutating func prepare(body: CellList, foods: CellList, lag: Int) {
    self.lag = lag
    self.body.copy(body)
    WaySearch.age(body, into: life)
    isFood.fill(0)
    queue.removeAll()
    for place in 0..<foods.count {
      isFood[foods[place]] = 1
      queue.append(foods[place])
    }
    measure(restToFood)
    for cell in 0..<board.count {
      var fixed = 0
      for direction in 0..<4 {
        let neighbour = board.neighbour(cell, direction)
        if neighbour < 0 || life[neighbour] > 0 { fixed &+= 1 }
      }
      hugging[cell] = WaySearch.stepCost + WaySearch.hugBonus * max(3 - fixed, 0) / 3
    }
    work += 3 * board.count
  }

  private static func age(_ body: CellList, into life: Slots) {
    life.fill(0)
    for place in 0..<body.count { life[body[place]] = body.count - place }
  }

  /// Finds how far each cell is from the nearest one in the queue on the bare board.
  private mutating func measure(_ rest: Slots) {
    rest.fill(-1)
    for place in 0..<queue.count { rest[queue[place]] = 0 }
    var place = 0
    while place < queue.count {
      let cell = queue[place]
      place &+= 1
      for direction in 0..<4 {
        let other = board.neighbour(cell, direction)
        guard other >= 0, rest[other] < 0 else { continue }
        rest[other] = rest[cell] &+ 1
        queue.append(other)
      }
    }
  }

  /// Bounds how far each cell is from a goal, by rows and columns.
  private mutating func bound(_ rest: Slots, towards goal: Int) {
    for cell in 0..<board.count {
      rest[cell] = board.leastSteps(from: cell, to: goal)
    }
    work += board.count
  }

  /// Rolls the costs of one more draw.
  ///
  /// The first one of a fresh search has no noise.
  mutating func roll(_ number: Int, isFresh: Bool, random: inout SplitMix64) {
    let round = number % WaySearch.drawsInRound
    let isPlain = isFresh && number == 0
    let noise = isPlain ? 0 : WaySearch.mostNoise * (round + 1) / WaySearch.drawsInRound
    weight = isPlain ? WaySearch.stepCost : WaySearch.likelyCost
    var bits: UInt64 = 0
    let range = UInt64(noise + 1)
    let hugs = number % 2 == 1
    for cell in 0..<board.count {
      bits = cell & 3 == 0 ? random.next() : bits &>> 16
      let extra = Int(truncatingIfNeeded: ((bits & 0xFFFF) &* range) &>> 16)
      cost[cell] = (hugs ? hugging[cell] : WaySearch.stepCost) &+ extra
    }
    work += board.count
  }

  /// Finds a cheap way that visits some cells in turn, and ends at a food; false when none is found
  /// with less than `limit` steps.
  ///
  /// Cells that an earlier part of the way has visited are left out. All but the last part avoid
  /// food. Without noise, a way to a food alone is a shortest one.
  mutating func find(visiting cells: Detour, limit: Int) -> Bool {
    way.removeAll()
    let limit = min(limit, board.count)
    guard cells.count > 0 else {
      return extend(from: body[0], life, restToFood, limit: limit)
    }
    bodyLater.copy(body)
    WaySearch.age(body, into: lifeLater)
    for place in 0..<cells.count {
      let cell = cells[place]
      guard cell != bodyLater[0], !isOnWay(cell) else { continue }
      bound(restToCell, towards: cell)
      guard extend(from: bodyLater[0], lifeLater, restToCell, limit: limit) else { return false }
      moveOn()
    }
    return extend(from: bodyLater[0], lifeLater, restToFood, limit: limit)
  }

  private func isOnWay(_ cell: Int) -> Bool {
    for place in 0..<way.count where way[place] == cell { return true }
    return false
  }

  /// Puts `bodyLater` where the body is after the way so far.
  private mutating func moveOn() {
    let length = body.count
    bodyLater.removeAll()
    for place in 0..<min(way.count, length) { bodyLater.append(way[way.count - 1 - place]) }
    for place in 0..<max(length - way.count, 0) { bodyLater.append(body[place]) }
    WaySearch.age(bodyLater, into: lifeLater)
  }

  /// Adds a cheap way to a goal, which is a cell with nothing left.
  private mutating func extend(from head: Int, _ life: Slots, _ rest: Slots, limit: Int) -> Bool {
    distance.fill(WaySearch.unreached)
    isSettled.fill(0)
    buckets.fill(-1)
    entries = 0
    distance[head] = 0
    time[head] = 0
    guard rest[head] >= 0 else { return false }
    var now = rest[head] &* weight
    push(head, at: now)
    var pending = 1
    let most = limit - way.count
    while pending > 0 {
      let bucket = now & (WaySearch.bucketCount - 1)
      while buckets[bucket] >= 0 {
        let entry = buckets[bucket]
        let cell = entryCell[entry]
        buckets[bucket] = entryNext[entry]
        pending &-= 1
        if isSettled[cell] != 0 { continue }
        isSettled[cell] = 1
        if rest[cell] == 0 { return append(from: head, to: cell, limit: limit) }
        if isFood[cell] != 0 { continue }
        let step = time[cell] &+ 1
        let here = distance[cell]
        for direction in 0..<4 {
          let next = board.neighbour(cell, direction)
          guard next >= 0, isSettled[next] == 0 else { continue }
          let lives = life[next]
          guard lives == 0 || lives <= step &- lag else { continue }
          let there = here &+ cost[next]
          guard there < distance[next], step &+ rest[next] < most
          else { continue }
          distance[next] = there
          time[next] = step
          cameFrom[next] = cell
          push(next, at: max(there &+ rest[next] &* weight, now))
          pending &+= 1
        }
        work &+= 8
      }
      now &+= 1
    }
    return false
  }

  @inline(__always)
  private mutating func push(_ cell: Int, at distance: Int) {
    let bucket = distance & (WaySearch.bucketCount - 1)
    entryCell[entries] = cell
    entryNext[entries] = buckets[bucket]
    buckets[bucket] = entries
    entries &+= 1
  }

  private mutating func append(from head: Int, to goal: Int, limit: Int) -> Bool {
    guard way.count + time[goal] < limit else { return false }
    queue.removeAll()
    var cell = goal
    while cell != head {
      queue.append(cell)
      cell = cameFrom[cell]
    }
    for place in (0..<queue.count).reversed() { way.append(queue[place]) }
    work &+= 30
    return true
  }
}
