import Lattice
import Snake
import TerminalUI
import Testing

@testable import Screens

/// The game of the day, the campaign, and games against an earlier one.
@Suite struct SnakeChallengeTests {
  let host = KeepingHost()

  init() {
    host.arenas = ["garden", "ponds", "crossroads", "pillars", "plus"].map { name in
      let title = name.prefix(1).uppercased() + name.dropFirst()
      return LibraryItem(
        name: name, kind: "Arenas", title: title, description: "",
        text: "name: \(title)\ngoal: 2\n\n\(Self.rows(name))")
    }
  }

  /// A board with a wall whose place depends on the name.
  static func rows(_ name: String) -> String {
    let place = name.utf8.reduce(0) { $0 + Int($1) } % 10
    return (0..<6).map { row in
      String((0..<12).map { row == 2 && $0 == place + 1 ? "#" : "." }) + "\n"
    }.joined()
  }

  func tick(_ milliseconds: Int) -> Event { .tick(elapsed: .milliseconds(milliseconds)) }

  /// An entry for an arena of the campaign by a person who ate so many foods.
  func entry(_ place: Int, foods: Int, mercy: Bool = false, isHuman: Bool = true) throws
    -> ScoreEntry
  {
    let arena = try Arena(parsing: host.arenas[place].text)
    var options = SnakeMode.maze.options(for: arena)
    options.mercy = mercy
    var recorder = try #require(ReplayRecorder(SnakeGame(options: options, seed: 5)))
    var pilot = PilotKind.careful.makePilot()
    while recorder.game.eaten < foods, recorder.game.status == .running {
      recorder.advance(pilot.turn(for: recorder.game))
    }
    return ScoreEntry(
      mode: TableKey.mode(.maze, of: options), level: 4,
      replay: recorder.replay(by: isHuman ? .human("ada") : .pilot("careful")))
  }

