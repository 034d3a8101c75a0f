import Lattice
import Snake
import TerminalUI
import Testing

@testable import Screens

/// What a game on the screen shows and does beyond the plain one.
@Suite struct SnakeModesScreenTests {
  let host = KeepingHost()

  /// A game of a mode at 80x24, with other options if wanted, on a board of 16x10 or an arena.
  func screen(
    _ mode: SnakeMode, arena: String? = nil, seed: UInt64 = 1,
    _ change: (inout SnakeSettings) -> Void = { _ in }
  ) throws -> SnakeScreen {
    var settings = SnakeSettings()
    settings.choose(mode)
    settings.board = .fixed(Size(16, 10))
    settings.arena = try arena.map { try Arena(parsing: $0) }
    change(&settings)
    var screen = SnakeScreen(session: SnakeSession(host: host, settings: settings, seed: seed))
    screen.take(.resize(columns: 80, rows: 24))
    return screen
  }

  func tick(_ milliseconds: Int) -> Event { .tick(elapsed: .milliseconds(milliseconds)) }

  func game(_ screen: SnakeScreen) throws -> SnakeGame { try #require(screen.recorder?.game) }

  /// Lets the autopilot play until a condition holds.
  func play(
    _ screen: inout SnakeScreen, steps: Int = 3000, until isDone: (SnakeScreen) -> Bool
  ) {
    screen.press(.tab)
    for _ in 0..<steps where !isDone(screen) { screen.take(tick(500)) }
  }

  @Test func theStepFollowsTheLevel() throws {
    var screen = try screen(.maze, arena: "......\n..##..\n......\n......\n") {
      $0.speed = SnakeSpeed(2)
      $0.rules.speed.every = 1
    }
    #expect(screen.picture(80, 24).contains("Level 2"))
    screen.press(.right)
    #expect(screen.timeToNextTick == SnakeSpeed(2).period)
    play(&screen) { $0.recorder?.game.eaten == 2 }
    #expect(screen.speed == SnakeSpeed(4))
    #expect(screen.picture(80, 24).contains("Level 4"))
    screen.press(.character("+"))
    #expect(screen.speed == SnakeSpeed(5))
    #expect(screen.picture(80, 24).contains("Speed 5"))
  }

  @Test func aSpeedChosenBeforeTheGameStandsInItsReplay() throws {
    var screen = try screen(.classic)
    let foods = try game(screen).foods
    screen.press(.character("+"), .character("+"))
    #expect(try game(screen).options.speed.start == 7)
    #expect(try game(screen).foods == foods, "the seed stays")
    screen.press(.right, .character("-"))
    #expect(try game(screen).options.speed.start == 7)
    #expect(screen.table?.speedClass == .normal)
  }

  @Test func whatLiesThereAndWorksIsCounted() throws {
    var screen = try screen(.arcade)
    play(&screen) { $0.recorder?.game.item != nil }
    let item = try #require(try game(screen).item)
    var picture = screen.picture(80, 24)
    #expect(picture.contains("\(item.kind.sign) \(item.kind.rawValue) \(item.stepsLeft)"))
    #expect(picture.contains("Foods 4"))
    for seed in 1...20 as ClosedRange<UInt64> {
      screen = try self.screen(.arcade, seed: seed)
      play(&screen) { $0.recorder?.game.effects.active.isEmpty == false }
      guard let effect = try game(screen).effects.active.first else { continue }
      picture = screen.picture(80, 24)
      #expect(picture.contains("\(effect.rawValue) \(try game(screen).effects[effect])"))
      return
    }
    Issue.record("no effect began in twenty games")
  }

  @Test func zenWaits() throws {
    var screen = try screen(.zen)
    screen.press(.down)
    for _ in 0..<20 { screen.take(tick(500)) }
    #expect(screen.phase == .running)
    #expect(screen.picture(80, 24).contains("waiting: turn away"))
    #expect(screen.picture(80, 24).contains("!!"), "what is in the way is marked")
    screen.press(.left)
    screen.take(tick(500))
    #expect(!screen.picture(80, 24).contains("waiting"))
  }

  @Test func aSnakeThatIsStuckIsToldSo() throws {
    // In a blind alley the snake cannot turn back.
    var screen = try screen(.zen, arena: "......@.\n")
    screen.press(.right)
    for _ in 0..<6 { screen.take(tick(500)) }
    #expect(try game(screen).status == .lost(.stalled))
    #expect(screen.picture(80, 24).contains("The snake can go no further."))
  }

  @Test func theLimitOfStepsIsToldFromThat() throws {
    var screen = try screen(.torus) { $0.rules.maxSteps = 5 }
    screen.press(.right)
    for _ in 0..<6 { screen.take(tick(500)) }
    #expect(screen.picture(80, 24).contains("The limit of steps is reached."))
  }

  @Test func aBiteSaysHowFarBehindTheHead() throws {
    var screen = try screen(.classic) { $0.rules.startLength = 6 }
    screen.press(.up)
    screen.take(tick(200))
    screen.press(.left)
    screen.take(tick(200))
    screen.press(.down)
    screen.take(tick(200))
    #expect(try game(screen).status == .lost(.itself))
    #expect(screen.picture(80, 24).contains("cells behind its head"))
  }

  @Test func aWallThatMovesIsBlamed() throws {
    var screen = try screen(.torus, arena: "..........\n.....#....\n..........\n@.........\n") {
      $0.rules.startLength = 1
      $0.rules.scroll = SnakeGame.Scroll(.down, every: 2)
    }
    for _ in 0..<400 {
      screen.press(.right)
      screen.take(tick(500))
      if case .over = screen.phase { break }
    }
    if try game(screen).head == screen.death {
      #expect(screen.picture(80, 24).contains("A moving wall hit the snake"))
    } else {
      #expect(screen.picture(80, 24).contains("The snake ran into a wall"))
    }
  }

  @Test func theLastMovesAreShownSlowly() throws {
    var screen = try screen(.classic)
    screen.press(.character("v"))
    #expect(screen.rerun == nil, "there is nothing to show yet")
    screen.press(.down)
    for _ in 0..<20 { screen.take(tick(170)) }
    let end = try game(screen)
    screen.press(.character("v"))
    #expect(screen.rerun?.game.steps == max(end.steps - SnakeRerun.moves, 0))
    #expect(!screen.picture(80, 24).contains("Game over"))
    #expect(screen.timeToNextTick == SnakeRerun.period)
    for _ in 0..<end.steps { screen.take(tick(350)) }
    #expect(screen.rerun?.game == end)
    screen.take(tick(350))
    #expect(screen.picture(80, 24).contains("Game over"))
    #expect(screen.timeToNextTick == nil)
  }

  @Test func aRecordIsCelebratedForAWhile() throws {
    var screen = try screen(.classic)
    play(&screen) { $0.phase.isOver }
    let pictures = Set(
      (0..<4).map { _ in
        screen.take(.tick(elapsed: SnakeScreen.celebrationBeat))
        return screen.picture(80, 24)
      })
    #expect(pictures.count > 1, "something moves")
    screen.take(.tick(elapsed: SnakeScreen.celebrationTime))
    #expect(screen.timeToNextTick == nil)
    #expect(screen.picture(80, 24).contains("You won: new record!"))
  }

  @Test func theTableIsTheModes() throws {
    #expect(try screen(.nokia).table?.title == "nokia, 16x10, normal")
    #expect(try screen(.torus).table?.title == "torus, 16x10, normal")
    #expect(
      try screen(.nokia) { $0.rules.bonus = false }.table?.title
        == "nokia, 16x10, no bonus, normal")
    #expect(
      try screen(.maze, arena: "name: Pit\n\n......\n..##..\n......\n......\n").table?.title
        == "maze Pit, 6x4, normal")
    let table = try screen(.arcade) { $0.speed = SnakeSpeed(7) }.table
    #expect(table?.title == "arcade, 16x10, speed 7/5/10, fast")
  }
}

extension SnakeScreen.Phase {
  /// Whether the game is over.
  var isOver: Bool { if case .over = self { true } else { false } }
}
