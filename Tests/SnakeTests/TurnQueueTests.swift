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
    let game = try game(9, 9)
    var queue = TurnQueue()
    for key in pressed { queue.push(key, for: game) }
    var turns: [Direction] = []
    while let turn = queue.next() { turns.append(turn) }
    #expect(turns == waiting)
  }

  @Test func pauseForgets() throws {
    let game = try game(9, 9)
    var queue = TurnQueue()
    queue.push(.up, for: game)
    queue.clear()
    #expect(queue.isEmpty)
    #expect(queue.next() == nil)
    #expect(queue.push(.down, for: game))
  }

  @Test func singleCellMayReverse() throws {
    let game = try game(9, 9) { $0.startLength = 1 }
    var queue = TurnQueue()
    #expect(queue.push(.left, for: game))
  }
}
