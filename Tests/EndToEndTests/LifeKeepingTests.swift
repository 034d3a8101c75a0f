import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What somebody has drawn, chosen and seen in Life is there again at the next start.
@Suite struct LifeKeepingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func start(_ arguments: String...) throws -> PseudoTerminal {
    try PseudoTerminal(["life"] + arguments, environment: folder.environment)
  }

  /// Draws three cells on an empty plane.
  private func draw(on terminal: PseudoTerminal) throws {
    try terminal.wait(forText: "pop 0")
    terminal.send("e l l ")
    try terminal.wait(forText: "pop 3")
  }

  @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130)] as [(Int32, Int32)])
  func offersTheDrawingThatASignalEnded(signal: (number: Int32, status: Int32)) throws {
    let first = try start()
    try draw(on: first)
    first.signal(signal.number)
    #expect(try first.waitForEnd() == .exit(signal.status))
    first.expectRestored()

    let second = try start("glider")
    try second.wait(forText: "r restore, d discard")
    second.send("r")
    try second.wait(forText: "pop 3")
    second.send(":save \(folder.file("drawing.rle"))\r")
    try second.wait(forText: "Saved")
    second.send("q")
    #expect(try second.waitForEnd() == .exit(0))
    #expect(folder.read("drawing.rle")?.contains("3o!") == true)

    let third = try start("glider")
    try third.wait(forText: "pop 5")
    #expect(!third.screen.text.contains("restore"))
    third.send("q")
    #expect(try third.waitForEnd() == .exit(0))
  }

  @Test func theWindowMayClose() throws {
    let first = try start()
    try draw(on: first)
    first.hangUp()
    #expect(try first.waitForEnd() == .exit(129))
    let second = try start()
    try second.wait(forText: "r restore, d discard")
    second.send("d")
    try second.wait(forText: "Discarded.")
    second.send("q")
    #expect(try second.waitForEnd() == .exit(0))
  }

  @Test func aNewUserIsShownAroundOnce() throws {
    let first = try start("glider")
    try first.wait(forText: "1/6")
    #expect(first.screen.text.contains("pop 5"))
    first.send("\r")
    try first.wait(forText: "2/6")
    first.send(".")
    try first.wait(forText: "gen 1 ")
    #expect(!first.screen.text.contains("2/6"))
    first.send("q")
    #expect(try first.waitForEnd() == .exit(0))
    let second = try start("glider")
    try second.wait(forText: "Space play")
    second.send("\r")
    try second.wait(forText: "gen 1 ")
    second.send("q")
    #expect(try second.waitForEnd() == .exit(0))
  }

  @Test func keysAreAsTheSettingsSay() throws {
    let environment = folder.environment
    let written = try Outcome.of(
      ["settings", "--write"], in: folder, environment: environment)
    #expect(written.end == .exit(0))
    let file = ".config/vivarium/life.conf"
    let text = try #require(folder.read(file))
    #expect(text.contains("# key play-or-pause = Space p"))
    try folder.write(text + "key step = 1\nspeed = warp\n", to: file)
    let outcome = try Outcome.of(["settings"], in: folder, environment: environment)
    #expect(outcome.end == .exit(65))
    #expect(outcome.errors.contains("\(folder.file(file)):"))
    let terminal = try start("glider")
    try terminal.wait(forText: "error: 'warp' is no speed")
    terminal.send("1")
    try terminal.wait(forText: "gen 1 ")
    try terminal.wait(forText: "1 step")
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exit(0))
  }

  @Test func savesWhatIsSeen() throws {
    let terminal = try start("glider")
    try terminal.wait(forText: "pop 5")
    for name in ["seen.txt", "seen.ans", "seen.svg", "seen.png"] {
      terminal.send(":screenshot \(folder.file(name))\r")
      try terminal.wait(forText: "Saved")
      terminal.send("\u{1B}")
      try terminal.wait(forText: "Space play")
    }
    #expect(folder.read("seen.txt")?.contains("pop 5") == true)
    #expect(folder.read("seen.ans")?.contains("\u{1B}[0;7m") == true)
    terminal.send(":record \(folder.file("film.cast"))\r")
    try terminal.wait(forText: "REC 0:0")
    terminal.send(" ")
    try terminal.wait(for: "the glider to fly") { ($0.number(after: "gen ") ?? 0) > 4 }
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForEnd() == .exit(143))
    #expect(folder.read("film.cast")?.hasPrefix("{\"version\":2") == true)
  }
}
