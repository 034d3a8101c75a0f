import Lattice
import Snake
import Testing

@Suite struct SnakeItemTests {
  /// A game in which the snake has eaten four or five foods in a row, and an item of this kind lies
  /// ahead of it on the upper of two rows.
  static func game(_ kind: SnakeGame.Item.Kind) throws -> SnakeGame {
    let count = kind == .bonus ? 5 : 4
    let foods = String(repeating: "*", count: count)
    let rest = String(repeating: ".", count: 11 - count)
    let text = "edges: wrap\n\n..@\(foods)\(rest)\n..............\n"
    var found: SnakeGame?
    _ = try firstSeed { seed in
      var game = try newGame(text, seed: seed) {
        $0.foods = count
        $0.bonus = kind == .bonus
        $0.powers = kind != .bonus
      }
      for _ in 0..<count { game.advance() }
      guard let item = game.item, item.kind == kind, item.cell == game.head + Point(1, 0) else {
        return false
      }
      found = game
      return true
    }
    return try #require(found)
  }

  @Test func bonusAppearsWithTheFifthFood() throws {
    var game = try newGame("..@*****......\n..............\n") {
      $0.foods = 5
      $0.bonus = true
    }
    _ = game.go("....")
    #expect(game.item == nil)
    let events = game.advance()
    let item = try #require(game.item)
    #expect(events.contains(.itemAppeared(.bonus, at: item.cell)))
    #expect(item.stepsLeft == 20 + 7 + 1)
    #expect(game[item.cell] == .item(.bonus))
  }

  @Test func bonusIsWorthMoreTheSoonerItIsCollected() throws {
    var game = try Self.game(.bonus)
    let (score, length) = (game.score, game.length)
    let cell = try #require(game.item?.cell)
    #expect(game.advance() == [.collected(.bonus, at: cell, points: 5 * 6 + 2 * 28)])
    #expect(game.score == score + 86)
    #expect(game.length == length)
    #expect(game.item == nil)
  }

  @Test func itemsGoAwayAndDoNotComeBack() throws {
    var game = try Self.game(.bonus)
    let cell = try #require(game.item?.cell)
    _ = game.go("dr")
    for left in (1...25).reversed() {
      game.advance()
      #expect(game.item?.stepsLeft == left)
    }
    #expect(game.advance().contains(.itemVanished(.bonus, at: cell)))
    #expect(game[cell] == .free)
  }

  @Test func slowTakesThreeLevelsForHundredSteps() throws {
    var game = try Self.game(.slow)
    let events = game.advance()
    #expect(events.suffix(2) == [.effectBegan(.slow), .levelChanged(to: 2)])
    #expect(game.effects.active == [.slow])
    _ = game.go("dr")
    for _ in 0..<97 { game.advance() }
    #expect(game.effects[.slow] == 1)
    #expect(game.level == 2)
    #expect(game.advance().suffix(2) == [.effectEnded(.slow), .levelChanged(to: 5)])
    #expect(game.effects.active.isEmpty)
  }

  /// Rows: the length before and after; four foods make the difference to the start.
  @Test(arguments: [(5, 4), (6, 4), (7, 5), (9, 6)])
  func shrinkTakesAThird(before: Int, after: Int) throws {
    let found = try firstSeed { seed in
      var game = try newGame("edges: wrap\n\n....@****......\n...............\n", seed: seed) {
        $0.startLength = before - 4
        $0.foods = 4
        $0.powers = true
      }
      // A snake of one cell starts anywhere.
      guard game.head == Point(4, 0) else { return false }
      for _ in 0..<4 { game.advance(.right) }
      guard game.item?.kind == .shrink, game.item?.cell == game.head + Point(1, 0) else {
        return false
      }
      #expect(game.length == before)
      game.advance()
      return game.length == after
    }
    #expect(found != nil)
  }

  @Test func shrinkTakesAThirdOffTheTail() throws {
    var game = try Self.game(.shrink)
    #expect(game.length == 7)
    let body = Array(game.body)
    let events = game.advance()
    #expect(events.last == .shrank(by: 2))
    #expect(Array(game.body) == [game.head] + body.prefix(4))
    #expect(game[Point(1, 0)] == .free || game.foods.contains(Point(1, 0)))
  }

  @Test func doubleCountsTwice() throws {
    var game = try Self.game(.double)
    game.advance()
    #expect(game.effects[.double] == 100)
    let score = game.score
    let eaten = game.eaten
    var pilot = PilotKind.greedy.makePilot()
    while game.eaten == eaten, game.status == .running { game.advance(pilot.turn(for: game)) }
    #expect(game.score == score + 2)
  }

  @Test func ghostWalksThroughTheBody() throws {
    var game = try Self.game(.ghost)
    game.advance()
    #expect(game.effects[.ghost] == 60)
    let head = game.head
    _ = game.go("dlu")
    #expect(game.status == .running)
    #expect(game.head == head + Point(-1, 0))
    #expect(game.body.count { $0 == game.head } == 2)
    #expect(game[game.head] == .head)
    // Both layers leave in their time, and only then the cell is free.
    var crossed = 0
    let cell = game.head
    game.advance(.up)
    while game.body.contains(cell) {
      #expect(game[cell] == .body || game[cell] == .head)
      game.advance(game.heading == .up ? .right : nil)
      crossed += 1
      try #require(crossed < 30)
    }
    #expect(game[cell] == .free || game.foods.contains(cell))
  }

  @Test func wallsStillKillAGhost() throws {
    var found: SnakeGame?
    _ = try firstSeed { seed in
      var game = try newGame("..@****...\n..........\n", seed: seed) {
        $0.foods = 4
        $0.powers = true
      }
      for _ in 0..<4 { game.advance() }
      guard game.item?.kind == .ghost, game.item?.cell == game.head + Point(1, 0) else {
        return false
      }
      game.advance()
      found = game
      return true
    }
    var game = try #require(found)
    game.advance(.up)
    #expect(game.status == .lost(.wall))
  }

  /// Items have chance of their own: with and without them the same foods come.
  @Test(arguments: 0..<10 as Range<UInt64>)
  func foodsStayTheSame(seed: UInt64) throws {
    var plain = try newGame(12, 12, seed: seed)
    var nokia = try newGame(12, 12, seed: seed) { $0.bonus = true }
    var pilot = PilotKind.careful.makePilot()
    while plain.status == .running, nokia.item == nil {
      let turn = pilot.turn(for: plain)
      plain.advance(turn)
      nokia.advance(turn)
    }
    #expect(nokia.item != nil, "seed \(seed)")
    #expect(plain.foods == nokia.foods, "seed \(seed)")
  }
}
