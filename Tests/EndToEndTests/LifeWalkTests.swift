import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What somebody who reads only the screen can do with Life.
@Suite struct LifeWalkTests {
  private let folder: TemporaryFolder

  private static let acorn = "x = 7, y = 3, rule = B36/S23\nbo5b$3bo3b$2o2b3o!\n"

  init() throws { folder = try TemporaryFolder() }

  private func start(_ arguments: [String], standardInput: Int32? = nil) throws -> PseudoTerminal {
    try PseudoTerminal(
      arguments, environment: folder.environment, standardInput: standardInput)
  }

  private func generation(_ terminal: PseudoTerminal) throws -> Int {
    try #require(terminal.number(after: "gen "))
  }

  private func population(_ terminal: PseudoTerminal) throws -> Int {
    try #require(terminal.number(after: "pop "))
  }

  @Test func findsAGunWatchesAndEditsIt() throws {
    let terminal = try start([])
    try terminal.wait(forText: "Life patterns")
    // The sixth entry from the end, however many there are.
    terminal.send(String(repeating: "j", count: 30) + "kkkkk\r")
    try terminal.wait(forText: "/ search")
    terminal.send("/gosper")
    try terminal.wait(forText: "Bill Gosper, 1970.")
    #expect(terminal.screen.text.contains("Gosper glider gun"))
    terminal.send("\r")
    try terminal.wait(forText: "Space play")
    #expect(try population(terminal) == 36)

    let first = try generation(terminal)
    terminal.send(" ")
    try terminal.wait(for: "the gun to run") {
      ($0.number(after: "gen ") ?? 0) >= first + 4
    }
    try terminal.wait(forText: "Space pause")
    terminal.send("[")
    try terminal.wait(forText: "1:2")
    terminal.send(" ")
    try terminal.wait(forText: "paused")

    terminal.send("e")
    try terminal.wait(forText: "Space toggle")
    let (paused, before) = (try generation(terminal), try population(terminal))
    terminal.send(" ")
    try terminal.wait(for: "a drawn cell") {
      $0.number(after: "pop ").map { abs($0 - before) } == 1
    }
    let drawn = try population(terminal)
    terminal.send(".")
    try terminal.wait(for: "one step") { $0.number(after: "gen ") == paused + 1 }
    terminal.send("u")
    try terminal.wait(for: "the step undone") { $0.number(after: "gen ") == paused }
    #expect(try population(terminal) == drawn)
    terminal.send("u")
    try terminal.wait(for: "the drawing undone") { $0.number(after: "pop ") == before }
    #expect(try generation(terminal) == paused)

    // Only what would be lost is asked about.
    terminal.send(" q")
    try terminal.wait(forText: "Leave without saving")
    terminal.send("nuq")
    try terminal.wait(forText: "Bill Gosper, 1970.")
    terminal.send("q")
    try terminal.wait(forText: "V I V A R I U M")
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    terminal.expectRestored()
  }

  @Test func opensAFile() throws {
    let file = try folder.write(LifeWalkTests.acorn, to: "acorn.rle")
    let terminal = try start(["life", file])
    try terminal.wait(forText: "pop 7")
    #expect(terminal.screen.text.contains("B36/S23"))
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    terminal.expectRestored()
  }

  /// As in `cat FILE | vivarium life -`: the keys come from the controlling terminal.
  @Test func readsAPatternFromAPipeAndKeysFromTheTerminal() throws {
    let input = try PseudoTerminal.input(holding: Array(LifeWalkTests.acorn.utf8))
    defer { close(input) }
    let terminal = try start(["life", "-"], standardInput: input)
    try terminal.wait(forText: "pop 7")
    #expect(terminal.screen.text.contains("B36/S23"))
    // Enter would turn the pages of what a new user is shown.
    terminal.send(".")
    try terminal.wait(forText: "gen 1 ")
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    terminal.expectRestored()
  }

  @Test func tellsWhereAFileIsBroken() throws {
    let file = try folder.write("x = 3, y = 3, rule = B3/S23\nbob$2%o$3o!\n", to: "broken.rle")
    let terminal = try start(["life", file])
    #expect(try terminal.waitForEnd() == .exit(65))
    #expect(terminal.outputText.contains("\(file):2:6: error: "))
    #expect(!terminal.outputText.contains("\u{1B}"))
    #expect(terminal.isRestored)
  }

  @Test func suggestsNearNames() throws {
    let terminal = try start(["life", "gosper-glider-gum"])
    #expect(try terminal.waitForEnd() == .exit(66))
    #expect(terminal.outputText.contains("gosper-glider-gun"))
    #expect(!terminal.outputText.contains("\u{1B}"))
  }

  @Test(arguments: [[], ["life"], ["life", "gosper-glider-gun"], ["snake"], ["terminal"]])
  func needsATerminal(arguments: [String]) throws {
    let outcome = try Outcome.of(
      arguments, in: folder, environment: ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"])
    #expect(outcome.end == .exit(69))
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
    #expect(outcome.errors.contains("terminal"))
  }
}
