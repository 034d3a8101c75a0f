import Lattice
import Snake
import TerminalUI
import Testing

@testable import Screens

@Suite struct MatchScreenTests {
  let host = KeepingHost()

  /// The two players of a wide yard run towards each other's rows.
  static let yard = """
    name: Yard

    ....................
    .@..................
    ....................
    ....................
    ..................2.
    ....................

    """

  /// A match at speed 5 (170 ms) in the yard, at 80x24 unless told otherwise.
  func screen(
    people: Int = 2, pilots: [MatchPilotKind]? = nil, columns: Int = 80, rows: Int = 24
  ) throws -> MatchScreen {
    let session = SnakeSession(host: host, seed: 1)
    session.match.arena = try Arena(parsing: Self.yard)
    session.match.seat(people: people)
    if let pilots { session.match.seat(pilots: pilots) }
    var screen = MatchScreen(session: session)
    screen.take(.resize(columns: columns, rows: rows))
    return screen
  }

  func tick(_ milliseconds: Int) -> Event { .tick(elapsed: .milliseconds(milliseconds)) }

  func match(_ screen: MatchScreen) throws -> SnakeMatch { try #require(screen.recorder?.match) }

  /// Begins, and waits for the end of the countdown.
  func start(_ screen: inout MatchScreen) {
    screen.press(.enter)
    screen.take(tick(500), tick(500), tick(500))
    #expect(screen.phase == .running)
  }

  @Test func spaceBeginsAndPauses() throws {
    var screen = try screen()
    #expect(screen.picture(80, 24).contains("Space start"))
    screen.press(.character(" "))
    #expect(screen.phase == .countdown(.milliseconds(1500)))
    screen.press(.character(" "))
    #expect(screen.phase == .paused && screen.picture(80, 24).contains("Space go on"))
  }

  @Test func countsDownBeforeItBegins() throws {
    var screen = try screen()
    #expect(screen.phase == .ready)
    #expect(screen.timeToNextTick == nil)
    #expect(screen.picture(80, 24).contains("B player 2: w a s d"))
    screen.press(.character("w"))
    #expect(screen.phase == .countdown(.milliseconds(1500)))
    #expect(screen.picture(80, 24).contains("3"))
    screen.take(tick(500), tick(500))
    #expect(screen.phase == .countdown(.milliseconds(500)))
    #expect(try match(screen).steps == 0)
    screen.take(tick(500))
    #expect(screen.phase == .running)
    screen.take(tick(170))
    #expect(try match(screen).steps == 1)
    #expect(try match(screen).snakes.map(\.heading) == [.right, .up], "the first key counts")
  }

  @Test func bothPlayersQuickKeysCount() throws {
    var screen = try screen()
    start(&screen)
    // Four keys within a step, mixed; the third of the first player is one too many.
    screen.press(.down, .character("w"), .left, .character("d"), .up)
    screen.take(tick(170))
    #expect(try match(screen).snakes.map(\.heading) == [.down, .up])
    screen.take(tick(170))
    #expect(try match(screen).snakes.map(\.heading) == [.left, .right])
    screen.take(tick(170))
    #expect(try match(screen).snakes.map(\.heading) == [.left, .right])
  }

  @Test func whoPlaysAloneHasBothHands() throws {
    for key in [Key.down, .character("s"), .character("S")] {
      var screen = try screen(people: 1)
      start(&screen)
      screen.press(key)
      screen.take(tick(170))
      #expect(try match(screen).snakes[0].heading == .down)
    }
  }

  @Test(arguments: [Event.focus(false), .suspendResumed, .resize(columns: 60, rows: 20)])
  func whatDistractsPauses(event: Event) throws {
    var screen = try screen()
    start(&screen)
    screen.take(tick(170))
    screen.press(.down)
    screen.take(event)
    #expect(screen.phase == .paused)
    #expect(screen.timeToNextTick == nil)
    #expect(!screen.turns.contains { !$0.isEmpty })
    screen.take(tick(1000))
    #expect(try match(screen).steps == 1)
    screen.press(.character(" "))
    #expect(screen.phase == .countdown(.milliseconds(1500)))
  }

  @Test func pilotsPlayByThemselvesAndUnseen() throws {
    var screen = try screen(people: 0, pilots: [.careful, .hungry])
    #expect(screen.phase == .running)
    screen.take(tick(170), .focus(false), tick(170))
    #expect(try match(screen).steps == 2)
    for _ in 0..<20 { screen.press(.character("+")) }
    #expect(screen.speed.level == 15, "what is watched can be hurried")
    #expect(screen.press(.escape).name == "pop")
  }

  @Test func peopleHaveTenSpeedsUntilTheyAreOut() throws {
    var screen = try screen(people: 1, pilots: [.hungry, .hungry])
    start(&screen)
    for _ in 0..<20 { screen.press(.character("+")) }
    #expect(screen.speed.level == 10)
    for _ in 0..<20 { screen.take(tick(40)) }
    #expect(!screen.isPlayed)
    #expect(screen.picture(80, 24).contains("out; + hurries"))
    screen.press(.character("+"))
    #expect(screen.speed.level == 11)
    #expect(screen.session.match.speed.level == 10)
    screen.take(.focus(false))
    #expect(screen.phase == .running)
  }

  @Test func aStallIsNoLeap() throws {
    var screen = try screen()
    start(&screen)
    screen.take(tick(60_000))
    #expect(try match(screen).steps == 3)
  }

  @Test func standingsTellWhoLives() throws {
    var screen = try screen(people: 2, pilots: [.careful])
    start(&screen)
    screen.press(.up)
    for _ in 0..<4 { screen.take(tick(170)) }
    let line = screen.picture(80, 24).prefix { $0 != "\n" }
    #expect(line.hasPrefix("(A ada: 3)  B player 2: 3   C careful: 4 "), "\(line)")
    #expect(line.hasSuffix("Speed 5  Steps 4  Yard  Walls"), "\(line)")
    #expect(screen.picture(30, 12).hasPrefix("(A 3)  B 3   C 4       Speed 5\n"))
    // Narrower than that, the blanks go.
    var many = try self.screen(people: 0, pilots: Array(repeating: .hungry, count: 4))
    many.take(.resize(columns: 22, rows: 12))
    #expect(many.picture(22, 12).hasPrefix(" A1   B1   C1   D1\n"), "\(many.picture(22, 12))")
  }

  @Test func theEndTellsWhoWonAndWhy() throws {
    var screen = try screen()
    start(&screen)
    screen.press(.up)
    for _ in 0..<4 { screen.take(tick(170)) }
    #expect(screen.phase == .over)
    #expect(screen.timeToNextTick == nil)
    let picture = screen.picture(80, 24)
    #expect(picture.contains("B player 2 wins"))
    #expect(picture.contains("1. B player 2, length 3, alive"))
    #expect(picture.contains("2. A ada, length 3, ran into a wall in step 2"))
    let small = screen.picture(40, 12)
    #expect(small.contains("2. A, 3, ran into a wall"), "\(small)")
    #expect(small.contains("f save"), "\(small)")
    #expect(screen.press(.character("r")).name == "push ReplayScreen")
    let seed = screen.seed
    screen.press(.enter)
    #expect(screen.phase == .ready)
    #expect(screen.seed != seed)
  }

  @Test func theEndNamesKillers() throws {
    let names = ["ada", "bob"]
    var options = SnakeMatch.Options(arena: try Arena(parsing: "@...2\n"))
    options.startLength = 1
    var match = try SnakeMatch(options: options, seed: 3)
    while match.status == .running { match.advance([.right, .left]) }
    let summary = MatchSummary(match: match, names: names)
    #expect(summary.title == "A draw" || summary.title.hasSuffix("wins"))
    #expect(
      summary.lines(atMost: 9, columns: 80).contains { $0.contains("met the head of") },
      "\(summary.lines(atMost: 9, columns: 80))")
    #expect(summary.lines(atMost: 1, columns: 80).count == 1)
  }

