import Lattice
import Testing

@testable import Snake

/// One step of a match, before and after.
struct MatchStep: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var before: [String]
  var growing: [Int] = []
  var wrap = false
  /// A letter a snake: up, right, down, left, or `.` for straight on.
  var turns: String
  /// Foods that appear in the step are not shown.
  var after: [String]
  /// A cause a snake.
  var deaths: [SnakeMatch.Cause?]

  init(
    _ name: String, _ before: [String], growing: [Int] = [], wrap: Bool = false, _ turns: String,
    _ after: [String], _ deaths: [SnakeMatch.Cause?]
  ) {
    testDescription = name
    self.before = before
    self.growing = growing
    self.wrap = wrap
    self.turns = turns
    self.after = after
    self.deaths = deaths
  }
}

@Suite struct MatchRulesTests {
  static let steps = [
    MatchStep(
      "both go on", ["aaA....", ".......", "....Bbb"], "..",
      [".aaA...", ".......", "...Bbb."], [nil, nil]),
    MatchStep(
      "a reversal goes straight on", ["aaA....", ".......", "....Bbb"], "lr",
      [".aaA...", ".......", "...Bbb."], [nil, nil]),
    MatchStep(
      "single cells may reverse", ["..A..", ".....", "..B.."], "l.",
      [".A...", ".....", "...B."], [nil, nil]),
    MatchStep(
      "heads meet, equal: both die", ["aaA.Bbb", ".......", "Ccc...."], "..u",
      [".......", "C......", "cc....."], [.head, .head, nil]),
    MatchStep(
      "heads meet, the shorter dies", ["aaA.Bb.", ".......", "Ccc...."], "..u",
      [".aaA...", "C......", "cc....."], [nil, .head, nil]),
    MatchStep(
      "three heads meet, the longest lives", ["aaA.Bb.", "...C...", "...c..."], "..u",
      [".aaA...", ".......", "......."], [nil, .head, .head]),
    MatchStep(
      "three heads meet, two are longest: all die",
      ["aaA.Bbb", "...C...", "...c...", "Ddd...."], "..uu",
      [".......", ".......", "D......", "dd....."], [.head, .head, .head, nil]),
    MatchStep(
      "heads swap, both die whatever their length", ["aaABb..", ".......", "Ccc...."], "..u",
      [".......", "C......", "cc....."], [.head, .head, nil]),
    MatchStep(
      "single heads swap", ["..AB...", ".......", "Ccc...."], ".lu",
      [".......", "C......", "cc....."], [.head, .head, nil]),
    MatchStep(
      "a single cell that moves off leaves its cell free", ["..AB...", ".......", "Ccc...."], "..u",
      ["...AB..", "C......", "cc....."], [nil, nil, nil]),
    MatchStep(
      "a body kills", ["..A....", "bbbbB..", ".......", "Ccc...."], "d.u",
      [".......", ".bbbbB.", "C......", "cc....."], [.body, nil, nil]),
    MatchStep(
      "the cell that a head leaves is body", ["...A...", ".bbB...", ".......", "Ccc...."], "d.u",
      [".......", "..bbB..", "C......", "cc....."], [.body, nil, nil]),
    MatchStep(
      "the cell that a tail leaves is free", ["..A....", "..bbB..", "......."], "d.",
      [".......", "..AbbB.", "......."], [nil, nil]),
    MatchStep(
      "a tail held by growth kills", ["..A....", "..bbB..", ".......", "Ccc...."],
      growing: [0, 1], "d.u",
      [".......", "..bbbB.", "C......", "cc....."], [.body, nil, nil]),
    MatchStep(
      "a tail held by a food kills", ["..A....", "..bbB*.", ".......", "Ccc...."], "d.u",
      [".......", "..bbbB.", "C......", "cc....."], [.body, nil, nil]),
    MatchStep(
      "two into one leaving tail, equal: both die",
      ["..A....", "..bbB..", "..C....", "Ddd...."], "d.uu",
      [".......", "...bbB.", "D......", "dd....."], [.head, nil, .head, nil]),
    MatchStep(
      "two into one leaving tail, the shorter dies",
      ["..Aa...", "..bbB..", "..C....", "......."], "d.u",
      ["..a....", "..AbbB.", ".......", "......."], [nil, nil, .head]),
    MatchStep(
      "the own tail may be followed", ["Aa...", "aa...", "....B"], "du",
      ["aa...", "Aa..B", "....."], [nil, nil]),
    MatchStep(
      "the own tail held by growth kills", ["Aa...", "aa...", "....B"], growing: [1, 0], "du",
      [".....", "....B", "....."], [.itself, nil]),
    MatchStep(
      "the own body kills", ["aa...", "aA...", "aa..B"], "lu",
      [".....", "....B", "....."], [.itself, nil]),
    MatchStep(
      "neck and tail at once kill", ["a..B", "A..."], wrap: true, ".d",
      ["....", "...B"], [.itself, nil]),
    MatchStep(
      "two eat one food, equal: both die", ["aA*Bb..", ".......", "Ccc...."], "..u",
      [".......", "C......", "cc....."], [.head, .head, nil]),
    MatchStep(
      "two eat one food, the shorter dies", ["aaA*Bb.", ".......", "Ccc...."], "..u",
      ["aaaA...", "C......", "cc....."], [nil, .head, nil]),
    MatchStep(
      "a wall kills", ["..#..", ".A#..", ".....", "Bb..."], ".u",
      ["..#..", "..#..", "B....", "b...."], [.wall, nil]),
    MatchStep(
      "the edge kills", ["...aA", ".....", "Bb..."], ".u",
      [".....", "B....", "b...."], [.wall, nil]),
    MatchStep(
      "the edge leads round", ["...aA", ".....", ".Bb.."], wrap: true, ".u",
      ["A...a", ".B...", ".b..."], [nil, nil]),
    MatchStep(
      "heads meet across an edge", [".Bb.aA", "......", "Ccc..."], wrap: true, "..u",
      ["......", "C.....", "cc...."], [.head, .head, nil]),
    MatchStep(
      "a portal leads to its twin", ["aAX....", ".......", "Bb..X.."], ".u",
      [".aX....", "B......", "b...A.."], [nil, nil]),
    MatchStep(
      "heads enter both portals of a pair and pass", ["aAX....", ".......", "...XBb."], "..",
      [".aB....", ".......", "...Ab.."], [nil, nil]),
    MatchStep(
      "who dies at a wall is gone before the rest is tested",
      ["..bbB", "...A.", ".....", "Ccc.."], "u.u",
      ["...A.", ".....", "C....", "cc..."], [nil, .wall, nil]),
    MatchStep(
      "two die of each other's bodies", ["aaA...", ".Bbb..", "......", "Ccc..."], "duu",
      ["......", "......", "C.....", "cc...."], [.body, .body, nil]),
  ]

