import Snake
import TerminalUI
import Testing

@testable import Screens

@Suite struct ScoresScreenTests {
  func screen(_ change: (inout ScoreBook) throws -> Void) throws -> ScoresScreen {
    let host = KeepingHost()
    var book = ScoreBook()
    try change(&book)
    host.keeps[SnakeSession.scoresName] = book.bytes + Array("garbage\n".utf8)
    var screen = ScoresScreen(session: SnakeSession(host: host))
    screen.take(.resize(columns: 80, rows: 24))
    return screen
  }

  @Test func nothingIsVerifiedBeforeItWasPlayedAgain() throws {
    var screen = try screen { book in
      book.add(try ScoreBookTests.entry())
      var forged = try ScoreBookTests.replay(seed: 2)
      forged.result.score = 99
      book.add(ScoreEntry(speed: .standard, replay: forged))
    }
    #expect(screen.picture(80, 24).contains("checking"))
    #expect(!screen.picture(80, 24).contains("verified"))
    #expect(screen.timeToNextTick == .zero)
    _ = screen.update(.tick(elapsed: .zero), budget: .steps(0))
    #expect(screen.timeToNextTick == .zero, "one a tick when time is short")
    screen.take(.tick(elapsed: .zero))
    #expect(screen.timeToNextTick == nil)
    let picture = screen.picture(80, 24)
    #expect(picture.contains("verified"))
    #expect(picture.contains("NOT PROVEN"))
    #expect(picture.contains("it claims score 99"))
    #expect(picture.contains("set aside: this is no entry"))
  }

  @Test func leadsToTheReplay() throws {
    var screen = try screen { book in book.add(try ScoreBookTests.entry()) }
    #expect(screen.press(.enter).name == "push ReplayScreen")
    #expect(screen.press(.escape).name == "pop")
  }

  @Test func turnsThroughTheTables() throws {
    var screen = try screen { book in
      book.add(try ScoreBookTests.entry(speed: 5))
      book.add(try ScoreBookTests.entry(speed: 9))
    }
    #expect(screen.picture(80, 24).contains("walls, 8x6, normal  (1/2)"))
    screen.press(.right)
    #expect(screen.picture(80, 24).contains("walls, 8x6, fast  (2/2)"))
    screen.press(.right)
    #expect(screen.picture(80, 24).contains("(1/2)"))
    screen.press(.left)
    #expect(screen.picture(80, 24).contains("(2/2)"))
  }
}
