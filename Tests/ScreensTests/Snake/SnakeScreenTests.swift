import Lattice
import Snake
import TerminalUI
import Testing

@testable import Screens

@Suite struct SnakeScreenTests {
  let host = KeepingHost()

  /// A game at speed 5 (170 ms) on a board of 16x10, at 80x24 unless told otherwise.
  func screen(
    wrap: Bool = false, seed: UInt64 = 1, demo: PilotKind? = nil, columns: Int = 80, rows: Int = 24
  ) -> SnakeScreen {
    var settings = SnakeSettings()
    settings.wrap = wrap
    settings.board = .fixed(Size(16, 10))
    let session = SnakeSession(host: host, settings: settings, seed: seed)
    var screen = SnakeScreen(session: session, demo: demo)
    screen.take(.resize(columns: columns, rows: rows))
    return screen
  }

  func tick(_ milliseconds: Int) -> Event { .tick(elapsed: .milliseconds(milliseconds)) }

  func game(_ screen: SnakeScreen) throws -> SnakeGame { try #require(screen.recorder?.game) }

  /// Starts downwards and waits for the wall.
  func die(_ screen: inout SnakeScreen) {
    screen.press(.down)
    for _ in 0..<20 { screen.take(tick(170)) }
  }

  @Test func waitsForTheFirstDirection() throws {
    var screen = screen()
    #expect(screen.phase == .ready)
    #expect(screen.timeToNextTick == nil)
    screen.press(.left)
    #expect(screen.phase == .ready, "the snake heads right")
    screen.press(.down)
    #expect(screen.phase == .running)
    #expect(screen.timeToNextTick == .milliseconds(170))
    let before = try game(screen).head
    screen.take(tick(170))
    #expect(try game(screen).head == before + Direction.down.step)
  }

  /// Who presses what the footer names finds that it does that.
  @Test func spaceBeginsPausesAndGoesOn() {
    var screen = screen()
    #expect(screen.picture(80, 24).contains("Space start"))
    screen.press(.character(" "))
    #expect(screen.phase == .running && screen.picture(80, 24).contains("Space pause"))
    screen.press(.character(" "))
    #expect(screen.phase == .paused && screen.picture(80, 24).contains("Space go on"))
    screen.press(.character(" "))
    #expect(screen.phase == .countdown(.milliseconds(1500)))
  }

  /// A box in the board where there is room, so that it does not cut through the frame.
  @Test func whatBeginsTheGameLeavesTheFrameWhole() {
    var settings = SnakeSettings()
    settings.board = .fixed(Size(38, 21))
    var screen = SnakeScreen(session: SnakeSession(host: host, settings: settings, seed: 1))
    screen.take(.resize(columns: 200, rows: 50))
    let rows = screen.picture(200, 50).split(separator: "\n", omittingEmptySubsequences: false)
    let frame = "┌\(String(repeating: "─", count: 76))┐"
    #expect(rows.contains { $0.contains(frame) } && rows.contains { $0.contains("to start") })
  }

  @Test func twoQuickKeysBothCount() throws {
    var screen = screen()
    screen.press(.right)
    let before = try game(screen).head
    screen.take(tick(170))
    screen.press(.up, .left)
    screen.take(tick(170), tick(170))
    #expect(try game(screen).head == before + Point(0, -1))
    #expect(try game(screen).heading == .left)
  }

  @Test(arguments: [
    ([Key.up, .character("w"), .character("k")], Direction.up),
    ([.down, .character("s"), .character("j")], .down),
    ([.right, .character("d"), .character("l")], .right),
  ])
  func everyHandFindsItsKeys(keys: [Key], direction: Direction) throws {
    for key in keys {
      var screen = screen()
      screen.press(key)
      screen.take(tick(170))
      #expect(try game(screen).heading == direction)
    }
  }

  @Test(arguments: [Event.focus(false), .suspendResumed, .resize(columns: 60, rows: 20)])
  func whatDistractsPauses(event: Event) throws {
    var screen = screen()
    screen.press(.right)
    screen.take(tick(170), event)
    #expect(screen.phase == .paused)
    #expect(screen.timeToNextTick == nil)
    let before = try game(screen)
    screen.take(tick(1000))
    #expect(try game(screen) == before)
  }

  @Test func anAutopilotGoesOnWithoutFocus() throws {
    var screen = screen(demo: .greedy)
    screen.take(.focus(false), tick(170))
    #expect(screen.phase == .running)
    #expect(try game(screen).steps == 1)
  }

  @Test func countsDownBeforeItGoesOn() throws {
    var screen = screen()
    screen.press(.right)
    screen.take(tick(170))
    screen.press(.character("p"), .character("p"))
    #expect(screen.phase == .countdown(.milliseconds(1500)))
    #expect(screen.timeToNextTick == .milliseconds(500))
    let before = try game(screen)
    #expect(screen.picture(80, 24).contains("3"))
    screen.take(tick(500))
    #expect(screen.phase == .countdown(.milliseconds(1000)))
    // What is pressed meanwhile counts.
    screen.press(.up)
    screen.take(tick(500), tick(500))
    #expect(screen.phase == .running)
    #expect(try game(screen) == before)
    screen.take(tick(170))
    #expect(try game(screen).heading == .up)
  }

  @Test func theBoardKeepsItsSizeWhenTheScreenShrinks() throws {
    var screen = screen()
    screen.press(.right)
    screen.take(tick(170), .resize(columns: 24, rows: 9))
    #expect(try game(screen).options.arena.size == Size(16, 10))
    #expect(screen.picture(24, 9).contains(">"), "the head is in sight")
  }

  @Test func aBoardThatFollowsTheScreenDoesSoUntilTheGameBegins() throws {
    let session = SnakeSession(host: host, seed: 4)
    var screen = SnakeScreen(session: session)
    screen.take(.resize(columns: 80, rows: 24))
    #expect(try game(screen).options.arena.size == Size(38, 20))
    screen.take(.resize(columns: 40, rows: 14))
    #expect(try game(screen).options.arena.size == Size(16, 10))
    screen.take(.resize(columns: 30, rows: 10))
    #expect(try game(screen).options.arena.size == Size(14, 6))
    screen.press(.right)
    screen.take(tick(170), .resize(columns: 80, rows: 24))
    #expect(try game(screen).options.arena.size == Size(14, 6))
  }

  @Test func leavingAGameAsksFirst() throws {
    var screen = screen()
    screen.press(.right)
    screen.take(tick(170))
    #expect(screen.press(.character("q")).name == "stay")
    #expect(screen.picture(80, 24).contains("End this game?"))
    screen.press(.character("n"))
    #expect(screen.phase == .paused)
    #expect(screen.press(.character("q"), .character("y")).name == "pop")
  }

  @Test func escapeNeverEndsAGame() {
    var screen = screen()
    screen.press(.right)
    screen.take(tick(170))
    #expect(screen.press(.escape).name == "stay")
    #expect(screen.phase == .paused)
    #expect(screen.press(.character("?"), .escape).name == "stay")
    #expect(screen.phase == .paused)
  }

  @Test func whereNothingIsLostLeavingAsksNothing() {
    for key in [Key.character("q"), .escape] {
      var screen = screen()
      #expect(screen.press(key).name == "pop")
      var ended = self.screen()
      die(&ended)
      #expect(ended.press(key).name == "pop")
    }
  }

  @Test func tellsWhereItEnded() throws {
    var screen = screen()
    die(&screen)
    #expect(screen.death == Point(8, 10))
    let picture = screen.picture(80, 24)
    #expect(picture.contains("The snake ran into a wall at the bottom."))
    #expect(picture.contains("XX"))
    #expect(try screen.session.scores.allEntries().isEmpty, "a game without a point is not scored")
    #expect(try screen.session.scores.games(ofPilots: false).map(\.result.status) == [.lost(.wall)])
  }

  @Test func keepsTheScoreAndItsReplay() throws {
    var screen = screen(demo: .greedy)
    for _ in 0..<3000 {
      if case .over = screen.phase { break }
      screen.take(tick(170))
    }
    let score = try game(screen).score
    #expect(score > 0)
    let entry = try #require(try screen.session.scores.allEntries().first)
    #expect(entry.replay.result.score == score)
    #expect(entry.replay.date == "2026-11-22")
    #expect(entry.table.isPilot)
    #expect(entry.replay.player == .pilot("greedy"))
    #expect(entry.milliseconds ?? 0 > 0)
    #expect(throws: Never.self) { try entry.replay.verify() }
    #expect(screen.picture(80, 24).contains("a new record!"))
    #expect(screen.picture(80, 24).contains("Game over: new record!"))
    // Another start of the program knows it.
    let later = self.screen(demo: .greedy)
    #expect(later.best == score)
  }

  @Test func aGameThatTheAutopilotHelpedIsItsOwn() throws {
    var screen = screen()
    screen.press(.right)
    screen.take(tick(170))
    #expect(screen.table?.isPilot == false)
    screen.press(.tab)
    #expect(screen.autopilot != nil)
    for _ in 0..<5 { screen.take(tick(170)) }
    screen.press(.up)
    #expect(screen.autopilot == nil)
    #expect(screen.table?.isPilot == true)
  }

  @Test func theAutopilotSaysWhatItThinks() throws {
    var screen = screen()
    screen.press(.character("m"))
    #expect(screen.picture(80, 24).contains("when it steers"))
    #expect(screen.thinking == nil)
    screen.press(.tab)
    for _ in 0..<5 {
      let thinking = try #require(screen.thinking)
      screen.take(tick(170))
      #expect(thinking.path.first == (try game(screen).head))
    }
    // The safe cycle has corners where the board is empty.
    #expect(screen.picture(80, 24).contains("┘ └"))
    screen.press(.character("m"))
    #expect(!screen.picture(80, 24).contains("┘ └"))
    screen.press(.character("?"))
    #expect(screen.picture(80, 40).contains("what the autopilot has in mind"))
  }

  @Test func theAutopilotCanStartAndCanBeFollowed() throws {
    var screen = screen()
    screen.press(.tab)
    #expect(screen.phase == .running)
    for _ in 0..<20 { screen.take(tick(170)) }
    #expect(try game(screen).steps == 20)
    screen.press(.tab)
    #expect(screen.phase == .paused)
    #expect(screen.autopilot == nil)
  }

  @Test func theSlowestSpeedDecidesTheTable() {
    var screen = screen()
    screen.press(.character("+"), .character("+"), .right)
    screen.take(tick(170))
    #expect(screen.table?.speedClass == .fast)
    screen.press(.character("-"), .character("-"), .character("-"))
    #expect(screen.speed.level == 4)
    screen.press(.character("+"), .character("+"), .character("+"), .character("+"))
    #expect(screen.table?.speedClass == .normal)
    for _ in 0..<9 { screen.press(.character("+")) }
    #expect(screen.speed.level == 10, "people have ten levels")
  }

  @Test func aStallIsNoLeap() throws {
    var screen = screen()
    screen.press(.up)
    screen.take(tick(60_000))
    #expect(try game(screen).steps == 3)
  }

  @Test func newOptionsBeginANewGameOnlyWhereNoneIsPlayed() throws {
    var screen = screen()
    screen.press(.right)
    screen.take(tick(170))
    #expect(screen.press(.character("o")).name == "push SnakeSetupScreen")
    screen.session.settings.wrap = true
    screen.take(.resize(columns: 80, rows: 24))
    #expect(try game(screen).options.wrap == false)
    #expect(screen.press(.character("n"), .character("y")).name == "stay")
    #expect(try game(screen).options.wrap == true)
    screen.session.settings.wrap = false
    screen.take(.resize(columns: 80, rows: 24))
    #expect(try game(screen).options.wrap == false)
  }

  @Test func anArenaThatCannotBePlayedIsExplained() throws {
    var settings = SnakeSettings()
    settings.arena = Arena.open(Size(2, 1))
    var screen = SnakeScreen(session: SnakeSession(host: host, settings: settings))
    screen.take(.resize(columns: 80, rows: 24))
    #expect(screen.picture(80, 24).contains("no game can begin"))
    screen.press(.right, .enter, .tab, .character("r"), .character("n"))
    #expect(screen.press(.character("q")).name == "pop")
  }

  @Test func aScoreThatCannotBeKeptIsSaid() throws {
    host.disk.trouble = HostError("the disk is full")
    var screen = screen(demo: .greedy)
    for _ in 0..<3000 {
      if case .over = screen.phase { break }
      screen.take(tick(170))
    }
    #expect(screen.picture(120, 24).contains("the disk is full"))
  }

  @Test func aDemoGoesOn() throws {
    var screen = screen(demo: .greedy)
    #expect(screen.phase == .running)
    let seed = screen.seed
    for _ in 0..<3000 {
      if case .over = screen.phase { break }
      screen.take(tick(170))
    }
    #expect(screen.timeToNextTick == SnakeScreen.demoPause)
    screen.take(tick(4000))
    #expect(screen.phase == .running)
    #expect(screen.seed != seed)
    #expect(screen.press(.escape).name == "pop")
  }

  @Test func anInterruptedGameIsScored() throws {
    var screen = screen(wrap: true, demo: nil)
    screen.press(.tab)
    for _ in 0..<200 { screen.take(tick(170)) }
    #expect(try game(screen).score > 0)
    screen.take(.terminate(.hangup))
    #expect(try screen.session.scores.allEntries().count == 1)
  }

  @Test func noKeyIsContested() {
    #expect(SnakeScreen.standardKeys.contestedKeys.isEmpty)
  }
}
