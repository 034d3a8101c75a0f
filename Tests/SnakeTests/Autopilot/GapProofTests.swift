import Lattice
import Testing

@testable import Snake

/// `GapProof` against an adversary that puts each food wherever it wants.
@Suite struct GapProofTests {
  /// A game by the strict rule in which the snake does what the proof says.
  struct Play {
    let sample: CycleSample
    var order: CycleOrder
    var proof: GapProof
    /// The states that were found safe.
    var seen: Set<[Int]> = []

    init(_ sample: CycleSample) {
      self.sample = sample
      order = CycleOrder(board: sample.board, pool: sample.pool)
      proof = GapProof(board: sample.board, pool: sample.pool)
    }

    /// Whether the proof holds for a body wherever the next food lies; nil when it has no gaps.
    mutating func isProven(_ body: [Int]) -> Bool? {
      let list = sample.list(body)
      guard order.read(sample.next, body: list), order.gaps > 0 else { return nil }
      return proof.isSafe(order, body: list)
    }

    /// Whether the snake comes to lie without gaps, wherever each food appears.
    mutating func survivesAll(_ body: [Int]) throws -> Bool {
      for food in sample.cells where !body.contains(food) {
        if try !survives(body, food) { return false }
      }
      return true
    }

    private mutating func survives(_ start: [Int], _ food: Int) throws -> Bool {
      var body = start
      for _ in 0..<(4 * sample.board.count) {
        let list = sample.list(body)
        let isInOrder = order.read(sample.next, body: list)
        try #require(isInOrder)
        if order.gaps == 0 || !seen.insert(body + [-1, food]).inserted { return true }
        var next = order.cells[1]
        switch proof.verdict(on: food, order, body: list) {
        case .unknown: return false
        case .bypass(let place): next = order.cells[place]
        case .eat, .bypassLater: break
        }
        if body.contains(next) { return false }
        try #require(sample.board.direction(from: body[0], to: next) != nil)
        body.insert(next, at: 0)
        if next == food { return try body.count == sample.board.count || survivesAll(body) }
        body.removeLast()
      }
      return false
    }
  }

  @Test(arguments: [(4, 4), (6, 3), (4, 5)])
  func provenSnakesSurvive(width: Int, height: Int) throws {
    var proven = 0
    var others = 0
    for seed in 1...300 as ClosedRange<UInt64> {
      let game = try newGame(width, height, seed: seed) { $0.startLength = 1 }
      guard var sample = CycleSample(game, seed: seed) else { continue }
      var play = Play(sample)
      for _ in 0..<6 {
        let body = sample.body(jumps: 3)
        guard let isProven = play.isProven(body) else { continue }
        if !isProven {
          others += 1
          continue
        }
        proven += 1
        #expect(try play.survivesAll(body), "seed \(seed), body \(body)")
      }
    }
    #expect(proven > 50)
    #expect(others > 50)
  }
}
