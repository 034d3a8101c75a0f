import Snake
import TerminalUI
import Testing

@testable import Screens

@Suite struct ReplayScreenTests {
  func screen(foods: Int = 4) throws -> (ReplayScreen, steps: Int) {
    let replay = try SampleGames.replay(foods: foods)
    var screen = ReplayScreen(replay, host: KeepingHost(), speed: .standard)
    screen.take(.resize(columns: 80, rows: 24))
    return (screen, replay.result.steps)
  }

  /// The step that the top line tells.
  func step(_ screen: ReplayScreen) -> Int? {
    let line = screen.picture(80, 24).prefix { $0 != "/" }
    return Int(line.drop { $0 != " " }.dropFirst())
  }

  @Test func playsByItself() throws {
    var (screen, steps) = try screen()
    #expect(step(screen) == 0)
    screen.take(.tick(elapsed: .milliseconds(170)))
    #expect(step(screen) == 1)
    for _ in 0..<steps { screen.take(.tick(elapsed: .milliseconds(170))) }
    #expect(step(screen) == steps)
    #expect(screen.timeToNextTick == nil)
    #expect(screen.picture(80, 24).contains("End"))
  }

  /// What matters most is named on small screens too, and by what it does now.
  @Test func theFooterNamesHowToLeave() throws {
    for glyphs in [GlyphSet.ascii, .braille] {
      let capabilities = Capabilities(glyphs: glyphs, colors: .full, hasMouse: false)
      var (screen, _) = try screen()
      #expect(screen.picture(80, 24, capabilities).contains("Space pause"))
      #expect(screen.picture(80, 24, capabilities).contains("q back  ? help  s save"))
      screen.press(.character(" "))
      #expect(screen.picture(80, 24, capabilities).contains("Space play"))
    }
  }

  @Test func olderRulesAreStillPlayed() throws {
    var replay = try SampleGames.replay(foods: 4)
    replay.rules = 1
    var screen = ReplayScreen(replay, host: KeepingHost(), speed: .standard)
    screen.take(.resize(columns: 80, rows: 24))
    screen.press(.end)
    #expect(step(screen) == replay.result.steps)
  }

  @Test func goesAnywhere() throws {
    var (screen, steps) = try screen()
    screen.press(.end)
    #expect(step(screen) == steps)
    screen.press(.character(","))
    #expect(step(screen) == steps - 1)
    screen.press(.character("."), .character("."))
    #expect(step(screen) == steps)
    screen.press(.home)
    #expect(step(screen) == 0)
    screen.press(.right)
    #expect(step(screen) == max(steps / 20, 1))
    screen.press(.left, .left)
    #expect(step(screen) == 0)
  }

  @Test func playsAgainFromTheEnd() throws {
    var (screen, _) = try screen()
    screen.press(.end, .character(" "))
    #expect(step(screen) == 0)
    #expect(screen.timeToNextTick != nil)
    screen.press(.character(" "))
    #expect(screen.timeToNextTick == nil)
  }

  @Test func aForgedReplayIsUnmasked() throws {
    var replay = try SampleGames.replay()
    replay.stretches[0].digest ^= 1
    var screen = ReplayScreen(replay, host: KeepingHost())
    screen.take(.resize(columns: 80, rows: 24))
    screen.press(.end)
    #expect(screen.picture(80, 24).contains("is not the recorded one"))
    replay.rules = 99
    #expect(ReplayScreen(replay, host: KeepingHost()).picture(80, 24).contains("version 99"))
  }

  @Test func matchesAreWatchedTheSameWay() throws {
    let replay = try SampleGames.match()
    let steps = replay.result.steps
    var screen = ReplayScreen(replay, host: KeepingHost(), speed: .standard)
    screen.take(.resize(columns: 80, rows: 24), .tick(elapsed: .milliseconds(170)))
    #expect(step(screen) == 1)
    #expect(screen.picture(80, 24).contains(" A 2  B 2  C 2  "))
    screen.press(.end)
    #expect(step(screen) == steps)
    #expect(screen.picture(80, 24).split(separator: "\n")[0].contains("(A 3)"))
    let end = screen.picture(80, 24)
    screen.press(.character(","), .character(","), .character("."), .character("."))
    #expect(screen.picture(80, 24).contains("Paused") == false)
    #expect(screen.picture(80, 24) == end, "both ways lead to the same state")
    screen.press(.home, .right)
    #expect(step(screen) == max(steps / 20, 1))
    // A click on the bar goes there.
    screen.take(.mouse(MouseEvent(.press(.left), column: 79, row: 0)))
    #expect(step(screen) == steps)
  }

  @Test func aForgedMatchIsUnmasked() throws {
    var replay = try SampleGames.match()
    replay.stretches[0].digest ^= 1
    var screen = ReplayScreen(replay, host: KeepingHost())
    screen.take(.resize(columns: 80, rows: 24))
    screen.press(.end)
    #expect(screen.picture(80, 24).contains("is not the recorded one"))
    replay.rules = 99
    #expect(ReplayScreen(replay, host: KeepingHost()).picture(80, 24).contains("version 99"))
  }
}
