import Lattice
import Snake
import TerminalUI
import Testing

@testable import Screens

@Suite struct MatchSetupScreenTests {
  let session: SnakeSession

  init() {
    let host = KeepingHost()
    host.arenas = [
      LibraryItem(
        name: "pit", kind: "Arenas", title: "The pit", description: "Deep.",
        text: "name: Pit\nedges: wrap\n\n.......\n..###..\n.......\n")
    ]
    session = SnakeSession(host: host)
  }

  func screen() -> MatchSetupScreen {
    var screen = MatchSetupScreen(session: session)
    screen.take(.resize(columns: 80, rows: 24))
    return screen
  }

  @Test func choosesWhoPlays() {
    var screen = screen()
    #expect(screen.picture(80, 24).contains("Pilots                                       1"))
    // Seven pilots, and not one more.
    screen.press(.down, .down)
    for _ in 0..<9 { screen.press(.right) }
    #expect(session.match.pilots == Array(repeating: .careful, count: 7))
    #expect(session.match.snakes == 8)
    screen.press(.down, .right)
    #expect(session.match.pilots.prefix(2) == [.territory, .careful])
    #expect(screen.picture(80, 24).contains("Strength 4 of 5: the most cells"))
    screen.press(.left, .left, .left, .left)
    #expect(session.match.pilots[0] == .hunter, "the weakest comes after the strongest")
    // Two people play alone at first; without people there are two pilots at least.
    screen.press(.up, .up, .left)
    #expect(session.match.people == 2 && session.match.pilots.isEmpty)
    screen.press(.right, .right)
    #expect(session.match.people == 0 && session.match.pilots.count == 2)
    #expect(screen.picture(80, 24).contains("You watch."))
  }

  @Test func choosesTheBoard() throws {
    var screen = screen()
    for _ in 0..<4 { screen.press(.down) }
    #expect(screen.row == .edges)
    screen.press(.right)
    #expect(session.match.wrap && session.match.wraps)
    screen.press(.left, .down, .right)
    #expect(session.match.arena?.name == "Pit" && session.match.wraps)
    #expect(screen.picture(80, 24).contains("Deep."))
    screen.press(.down, .right)
    #expect(session.match.board == .automatic, "an arena has its own size")
    screen.press(.down, .right, .down, .right, .right, .down, .right)
    #expect(session.match.foods == 3 && session.match.growth == 3)
    #expect(session.match.speed.level == 6)
    let options = try #require(session.match.options(room: Size(38, 20)))
    #expect(options.arena.size == Size(7, 3) && options.wrap)
    #expect(options.snakes == 2 && options.foods == 3 && options.growth == 3)
    #expect(options.maxSteps == 1_000)
  }

  @Test func oneEnterPlays() {
    var screen = screen()
    #expect(screen.press(.enter).name == "pop")
    #expect(screen.press(.character("?"), .character("q")).name == "stay")
    #expect(screen.press(.character("q")).name == "pop")
  }

  @Test func aLongListScrolls() {
    session.match.seat(pilots: Array(repeating: .hungry, count: 7))
    var screen = screen()
    screen.take(.resize(columns: 40, rows: 10))
    for _ in 0..<20 { screen.press(.down) }
    #expect(screen.picture(40, 10).contains("Speed"))
    #expect(!screen.picture(40, 10).contains("People"))
  }
}
