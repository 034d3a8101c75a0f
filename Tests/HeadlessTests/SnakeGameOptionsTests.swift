import ArgumentParser
import Lattice
import Screens
import Snake
import Testing

@testable import Headless

@Suite struct SnakeGameOptionsTests {
  static func options(_ arguments: String...) throws -> SnakeGame.Options {
    try SnakeGameOptions.parse(arguments).game(defaultSize: Size(20, 20))
  }

  @Test func withoutOptionsItIsTheUsualGame() throws {
    var usual = SnakeGame.Options(arena: try #require(Arena.open(Size(20, 20))))
    usual.maxSteps = 160_000
    #expect(try Self.options() == usual)
    #expect(try Self.options("--mode", "classic") == usual)
  }

  @Test func eachOptionIsTaken() throws {
    let options = try Self.options(
      "--wrap", "--speed", "2/3/9", "--scoring", "levels", "--bonus", "--powers", "--hazards", "7",
      "--scroll", "left/10", "--mercy", "--growth", "4", "--foods", "5", "--tail", "strict",
      "--start-length", "2", "--max-steps", "99")
    var expected = SnakeGame.Options(arena: try #require(Arena.open(Size(20, 20))))
    expected.wrap = true
    expected.speed = SnakeGame.Speed(start: 2, every: 3, top: 9)
    expected.scoring = .levels
    expected.bonus = true
    expected.powers = true
    expected.hazards = 7
    expected.scroll = SnakeGame.Scroll(.left, every: 10)
    expected.mercy = true
    expected.growth = 4
    expected.foods = 5
    expected.tail = .strict
    expected.startLength = 2
    expected.maxSteps = 99
    #expect(options == expected)
  }

  @Test func optionsChangeTheMode() throws {
    let nokia = try Self.options("--mode", "nokia", "--no-wrap", "--speed", "8")
    #expect(nokia.bonus)
    #expect(nokia.scoring == .levels)
    #expect(!nokia.wrap)
    #expect(nokia.speed == SnakeGame.Speed(start: 8))
    #expect(try !Self.options("--mode", "nokia", "--no-bonus").bonus)
  }

  @Test func modesForArenasFindOne() throws {
    #expect(try !Self.options("--mode", "maze").arena.isOpen)
    #expect(throws: Failure.self) { try Self.options("--mode", "maze", "--size", "9x9") }
    #expect(throws: Failure.self) { try Self.options("--mode", "portals", "--size", "9x9") }
  }

  static func settings(_ arguments: String..., isWatched: Bool = false) throws -> SnakeSettings {
    try SnakeGameOptions.parse(arguments).settings(isWatched: isWatched)
  }

  @Test func aPlayerGetsTheSame() throws {
    #expect(try Self.settings() == SnakeSettings())
    let settings = try Self.settings(
      "--mode", "arcade", "--size", "11x9", "--speed", "7/2/9", "--foods", "3", "--max-steps", "50")
    #expect(settings.mode == .arcade)
    #expect(settings.board == .fixed(Size(11, 9)))
    #expect(settings.speed == SnakeSpeed(7))
    #expect(settings.rules.speed.every == 2)
    #expect(settings.rules.foods == 3)
    #expect(settings.rules.powers)
    #expect(settings.rules.maxSteps == 50)
    #expect(try Self.settings("--mode", "nokia").rules.maxSteps == nil)
    #expect(try Self.settings("--mode", "portals").arena?.portals.isEmpty == false)
    #expect(try Self.settings("--arena", "garden").arena?.isOpen == false)
    #expect(throws: Failure.self) { try Self.settings("--mode", "maze", "--size", "9x9") }
    #expect(throws: Failure.self) { try Self.settings("--foods", "100") }
    #expect(throws: Failure.self) { try Self.settings("--scroll", "left/10", "--hazards", "21") }
    // Moving walls make the board wrap.
    #expect(try Self.settings("--scroll", "left/10").wraps)
  }

  @Test func programsMayBeShownFaster() throws {
    #expect(try Self.settings("--speed", "15", isWatched: true).speed == SnakeSpeed(15))
    #expect(throws: Failure.self) { try Self.settings("--speed", "11") }
    #expect(throws: Failure.self) { try Self.settings("--speed", "16", isWatched: true) }
    #expect(throws: Failure.self) { try Self.settings("--speed", "0", isWatched: true) }
  }

  @Test(arguments: ["", "x", "3/", "3/2/1/0", "/3", "3/2/x"])
  func speedsThatAreNone(text: String) {
    #expect(SnakeGame.Speed(argument: text) == nil)
  }

  @Test(arguments: ["", "left", "left/", "left/x", "away/3", "left/3/4", "Left/3"])
  func scrollsThatAreNone(text: String) {
    #expect(SnakeGame.Scroll(argument: text) == nil)
  }
}
