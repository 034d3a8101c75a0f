import Lattice
import Testing

@testable import Snake

@Suite struct WaySearchTests {
  /// The snake can go each way that is drawn, eats nothing before its end, and a food there.
  @Test(arguments: SnakeGame.TailRule.allCases, [1, 3])
  func waysCanBeGone(tail: SnakeGame.TailRule, foods: Int) throws {
    var ways = 0
    for seed in 1...6 as ClosedRange<UInt64> {
      var game = try newGame(8, 7, seed: seed) {
        $0.tail = tail
        $0.foods = foods
        $0.startLength = 1
        $0.wrap = seed % 2 == 0
      }
      let mind = ChampionMind(game)
      var pilot = CyclePilot()
      var random = SplitMix64(seed: seed)
      while game.status == .running, game.length < 50 {
        for _ in 0..<7 where game.status == .running { game.advance(pilot.turn(for: game)) }
        if game.status != .running { break }
        mind.read(game)
        let mayFollow = tail == .legal && game.length > 2
        mind.search.prepare(body: mind.body, foods: mind.foods, lag: mayFollow ? 0 : 1)
        for number in 0..<4 {
          mind.search.roll(number, isFresh: false, random: &random)
          let detour =
            number < 2
            ? Detour() : Detour(random.below(mind.board.count), random.below(mind.board.count))
          guard mind.search.find(visiting: detour, limit: 56) else { continue }
          ways += 1
          var trial = game
          for place in 0..<mind.search.way.count {
            #expect(trial.eaten == game.eaten)
            let next = mind.board.index(of: mind.search.way[place])
            let direction = try #require(trial.direction(from: trial.ring.head, to: next))
            trial.advance(direction)
            #expect(trial.ring.head == next)
          }
          #expect(trial.status == .running || trial.status == .won)
          #expect(trial.eaten == game.eaten + 1)
        }
      }
    }
    #expect(ways > 100)
  }

  @Test func detoursAreVisitedInTurn() {
    var detour = Detour(3, 5)
    detour.insert(4, at: 1)
    detour.insert(2, at: 0)
    #expect((0..<detour.count).map { detour[$0] } == [2, 3, 4, 5])
  }
}
