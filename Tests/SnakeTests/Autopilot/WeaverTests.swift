import Lattice
import Testing

@testable import Snake

@Suite struct WeaverTests {
  static let boards = [
    "......\n......\n......\n......\n......\n......\n",
    "......\n.#..#.\n......\n......\n.#..#.\n......\n",
    "........\n........\n..####..\n..####..\n........\n........\n",
  ]

  /// A body that lay on one cycle is woven into another one, and lies on that in order.
  @Test(arguments: boards, [false, true])
  func bodiesLieOnTheCycleInOrder(board: String, wrap: Bool) throws {
    var complete = 0
    var gapped = 0
    for seed in 1...100 as ClosedRange<UInt64> {
      let game = try newGame(board, seed: seed) {
        $0.startLength = 1
        $0.wrap = wrap
      }
      guard var sample = CycleSample(game, seed: seed),
        let other = CycleSample(game, seed: seed + 1_000)
      else { continue }
      var weaver = Weaver(board: sample.board, pool: sample.pool)
      var order = CycleOrder(board: sample.board, pool: sample.pool)
      for jumps in 0...3 {
        let body = sample.list(sample.body(jumps: jumps))
        let outcome = weaver.weave(
          body, from: other.next, mayLeaveGaps: jumps > 1, random: &sample.random)
        guard let outcome else { continue }
        let isInOrder = order.read(weaver.next, body: body)
        #expect(isInOrder, "seed \(seed)")
        #expect((order.gaps == 0) == (outcome == .complete), "seed \(seed)")
        for cell in 0..<sample.board.count {
          #expect(sample.board.direction(from: cell, to: weaver.next[cell]) != nil)
        }
        if outcome == .complete { complete += 1 } else { gapped += 1 }
      }
    }
    #expect(complete > 200)
    #expect(gapped > 5)
  }

  /// Edges at random are enough to begin with, because degrees are repaired wherever that can be.
  @Test(arguments: [(4, 4), (6, 5), (2, 7), (8, 6)])
  func weavesFromNothing(width: Int, height: Int) throws {
    for seed in 1...40 as ClosedRange<UInt64> {
      let game = try newGame(width, height, seed: seed) { $0.startLength = 1 }
      #expect(CycleSample(game, seed: seed) != nil, "seed \(seed)")
    }
  }

  /// Bends bring the food nearer, and leave a cycle on which the body lies as before.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func bendsBringTheFoodNearer(seed: UInt64) throws {
    let game = try newGame(8, 6, seed: seed) { $0.startLength = 1 }
    guard var sample = CycleSample(game, seed: seed) else { return }
    let body = sample.list(sample.body(jumps: 2))
    var bend = WalkBend(board: sample.board, pool: sample.pool)
    var order = CycleOrder(board: sample.board, pool: sample.pool)
    let cycle = sample.next
    let isInOrder = order.read(cycle, body: body)
    try #require(isInOrder)
    let gaps = order.gaps
    guard order.window > 4 else { return }
    let food = order.cells[order.window]
    bend.run(cycle, body: body, towards: food, effort: 100_000)
    let isStillInOrder = order.read(cycle, body: body)
    #expect(isStillInOrder)
    #expect(order.gaps == gaps)
    #expect(order.places[food] <= order.window)
  }
}