  @Test(arguments: steps)
  func oneStep(_ step: MatchStep) throws {
    var match = try SnakeMatch(step.before, growing: step.growing) { $0.wrap = step.wrap }
    #expect(match.picture() == step.before)
    let events = match.go(step.turns)
    let appeared = events.compactMap { if case .foodAppeared(let food) = $0 { food } else { nil } }
    #expect(match.picture(hiding: appeared) == step.after)
    #expect(match.snakes.map(\.death?.cause) == step.deaths)
    let died = events.compactMap { if case .died(let snake, _) = $0 { snake } else { nil } }
    #expect(died.sorted() == step.deaths.indices.filter { step.deaths[$0] != nil })
  }

  @Test func aBodyOnTheExitOfAPortalKills() throws {
    var match = try SnakeMatch(
      ["...X..", "bbBX..", "......", "...A..", "......"], looking: [.up])
    match.advance([])
    #expect(
      match.picture(hiding: match.foods) == ["...B..", ".bbX..", "...A..", "......", "......"])
    match.advance([])
    #expect(match.snakes[0].death?.cause == .body)
    #expect(match.snakes[0].death?.place == Point(3, 0))
  }

  @Test func bothEatTheFoodTheyMeetOn() throws {
    var match = try SnakeMatch(["aA*Bb..", ".......", "Ccc...."])
    let events = match.go("..u")
    #expect(
      events.prefix(4) == [
        .ate(snake: 0, Point(2, 0)), .ate(snake: 1, Point(2, 0)), .grew(snake: 0),
        .grew(snake: 1),
      ])
    #expect(match.snakes.map(\.eaten) == [1, 1, 0])
    let death = SnakeMatch.Death(
      cause: .head, killer: 1, step: 1, place: Point(2, 0), length: 3)
    #expect(match.snakes[0].death == death)
    #expect(match.snakes[0].length == 3)
    #expect(match.body(of: 0).isEmpty)
    #expect(match.head(of: 0) == nil)
  }

  @Test func theKillerIsNamed() throws {
    var match = try SnakeMatch(["..A....", "bbbbB..", "......."])
    match.advance([.down])
    #expect(match.snakes[0].death?.killer == 1)
    var alone = try SnakeMatch(["....A", ".....", "B...."])
    alone.advance([])
    #expect(alone.snakes[0].death?.killer == nil)
    #expect(alone.snakes[0].death?.place == Point(5, 0))
  }

  @Test func theLastOneAliveWins() throws {
    var match = try SnakeMatch(["....A", ".....", "B...."])
    let events = match.advance([])
    #expect(events.last == .ended(.survival, winner: 1))
    #expect(match.status == .over(.survival, winner: 1))
    #expect(match.winner == 1)
    #expect(match.living == [1])
    let over = match
    let afterwards = match.advance([.up, .up])
    #expect(afterwards.isEmpty)
    #expect(match == over)
  }

  @Test func whenAllDieItIsADraw() throws {
    var match = try SnakeMatch(["aaaaA", ".....", "....B"])
    let events = match.advance([])
    #expect(events.last == .ended(.survival, winner: nil))
    #expect(match.winner == nil)
    #expect(match.standings.map(\.place) == [1, 1])
  }

  @Test func atTheLimitTheLongestWins() throws {
    var match = try SnakeMatch(["aaA....", ".......", "...Bb.."]) { $0.maxSteps = 2 }
    match.advance([])
    #expect(match.status == .running)
    match.advance([])
    #expect(match.status == .over(.stepLimit, winner: 0))
    var even = try SnakeMatch(["aaA....", ".......", "..Bbb.."]) { $0.maxSteps = 1 }
    even.advance([])
    #expect(even.status == .over(.stepLimit, winner: nil))
  }

  @Test func onAFullBoardTheLongestWins() throws {
    var match = try SnakeMatch(["aA*", "#B*"])
    let events = match.advance([])
    #expect(match.status == .over(.boardFull, winner: 0))
    #expect(events.last == .ended(.boardFull, winner: 0))
    var even = try SnakeMatch(["aA*", "bB*"])
    even.advance([])
    #expect(even.status == .over(.boardFull, winner: nil))
  }

  @Test func standingsRankLifeThenLengthThenDeath() throws {
    var match = try SnakeMatch(["aaaA....", "........", "bB......", "C.......", "D......."]) {
      $0.maxSteps = 2
    }
    _ = match.go("..ul")
    _ = match.go("..l.")
    #expect(match.status == .over(.stepLimit, winner: 0))
    #expect(match.standings.map(\.snake) == [0, 1, 2, 3])
    #expect(match.standings.map(\.place) == [1, 2, 3, 4])
    #expect(match.standings.map(\.death?.step) == [nil, nil, 2, 1])
  }

  @Test func deathFreesCellsForFoods() throws {
    var match = try SnakeMatch(["aaA#", "bbB.", "ccC."]) { $0.foods = 9 }
    match.advance([])
    #expect(match.living == [1, 2])
    let freed = [Point(0, 0), Point(1, 0), Point(2, 0), Point(0, 1), Point(0, 2)]
    #expect(match.foods.sorted() == freed)
  }
}