  @Test func theDailyGameIsTheSameForEverybody() throws {
    var first = SnakeScreen(session: SnakeSession(host: host), challenge: .daily("2026-11-22"))
    var settings = SnakeSettings()
    settings.choose(.zen)
    var second = SnakeScreen(
      session: SnakeSession(host: KeepingHost(), settings: settings, seed: 8),
      challenge: .daily("2026-11-22"))
    first.take(.resize(columns: 80, rows: 24))
    second.take(.resize(columns: 200, rows: 50))
    #expect(first.recorder?.game == second.recorder?.game)
    #expect(first.table == second.table)
    #expect(first.table?.title == "daily 2026-11-22, 24x16, normal")
    #expect(first.picture(80, 24).contains("daily 2026-11-22"))
    #expect(
      SnakeChallenge.daily("2026-11-22").seed != SnakeChallenge.daily("2026-11-23").seed)
    // Neither its speed nor its options can be chosen, and the next one is the same.
    first.press(.character("+"))
    #expect(first.press(.character("o")).name == "stay")
    let opening = first.recorder?.game
    first.press(.down)
    for _ in 0..<20 { first.take(tick(170)) }
    #expect(first.phase.isOver)
    first.press(.enter)
    #expect(first.recorder?.game == opening)
  }

  @Test func theMenuHasThem() throws {
    var menu = MenuScreen.main(snake: SnakeSession(host: host), life: [])
    menu.take(.resize(columns: 80, rows: 24))
    #expect(menu.press(.down, .enter).name == "push SnakeScreen")
    #expect(menu.press(.down, .enter).name == "push CampaignScreen")
  }

  @Test func provenFoodsOpenArenas() throws {
    let session = SnakeSession(host: host)
    #expect(session.campaignProgress().openings == [true, true, true, false, false])
    // Not enough, by a program, or where nothing kills.
    host.disk.fill(with: [
      try entry(2, foods: 1), try entry(2, foods: 3, isHuman: false),
      try entry(2, foods: 4, mercy: true),
    ])
    #expect(session.campaignProgress().openings == [true, true, true, false, false])
    #expect(session.campaignProgress().bestFoods["crossroads"] == 1)
    host.disk.fill(with: [try entry(2, foods: 2)])
    #expect(session.campaignProgress().openings == [true, true, true, true, false])
    #expect(session.campaignProgress().isCleared(2))
  }

  @Test func aClaimOpensNothing() throws {
    let honest = try entry(2, foods: 1)
    var replay = honest.replay
    replay.result.eaten = 9
    replay.result.score = 9
    host.disk.fill(with: [ScoreEntry(mode: honest.mode, level: 4, replay: replay)])
    #expect(SnakeSession(host: host).campaignProgress().openings[3] == false)
  }

  @Test func aLockedArenaSaysWhatOpensIt() throws {
    var screen = CampaignScreen(session: SnakeSession(host: host))
    screen.take(.resize(columns: 80, rows: 24))
    screen.press(.down, .down, .down)
    #expect(screen.picture(80, 24).contains("4. Pillars"))
    #expect(screen.picture(80, 24).contains("locked"))
    #expect(screen.picture(80, 24).contains("Locked: eat 2 foods in Crossroads to open it."))
    #expect(screen.press(.enter).name == "stay")
    #expect(screen.press(.up, .enter).name == "push SnakeScreen")
    #expect(screen.picture(80, 24).contains("Eat 2 foods in one game"))
  }

  @Test func theNextArenaIsOfferedAfterAClearedOne() throws {
    let session = SnakeSession(host: host)
    var screen = SnakeScreen(
      session: session, challenge: .stage(2, of: session.campaignProgress().campaign))
    screen.take(.resize(columns: 80, rows: 24))
    #expect(screen.picture(80, 24).contains("Crossroads: eat 2"))
    #expect(screen.picture(80, 24).contains("Foods 0/2"))
    screen.press(.down)
    for _ in 0..<20 where !screen.phase.isOver { screen.take(tick(500)) }
    #expect(screen.picture(80, 24).contains("2 more foods would have cleared the arena."))
    screen.press(.character("c"))
    #expect(screen.challenge?.stage == 2, "not cleared yet")
    host.disk.fill(with: [try entry(2, foods: 2)])
    screen.press(.enter, .down)
    for _ in 0..<20 where !screen.phase.isOver { screen.take(tick(500)) }
    #expect(screen.picture(80, 24).contains("Cleared!"))
    #expect(screen.picture(80, 24).contains("c on to Pillars"))
    #expect(screen.picture(40, 12).contains("c next arena"), "where the panel has no room")
    screen.press(.character("c"))
    #expect(screen.challenge?.stage == 3)
    #expect(screen.recorder?.game.options.arena.name == "Pillars")
  }

  @Test func theBestGameOfASeedRunsAlong() throws {
    var settings = SnakeSettings()
    settings.board = .fixed(Size(8, 6))
    let session = SnakeSession(host: host, settings: settings, seed: 1)
    host.disk.fill(with: [try SampleGames.entry(seed: 1), try SampleGames.entry(seed: 2, foods: 5)])
    var screen = SnakeScreen(session: session)
    screen.take(.resize(columns: 80, rows: 24))
    let rival = try #require(screen.rival)
    #expect(rival.score == 3, "the best of another seed is no rival")
    #expect(rival.game == screen.recorder?.game)
    #expect(!screen.showsRival)
    screen.press(.up)
    for _ in 0..<3 { screen.take(tick(170)) }
    #expect(screen.rival?.game.steps == 3)
    let alone = screen.picture(80, 24)
    #expect(!alone.contains("░"))
    screen.press(.character("g"))
    #expect(screen.picture(80, 24).contains("░"))
    #expect(screen.picture(80, 24, .minimal).contains("::"))
    screen.press(.character("g"))
    #expect(!screen.picture(80, 24).contains("░"))
    // Another game has another seed, until this one is wanted again.
    screen.press(.character("n"), .character("y"))
    #expect(screen.rival == nil)
    #expect(screen.seed != 1)
  }

  @Test func aSeedCanBePlayedAgain() throws {
    var settings = SnakeSettings()
    settings.board = .fixed(Size(8, 6))
    var screen = SnakeScreen(session: SnakeSession(host: host, settings: settings, seed: 7))
    screen.take(.resize(columns: 80, rows: 24))
    let opening = screen.recorder?.game
    screen.press(.down)
    for _ in 0..<10 { screen.take(tick(170)) }
    #expect(screen.phase.isOver)
    screen.press(.character("y"))
    #expect(screen.recorder?.game == opening)
  }

  @Test func aScreensaverEndsAtAnyKey() throws {
    var screen = ScreensaverScreen(session: SnakeSession(host: host), pilot: .cycle)
    screen.take(.resize(columns: 80, rows: 24), .suspendResumed, tick(500))
    #expect(screen.timeToNextTick != nil, "nothing pauses it")
    #expect(screen.picture(80, 24).contains("any key"))
    #expect(screen.press(.character("+")).name == "pop")
  }
}
