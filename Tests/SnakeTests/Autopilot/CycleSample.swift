import Lattice

@testable import Snake

/// A board with a Hamiltonian cycle of it that is drawn at random, and snakes on it.
struct CycleSample {
  let game: SnakeGame
  let pool = SlotPool()
  let board: ChampionBoard
  /// The cells in the order of the cycle.
  let cells: [Int]
  var random: SplitMix64

  /// Nil where the weaver finds no cycle.
  init?(_ game: SnakeGame, seed: UInt64) {
    self.game = game
    random = SplitMix64(seed: seed)
    board = ChampionBoard(game, pool: pool)
    var weaver = Weaver(board: board, pool: pool)
    // Any neighbours to begin with make for all kinds of cycles.
    let start = pool.slots(board.count)
    for cell in 0..<board.count {
      let neighbour = board.neighbour(cell, random.below(4))
      start[cell] = neighbour < 0 ? cell : neighbour
    }
    let head = CellList([random.below(board.count)], board, pool)
    guard weaver.weave(head, from: start, mayLeaveGaps: false, random: &random) == .complete
    else { return nil }
    var cells = [head[0]]
    while cells.count < board.count { cells.append(weaver.next[cells[cells.count - 1]]) }
    self.cells = cells
  }

  /// The cycle as the cell after each one.
  var next: Slots {
    let next = pool.slots(board.count)
    for place in cells.indices { next[cells[place]] = cells[(place + 1) % cells.count] }
    return next
  }

  /// A snake with its head at the first cell that lies on the cycle in order, with at most `jumps`
  /// gaps, from head to tail.
  mutating func body(jumps: Int) -> [Int] {
    var body = [cells[0]]
    var place = cells.count
    var left = jumps
    let length = 3 + random.below(cells.count - 4)
    while body.count < length, place > 2 {
      let gaps = (1..<(place - 1)).filter {
        board.direction(from: body[body.count - 1], to: cells[$0]) != nil
      }
      if left > 0, !gaps.isEmpty, random.below(2) == 0 {
        left -= 1
        place = gaps[random.below(gaps.count)]
      } else {
        place -= 1
      }
      body.append(cells[place])
    }
    return body
  }

  func list(_ cells: [Int]) -> CellList { CellList(cells, board, pool) }
}

extension CellList {
  init(_ cells: [Int], _ board: ChampionBoard, _ pool: SlotPool) {
    self.init(capacity: board.count, pool: pool)
    for cell in cells { append(cell) }
  }
}
