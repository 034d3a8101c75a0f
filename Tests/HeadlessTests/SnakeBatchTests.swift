import Lattice
import Snake
import Testing

@testable import Headless

@Suite struct SnakeBatchTests {
  static func batch(threads: Int = 1) throws -> SnakeBatch {
    var options = SnakeGame.Options(arena: try #require(Arena.open(Size(8, 6))))
    options.maxSteps = 2_304
    return SnakeBatch(options: options, pilot: .cycle, seed: 7, games: 9, threads: threads)
  }

  /// The report without what depends on time.
  static func steady(_ batch: SnakeBatch) -> [Substring] {
    SnakeStatistics(batch: batch, report: batch.play()).json.text.split(separator: ",")
      .filter { !$0.contains("PerSecond") && !$0.contains("PerMove") }
  }

  @Test func threadsChangeNothing() throws {
    #expect(try Self.steady(Self.batch()) == Self.steady(Self.batch(threads: 4)))
  }

  @Test func gamesAreNumberedFromTheSeed() throws {
    let outcomes = try Self.batch().play().outcomes
    #expect(outcomes.map(\.seed) == Array(7...15))
    var single = try Self.batch()
    single.seed = 9
    single.games = 1
    #expect(single.play().outcomes == [outcomes[2]])
  }

  @Test func reportHasItsShape() throws {
    let text = Self.steady(try Self.batch()).joined(separator: ",")
    #expect(
      text.hasPrefix(
        #"{"pilot":"cycle","think":1000,"games":9,"won":9,"lost":{"wall":0,"self":0,"stalled":0},"#)
    )
    #expect(text.hasSuffix(#""seed":7,"size":"8x6","tail":"legal"}"#))
    #expect(text.contains(#""length":{"mean":48,"sd":0,"min":48,"q25":48,"median":48"#))
  }

  @Test func bestIsAWinOrTheHigherScore() throws {
    func outcome(_ seed: UInt64, _ steps: Int) throws -> SnakeBatch.Outcome {
      let batch = try Self.batch()
      var options = batch.options
      options.maxSteps = steps
      let short = SnakeBatch(options: options, pilot: .cycle, seed: seed, games: 1)
      return try #require(short.play().outcomes.first)
    }
    let stalled = try outcome(1, 10)
    let won = try outcome(2, 2_000)
    #expect(SnakeRun.best(of: [stalled, won]) == won)
    #expect(SnakeRun.best(of: [stalled]) == stalled)
    #expect(SnakeRun.best(of: []) == nil)
  }

  @Test func recordProvesTheOutcome() throws {
    let batch = try Self.batch()
    let outcome = try #require(batch.play().outcomes.first)
    let replay = try #require(try batch.record(seed: outcome.seed))
    #expect(replay.result == outcome.result)
    #expect(Replay.verify(replay.bytes) == .valid(replay))
  }

  @Test func benchmarkRefusesAnotherAnswer() throws {
    let batch = try Self.batch()
    var report = batch.play()
    #expect(throws: Never.self) { try SnakeBench.check(batch, report) }
    report.outcomes[0].digest ^= 1
    let failure = #expect(throws: Failure.self) { try SnakeBench.check(batch, report) }
    #expect(failure?.code == .negative)
  }
}