  @Test func aMatchIsSaved() throws {
    var screen = try screen()
    screen.press(.character("f"))
    #expect(screen.picture(80, 24).contains("a match can be saved when it is over"))
    start(&screen)
    screen.press(.up)
    for _ in 0..<4 { screen.take(tick(170)) }
    screen.press(.character("f"))
    #expect(screen.picture(80, 24).contains("Save as: match-1.replay"))
    screen.press(.enter)
    let bytes = try #require(host.files["match-1.replay"])
    let replay = try MatchReplay(parsing: bytes)
    #expect(MatchReplay.verify(bytes) == .valid(replay))
    #expect(replay.players == [.human("ada"), .human("player 2")])
    #expect(screen.picture(80, 24).contains("saved 'match-1.replay'"))
    // What has the name is not lost without a question.
    screen.press(.character("f"), .enter)
    #expect(screen.picture(80, 24).contains("exists. Replace it? y/n"))
    screen.press(.character("n"))
    host.disk.trouble = HostError("the disk is full")
    screen.press(.character("f"), .enter, .character("y"))
    #expect(screen.picture(80, 24).contains("the disk is full"))
  }

  @Test func leavingAMatchAsksFirst() throws {
    var screen = try screen()
    #expect(screen.press(.character("q")).name == "pop")
    start(&screen)
    screen.take(tick(170))
    #expect(screen.press(.escape).name == "stay")
    #expect(screen.phase == .paused)
    #expect(screen.press(.character("q")).name == "stay")
    #expect(screen.picture(80, 24).contains("End this match?"))
    screen.press(.character("n"))
    #expect(screen.press(.character("n"), .character("y")).name == "stay")
    #expect(try match(screen).steps == 0)
    #expect(screen.press(.character("?"), .character("x")).name == "stay")
  }

  @Test func newOptionsBeginANewMatchOnlyWhereNoneIsPlayed() throws {
    var screen = try screen()
    #expect(screen.press(.character("o")).name == "push MatchSetupScreen")
    screen.session.match.seat(pilots: [.hungry])
    screen.take(.resize(columns: 80, rows: 24))
    #expect(try match(screen).snakes.count == 3)
    start(&screen)
    screen.take(tick(170))
    screen.session.match.seat(pilots: [])
    screen.take(.resize(columns: 80, rows: 24))
    #expect(try match(screen).snakes.count == 3)
  }

  @Test func theBoardScrollsWhereTheScreenIsSmall() throws {
    var screen = try screen(columns: 24, rows: 8)
    start(&screen)
    let picture = screen.picture(24, 8)
    #expect(picture.contains("►") || picture.contains("◄"), "\(picture)")
    screen.take(tick(170), .resize(columns: 10, rows: 4))
    #expect(screen.picture(10, 4).contains("too"))
    screen.press(.character(" "))
    #expect(screen.phase == .paused)
  }

  @Test func anArenaThatCannotBePlayedIsExplained() throws {
    let session = SnakeSession(host: host)
    session.match.arena = Arena.open(Size(2, 1))
    var screen = MatchScreen(session: session)
    screen.take(.resize(columns: 80, rows: 24))
    #expect(screen.picture(80, 24).contains("no match can begin"))
    screen.press(.right, .enter, .character("r"), .character("n"), .character("f"), .escape)
    #expect(screen.press(.character("q")).name == "pop")
  }

  @Test func noKeyIsContested() {
    #expect(MatchScreen.standardKeys.contestedKeys.isEmpty)
  }
}
