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
    screen.press(.down, .down, .right)
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
    screen.press(.down, .down, .right, .right)
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
    screen.press(.down, .down, .down, .right)
    #expect(session.settings.arena == nil)
    #expect(screen.picture(80, 24).contains("11x7"))
  }

  @Test func aClickChoosesAndASecondOneChanges() {
    var screen = SnakeSetupScreen(session: session)
    screen.take(.resize(columns: 80, rows: 24))
    let click = Event.mouse(MouseEvent(.press(.left), column: 30, row: 4))
    screen.take(click)
    #expect(!session.settings.wrap)
    screen.take(click)
    #expect(session.settings.wrap)
  }

  /// Selects a line and presses keys there.
  func press(_ row: SetupRow, _ keys: Key..., in screen: inout SnakeSetupScreen) throws {
    screen.press(.home)
    let place = try #require(screen.rows.firstIndex(of: row))
    for _ in 0..<place { screen.press(.down) }
    for key in keys { screen.press(key) }
  }

  @Test func aModeBringsItsRules() throws {
    var screen = SnakeSetupScreen(session: session)
    screen.take(.resize(columns: 80, rows: 24))
    for mode in SnakeMode.allCases.dropFirst() where mode != .portals {
      try press(.mode, .right, in: &screen)
      // No arena here has portals.
      if session.settings.mode == .portals { screen.press(.right) }
      #expect(session.settings.mode == mode)
      #expect(screen.picture(80, 24).contains(mode.name))
      let options = try #require(session.settings.options(room: Size(40, 20)))
      #expect(mode.suits(options.arena))
      #expect(options == mode.options(for: options.arena), "\(mode)")
    }
    #expect(session.settings.arena?.name == "Pit", "a maze needs walls")
    try press(.arena, .right, in: &screen)
    #expect(session.settings.arena?.name == "Pit", "and keeps them")
  }

  @Test(arguments: [
    (SetupRow.rising, \SnakeGame.Options.speed.every, 0, 1, 50), (.foods, \.foods, 1, 2, 1),
    (.growth, \.growth, 1, 2, 1), (.length, \.startLength, 3, 4, 2),
    (.hazards, \.hazards, 0, 1, 0),
  ])
  func numbersTurn(
    row: SetupRow, option: any KeyPath<SnakeGame.Options, Int> & Sendable, first: Int, next: Int,
    before: Int
  ) throws {
    var screen = SnakeSetupScreen(session: session)
    screen.take(.resize(columns: 80, rows: 24))
    let value = { try #require(self.session.settings.options(room: Size(40, 20)))[keyPath: option] }
    #expect(try value() == first)
    try press(row, .right, in: &screen)
    #expect(try value() == next)
    screen.press(.left, .left)
    #expect(try value() == before)
  }

  @Test func everythingElseCanBeMixed() throws {
    var screen = SnakeSetupScreen(session: session)
    screen.take(.resize(columns: 80, rows: 24))
    for row in [SetupRow.scroll, .points, .bonus, .powers, .mercy] {
      try press(row, .right, in: &screen)
    }
    let options = try #require(session.settings.options(room: Size(40, 20)))
    #expect(options.scroll == SnakeGame.Scroll(.up, every: 10))
    #expect(options.wrap, "moving walls need it")
    #expect(options.scoring == .levels)
    #expect(options.bonus && options.powers && options.mercy)
    #expect(throws: Never.self) { try SnakeGame(options: options, seed: 1) }
  }

  @Test func aMixThatCannotBeginIsSaid() throws {
    var screen = SnakeSetupScreen(session: session)
    screen.take(.resize(columns: 80, rows: 24))
    session.settings.arena = try Arena(parsing: "....\n....\n")
    for _ in 0..<5 { try press(.length, .right, in: &screen) }
    #expect(screen.picture(80, 24).contains("not like this"))
    screen.press(.home)
    #expect(screen.picture(80, 24).contains("No game can begin like this"))
  }

  @Test func aSeedIsTypedOrRandom() throws {
    var screen = SnakeSetupScreen(session: session)
    screen.take(.resize(columns: 80, rows: 24))
    try press(.seed, .enter, in: &screen)
    screen.take(.paste("12"), .key(.enter))
    #expect(session.nextSeed == 12)
    screen.press(.enter)
    screen.take(.paste("x"), .key(.enter))
    #expect(session.nextSeed == 12)
    #expect(screen.picture(80, 24).contains("a seed is a number"))
    screen.press(.left)
    #expect(session.nextSeed == nil)
  }

  @Test func presetsAreKeptTakenAndDeleted() throws {
    var screen = SnakeSetupScreen(session: session)
    screen.take(.resize(columns: 80, rows: 24))
    try press(.mode, .left, in: &screen)
    try press(.foods, .right, .right, in: &screen)
    let mix = session.settings
    try press(.save, .enter, in: &screen)
    screen.take(.paste("Three foods"), .key(.enter))
    #expect(screen.picture(80, 40).contains("Preset: Three foods"))

    session.settings = SnakeSettings()
    var later = SnakeSetupScreen(session: session)
    later.take(.resize(columns: 80, rows: 24))
    let preset = try #require(later.presets.first)
    #expect(preset.settings == mix)
    try press(.preset(preset), .enter, in: &later)
    #expect(session.settings == mix)
    try press(.preset(preset), .character("x"), .character("n"), in: &later)
    #expect(later.presets.count == 1)
    later.press(.character("x"), .character("y"))
    #expect(later.presets.isEmpty)
    #expect(SnakeSetupScreen(session: session).presets.isEmpty)
  }

  @Test(arguments: ["", "{}", "[{\"name\": \"x\"}]", "\u{0}"])
  func damagedPresetsAreLeftAlone(text: String) throws {
    let host = KeepingHost()
    host.disk.files[SnakePreset.file] = Array(text.utf8)
    var screen = SnakeSetupScreen(session: SnakeSession(host: host))
    screen.take(.resize(columns: 80, rows: 24))
    #expect(screen.picture(80, 24).contains("the presets cannot be read"))
    try press(.save, .enter, in: &screen)
    screen.take(.paste("a"), .key(.enter))
    #expect(screen.picture(80, 24).contains("could not be kept"))
    #expect(host.disk.files[SnakePreset.file] == Array(text.utf8))
  }

  /// Whatever can be chosen can be kept: reading gives what was written.
  @Test func presetsKeepEverything() throws {
    var settings = SnakeSettings()
    settings.choose(.arcade)
    settings.arena = try Arena(parsing: "name: P\nedges: wrap\n\n..A..\n.###.\n..A.*\n")
    settings.board = .fixed(Size(11, 9))
    settings.speed = SnakeSpeed(9)
    settings.rules.speed.top = 9
    settings.rules.scroll = SnakeGame.Scroll(.left, every: 7)
    settings.rules.tail = .strict
    settings.rules.hazards = 4
    let presets = [
      SnakePreset(name: "ä \"quoted\" / name", settings: settings),
      SnakePreset(name: "b", settings: SnakeSettings()),
    ]
    #expect(try SnakePreset.parse(SnakePreset.bytes(of: presets)) == presets)
  }

  @Test(arguments: [(80, 24), (40, 12), (20, 8)])
  func theListScrolls(columns: Int, rows: Int) throws {
    var screen = SnakeSetupScreen(session: session)
    screen.take(.resize(columns: columns, rows: rows))
    for row in SetupRow.options {
      try press(row, in: &screen)
      #expect(screen.picture(columns, rows).contains(row.title))
    }
  }
}
