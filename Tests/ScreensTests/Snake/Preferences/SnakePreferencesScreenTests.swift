import Lattice
import Snake
import TerminalUI
import Testing

@testable import Screens

@Suite struct SnakePreferencesScreenTests {
  let host = KeepingHost()
  let session: SnakeSession

  init() { session = SnakeSession(host: host, seed: 1) }

  func settings(_ columns: Int = 80, _ rows: Int = 24) -> SnakePreferencesScreen {
    var screen = SnakePreferencesScreen(session: session)
    screen.take(.resize(columns: columns, rows: rows))
    return screen
  }

  func keys(_ columns: Int = 80, _ rows: Int = 24) -> SnakeKeysScreen {
    var screen = SnakeKeysScreen(session: session)
    screen.take(.resize(columns: columns, rows: rows))
    return screen
  }

  @Test func aThemeIsSeenAndKept() {
    var screen = settings()
    #expect(screen.picture(80, 24).contains("▒▒▒"))
    screen.press(.left)
    #expect(session.preferences.theme == .ascii)
    #expect(screen.picture(80, 24).contains("###"))
    #expect(!screen.picture(80, 24).contains("▒"))
    screen.press(.right, .character(" "))
    #expect(SnakeSession(host: host).preferences.theme == .dark)
  }

  @Test func theBellIsHeardWhenItIsSwitchedOn() {
    var screen = settings()
    screen.press(.down, .enter)
    let rings = [screen.takeBell(), screen.takeBell()]
    #expect(rings == [true, false])
    #expect(screen.picture(80, 24).contains("on"))
    #expect(SnakeSession(host: host).preferences.bell)
    screen.press(.enter)
    let ringsAgain = screen.takeBell()
    #expect(!ringsAgain)
    #expect(!session.preferences.bell)
  }

  @Test func theAutopilotIsChosenAndPlays() throws {
    var screen = settings()
    screen.press(.down, .down, .down, .right)
    #expect(session.preferences.autopilot == PilotKind.allCases[1])
    #expect(screen.picture(80, 24).contains("It plays demos and takes over in games"))
    session.changePreferences { $0.autopilot = .tree }
    screen.press(.down, .right, .right)
    #expect(screen.picture(80, 24).contains("100000"))
    #expect(SnakeSession(host: host).preferences.think == 100_000)
    screen.press(.right)
    #expect(session.preferences.think == 10)
    session.preferences.think = 77
    screen.press(.left)
    #expect(session.preferences.think == 10)
    // The autopilot that is switched on in a game is this one, and its record says so.
    var game = SnakeScreen(session: session)
    game.take(.resize(columns: 80, rows: 24))
    game.press(.tab)
    #expect(game.autopilot is TreePilot)
    #expect(game.player == .pilot("tree"))
    let saver = ScreensaverScreen(session: session)
    #expect(saver.game.demo == .tree)
  }

  @Test func leadsToTheKeysAndBack() {
    var screen = settings()
    #expect(screen.press(.down, .down, .enter).name == "push SnakeKeysScreen")
    #expect(screen.press(.character("q")).name == "pop")
    var keys = keys()
    #expect(keys.press(.escape).name == "pop")
    var game = SnakeScreen(session: session)
    game.take(.resize(columns: 80, rows: 24))
    #expect(game.press(.character(",")).name == "push SnakePreferencesScreen")
    #expect(game.press(.function(2)).name == "push SnakePreferencesScreen")
  }

  @Test func aNewKeyPlays() throws {
    var screen = keys()
    screen.press(.enter)
    #expect(screen.picture(80, 24).contains("Press the new key. Esc leaves all as it is."))
    screen.press(.character("i"))
    #expect(screen.picture(80, 24).contains("i "))
    var game = SnakeScreen(session: session)
    game.take(.resize(columns: 80, rows: 24))
    #expect(game.picture(80, 24).contains("Press i ↓ → to start"))
    game.press(.character("w"))
    #expect(game.phase == .ready, "the old key does nothing now")
    game.press(.character("i"))
    #expect(game.phase == .running)
    // The help says so, too, and the next start of the program.
    game.press(.character("?"))
    #expect(game.picture(80, 24).contains("i          Turn up."))
    #expect(SnakeSession(host: host).keys.command(for: .character("i")) == .steer(.up))
  }

