import Testing

/// What somebody who reads only the screen can do with Snake.
@Suite struct SnakeWalkTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func start(_ arguments: [String]) throws -> PseudoTerminal {
    try PseudoTerminal(arguments, environment: folder.environment)
  }

  /// The first food of this seed lies before the snake, the last cell before the wall.
  private static let oneFood = ["snake", "--size", "8x6", "--seed", "15", "--speed", "10"]

  @Test func playsFromTheMenuToTheEnd() throws {
    let terminal = try start([])
    try terminal.wait(forText: "Eat, grow, and do not bite yourself.")
    terminal.send("\r")
    try terminal.wait(forText: "to start")
    #expect(terminal.screen.text.contains("+ faster"))
    terminal.send("+++++")
    try terminal.wait(forText: "Level 10")
    terminal.send("\u{1B}[C")
    try terminal.wait(forText: "Game over")
    #expect(terminal.screen.text.contains("The snake ran into a wall at the right."))
    #expect(terminal.number(after: "Score") != nil)
    terminal.send("t")
    try terminal.wait(forText: "Snake: scores")
    terminal.send("q")
    try terminal.wait(forText: "Game over")
    terminal.send("\r")
    try terminal.wait(forText: "to start")
    terminal.send("q")
    try terminal.wait(forText: "V I V A R I U M")
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    terminal.expectRestored()
  }

  @Test func aScreensaverEndsAtAnyKey() throws {
    let terminal = try start(["snake", "play", "--demo", "--mode", "arcade", "--speed", "12"])
    try terminal.wait(forText: "any key")
    terminal.send("x")
    #expect(try terminal.waitForEnd() == .exit(0))
    terminal.expectRestored()
  }

  @Test func theGameOfTheDayIsKeptUnderItsDate() throws {
    let terminal = try start(["snake", "play", "--daily"])
    try terminal.wait(forText: "the same foods for everybody")
    #expect(terminal.screen.text.contains("daily 20"))
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exit(0))
  }

  @Test func remembersTheBestScore() throws {
    let first = try start(SnakeWalkTests.oneFood)
    try first.wait(forText: "to start")
    #expect(first.number(after: "Best") == 0)
    first.send("\r")
    try first.wait(forText: "The snake ran into a wall at the right.")
    #expect(first.screen.text.contains("Score 1: a new record!"))
    first.send("q")
    #expect(try first.waitForEnd() == .exit(0))

    let second = try start(SnakeWalkTests.oneFood)
    try second.wait(forText: "to start")
    #expect(second.number(after: "Best") == 1, "screen:\n\(second.screen.text)")
    second.send("\r")
    try second.wait(forText: "Game over")
    #expect(second.screen.text.contains("Best 1"))
    #expect(!second.screen.text.contains("record"))

    // The table has the game, and its replay.
    let menu = try start([])
    try menu.wait(forText: "Snake scores")
    // The scores are the fourth entry from the end.
    menu.send(String(repeating: "j", count: 30) + "kkk\r")
    try menu.wait(forText: "8x6")
    #expect(!menu.screen.text.contains("No game"))
    menu.send("\r")
    try menu.wait(forText: "Score 1/1")
    menu.send("qqq")
    #expect(try menu.waitForEnd() == .exit(0))
    menu.expectRestored()
  }

  @Test func twoPlayAMatchAndKeepIt() throws {
    let terminal = try start([
      "snake", "versus", "--people", "2", "--size", "12x8", "--seed", "3", "--speed", "10",
      "--name", "ada",
    ])
    try terminal.wait(forText: "B player 2: w a s d")
    // Nobody turns any more, so that both run into walls sooner or later.
    terminal.send("w\u{1B}[A")
    try terminal.wait(forText: "rematch")
    #expect(terminal.screen.text.contains("ran into a wall in step"))
    terminal.send("f")
    try terminal.wait(forText: "Save as: match-3.replay")
    terminal.send("\u{15}\(folder.path)/m\r")
    try terminal.wait(forText: "saved '")
    terminal.send("r")
    try terminal.wait(forText: "End")
    terminal.send("qq")
    #expect(try terminal.waitForEnd() == .exit(0))
    terminal.expectRestored()
  }

  /// The number of bell characters that end no command to the terminal.
  private func rings(_ terminal: PseudoTerminal) -> Int {
    let commands = "\u{1B}]104\u{7}"
    return terminal.outputText.replacing(commands, with: "").utf8.count { $0 == 7 }
  }

  /// A theme, a key and the bell that were chosen last for every game after.
  @Test func remembersWhatThePlayerLikes() throws {
    let first = try start([])
    try first.wait(forText: "Snake settings")
    first.send("\r")
    try first.wait(forText: "to start")
    first.send(",")
    try first.wait(forText: "Colours that suit dark and light terminals.")
    first.send("h")
    try first.wait(forText: "Plain characters")
    first.send("j\r")
    try first.wait(forText: "The terminal's bell rings for food")
    try first.wait(for: "a ring") { rings($0) == 1 }
    first.send("j\r")
    try first.wait(forText: "Snake: keys")
    first.send("kkk")
    try first.wait(forText: "Turn up.")
    first.send("\ri")
    try first.wait(forText: " i ")
    first.send("qqqq")
    #expect(try first.waitForEnd() == .exit(0))
    first.expectRestored()

    let second = try start(SnakeWalkTests.oneFood)
    try second.wait(forText: "to start")
    #expect(second.screen.text.contains("()"), "screen:\n\(second.screen.text)")
    #expect(rings(second) == 0)
    second.send("i")
    try second.wait(forText: "The snake ran into a wall at the top.")
    #expect(rings(second) == 1)
    second.send("q")
    #expect(try second.waitForEnd() == .exit(0))

    // A theme on the command line comes before the one that is kept.
    let third = try start(SnakeWalkTests.oneFood + ["--theme", "mono"])
    try third.wait(forText: "to start")
    #expect(third.screen.text.contains("│"))
  }

  /// The autopilot that was chosen plays here and in the next demo, and says what it thinks.
  @Test func theAutopilotIsChosenAndThinksAloud() throws {
    let first = try start(["snake", "--size", "8x6", "--seed", "1", "--speed", "5"])
    try first.wait(forText: "to start")
    first.send(",")
    try first.wait(forText: "Its thought")
    first.send("jjjll")
    try first.wait(forText: "a tree of 2x2 blocks")
    first.send("q")
    try first.wait(forText: "Tab autopilot")
    first.send("\tm")
    try first.wait(forText: "what it can reach")
    first.send("qy")
    #expect(try first.waitForEnd() == .exit(0))
    first.expectRestored()

    let second = try start([])
    try second.wait(forText: "Snake settings")
    // The settings are the third entry from the end.
    second.send(String(repeating: "j", count: 30) + "kk\r")
    try second.wait(forText: "Its thought")
    #expect(second.screen.text.contains("tree"), "screen:\n\(second.screen.text)")
    second.send("qq")
    #expect(try second.waitForEnd() == .exit(0))
  }

  @Test func theAutopilotPlaysAndKeepsItsScore() throws {
    let arguments = ["snake", "--size", "8x6", "--seed", "1", "--speed", "10"]
    let first = try start(arguments)
    try first.wait(forText: "Tab autopilot")
    first.send("\t")
    try first.wait(for: "two points") { ($0.number(after: "Score") ?? 0) >= 2 }
    #expect(first.screen.text.contains("Autopilot"))
    first.send("\t")
    try first.wait(forText: "Paused")
    let score = try #require(first.number(after: "Score"))
    first.send("q")
    try first.wait(forText: "End this game? y/n")
    first.send("n")
    try first.wait(forText: "Paused")
    first.send("qy")
    #expect(try first.waitForEnd() == .exit(0))
    first.expectRestored()

    let second = try start(arguments)
    try second.wait(forText: "to start")
    // A person is not measured by what the autopilot can do.
    #expect(second.number(after: "Best") == 0)
    second.send("\t")
    try second.wait(for: "the best score \(score)") { ($0.number(after: "Best") ?? 0) >= score }
  }

  /// A session that breaks off does not take the points with it.
  @Test func keepsTheScoreOfAGameThatIsTerminated() throws {
    let wrapping = SnakeWalkTests.oneFood + ["--wrap"]
    let first = try start(wrapping)
    try first.wait(forText: "to start")
    first.send("\r")
    try first.wait(for: "a point") { ($0.number(after: "Score") ?? 0) >= 1 }
    let score = try #require(first.number(after: "Score"))
    first.signal(15)
    #expect(try first.waitForEnd() == .exit(143))
    first.expectRestored()

    let second = try start(wrapping)
    try second.wait(forText: "to start")
    #expect((second.number(after: "Best") ?? 0) >= score, "screen:\n\(second.screen.text)")
  }
}
