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
  private var foods: CellList
  /// What a step costs without noise.
  private let plain: Slots
  /// The same in the draws that hug.
  private let hugging: Slots
  private let cost: Slots
  /// How many units of cost the search expects each step that is left to take.
  private var weight = 0
  /// The least number of steps from each cell to a food; 0 for foods alone.
  private let restToFood: Slots
  private let distance: Slots
  private let time: Slots
  private let cameFrom: Slots
  private let buckets: Slots
  private let entryCell: Slots
  private let entryNext: Slots
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
  /// The distance of cells that no way gets shorter to: those that are done and the one beyond all others.
  private static let settled = Int(Int32.min)

  init(board: ChampionBoard, pool: SlotPool) {
    self.board = board
    let count = board.count
    let row = { pool.slots(count + 1) }
    way = CellList(capacity: count, pool: pool)
    body = CellList(capacity: count, pool: pool)
    bodyLater = CellList(capacity: count, pool: pool)
    queue = CellList(capacity: count, pool: pool)
    foods = CellList(capacity: count, pool: pool)
    (life, lifeLater, hugging, restToFood) = (row(), row(), row(), row())
    (cost, distance, time, cameFrom) = (row(), row(), row(), row())
    plain = pool.slots(count + 1, filledWith: WaySearch.stepCost)
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
    self.foods.copy(foods)
    queue.copy(foods)
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

  /// Rolls the costs of one more draw.
  ///
  /// The first one of a fresh search has no noise.
  mutating func roll(_ number: Int, isFresh: Bool, random: inout SplitMix64) {
    let round = number % WaySearch.drawsInRound
    let isPlain = isFresh && number == 0
    let noise = isPlain ? 0 : WaySearch.mostNoise * (round + 1) / WaySearch.drawsInRound
    weight = isPlain ? WaySearch.stepCost : WaySearch.likelyCost
    let range = UInt64(noise + 1)
    let (cost, least) = (cost, number % 2 == 1 ? hugging : plain)
    var cell = 0
    while cell < board.count {
      // Each draw is enough for four cells.
      var bits = random.next()
      for _ in cell..<min(cell &+ 4, board.count) {
        cost[cell] = least[cell] &+ Int(truncatingIfNeeded: ((bits & 0xFFFF) &* range) &>> 16)
        bits &>>= 16
        cell &+= 1
      }
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
    let restToFood = restToFood
    guard cells.count > 0 else {
      return extend(from: body[0], life, limit: limit) { restToFood[$0] }
    }
    let board = board
    bodyLater.copy(body)
    WaySearch.age(body, into: lifeLater)
    for place in 0..<cells.count {
      let cell = cells[place]
      guard cell != bodyLater[0], !isOnWay(cell) else { continue }
      for food in 0..<foods.count { lifeLater[foods[food]] = WaySearch.unreached }
      work &+= board.count
      let isFound = extend(from: bodyLater[0], lifeLater, limit: limit) {
        board.leastSteps(from: $0, to: cell)
      }
      guard isFound else { return false }
      moveOn()
    }
    return extend(from: bodyLater[0], lifeLater, limit: limit) { restToFood[$0] }
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

  /// Adds a cheap way to a goal, which is a cell with nothing left; `rest` bounds what is left from a cell.
  ///
  /// Rows are named once more, since where they lie would be loaded anew at each access otherwise.
  @inline(__always)
  private mutating func extend(
    from head: Int, _ life: Slots, limit: Int, rest: (Int) -> Int
  ) -> Bool {
    let (cost, distance, time, cameFrom) = (cost, distance, time, cameFrom)
    let (around, buckets, entryCell, entryNext) = (board.around, buckets, entryCell, entryNext)
    let (weight, lag, most) = (weight, lag, limit - way.count)
    distance.fill(WaySearch.unreached)
    distance[board.count] = WaySearch.settled
    buckets.fill(-1)
    distance[head] = 0
    time[head] = 0
    let restOfHead = rest(head)
    guard restOfHead >= 0 else { return false }
    var now = restOfHead &* weight
    entryCell[0] = head
    entryNext[0] = -1
    buckets[now & (WaySearch.bucketCount - 1)] = 0
    var entries = 1
    var pending = 1
    var expanded = 0
    defer { work &+= 8 * expanded }
    while pending > 0 {
      let bucket = now & (WaySearch.bucketCount - 1)
      while buckets[bucket] >= 0 {
        let entry = buckets[bucket]
        let cell = entryCell[entry]
        buckets[bucket] = entryNext[entry]
        pending &-= 1
        let here = distance[cell]
        if here == WaySearch.settled { continue }
        distance[cell] = WaySearch.settled
        if rest(cell) == 0 { return append(from: head, to: cell, limit: limit) }
        let step = time[cell] &+ 1
        let moves = max(step &- lag, 0)
        for direction in 0..<4 {
          let next = around[4 &* cell &+ direction]
          let there = here &+ cost[next]
          guard there < distance[next], life[next] <= moves else { continue }
          let left = rest(next)
          guard step &+ left < most else { continue }
          distance[next] = there
          time[next] = step
          cameFrom[next] = cell
          let place = max(there &+ left &* weight, now) & (WaySearch.bucketCount - 1)
          entryCell[entries] = next
          entryNext[entries] = buckets[place]
          buckets[place] = entries
          entries &+= 1
          pending &+= 1
        }
        expanded &+= 1
      }
      now &+= 1
    }
    return false
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
