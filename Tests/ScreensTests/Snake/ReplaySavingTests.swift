import Snake
import TerminalUI
import Testing

@testable import Screens

/// Saving a replay from its screen.
@Suite struct ReplaySavingTests {
  let host = KeepingHost()

  func screen() throws -> ReplayScreen {
    var screen = ReplayScreen(try SampleGames.replay(foods: 4), host: host)
    screen.take(.resize(columns: 80, rows: 24))
    return screen
  }

  /// The line at the bottom.
  func footer(_ screen: ReplayScreen) -> String {
    String(screen.picture(80, 24).split(separator: "\n", omittingEmptySubsequences: false)[23])
  }

  /// Types another name over the one that is offered.
  func answer(_ text: String, _ screen: inout ReplayScreen) {
    screen.press(.character("s"), .control("u"))
    screen.take(.paste(text))
    screen.press(.enter)
  }

  func wait(_ screen: inout ReplayScreen) {
    var ticks = 0
    while screen.timeToNextTick == .zero, ticks < 10_000 {
      _ = screen.update(.tick(elapsed: .milliseconds(16)), budget: .steps(3))
      ticks += 1
    }
    #expect(ticks > 0 && ticks < 10_000)
  }

  @Test func savesTheGameAsAFilm() throws {
    var screen = try screen()
    screen.take(.tick(elapsed: .milliseconds(115)))
    screen.press(.character("s"))
    #expect(footer(screen).hasPrefix("Save as: snake-4.gif"))
    #expect(screen.timeToNextTick == nil, "the game waits")
    screen.press(.enter)
    #expect(footer(screen) == "Making 'snake-4.gif': 0 %  Esc stops")
    wait(&screen)
    let bytes = try #require(host.files["snake-4.gif"])
    #expect(bytes.starts(with: Array("GIF89a".utf8)))
    #expect(footer(screen).hasPrefix("Saved "))
    #expect(footer(screen).contains(" bytes to 'snake-4.gif'."))
    // The game goes on where it was, and the next key clears the sentence.
    #expect(screen.picture(80, 24).hasPrefix("Step 1/"))
    #expect(screen.timeToNextTick != nil)
    screen.press(.character("+"))
    #expect(!footer(screen).contains("Saved"))
  }

  @Test func savesThisMomentAsAPicture() throws {
    var screen = try screen()
    screen.press(.character("."), .character("."), .character("."))
    answer("now.txt", &screen)
    wait(&screen)
    let text = String(decoding: try #require(host.files["now.txt"]), as: UTF8.self)
    #expect(text.hasPrefix("Step 3/"))
  }

  @Test func asksBeforeItReplacesAFile() throws {
    host.files["old.cast"] = [1]
    var screen = try screen()
    answer("old.cast", &screen)
    #expect(footer(screen) == "'old.cast' exists. Replace it? y/n")
    screen.press(.character("n"))
    #expect(host.files["old.cast"] == [1])
    answer("old.cast", &screen)
    screen.press(.character("y"))
    wait(&screen)
    #expect(host.files["old.cast"]?.first == UInt8(ascii: "{"))
  }

  @Test func anEndingMustNameAFormat() throws {
    var screen = try screen()
    answer("film.mp4", &screen)
    #expect(footer(screen).hasPrefix("Save as: film.mp4"))
    #expect(screen.picture(80, 24).contains("use .cast .gif .png .svg .txt"))
    screen.press(.escape)
    #expect(!footer(screen).contains("Save as"))
    answer("  ", &screen)
    #expect(host.files.isEmpty && !footer(screen).contains("Save as"))
  }

  @Test func escapeStopsIt() throws {
    var screen = try screen()
    answer("film.gif", &screen)
    _ = screen.update(.tick(elapsed: .milliseconds(16)), budget: .steps(1))
    screen.press(.character("q"))
    #expect(footer(screen).hasPrefix("Making"))
    screen.press(.escape)
    #expect(footer(screen).hasPrefix("'film.gif' was not written."))
    #expect(host.files.isEmpty && screen.timeToNextTick != .zero)
  }

  @Test func tellsWhatIsWrong() throws {
    host.disk.trouble = HostError("the disk is full")
    var screen = try screen()
    answer("film.gif", &screen)
    wait(&screen)
    #expect(footer(screen).hasPrefix("the disk is full"))

    var replay = try SampleGames.replay()
    replay.stretches[0].digest ^= 1
    var forged = ReplayScreen(replay, host: host)
    forged.take(.resize(columns: 80, rows: 24))
    answer("film.gif", &forged)
    wait(&forged)
    #expect(footer(forged).hasPrefix("Nothing was saved: the state after step"))
  }

  @Test func savesTheReplayItself() throws {
    let match = try SampleGames.match()
    var screen = ReplayScreen(match, host: host)
    screen.take(.resize(columns: 80, rows: 24))
    screen.press(.end, .character("s"))
    #expect(footer(screen).hasPrefix("Save as: match-1.gif"))
    screen.press(.escape)
    answer("kept.replay", &screen)
    #expect(MatchReplay.verify(try #require(host.files["kept.replay"])) == .valid(match))
    var other = try self.screen()
    answer("game.replay", &other)
    let bytes = try #require(host.files["game.replay"])
    #expect(Replay.verify(bytes) == .valid(try SampleGames.replay(foods: 4)))
  }
}
