import Lattice
import TestSupport
import Testing

@testable import Snake

/// The list of all games, and what it comes to.
@Suite struct GameLogTests {
  private func record(
    _ score: Int, _ status: SnakeGame.Status = .lost(.wall), milliseconds: Int? = 1_500
  ) -> GameRecord {
    GameRecord(
      table: "people/classic-\"8x6\"",
      result: Replay.Result(
        status: status, score: score, eaten: score, length: score + 3, steps: score * 10),
      milliseconds: milliseconds, ended: score)
  }

  private func file(_ records: [GameRecord]) -> [UInt8] {
    records.reduce(into: []) { $0 += GameLog.addition($1, to: $0) }
  }

  @Test func isReadAsItWasWritten() {
    let records = [
      record(1), record(0, .won, milliseconds: nil), record(7, .running), record(9, .lost(.itself)),
      record(.max / 10 - 3, .lost(.stalled)),
    ]
    #expect(GameLog.records(in: file(records)) == records)
  }

  /// Wherever writing broke off, the games before it are there, and so is the next one.
  @Test func aTornLineSpoilsNoOther() {
    let whole = file([record(1), record(2), record(3)])
    let start = file([record(1), record(2)]).count
    for end in start..<whole.count {
      let torn = Array(whole[..<end])
      let isWhole = end == whole.count - 1
      #expect(GameLog.records(in: torn).count == (isWhole ? 3 : 2), "cut at \(end)")
      let next = torn + GameLog.addition(record(4), to: torn)
      #expect(GameLog.records(in: next).last == record(4), "cut at \(end)")
      #expect(GameLog.records(in: next).count == (isWhole ? 4 : 3), "cut at \(end)")
    }
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func damageCostsItsLineAlone(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let records = (1...5).map { record($0) }
    var bytes = file(records)
    let place = random.below(bytes.count)
    bytes[place] ^= UInt8(1 + random.below(255))
    let found = GameLog.records(in: bytes)
    #expect(found.allSatisfy(records.contains), "seed \(seed)")
    // A newline that is gone or new costs no more than the two lines beside it.
    #expect(found.count >= 3, "seed \(seed)")
  }

  @Test func isCutAtItsOldEnd() throws {
    let records = (1...9).map { record($0) }
    #expect(GameLog.shortened(file(records)) == nil)
    let torn = file(records).dropLast(3)
    let short = try #require(GameLog.shortened(Array(torn), longest: torn.count - 1, capacity: 5))
    #expect(GameLog.records(in: short) == Array(records[3..<8]))
    #expect(GameLog.shortened(Array(torn), longest: torn.count, capacity: 5) == nil)
    // What a cut leaves is far from the next cut, even with the longest lines.
    let name = String(repeating: "x", count: 100)
    let most = GameRecord(
      table: name,
      result: Replay.Result(
        status: .won, score: .max, eaten: .max, length: .max, steps: .max),
      milliseconds: .max, ended: .max)
    #expect(GameLog.capacity * most.line.count < GameLog.longest)
  }

  @Test func statistics() {
    let statistics = GameStatistics([
      record(4), record(10, .lost(.itself)), record(0, .running),
      record(7, .won, milliseconds: nil),
      record(6),
    ])
    #expect(statistics.games == 5)
    #expect(statistics.best == 10)
    #expect(statistics.mean == 5.4)
    #expect(statistics.scores == [4, 10, 0, 7, 6])
    #expect(statistics.counts.map(\.name) == ["won", "wall", "self", "left"])
    #expect(statistics.counts.map(\.games) == [1, 2, 1, 1])
    #expect(
      statistics.sentence == "Games 5  Best 10  Mean 5.4  Time 0:06  won 1  wall 2  self 1  left 1")
    #expect(GameStatistics([]).mean == nil)
    #expect(GameStatistics([]).sentence == "Games 0  Best 0  Time 0:00")
    #expect(GameStatistics([record(.max / 10 - 3), record(.max / 10 - 3)]).points > 0)
  }

  @Test(arguments: [
    (0, "0:00"), (-5, "0:00"), (59_999, "0:59"), (61_000, "1:01"), (3_600_000, "1:00:00"),
    (36_061_000, "10:01:01"),
  ])
  func times(milliseconds: Int, words: String) {
    #expect(PlayedTime(milliseconds: milliseconds).description == words)
  }
}
