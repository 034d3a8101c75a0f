import Lattice
import Snake
import Testing

@testable import Headless

@Suite struct MatchSeriesTests {
  static func series(threads: Int = 1) throws -> MatchSeries {
    var options = SnakeMatch.Options(arena: try #require(Arena.open(Size(9, 8))))
    options.snakes = 3
    options.maxSteps = 200
    return MatchSeries(
      options: options, pilots: [.careful, .hungry, .wanderer], seed: 7, games: 9,
      threads: threads)
  }

  @Test func threadsChangeNothing() throws {
    #expect(try Self.series().play().outcomes == Self.series(threads: 4).play().outcomes)
  }

  @Test func gamesAreNumberedFromTheSeed() throws {
    let outcomes = try Self.series().play().outcomes
    #expect(outcomes.map(\.seed) == Array(7...15))
    var single = try Self.series()
    single.seed = 9
    single.games = 1
    #expect(single.play().outcomes == [outcomes[2]])
  }

  @Test func recordProvesTheOutcome() throws {
    let series = try Self.series()
    let outcome = try #require(series.play().outcomes.first)
    let replay = try #require(try series.record(seed: outcome.seed))
    #expect(replay.stretches.last?.digest == outcome.digest)
    #expect(replay.result.status == outcome.status)
    let verification = ReplayVerification(file: "a", bytes: replay.bytes)
    #expect(verification.verdict == .match(replay))
  }

  @Test func statisticsAddUp() throws {
    let series = try Self.series()
    let report = series.play()
    let text = MatchStatistics(series: series, report: report).json.text
    let numbers = text.matches(of: /"(won|draws)":(\d+)/).compactMap { Int($0.output.2) }
    #expect(numbers.count == 4)
    #expect(numbers.reduce(0, +) == 9, "\(text)")
    let alive = text.matches(of: /"(alive|wall|self|body|head)":(\d+)/)
      .compactMap { Int($0.output.2) }
    #expect(alive.reduce(0, +) == 27, "\(text)")
    let table = MatchStatistics(series: series, report: report).table
    #expect(table.contains("\ncareful "), "\(table)")
    var nothing = report
    nothing.outcomes = []
    #expect(MatchStatistics(series: series, report: nothing).json.text.contains(#""games":0"#))
  }
}
