import Lattice
import Snake
import TerminalUI
import Testing

@testable import Screens

@Suite struct SnakeSetupScreenTests {
  let session: SnakeSession

  init() {
    let host = KeepingHost()
    host.arenas = [
      LibraryItem(
        name: "pit", kind: "Arenas", title: "The pit", description: "Deep.",
        text: "name: Pit\n\n.......\n..###..\n.......\n")
    ]
    session = SnakeSession(host: host)
  }

  @Test func changesWhatIsSelected() throws {
    var screen = SnakeSetupScreen(session: session)
    screen.take(.resize(columns: 80, rows: 24))
    screen.press(.down, .right)
    #expect(session.settings.wrap)
    screen.press(.down, .right)
    #expect(session.settings.arena?.size == Size(7, 3))
    #expect(screen.picture(80, 24).contains("The pit"))
    screen.press(.right)
    #expect(session.settings.arena == nil)
    screen.press(.down, .right, .right)
    #expect(session.settings.board == .fixed(Size(16, 10)))
    screen.press(.left, .left, .left)
    #expect(session.settings.board == .fixed(Size(60, 40)))
    screen.press(.down)
    for _ in 0..<20 { screen.press(.right) }
    #expect(session.settings.speed.level == 10)
    for _ in 0..<20 { screen.press(.left) }
    #expect(session.settings.speed.level == 1)
    #expect(screen.press(.enter).name == "pop")
  }

  @Test func anArenaMayWantItsEdgesCrossed() throws {
    var screen = SnakeSetupScreen(session: session)
    screen.take(.resize(columns: 80, rows: 24))
    session.settings.arena = try Arena(parsing: "edges: wrap\n\n.....#.....\n.....#.....\n")
    screen.press(.down, .right, .right)
    #expect(!session.settings.wrap)
    #expect(screen.picture(80, 24).contains("wrap around"))
    #expect(screen.picture(80, 24).contains("made for edges"))
    #expect(session.settings.options(room: Size(20, 20))?.wrap == true)
  }

  @Test func offersTheChoiceOfTheCommandLineToo() throws {
    session.settings.arena = try Arena(parsing: "name: Mine\n\n....\n....\n")
    session.settings.board = .fixed(Size(11, 7))
    var screen = SnakeSetupScreen(session: session)
    screen.take(.resize(columns: 80, rows: 24))
    #expect(screen.picture(80, 24).contains("Mine"))
    screen.press(.down, .down, .right)
    #expect(session.settings.arena == nil)
    #expect(screen.picture(80, 24).contains("11x7"))
  }

  @Test func aClickChoosesAndASecondOneChanges() {
    var screen = SnakeSetupScreen(session: session)
    screen.take(.resize(columns: 80, rows: 24))
    let click = Event.mouse(MouseEvent(.press(.left), column: 30, row: 3))
    screen.take(click)
    #expect(!session.settings.wrap)
    screen.take(click)
    #expect(session.settings.wrap)
  }
}
