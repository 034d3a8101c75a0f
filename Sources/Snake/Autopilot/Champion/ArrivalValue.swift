/// What a place to arrive at is worth: how many steps the food after next is likely to take.
///
/// It counts half of the mean, over all free cells, of how far they are from the head: mostly by
/// the shortest way through a body that moves on, and partly along the cycle. Free cells along walls
/// cost something, because they are hard to fill later on, and so does the body beside free floor,
/// the more the longer it will stay there: of all features of a shape tried, this one tells most
/// about how many steps the next twenty foods take. Gaps cost what the food after the next one is
/// likely to wait if it lies in one: the chance of that, times the wait, for each food until the
/// last gap is closed. The weights were chosen by play on 10x10 and 20x20 cells.
struct ArrivalValue {
  private let board: ChampionBoard
  private let life: Slots
  private let distance: Slots
  private var queue: CellList
  private(set) var work = 0

  /// Values count sixteenths of a step, so that they are integers.
  static let unit = 16
  /// The weights of the shortest way and of the way along the cycle, in sixteenths of a step.
  private static let wayWeight = 6
  private static let cycleWeight = 2
  /// What each side of a free cell costs that is a wall.
  private static let wallCost = 5
  /// What each side of a free cell costs that is the neck; other cells of the body cost less, as
  /// they stay for less long.
  private static let bodyCost = 8
  /// What a cell in a gap costs, besides the wait.
  private static let gapCost = 8
  /// The number of steps that a food takes, roughly.
  private static let stepsAFood = 19

  init(board: ChampionBoard, pool: SlotPool) {
    self.board = board
    life = pool.slots(board.count)
    distance = pool.slots(board.count)
    queue = CellList(capacity: board.count, pool: pool)
  }

  /// The value, of which less is better, of a body that lies on a cycle in order.
  ///
  /// O(area).
  mutating func value(of body: CellList, on order: CycleOrder) -> Int {
    measure(body)
    var sum = 0
    var free = 0
    for place in 1..<max(board.count, 1) {
      let cell = order.cells[place]
      guard life[cell] == 0 else { continue }
      let steps = distance[cell] < 0 ? board.count : distance[cell]
      sum &+= ArrivalValue.wayWeight &* steps
      sum &+= ArrivalValue.cycleWeight &* place
      free &+= 1
    }
    work += 6 * board.count
    guard free > 0 else { return 0 }
    return sum / free + sideCost(length: body.count) + gapCost(order, free: free)
  }

  /// The free cells that the head can come to, some of them when the body has moved on.
  mutating func reachableCells(from body: CellList) -> [Int] {
    measure(body)
    return (0..<board.count).filter { distance[$0] >= 0 && life[$0] == 0 }
  }

  /// Finds how far all cells are from the head, by the tail's moves that they wait for.
  private mutating func measure(_ body: CellList) {
    life.fill(0)
    distance.fill(-1)
    queue.removeAll()
    for place in 0..<body.count { life[body[place]] = body.count - place }
    queue.append(body[0])
    distance[body[0]] = 0
    var place = 0
    while place < queue.count {
      let cell = queue[place]
      place &+= 1
      let steps = distance[cell]
      for direction in 0..<4 {
        let other = board.neighbour(cell, direction)
        guard other >= 0, distance[other] < 0, life[other] <= steps else { continue }
        distance[other] = steps &+ 1
        queue.append(other)
      }
    }
  }

  /// What the walls and the body along the free floor cost.
  private func sideCost(length: Int) -> Int {
    var walls = 0
    var lives = 0
    for cell in 0..<board.count where life[cell] == 0 {
      for direction in 0..<4 {
        let other = board.neighbour(cell, direction)
        if other < 0 { walls &+= 1 } else { lives &+= life[other] }
      }
    }
    return ArrivalValue.wallCost * walls + ArrivalValue.bodyCost * lives / length
  }

  /// What the gaps cost.
  private func gapCost(_ order: CycleOrder, free: Int) -> Int {
    guard order.gaps > 0 else { return 0 }
    // The tail's moves until a gap is closed, for the last one and for all cells in gaps.
    var moves = 0
    var last = 0
    var sum = 0
    for place in (order.window + 1)..<board.count {
      if life[order.cells[place]] > 0 {
        moves += 1
      } else {
        last = moves
        sum += moves
      }
    }
    return order.gaps * ArrivalValue.gapCost
      + ArrivalValue.unit * sum * last / ArrivalValue.stepsAFood / free
  }
}
