import Lattice
import Snake
import Testing

@Suite struct TurnQueueTests {
  /// Rows: keys pressed while moving right, and the turns that wait then.
  @Test(
    arguments: [
      ([.up, .left], [.up, .left]), ([.left], []), ([.right], []), ([.up, .up], [.up]),
      ([.up, .down], [.up]), ([.up, .left, .down], [.up, .left]),
      ([.down, .right], [.down, .right]),
    ] as [([Direction], [Direction])])
  func keys(pressed: [Direction], waiting: [Direction]) throws {
    let game = try newGame(9, 9)
    var queue = TurnQueue()
    for key in pressed { queue.push(key, for: game) }
    var turns: [Direction] = []
    while let turn = queue.next() { turns.append(turn) }
    #expect(turns == waiting)
  }

  @Test func pauseForgets() throws {
    let game = try newGame(9, 9)
    var queue = TurnQueue()
    queue.push(.up, for: game)
    queue.clear()
    #expect(queue.isEmpty)
    let next = queue.next()
    #expect(next == nil)
    let isTaken = queue.push(.down, for: game)
    #expect(isTaken)
  }

  @Test func singleCellMayReverse() throws {
    let game = try newGame(9, 9) { $0.startLength = 1 }
    var queue = TurnQueue()
    let isTaken = queue.push(.left, for: game)
    #expect(isTaken)
  }
}
