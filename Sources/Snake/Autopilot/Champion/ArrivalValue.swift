/// What a place to arrive at is worth: how many steps the food after next is likely to take.
///
/// It counts half of the mean, over all free cells, of how far they are from the head: mostly by
/// the shortest way through a body that moves on, and partly along the cycle. The shape of the free
/// floor tells of the foods after that: free cells along walls, in corners and in narrow places
/// cost, free squares earn. Gaps cost extra, the more of them there are and the longer they stay.
/// All weights were chosen by play.
struct ArrivalValue {
  private let board: ChampionBoard
  private let life: Slots
  private let distance: Slots
  /// For each cell the number of free squares that it belongs to.
  private let squares: Slots
  private var queue: CellList
  private(set) var work = 0

  /// Values count sixteenths of a step, so that they are integers.
  static let unit = 16
  /// The weights of the shortest way and of the way along the cycle, in sixteenths of a step.
  private static let wayWeight = 6
  private static let cycleWeight = 2
  /// What each side of a free cell costs that is a wall.
  private static let wallCost = 3
  /// What each free square of 2x2 cells earns.
  private static let squareGain = 3
  /// What each free cell costs whose two free neighbours lie at a right angle.
  private static let cornerCost = 5
  /// What each free cell costs that may be the only link between its free neighbours.
  private static let linkCost = 3
  /// What a cell in a gap costs.
  private static let gapCost = 64
  /// What each move of the tail costs until the last gap is closed.
  private static let delayCost = 3

  init(board: ChampionBoard, pool: SlotPool) {
    self.board = board
    life = pool.slots(board.count)
    distance = pool.slots(board.count)
    squares = pool.slots(board.count)
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
    work += 4 * board.count
    return free == 0 ? 0 : sum / free + shapeCost() + penalty(for: order)
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

  /// What the shape of the free floor costs.
  private func shapeCost() -> Int {
    var cost = 0
    squares.fill(0)
    for place in stride(from: 0, to: 4 * board.faceCount, by: 4) {
      let corners = (
        board.faces[place], board.faces[place + 1], board.faces[place + 2], board.faces[place + 3]
      )
      guard life[corners.0] == 0, life[corners.1] == 0, life[corners.2] == 0, life[corners.3] == 0
      else { continue }
      cost &-= ArrivalValue.squareGain
      squares[corners.0] &+= 1
      squares[corners.1] &+= 1
      squares[corners.2] &+= 1
      squares[corners.3] &+= 1
    }
    for cell in 0..<board.count where life[cell] == 0 {
      var free = 0
      var isStraight = true
      var walls = 0
      for direction in 0..<4 {
        let other = board.neighbour(cell, direction)
        if other < 0 {
          walls &+= 1
        } else if life[other] == 0 {
          free &+= 1
          let across = board.neighbour(cell, ChampionBoard.opposite(direction))
          isStraight = isStraight && across >= 0 && life[across] == 0
        }
      }
      cost &+= walls &* ArrivalValue.wallCost
      if free == 2, !isStraight { cost &+= ArrivalValue.cornerCost }
      // A free square links the two neighbours that it holds.
      if free &- squares[cell] > 1 { cost &+= ArrivalValue.linkCost }
    }
    return cost
  }

  private func penalty(for order: CycleOrder) -> Int {
    guard order.gaps > 0 else { return 0 }
    var moves = 0
    var last = 0
    for place in (order.window + 1)..<board.count {
      if life[order.cells[place]] > 0 { moves += 1 } else { last = moves }
    }
    return order.gaps * ArrivalValue.gapCost + last * ArrivalValue.delayCost
  }
}
