import Lattice
import Snake
import TestSupport
import Testing

@Suite struct RandomSnakeTests {
  /// Games with all kinds of options are what the definition says, and their replays prove them.
  ///
  /// `swift run -c release soak --snake` plays more.
  @Test(arguments: 0..<16 as Range<UInt64>)
  func gamesAreAsDefined(batch: UInt64) throws {
    for seed in (batch * 40)..<((batch + 1) * 40) {
      guard let game = RandomSnakeGame(seed) else { continue }
      if let finding = try game.finding() { Issue.record("\(game): \(finding)") }
    }
  }

  @Test func sameSeedSameBytes() throws {
    for seed in 0..<60 as Range<UInt64> {
      guard let game = RandomSnakeGame(seed) else { continue }
      let bytes = try (0..<2).map { _ in
        var recorder = try #require(
          ReplayRecorder(try SnakeGame(options: game.options, seed: game.seed)))
        var pilot = PilotKind.careful.makePilot()
        while recorder.game.status == .running, recorder.game.steps < 300 {
          recorder.advance(pilot.turn(for: recorder.game))
        }
        return recorder.replay(by: .pilot("careful")).bytes
      }
      #expect(bytes[0] == bytes[1], "seed \(seed)")
    }
  }

  /// What is drawn is varied enough to reach everything that can happen.
  @Test func everyEventHappens() throws {
    var seen: Set<String> = []
    for seed in 0..<800 as Range<UInt64> {
      guard let drawn = RandomSnakeGame(seed) else { continue }
      var game = try SnakeGame(options: drawn.options, seed: seed)
      var pilot = PilotKind.greedy.makePilot()
      while game.status == .running, game.steps < 400 {
        for event in game.advance(pilot.turn(for: game)) {
          seen.insert("\(event)".prefix { $0 != "(" }.description)
          if case .collected(let kind, _, _) = event { seen.insert("collected \(kind)") }
          if case .died(let cause, _) = event { seen.insert("died of \(cause)") }
        }
      }
    }
    let events = [
      "ate", "grew", "shrank", "foodAppeared", "foodVanished", "itemAppeared", "itemVanished",
      "collected", "effectBegan", "effectEnded", "levelChanged", "scrolled", "blocked", "died",
      "won",
    ]
    let all =
      events + SnakeGame.Item.Kind.allCases.map { "collected \($0)" }
      + SnakeGame.Cause.allCases.map { "died of \($0)" }
    #expect(Set(all).subtracting(seen).isEmpty, "\(Set(all).subtracting(seen))")
  }
}
