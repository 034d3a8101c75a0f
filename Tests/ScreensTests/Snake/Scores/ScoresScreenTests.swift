import Snake
import TerminalUI
import Testing

@testable import Screens

@Suite struct ScoresScreenTests {
  let host = KeepingHost()
  let session: SnakeSession

  init() { session = SnakeSession(host: host) }

  func screen(_ entries: ScoreEntry...) throws -> ScoresScreen {
    for entry in entries {
      _ = try session.scores.add(entry)
      try session.scores.log(entry)
    }
    var screen = ScoresScreen(session: session)
    screen.take(.resize(columns: 80, rows: 24))
    return screen
  }

  @Test func nothingIsVerifiedBeforeItWasPlayedAgain() throws {
    var screen = try screen(SampleGames.entry(), SampleGames.forgedEntry())
    #expect(screen.picture(80, 24).contains("checking"))
    #expect(!screen.picture(80, 24).contains("✓"))
    #expect(screen.timeToNextTick == .zero)
    for _ in 0..<3 { _ = screen.update(.tick(elapsed: .zero), budget: .steps(0)) }
    #expect(screen.timeToNextTick == .zero, "a little a tick when time is short")
    screen.take(.tick(elapsed: .zero))
    #expect(screen.timeToNextTick == nil)
    let picture = screen.picture(80, 24)
    #expect(picture.contains("  1.      99 ✗"))
    #expect(picture.contains("  2.       3 ✓"))
    #expect(picture.contains("NOT PROVEN: it claims score 99"))
    screen.press(.down)
    #expect(screen.picture(80, 24).contains("Seed 1, verified: its replay gives this score"))
    #expect(screen.picture(80, 24, .minimal).contains("  2.       3 +"))
  }

  @Test func showsWhatATableShould() throws {
    var screen = try screen(SampleGames.entry())
    screen.take(.tick(elapsed: .zero))
    let entry = try #require(try session.scores.allEntries().first)
    let picture = screen.picture(80, 24)
    let line = try #require(picture.split(separator: "\n").first { $0.contains("1.       3") })
    let result = entry.replay.result
    for word in ["player", "\(result.length)", "\(result.steps)", "1:01", "left", "2026-11-22"] {
      #expect(line.contains(word), "\(word) in \(line)")
    }
    #expect(picture.contains("classic, 8x6, normal  (1/1)"))
    #expect(picture.contains("Games 1  Best 3  Mean 3.0  Time 1:01  left 1"))
    #expect(picture.contains("█"))
  }

  @Test func leadsToTheReplay() throws {
    var screen = try screen(SampleGames.entry())
    #expect(screen.press(.enter).name == "push ReplayScreen")
    #expect(screen.press(.escape).name == "pop")
  }

  @Test func turnsThroughTheTables() throws {
    var screen = try screen(
      SampleGames.entry(level: 5), SampleGames.entry(level: 9), SampleGames.entry(isHuman: false))
    #expect(screen.picture(80, 24).contains("classic, 8x6, fast  (1/2)"))
    #expect(screen.picture(80, 24).contains("scores of people"))
    screen.press(.right)
    #expect(screen.picture(80, 24).contains("classic, 8x6, normal  (2/2)"))
    screen.press(.right)
    #expect(screen.picture(80, 24).contains("(1/2)"))
    screen.press(.left)
    #expect(screen.picture(80, 24).contains("(2/2)"))
    screen.press(.tab)
    #expect(screen.picture(80, 24).contains("classic, 8x6, autopilot  (1/1)"))
    #expect(screen.picture(80, 24).contains("scores of autopilots"))
  }

  @Test func beginsWithTheTableInQuestion() throws {
    _ = try screen(SampleGames.entry(level: 5), SampleGames.entry(isHuman: false))
    let wanted = try SampleGames.entry(isHuman: false).table
    var screen = ScoresScreen(session: session, table: wanted)
    screen.take(.resize(columns: 80, rows: 24))
    #expect(screen.picture(80, 24).contains("classic, 8x6, autopilot  (1/1)"))
  }

  @Test func deletesAnEntryAfterAQuestion() throws {
    var screen = try screen(SampleGames.entry(foods: 3), SampleGames.entry(foods: 2))
    screen.press(.character("x"))
    #expect(screen.picture(80, 24).contains("Delete this entry"))
    screen.press(.character("n"))
    #expect(try session.scores.allEntries().count == 2)
    screen.press(.character("x"), .character("y"))
    #expect(try session.scores.allEntries().map(\.replay.result.score) == [2])
    screen.take(.tick(elapsed: .zero))
    #expect(screen.picture(80, 24).contains("  1.       2 ✓"))
    screen.press(.delete, .character("y"))
    #expect(screen.picture(80, 24).contains("No game has been scored yet."))
    #expect(screen.press(.enter, .character("x")).name == "stay")
  }

  @Test func whatIsDamagedIsNamed() throws {
    let entry = try SampleGames.entry()
    _ = try screen(entry, SampleGames.entry(seed: 2, foods: 2))
    let file = try #require(host.disk.files.keys.first { $0.contains("/3-") })
    host.disk.files[file]?[300] ^= 1
    var screen = ScoresScreen(session: session)
    screen.take(.resize(columns: 80, rows: 24), .tick(elapsed: .zero))
    let picture = screen.picture(80, 24)
    #expect(picture.contains("!"))
    #expect(picture.contains("unreadable: it was cut off or altered; it was set aside"))
    #expect(picture.contains("Damaged files lie in data/snake-scores/damaged (1):"))
    #expect(picture.contains("people--classic-8x6-normal-"))
    #expect(picture.contains("  2.       2 ✓"))
  }

  @Test func aFolderThatCannotBeReadIsSaid() throws {
    _ = try screen(SampleGames.entry())
    host.disk.unreadable = ["snake-scores/people"]
    var screen = ScoresScreen(session: session)
    screen.take(.resize(columns: 80, rows: 24), .tick(elapsed: .zero))
    #expect(screen.picture(80, 24).contains("cannot be read: permission denied"))
    #expect(screen.timeToNextTick == nil)
  }

  @Test func noKeyIsContested() {
    #expect(ScoresScreen.keys.contestedKeys.isEmpty)
  }
}