  @Test func footerAndPanelsFollow() throws {
    try session.preferences.bindings.assign(.character("b"), to: .game(.pause))
    try session.preferences.bindings.assign(.character("B"), to: .game(.leave))
    try session.preferences.bindings.assign(.function(4), to: .game(.autopilot))
    var game = SnakeScreen(session: session)
    game.take(.resize(columns: 80, rows: 24))
    #expect(game.picture(80, 24).contains("F4 autopilot"))
    #expect(game.picture(80, 24).contains("B back  ? help  b start"))
    game.press(.enter, .character("b"))
    #expect(game.picture(80, 24).contains("b go on   B back"))
    #expect(game.picture(80, 24).contains("? help  b go on  n new"))
    game.press(.function(4))
    #expect(game.picture(80, 24).contains("F4 steer"))
    #expect(game.press(.character("q")).name == "stay")
  }

  @Test func matchesHaveTheChosenKeysAndTheme() throws {
    try session.preferences.bindings.assign(.character("b"), to: .game(.pause))
    try session.preferences.bindings.assign(.character("i"), to: .match(.steer(.letters, .up)))
    session.preferences.theme = .ascii
    var match = MatchScreen(session: session, people: 2)
    match.take(.resize(columns: 80, rows: 24))
    #expect(match.picture(80, 24).contains("player 2: i a s d"))
    #expect(match.picture(80, 24).contains("+----"))
    match.press(.enter, .character("b"))
    #expect(match.picture(80, 24).contains("b go on   q back"))
    #expect(match.picture(80, 24).contains("? help  b go on  n new"))
  }

  @Test func aTakenKeyIsRefusedWithASentence() {
    var screen = keys()
    screen.press(.enter, .character("p"))
    #expect(screen.picture(80, 24).contains("p is taken: Begin; pause, and go on."))
    #expect(session.preferences.bindings == SnakeBindings())
    screen.press(.down)
    #expect(!screen.picture(80, 24).contains("is taken"))
  }

  @Test func choicesAreTakenBack() {
    var screen = keys()
    screen.press(.character("a"), .function(9))
    #expect(
      session.preferences.bindings.all.keys(of: .game(.steer(.up)))
        == [.up, .character("w"), .character("k"), .function(9)])
    screen.press(.enter, .escape)
    #expect(session.keys.command(for: .function(9)) == .steer(.up))
    screen.press(.backspace)
    #expect(session.preferences.bindings == SnakeBindings())
    screen.press(.enter, .character("x"), .down, .enter, .character("X"))
    #expect(session.preferences.bindings.changes.count == 2)
    screen.press(.character("R"), .character("n"))
    #expect(session.preferences.bindings.changes.count == 2)
    screen.press(.character("R"), .character("y"))
    #expect(session.preferences.bindings == SnakeBindings())
    #expect(SnakeSession(host: host).preferences.bindings == SnakeBindings())
  }

  @Test func smallScreensShowTheLine() {
    #expect(keys(20, 8).picture(20, 8).contains("w"))
    #expect(settings(20, 8).picture(20, 8).contains("Theme"))
    // 23 lines of keys on 24 rows: the last can be reached.
    var screen = keys()
    screen.press(.end)
    #expect(screen.picture(80, 24).contains("Save the match as a replay file"))
  }

  /// Eats the food that lies before the snake, then runs into the wall.
  private func rings(_ session: SnakeSession, demo: PilotKind? = nil) -> Int {
    session.settings.board = .fixed(Size(8, 6))
    session.nextSeed = 15
    var game = SnakeScreen(session: session, demo: demo)
    game.take(.resize(columns: 80, rows: 24))
    game.press(.enter)
    var rings = 0
    for _ in 0..<30 {
      game.take(.tick(elapsed: .milliseconds(170)))
      if game.takeBell() { rings += 1 }
    }
    return rings
  }

  @Test func theBellRingsForFoodAndDeathOnceItIsWanted() {
    #expect(rings(session) == 0, "silent unless asked for")
    session.changePreferences { $0.bell = true }
    #expect(rings(session) == 2)
    #expect(rings(session, demo: .cycle) == 0, "a demo is no one's game")
  }
}
